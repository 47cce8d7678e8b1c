#include "planning/loadspread.h"

#include <algorithm>

#include "planning/place.h"
#include "planning/seatspread.h"

namespace parchemin::planning {

LoadSpread cheapestSpread(const Problem &problem, JurorRole role, int seats, int mostLoad,
                          const SharedPrices &prices)
{
    LoadSpread spread;
    std::vector<std::vector<int>> days;
    std::vector<qint64> least(at(seats) + 1, neverPossible);
    least[0] = 0;
    std::vector<std::vector<int>> chosen; // the load of a juror, by the seats filled up to him
    for (std::size_t index = 0; index < problem.jurors.size(); ++index) {
        if (problem.jurors[index].role != role)
            continue;
        spread.jurors.push_back(static_cast<JurorIndex>(index));
        days.push_back(fewestDays(problem, problem.jurors[index]));
        std::vector<qint64> wider(least.size(), neverPossible);
        std::vector<int> loads(least.size(), 0);
        const int most = std::min(static_cast<int>(days.back().size()) - 1, mostLoad);
        for (int load = 0; load <= most; ++load) {
            const qint64 price = problem.weights.balance * qint64{load} * load * priceScale +
                                 prices.load[index] * load + prices.day[index] * days.back()[at(load)];
            for (std::size_t filled = at(load); filled < least.size(); ++filled) {
                if (least[filled - at(load)] == neverPossible)
                    continue;
                const qint64 value = least[filled - at(load)] + price;
                if (value < wider[filled]) {
                    wider[filled] = value;
                    loads[filled] = load;
                }
            }
        }
        least = std::move(wider);
        chosen.push_back(std::move(loads));
    }
    spread.value = least.back();
    spread.loads.resize(spread.jurors.size());
    spread.fewestDays.resize(spread.jurors.size());
    std::size_t filled = at(seats);
    for (std::size_t index = spread.jurors.size(); index-- > 0 && spread.value != neverPossible;) {
        const int load = chosen[index][filled];
        spread.loads[index] = load;
        spread.fewestDays[index] = days[index][at(load)];
        spread.cost += problem.weights.balance * qint64{load} * load;
        filled -= at(load);
    }
    return spread;
}

} // namespace parchemin::planning
