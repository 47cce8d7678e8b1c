#include "planning/seatspread.h"

#include <algorithm>
#include <limits>
#include <map>

namespace parchemin::planning {

std::vector<int> fewestDays(const Problem &problem, const Juror &juror)
{
    std::map<QDate, int> possible;
    for (const CellIndex cell : juror.available)
        ++possible[problem.cells[static_cast<std::size_t>(cell)].day];
    std::vector<int> fullest;
    fullest.reserve(possible.size());
    for (const auto &[day, count] : possible)
        fullest.push_back(std::min(count, juror.maxCellsPerDay));
    std::ranges::sort(fullest, std::greater());
    std::vector<int> days{0};
    for (std::size_t day = 0; day < fullest.size(); ++day) {
        for (int more = 0; more < fullest[day] && static_cast<int>(days.size()) <= juror.maxCells; ++more)
            days.push_back(static_cast<int>(day) + 1);
    }
    return days;
}

std::vector<qint64> loadCosts(const Problem &problem, const Juror &juror)
{
    std::vector<qint64> costs;
    for (const int days : fewestDays(problem, juror)) {
        const auto load = static_cast<qint64>(costs.size());
        costs.push_back(problem.weights.balance * load * load + qint64{problem.weights.jurorDay} * days);
    }
    return costs;
}

std::vector<qint64> seatCosts(const std::vector<std::vector<qint64>> &jurors, int mostSeats, int mostLoad)
{
    constexpr qint64 never = std::numeric_limits<qint64>::max() / 4;
    std::vector<qint64> spread{0};
    for (const std::vector<qint64> &costs : jurors) {
        const std::size_t loads = std::min(costs.size(), static_cast<std::size_t>(mostLoad) + 1);
        const std::size_t size = std::min(spread.size() + loads - 1, static_cast<std::size_t>(mostSeats) + 1);
        std::vector<qint64> wider(size, never);
        for (std::size_t load = 0; load < loads; ++load) {
            for (std::size_t seats = 0; seats < spread.size() && seats + load < size; ++seats)
                wider[seats + load] = std::min(wider[seats + load], spread[seats] + costs[load]);
        }
        spread = std::move(wider);
    }
    return spread;
}

} // namespace parchemin::planning
