#pragma once

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <vector>

/// Collects single durations, because a pause that a user notices is a 99th percentile, not a mean.
class Percentiles
{
public:
    template <typename Work>
    void time(Work work)
    {
        const auto start = std::chrono::steady_clock::now();
        work();
        m_seconds.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    }

    /// Puts p50 and p99, in milliseconds, beside the benchmark's own figures.
    void report(benchmark::State &state)
    {
        if (m_seconds.empty())
            return;
        std::ranges::sort(m_seconds);
        state.counters["p50_ms"] = 1000.0 * at(0.50);
        state.counters["p99_ms"] = 1000.0 * at(0.99);
    }

private:
    [[nodiscard]] double at(double share) const
    {
        return m_seconds.at(static_cast<std::size_t>(share * static_cast<double>(m_seconds.size() - 1)));
    }
    std::vector<double> m_seconds;
};
