#include <algorithm>

#include "planning/greedy.h"
#include "planning/neighbourhood.h"
#include "planning/place.h"

namespace parchemin::planning {
/// Closes the smaller of two sessions; those heard there who find no room elsewhere wait.
bool Neighbourhood::dissolveSession()
{
    int session = drawOpenSession();
    if (session < 0)
        return false;
    if (const int other = drawOpenSession(); m_schedule.heardIn(other) < m_schedule.heardIn(session))
        session = other;
    for (const CandidateIndex candidate : m_schedule.candidatesIn(session)) {
        m_schedule.remove(candidate);
        placeInOpenSession(m_model, m_schedule, candidate, session);
    }
    m_schedule.close(session);
    return true;
}

/// Moves a whole session to another half-day or room, with those of its jurors and candidates who can come.
bool Neighbourhood::shiftSession()
{
    const int session = drawOpenSession();
    if (session < 0)
        return false;
    const int target = m_random.below(m_model.sessionCount());
    if (m_schedule.isOpen(target))
        return false;
    const CellIndex cell = m_model.cellOfSession[at(target)];
    const std::vector<CandidateIndex> heard = m_schedule.candidatesIn(session);
    const auto canCome = [this, cell](CandidateIndex candidate) {
        return m_model.optionIn(candidate, cell) != nullptr;
    };
    if (std::ranges::count_if(heard, canCome) == 0)
        return false;
    const Panel former = m_schedule.panel(session);
    std::vector<int> formerSlots;
    formerSlots.reserve(heard.size());
    for (const CandidateIndex candidate : heard) {
        formerSlots.push_back(m_schedule.slotOf(candidate));
        m_schedule.remove(candidate);
    }
    m_schedule.close(session);
    Panel panel{nobody, nobody, nobody};
    for (std::size_t seat = 0; seat < panel.size(); ++seat) {
        if (m_schedule.canSit(former[seat], cell))
            panel[seat] = former[seat];
    }
    const std::optional<Panel> whole = m_finder.complete(panel, target, m_random);
    if (!whole)
        return false;
    m_schedule.open(target, *whole);
    for (std::size_t index = 0; index < heard.size(); ++index) {
        const CandidateIndex candidate = heard[index];
        const quint64 free =
            m_schedule.hasConflict(candidate, target) ? 0 : m_schedule.freeStarts(candidate, target);
        if ((free >> formerSlots[index] & 1U) != 0) {
            m_schedule.place(candidate, target, formerSlots[index]);
        } else if (free != 0) {
            m_schedule.place(candidate, target, drawSlot(free));
        } else if (!placeInOpenSession(m_model, m_schedule, candidate)) {
            return false;
        }
    }
    return m_schedule.heardIn(target) > 0;
}

} // namespace parchemin::planning
