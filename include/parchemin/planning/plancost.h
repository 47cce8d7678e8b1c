#pragma once

#include "parchemin/planning/plan.h"

namespace parchemin::planning {

/// How often each flaw occurs in a plan.
struct CostBreakdown
{
    qint64 unscheduled = 0;
    qint64 sessions = 0;
    qint64 jurorDays = 0;
    qint64 holes = 0;
    qint64 notPreferred = 0;
    qint64 oneGender = 0;
    qint64 vaeWithoutExperience = 0;
    qint64 noSpeciality = 0;
    qint64 squaredLoads = 0;

    /// What they cost together.
    [[nodiscard]] qint64 total(const Weights &weights) const;
    friend bool operator==(const CostBreakdown &, const CostBreakdown &) = default;
};

/// Counts the flaws of a plan from its values alone. The plan need not keep the hard rules, but its positions
/// must exist.
[[nodiscard]] CostBreakdown costOf(const Problem &problem, const Plan &plan);

} // namespace parchemin::planning
