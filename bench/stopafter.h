#pragma once

#include <chrono>
#include <ctime>
#include <stop_token>
#include <thread>

/// Asks for a stop when the process has had a processor for so many seconds more.
inline std::jthread stopAfter(double seconds, std::stop_source source)
{
    const double end = static_cast<double>(std::clock()) / CLOCKS_PER_SEC + seconds;
    return std::jthread([end, source = std::move(source)](const std::stop_token &given) mutable {
        constexpr auto glance = std::chrono::milliseconds(2);
        while (!given.stop_requested() && static_cast<double>(std::clock()) / CLOCKS_PER_SEC < end)
            std::this_thread::sleep_for(glance);
        source.request_stop();
    });
}
