#pragma once

#include <benchmark/benchmark.h>

#include <functional>

#include "benchwindow.h"

/// Runs the steps of an activity on the whole window, on the big store. Each is told its number; its figure
/// is its longest event.
void watchEvents(benchmark::State &state, const std::function<void(BenchWindow &, int)> &step);

/// Does something within an event of its own: the watch sees nothing else.
void asAnEvent(const std::function<void()> &work);
