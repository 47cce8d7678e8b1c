#pragma once

#include "planning/daypricing.h"
#include "planning/loadspread.h"

namespace parchemin::planning {

/// A cost that no plan with so many sessions undercuts, at given prices, and what attains it.
struct PricedSessions
{
    qint64 value = 0; ///< in parts; neverPossible when there is no such plan
    std::vector<DayColumn> columns;
    LoadSpread leads;
    LoadSpread professionals;
};

/// Exact in whole numbers, whatever the prices.
[[nodiscard]] PricedSessions priceSessions(const Problem &problem, const DayBlocks &blocks, int sessions,
                                           const SharedPrices &prices, const BranchRules &rules);

} // namespace parchemin::planning
