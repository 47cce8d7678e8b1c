#pragma once

#include "support/schoolproblem.h"

#include <optional>

/// One of the made-up schools.
struct MadeUpSchool
{
    int candidates = 0;
    quint64 seed = 1;
    parchemin::planning::Regime regime = parchemin::planning::Regime::Loose;
};

/// The best cost that CBC finds for the whole problem as an integer programme, from nothing, within so many
/// seconds of searching; nothing where it finds no plan. In a process of its own, which is ended when its
/// preparation takes too long: CBC cannot be asked to stop in the midst of it.
[[nodiscard]] std::optional<qint64> costByCbc(const MadeUpSchool &school, int seconds);

/// Does what that process does when the arguments are its own; its exit status then.
[[nodiscard]] std::optional<int> solvedByCbc(int argc, char *argv[]);
