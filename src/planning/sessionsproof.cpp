#include "planning/sessionsproof.h"

#include <algorithm>
#include <cmath>

namespace parchemin::planning {
namespace {

/// The least whole cost that is no less than so many parts.
qint64 wholeCost(qint64 parts)
{
    return parts >= 0 ? (parts + priceScale - 1) / priceScale : -(-parts / priceScale);
}

/// Half-way between two sets of prices: they swing less from one round to the next.
SharedPrices between(const SharedPrices &one, const SharedPrices &other)
{
    SharedPrices middle = one;
    const auto mix = [](std::vector<qint64> &some, const std::vector<qint64> &others) {
        for (std::size_t index = 0; index < some.size(); ++index)
            some[index] = (some[index] + others[index]) / 2;
    };
    mix(middle.heard, other.heard);
    mix(middle.load, other.load);
    mix(middle.day, other.day);
    return middle;
}

/// The master's cost with its tolerance: a bound at it can rise no more.
double ceiling(double cost)
{
    return std::ceil(cost - 1e-3);
}

} // namespace

void SessionsProof::price(Branch &branch, qint64 cost, int &rounds, const std::stop_token &stop)
{
    branch.isPriced = true;
    catchUp();
    m_master.restrictTo(branch.rules);
    SharedPrices centre;
    qint64 highest = -neverPossible;
    bool isSteadied = false;
    while (rounds > 0 && !stop.stop_requested()) {
        --rounds;
        const MasterAnswer answer = m_master.solve();
        const SharedPrices prices = isSteadied ? between(centre, answer.prices) : answer.prices;
        const PricedSessions priced = priceSessions(m_problem, m_blocks, m_sessions, prices, branch.rules);
        if (priced.value > highest) {
            highest = priced.value;
            centre = prices;
        }
        branch.bound = std::max(branch.bound, highest == neverPossible ? cost : wholeCost(highest));
        if (branch.bound >= cost || static_cast<double>(branch.bound) >= ceiling(answer.cost))
            break;
        const bool isNew = learn(priced);
        if (!isNew && !isSteadied)
            break;
        isSteadied = isNew;
    }
    branch.view = m_master.view();
}

/// Whether the pool had anything new for the master.
bool SessionsProof::catchUp()
{
    const bool isNew = m_learnt < m_pool.columns().size();
    for (; m_learnt < m_pool.columns().size(); ++m_learnt)
        m_master.addDay(m_pool.columns()[m_learnt]);
    return isNew;
}

bool SessionsProof::learn(const PricedSessions &priced)
{
    for (const DayColumn &column : priced.columns)
        m_pool.add(column);
    bool isNew = catchUp();
    for (const auto &[role, spread] : {std::pair(JurorRole::Lead, &priced.leads),
                                       std::pair(JurorRole::Professional, &priced.professionals)}) {
        if (spread->value != neverPossible && m_spreads.emplace(role, spread->loads).second) {
            m_master.addSpread(role, *spread);
            isNew = true;
        }
    }
    return isNew;
}

} // namespace parchemin::planning
