#pragma once

#include <limits>
#include <vector>

#include "planning/dayblocks.h"

namespace parchemin::planning {

/// Costs in the decomposition are counted in these parts, so that prices with a fraction stay exact.
inline constexpr qint64 priceScale = 1024;

/// What no day and no jurors can do.
inline constexpr qint64 neverPossible = std::numeric_limits<qint64>::max() / 8;

/// What is paid, in parts of a cost, for each thing that days and jurors share.
struct SharedPrices
{
    std::vector<qint64> heard; ///< for hearing a candidate once
    std::vector<qint64> load;  ///< for each half-day of a juror, on his side; days are paid as much
    std::vector<qint64> day;   ///< for each day of a juror: from nothing to the weight of a juror-day
};

/// Who is heard in one session, and what that costs less what is paid.
struct Hearing
{
    qint64 value = 0;
    std::vector<PlannedDefence> defences = {};
};

/// The cheapest hearing of a half-day before a panel, found exactly: one candidate a slot, each once.
class HearingFinder
{
public:
    HearingFinder(const Problem &problem, const SharedPrices &prices)
        : m_problem(problem)
        , m_prices(prices)
    {
    }

    /// Only of candidates who are in `mayHear`; the session itself is not counted.
    [[nodiscard]] Hearing cheapest(const HalfDay &halfDay, const PanelChoice &panel,
                                   const std::vector<bool> &mayHear);

private:
    struct Choice
    {
        qint64 value;
        std::size_t hearable;
        int slotsNeeded;
    };

    void gather(const HalfDay &halfDay, const PanelChoice &panel, const std::vector<bool> &mayHear);
    void estimate(int slotCount);
    void search(int slot, bool hasBegun, qint64 value);

    const Problem &m_problem;
    const SharedPrices &m_prices;
    std::vector<std::vector<Choice>> m_choices; ///< by slot, the cheapest first
    std::vector<qint64> m_atLeast;      ///< from a slot on, nobody heard before; somebody may come twice
    std::vector<qint64> m_atLeastAfter; ///< the same when somebody was heard before
    struct Step
    {
        std::size_t hearable;
        int slot;
    };
    std::vector<Step> m_path;
    std::vector<Step> m_bestPath;
    qint64 m_best = 0;
    qint64 m_hole = 0;
};

} // namespace parchemin::planning
