#pragma once

#include "parchemin/store/journal.h"
#include "parchemin/ui/storereader.h"

#include <atomic>

namespace parchemin::ui {

/// Long reading away from the window's thread, one at a time, with progress and a way to stop it.
class ReadingTask : public QObject
{
    Q_OBJECT

public:
    /// The store outlives it.
    explicit ReadingTask(const Store &store, QObject *parent = nullptr)
        : QObject(parent)
        , m_reader(store)
    {
    }

    /// Runs `work` in the task's own thread and `answer` in this one's. False while another work runs.
    template <typename T>
    bool start(std::function<Result<T>(const Database &, const ProgressCallback &)> work,
               std::function<void(const Result<T> &)> answer)
    {
        if (m_isRunning)
            return false;
        m_isRunning = true;
        m_isStopped = false;
        m_percent = -1;
        m_reader.ask<T>(
            *this,
            [this, work = std::move(work)](const Database &database) {
                return work(database, [this](double fraction) { return report(fraction); });
            },
            [this, answer = std::move(answer)](const Result<T> &result) {
                m_isRunning = false;
                answer(result);
            });
        return true;
    }

    /// Asks the work to end; its answer is then an error of code Cancelled.
    void stop() { m_isStopped = true; }
    [[nodiscard]] bool isRunning() const noexcept { return m_isRunning; }

signals:
    void progressed(int percent);

private:
    /// In the task's thread: tells every percent once, and whether to go on.
    bool report(double fraction)
    {
        const int percent = static_cast<int>(fraction * 100);
        if (percent != m_percent) {
            m_percent = percent;
            QMetaObject::invokeMethod(
                this, [this, percent] { emit progressed(percent); }, Qt::QueuedConnection);
        }
        return !m_isStopped && !m_reader.isStopping();
    }

    bool m_isRunning = false;
    std::atomic<bool> m_isStopped = false;
    std::atomic<int> m_percent = -1;
    StoreReader m_reader; ///< last: waits for the work before the rest goes
};

} // namespace parchemin::ui
