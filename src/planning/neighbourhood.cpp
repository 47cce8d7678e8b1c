#include "planning/neighbourhood.h"

#include <algorithm>
#include <bit>
#include <span>

#include "planning/place.h"

namespace parchemin::planning {

bool Neighbourhood::move()
{
    const int die = m_random.below(100);
    if (die < 26)
        return moveCandidate();
    if (die < 40)
        return exchangeCandidates();
    if (die < 52)
        return exchangeInHalfDay();
    if (die < 64)
        return changeSeat();
    if (die < 74)
        return lengthenDay();
    if (die < 78)
        return exchangeSeats();
    if (die < 86)
        return exchangeDay();
    if (die < 92)
        return exchangeDays();
    if (die < 94)
        return dissolveSession();
    return shiftSession();
}

bool Neighbourhood::moveSeats()
{
    const int die = m_random.below(100);
    if (die < 20)
        return changeSeat();
    if (die < 40)
        return lengthenDay();
    if (die < 50)
        return exchangeSeats();
    if (die < 65)
        return exchangeDay();
    if (die < 80)
        return exchangeDays();
    return shiftSession();
}

int Neighbourhood::drawSlot(quint64 set)
{
    for (int skip = m_random.below(std::popcount(set)); skip > 0; --skip)
        set &= set - 1;
    return lowestOf(set);
}

bool Neighbourhood::moveCandidate()
{
    const std::vector<CandidateIndex> &waiting = m_schedule.unplaced();
    const CandidateIndex candidate = !waiting.empty() && m_random.oneIn(3)
                                         ? waiting[at(m_random.below(static_cast<int>(waiting.size())))]
                                         : m_random.below(m_model.candidateCount());
    const std::span<const Option> options = m_model.options[at(candidate)];
    if (options.empty())
        return false;
    const Option &option = options[at(m_random.below(static_cast<int>(options.size())))];
    const int first = m_model.firstSession[at(option.cell)];
    const int count = m_model.sessionsOf(option.cell);
    int session = first + m_random.below(count);
    if (!m_schedule.isOpen(session)) {
        // Most often an open session of that half-day is meant.
        if (m_random.oneIn(8))
            return openFor(candidate, option, session);
        for (int step = 1; step < count && !m_schedule.isOpen(session); ++step)
            session = session + 1 == first + count ? first : session + 1;
        if (!m_schedule.isOpen(session))
            return m_random.oneIn(4) && openFor(candidate, option, session);
    }
    if (m_schedule.hasConflict(candidate, session))
        return false;
    const quint64 liked = option.starts & option.preferred;
    const int slot = drawSlot(liked != 0 && m_random.oneIn(2) ? liked : option.starts);
    if (m_schedule.sessionOf(candidate) == session && m_schedule.slotOf(candidate) == slot)
        return false;
    return takePlace(candidate, session, slot);
}

void Neighbourhood::closeIfEmpty(int session)
{
    if (session >= 0 && m_schedule.heardIn(session) == 0)
        m_schedule.close(session);
}

/// Whoever is in the way goes to the place that becomes free, to another one, or waits.
bool Neighbourhood::takePlace(CandidateIndex candidate, int session, int slot)
{
    const int formerSession = m_schedule.sessionOf(candidate);
    const int formerSlot = m_schedule.slotOf(candidate);
    if (formerSession >= 0)
        m_schedule.remove(candidate);
    const quint64 shape = m_model.candidates[at(candidate)].shape << slot;
    std::array<CandidateIndex, 2> driven{-1, -1};
    std::size_t drivenCount = 0;
    while ((m_schedule.taken(session) & shape) != 0) {
        if (drivenCount == driven.size())
            return false;
        const CandidateIndex other =
            m_schedule.occupant(session, lowestOf(m_schedule.taken(session) & shape));
        driven[drivenCount++] = other;
        m_schedule.remove(other);
    }
    m_schedule.place(candidate, session, slot);
    for (std::size_t index = 0; index < drivenCount; ++index)
        resettle(driven[index], formerSession, formerSlot);
    closeIfEmpty(formerSession);
    return true;
}

void Neighbourhood::resettle(CandidateIndex candidate, int session, int slot)
{
    if (session >= 0 && (m_schedule.freeStarts(candidate, session) >> slot & 1U) != 0 &&
        !m_schedule.hasConflict(candidate, session)) {
        m_schedule.place(candidate, session, slot);
        return;
    }
    placeAnywhere(candidate);
}

/// The first free place met from a random half-day on; stays waiting when there is none.
bool Neighbourhood::placeAnywhere(CandidateIndex candidate)
{
    const std::span<const Option> options = m_model.options[at(candidate)];
    const int count = static_cast<int>(options.size());
    if (count == 0)
        return false;
    const int start = m_random.below(count);
    for (int step = 0; step < count; ++step) {
        const Option &option = options[at((start + step) % count)];
        const int end = m_model.firstSession[at(option.cell) + 1];
        for (int session = m_model.firstSession[at(option.cell)]; session < end; ++session) {
            if (!m_schedule.isOpen(session))
                continue;
            quint64 free = m_schedule.freeStarts(candidate, session, option);
            if (free == 0 || m_schedule.hasConflict(candidate, session))
                continue;
            if ((free & option.preferred) != 0)
                free &= option.preferred;
            m_schedule.place(candidate, session, drawSlot(free));
            return true;
        }
    }
    return false;
}

bool Neighbourhood::openFor(CandidateIndex candidate, const Option &option, int session)
{
    const std::optional<Panel> panel = m_finder.some(session, candidate, m_random);
    if (!panel)
        return false;
    const int former = m_schedule.sessionOf(candidate);
    if (former >= 0)
        m_schedule.remove(candidate);
    m_schedule.open(session, *panel);
    const quint64 liked = option.starts & option.preferred;
    m_schedule.place(candidate, session, drawSlot(liked != 0 ? liked : option.starts));
    closeIfEmpty(former);
    return true;
}

} // namespace parchemin::planning
