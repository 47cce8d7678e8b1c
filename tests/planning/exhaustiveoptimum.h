#pragma once

#include "parchemin/planning/plan.h"

namespace parchemin::planning {

/// The least cost of a tiny problem and a plan that has it, found by trying every set of panels and every
/// place of every candidate. Knows the rules and prices by itself. A pinned candidate is at her pin or left
/// out.
struct Optimum
{
    qint64 cost = 0;
    Plan plan;
};

[[nodiscard]] Optimum exhaustiveOptimum(const Problem &problem);

/// A problem of one to three half-days, at most two rooms, seven jurors and three candidates, the same for a
/// seed.
[[nodiscard]] Problem randomTinyProblem(quint64 seed);

} // namespace parchemin::planning
