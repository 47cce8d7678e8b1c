#include "parchemin/planning/plan.h"

#include <algorithm>

namespace parchemin::planning {

std::array<std::optional<JurorIndex>, 1 + professionalSeats> panelOf(const PlannedSession &session)
{
    return {session.lead, session.professionals[0], session.professionals[1]};
}

std::vector<CandidateIndex> unscheduledIn(const Problem &problem, const Plan &plan)
{
    std::vector<bool> isPlaced(problem.candidates.size(), false);
    for (const PlannedSession &session : plan.sessions) {
        for (const PlannedDefence &defence : session.defences)
            isPlaced[static_cast<std::size_t>(defence.candidate)] = true;
    }
    std::vector<CandidateIndex> left;
    for (std::size_t index = 0; index < isPlaced.size(); ++index) {
        if (!isPlaced[index])
            left.push_back(static_cast<CandidateIndex>(index));
    }
    return left;
}

void normalise(Plan &plan)
{
    for (PlannedSession &session : plan.sessions) {
        std::ranges::sort(session.professionals);
        std::ranges::sort(session.defences, {}, &PlannedDefence::slot);
    }
    std::ranges::sort(plan.sessions, [](const PlannedSession &left, const PlannedSession &right) {
        return std::pair(left.cell, left.room) < std::pair(right.cell, right.room);
    });
}

} // namespace parchemin::planning
