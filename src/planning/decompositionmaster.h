#pragma once

#include <memory>
#include <vector>

#include "planning/daycolumn.h"
#include "planning/hearing.h"
#include "planning/loadspread.h"

namespace parchemin::planning {

/// What the master wants to pay.
struct MasterAnswer
{
    SharedPrices prices;
    double cost = 0;
};

/// What its mixture of days looks like.
struct MasterView
{
    BranchRules::Question unsure;              ///< what is nearest to a half; none: nothing is mixed
    std::vector<BranchRules::Question> likely; ///< of one subject, what is nearly certain, or the likeliest
    std::vector<DayColumn> chosen;             ///< on each date, the likeliest
};

/// The master of the decomposition: days and spreads of load that were met, mixed at the least cost so that
/// everybody is heard once and sits as often as the spreads say. Only finds prices: no bound rests on its
/// arithmetic. Without CBC's package its prices are nothing.
class DecompositionMaster
{
public:
    /// For so many sessions in all.
    DecompositionMaster(const Problem &problem, const DayBlocks &blocks, int sessions);
    ~DecompositionMaster();

    void addDay(const DayColumn &column);
    void addSpread(JurorRole role, const LoadSpread &spread);
    /// Lets only those days happen that keep the rules.
    void restrictTo(const BranchRules &rules);
    [[nodiscard]] MasterAnswer solve();
    /// Of the last solution.
    [[nodiscard]] MasterView view() const;

private:
    class Solver;
    std::unique_ptr<Solver> m_solver;
};

} // namespace parchemin::planning
