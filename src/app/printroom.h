#pragma once

#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>
#include <vector>

#include "app/documentprinting.h"

namespace parchemin {

/// A few threads that print drafts in the order in which they come, each with a renderer of its own.
class PrintRoom
{
public:
    explicit PrintRoom(std::size_t threads);
    /// Waits for what is being printed and leaves the rest.
    ~PrintRoom();
    Q_DISABLE_COPY_MOVE(PrintRoom)

    [[nodiscard]] std::future<Result<Printed>> print(DocumentDraft draft);
    /// Leaves what no thread has begun; nobody may wait for it.
    void clear();

private:
    using Job = std::packaged_task<Result<Printed>(const documents::DocumentRenderer &)>;

    void work(const std::stop_token &stop);
    [[nodiscard]] std::optional<Job> next(const std::stop_token &stop);

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<Job> m_jobs; // under the mutex
    std::vector<std::jthread> m_threads;
};

} // namespace parchemin
