#include "planning/pricedsessions.h"

#include <algorithm>
#include <iterator>

#include "planning/place.h"

namespace parchemin::planning {

PricedSessions priceSessions(const Problem &problem, const DayBlocks &blocks, int sessions,
                             const SharedPrices &prices, const BranchRules &rules)
{
    PricedSessions priced;
    priced.leads = cheapestSpread(problem, JurorRole::Lead, sessions, sessions, prices);
    priced.professionals =
        cheapestSpread(problem, JurorRole::Professional, professionalSeats * sessions, sessions, prices);
    std::vector<qint64> least(at(sessions) + 1, neverPossible);
    least[0] = 0;
    DayPricing pricing(problem, blocks, prices, rules);
    for (int day = 0; day < static_cast<int>(blocks.days.size()); ++day) {
        DayPrice price = pricing.priceOf(day);
        std::vector<qint64> wider(least.size(), neverPossible);
        for (std::size_t held = 0; held < price.value.size(); ++held) {
            for (std::size_t filled = held; filled < least.size(); ++filled) {
                if (price.value[held] != neverPossible && least[filled - held] != neverPossible)
                    wider[filled] = std::min(wider[filled], least[filled - held] + price.value[held]);
            }
        }
        least = std::move(wider);
        std::ranges::move(price.columns, std::back_inserter(priced.columns));
    }
    if (least.back() == neverPossible || priced.leads.value == neverPossible ||
        priced.professionals.value == neverPossible) {
        priced.value = neverPossible;
        return priced;
    }
    priced.value = least.back() + priced.leads.value + priced.professionals.value;
    const qint64 leftOut = problem.weights.unscheduled * priceScale;
    for (const qint64 heard : prices.heard)
        priced.value += std::min(heard, leftOut);
    return priced;
}

} // namespace parchemin::planning
