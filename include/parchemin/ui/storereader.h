#pragma once

#include "parchemin/core/result.h"
#include "parchemin/store/store.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <atomic>
#include <functional>

namespace parchemin::ui {

/// A thread with its own read-only connection to the store, for questions that must not keep the window
/// waiting. Questions are answered in the order in which they are asked.
class StoreReader : public QObject
{
    Q_OBJECT

public:
    /// The store outlives it.
    explicit StoreReader(const Store &store, QObject *parent = nullptr);
    /// Waits for the question under way; those behind it are dropped.
    ~StoreReader() override;

    /// Runs `question` in the reader's thread and `answer` in this object's, unless `asker` is gone by then.
    template <typename T>
    void ask(QObject &asker, std::function<Result<T>(const Database &)> question,
             std::function<void(const Result<T> &)> answer)
    {
        post(asker,
             [question = std::move(question), answer = std::move(answer)](const Connection &connection) {
                 const Result<T> result = connection ? question(**connection) : Result<T>(connection.error());
                 return [answer, result] {
                     answer(result);
                 };
             });
    }

    /// Whether the reader is being destroyed: a long question ends then. Any thread may ask.
    [[nodiscard]] bool isStopping() const noexcept { return m_isStopping; }

private:
    using Connection = Result<std::unique_ptr<Database>>;
    using Work = std::function<std::function<void()>(const Connection &)>;
    class Worker;
    void post(QObject &asker, Work work);

    QThread m_thread;
    Worker *m_worker;
    std::atomic<bool> m_isStopping = false;
};

} // namespace parchemin::ui
