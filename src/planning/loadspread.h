#pragma once

#include <vector>

#include "planning/hearing.h"

namespace parchemin::planning {

/// The loads of the jurors of one role, and what they cost with what is paid for half-days and days.
struct LoadSpread
{
    qint64 value = 0;               ///< in parts
    qint64 cost = 0;                ///< the balance alone
    std::vector<JurorIndex> jurors; ///< those of the role
    std::vector<int> loads;         ///< of each of them
    std::vector<int> fewestDays;    ///< that these loads take
};

/// The cheapest way to spread so many seats, all of them, over the jurors of a role; its value is
/// `neverPossible` when they cannot fill them. Nobody sits in more half-days than `mostLoad`.
[[nodiscard]] LoadSpread cheapestSpread(const Problem &problem, JurorRole role, int seats, int mostLoad,
                                        const SharedPrices &prices);

} // namespace parchemin::planning
