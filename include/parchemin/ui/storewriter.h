#pragma once

#include "parchemin/app/context.h"
#include "parchemin/core/progress.h"
#include "parchemin/core/result.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <atomic>
#include <deque>
#include <functional>
#include <memory>

namespace parchemin::ui {

/// A thread with its own writing connection to the store, for acts that take longer than the window may wait.
///
/// Acts run one after the other, each on a context of its own (rules loaded anew, the window's clock). What
/// they announce reaches the window's announcer in the window's thread, before their answer does. SQLite lets
/// one connection write at a time; meanwhile the window's own acts answer StoreBusy at once instead of
/// waiting.
class StoreWriter : public QObject
{
    Q_OBJECT

public:
    /// The context outlives it; its clock must bear being read from another thread.
    explicit StoreWriter(Context &context, QObject *parent = nullptr);
    /// Stops the act under way, which then changes nothing, and waits for it.
    ~StoreWriter() override;

    /// Runs `act` in the writer's thread and `answer` in this object's, unless `asker` is gone by then. The
    /// act tells its progress and ends with Cancelled when told to stop.
    template <typename T>
    void perform(QObject &asker, std::function<Result<T>(Context &, const ProgressCallback &)> act,
                 std::function<void(const Result<T> &)> answer)
    {
        post(asker, [act = std::move(act), answer = std::move(answer)](const Workbench &bench,
                                                                       const ProgressCallback &progress) {
            const Result<T> result = bench ? act(**bench, progress) : Result<T>(bench.error());
            return [answer, result] {
                answer(result);
            };
        });
    }

    /// Asks the act under way, and those that wait, to end without a change.
    void cancel();
    [[nodiscard]] bool isBusy() const noexcept { return !m_stopSigns.empty(); }

signals:
    void busyChanged(bool isBusy);
    /// Of the act under way, from 0 to 1, at most once for each hundredth.
    void progressed(double fraction);

private:
    using Workbench = Result<Context *>;
    using Work = std::function<std::function<void()>(const Workbench &, const ProgressCallback &)>;
    using StopSign = std::shared_ptr<std::atomic<bool>>;
    void post(QObject &asker, Work work);
    [[nodiscard]] std::function<void()> run(const Work &work, const StopSign &stopSign);
    void finish();

    Context &m_context;
    QThread m_thread;
    QObject *m_bench; ///< lives in the thread
    std::deque<StopSign> m_stopSigns;
};

} // namespace parchemin::ui
