#include "app/printroom.h"

namespace parchemin {

PrintRoom::PrintRoom(std::size_t threads)
{
    m_threads.reserve(threads);
    for (std::size_t count = 0; count < threads; ++count)
        m_threads.emplace_back([this](const std::stop_token &stop) { work(stop); });
}

PrintRoom::~PrintRoom()
{
    for (std::jthread &thread : m_threads)
        thread.request_stop();
}

std::future<Result<Printed>> PrintRoom::print(DocumentDraft draft)
{
    Job job([draft = std::move(draft)](const documents::DocumentRenderer &renderer) {
        return parchemin::print(draft, renderer);
    });
    auto printed = job.get_future();
    {
        const std::scoped_lock lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
    return printed;
}

void PrintRoom::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_jobs.clear();
}

void PrintRoom::work(const std::stop_token &stop)
{
    // Opening the fonts takes time and memory: not before there is something to print.
    std::optional<documents::DocumentRenderer> renderer;
    while (auto job = next(stop)) {
        if (!renderer)
            renderer.emplace();
        (*job)(*renderer);
    }
}

std::optional<PrintRoom::Job> PrintRoom::next(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, stop, [this] { return !m_jobs.empty(); });
    if (stop.stop_requested())
        return std::nullopt;
    Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return job;
}

} // namespace parchemin
