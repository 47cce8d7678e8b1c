#include "planning/daycolumn.h"

#include <algorithm>

namespace parchemin::planning {
namespace {

std::vector<int> keyOf(const DayColumn &column)
{
    std::vector<int> key{column.day};
    for (const ColumnSession &session : column.sessions) {
        key.push_back(-1 - session.cell);
        key.insert(key.end(), session.jurors.begin(), session.jurors.end());
        for (const PlannedDefence &defence : session.defences) {
            key.push_back(defence.candidate);
            key.push_back(defence.slot);
        }
    }
    return key;
}

} // namespace

std::vector<JurorIndex> presentIn(const DayColumn &column)
{
    std::vector<JurorIndex> present;
    for (const ColumnSession &session : column.sessions)
        present.insert(present.end(), session.jurors.begin(), session.jurors.end());
    std::ranges::sort(present);
    present.erase(std::unique(present.begin(), present.end()), present.end());
    return present;
}

Plan planOf(const Problem &problem, const std::vector<DayColumn> &columns)
{
    Plan plan;
    std::vector<bool> isHeard(problem.candidates.size(), false);
    for (const DayColumn &column : columns) {
        for (const ColumnSession &session : column.sessions) {
            PlannedSession planned{.cell = session.cell,
                                   .room = session.room,
                                   .lead = session.jurors[0],
                                   .professionals = {session.jurors[1], session.jurors[2]},
                                   .defences = {}};
            for (const PlannedDefence &defence : session.defences) {
                const auto candidate = static_cast<std::size_t>(defence.candidate);
                if (!isHeard[candidate])
                    planned.defences.push_back(defence);
                isHeard[candidate] = true;
            }
            if (!planned.defences.empty())
                plan.sessions.push_back(std::move(planned));
        }
    }
    normalise(plan);
    return plan;
}

void DayPool::add(const DayColumn &column)
{
    if (m_keys.insert(keyOf(column)).second)
        m_columns.push_back(column);
}

} // namespace parchemin::planning
