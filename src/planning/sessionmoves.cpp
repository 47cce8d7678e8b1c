#include <algorithm>
#include <bit>
#include <span>

#include "planning/greedy.h"
#include "planning/neighbourhood.h"
#include "planning/place.h"

namespace parchemin::planning {
/// One of some drawn in which somebody more might be heard; negative when they are full.
int Neighbourhood::drawSessionWithRoom()
{
    constexpr int draws = 16;
    for (int draw = 0; draw < draws; ++draw) {
        const int session = drawOpenSession();
        if (session < 0)
            return -1;
        const int slotCount = m_model.slotCountOfCell[at(m_model.cellOfSession[at(session)])];
        if (std::popcount(m_schedule.taken(session)) < slotCount)
            return session;
    }
    return -1;
}

/// Closes the smallest of some sessions; those heard there who find no room elsewhere wait.
bool Neighbourhood::dissolveSession()
{
    constexpr int draws = 6;
    int session = drawOpenSession();
    if (session < 0)
        return false;
    for (int draw = 1; draw < draws; ++draw) {
        if (const int other = drawOpenSession(); m_schedule.heardIn(other) < m_schedule.heardIn(session))
            session = other;
    }
    const std::vector<CandidateIndex> heard = m_schedule.candidatesIn(session);
    for (const CandidateIndex candidate : heard)
        m_schedule.remove(candidate);
    m_schedule.close(session);
    for (const CandidateIndex candidate : heard) {
        if (placeInOpenSession(m_model, m_schedule, candidate))
            continue;
        const int target = drawSessionWithRoom();
        if (target >= 0 && !succeedSomebody(candidate, target))
            return false;
    }
    return true;
}

/// Another session of the same date, or this one: its jurors may come to the target, too.
int Neighbourhood::drawTarget(int session)
{
    if (m_random.oneIn(2))
        return m_random.below(m_model.sessionCount());
    const CellIndex cell = m_model.cellOfSession[at(session)];
    const std::vector<CellIndex> &sameDay = m_model.cellsOfDay[at(m_model.dayOfCell[at(cell)])];
    const CellIndex other = sameDay[at(m_random.below(static_cast<int>(sameDay.size())))];
    const int count = m_model.sessionsOf(other);
    return count == 0 ? session : m_model.firstSession[at(other)] + m_random.below(count);
}

/// Moves a whole session to another half-day or room, with those of its candidates who can come, and its own
/// jurors or those of a session on the new date.
bool Neighbourhood::shiftSession()
{
    const int session = drawOpenSession();
    const int model = m_random.oneIn(2) ? session : drawOpenSession();
    if (session < 0)
        return false;
    const int target = drawTarget(model);
    if (m_schedule.isOpen(target))
        return false;
    const CellIndex cell = m_model.cellOfSession[at(target)];
    const std::vector<CandidateIndex> heard = m_schedule.candidatesIn(session);
    const Panel former = m_schedule.panel(model);
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
        } else if (!placeInOpenSession(m_model, m_schedule, candidate) &&
                   !succeedSomebody(candidate, target)) {
            return false;
        }
    }
    return heard.empty() || m_schedule.heardIn(target) > 0;
}

/// Takes the place of somebody who can go to the target.
bool Neighbourhood::succeedSomebody(CandidateIndex candidate, int target)
{
    const std::span<const Option> options = m_model.options[at(candidate)];
    const CellIndex targetCell = m_model.cellOfSession[at(target)];
    const int count = static_cast<int>(options.size());
    const int start = m_random.below(count);
    for (int step = 0; step < count; ++step) {
        const Option &option = options[at((start + step) % count)];
        const CandidateIndex other =
            option.cell == targetCell ? -1 : drawHeardWhoCanCome(option.cell, drawWish(option), targetCell);
        if (other < 0 || m_schedule.hasConflict(other, target) ||
            m_schedule.hasConflict(candidate, m_schedule.sessionOf(other)) ||
            m_schedule.freeStarts(other, target) == 0)
            continue;
        const int session = m_schedule.sessionOf(other);
        const int slot = m_schedule.slotOf(other);
        m_schedule.remove(other);
        return settle(candidate, session, slot) && settle(other, target, slot);
    }
    return false;
}

} // namespace parchemin::planning
