#pragma once

#include "parchemin/planning/problem.h"

namespace parchemin::planning {

/// How much choice a made-up school leaves the planner.
enum class Regime {
    Loose, ///< rooms and jurors for twice the candidates
    Tight, ///< hardly more slots than candidates, jurors with little time
};

/// A school of so many candidates with rooms and jurors in proportion: half-days of four slots on working
/// days, one candidate in ten with extra time, one in five by VAE, some conflicts. The same for the same seed
/// everywhere.
[[nodiscard]] Problem schoolProblem(int candidates, quint64 seed, Regime regime = Regime::Loose);

} // namespace parchemin::planning
