#pragma once

#include "parchemin/planning/problem.h"

#include <optional>

/// The best cost that Gecode finds for a problem within so many seconds, through MiniZinc; nothing where
/// `minizinc` is not installed or finds no plan. The problem has the default weights and no pin.
[[nodiscard]] std::optional<qint64> costByGecode(const parchemin::planning::Problem &problem, int seconds);

/// Whether `minizinc` is there.
[[nodiscard]] bool hasMinizinc();
