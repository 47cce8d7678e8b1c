#pragma once

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <ctime>
#include <vector>

/// How long something took by the clock, and how long this thread had a processor for it, in seconds. On a
/// busy machine the first says as much of the neighbours as of us.
struct Duration
{
    double wall = 0;
    double busy = 0;
};

class Stopwatch
{
public:
    [[nodiscard]] Duration elapsed() const
    {
        const auto now = std::chrono::steady_clock::now();
        return {std::chrono::duration<double>(now - m_start).count(), threadTime() - m_busyStart};
    }

private:
    [[nodiscard]] static double threadTime()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
    }
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    double m_busyStart = threadTime();
};

/// Collects single durations, because a pause that a user notices is a 99th percentile, not a mean.
class Percentiles
{
public:
    template <typename Work>
    void time(Work work)
    {
        const Stopwatch stopwatch;
        work();
        add(stopwatch.elapsed());
    }
    void add(Duration duration)
    {
        m_wall.push_back(duration.wall);
        m_busy.push_back(duration.busy);
    }

    /// Puts median, p99 and the longest, in milliseconds, beside the benchmark's own figures: by the clock,
    /// and in processor time.
    void report(benchmark::State &state)
    {
        for (std::vector<double> *seconds : {&m_wall, &m_busy})
            std::ranges::sort(*seconds);
        state.counters["p50"] = milliseconds(m_wall, 0.50);
        state.counters["p99"] = milliseconds(m_wall, 0.99);
        state.counters["max"] = milliseconds(m_wall, 1.0);
        state.counters["busy_p50"] = milliseconds(m_busy, 0.50);
        state.counters["busy_p99"] = milliseconds(m_busy, 0.99);
        state.counters["busy_max"] = milliseconds(m_busy, 1.0);
    }

private:
    [[nodiscard]] static double milliseconds(const std::vector<double> &sorted, double share)
    {
        if (sorted.empty())
            return 0;
        const auto last = static_cast<double>(sorted.size() - 1);
        return 1000.0 * sorted.at(static_cast<std::size_t>(share * last));
    }
    std::vector<double> m_wall;
    std::vector<double> m_busy;
};
