#include <algorithm>
#include <span>

#include "planning/neighbourhood.h"
#include "planning/place.h"

namespace parchemin::planning {

/// Negative when none is open.
int Neighbourhood::drawOpenSessionOf(CellIndex cell)
{
    const int first = m_model.firstSession[at(cell)];
    const int count = m_model.sessionsOf(cell);
    const int start = count > 0 ? m_random.below(count) : 0;
    for (int step = 0; step < count; ++step) {
        const int session = first + (start + step) % count;
        if (m_schedule.isOpen(session))
            return session;
    }
    return -1;
}

/// One of a few drawn, somebody who has a flaw rather than not; negative when the one drawn has no place.
CandidateIndex Neighbourhood::drawHeard()
{
    constexpr int draws = 12;
    CandidateIndex candidate = -1;
    for (int draw = 0; draw < draws; ++draw) {
        candidate = m_random.below(m_model.candidateCount());
        const int session = m_schedule.sessionOf(candidate);
        if (session < 0)
            return -1;
        if (m_schedule.placePrice(candidate, session, m_schedule.slotOf(candidate),
                                  m_schedule.panel(session)) > 0)
            break;
    }
    return candidate;
}

/// The slots worth having: most often those she likes, if there are any.
quint64 Neighbourhood::drawWish(const Option &option)
{
    const quint64 liked = option.starts & option.preferred;
    return liked != 0 && !m_random.oneIn(4) ? liked : option.starts;
}

/// Somebody heard in such slots of a half-day who can come to another one: the first met from a random
/// session on.
CandidateIndex Neighbourhood::drawHeardWhoCanCome(CellIndex from, quint64 wanted, CellIndex to)
{
    const int first = m_model.firstSession[at(from)];
    const int count = m_model.sessionsOf(from);
    const int start = m_random.below(count);
    for (int step = 0; step < count; ++step) {
        const int session = first + (start + step) % count;
        for (quint64 rest = m_schedule.taken(session) & wanted; rest != 0; rest &= rest - 1) {
            const CandidateIndex candidate = m_schedule.occupant(session, lowestOf(rest));
            if (m_model.optionIn(candidate, to) != nullptr)
                return candidate;
        }
    }
    return -1;
}

/// Somebody wants a half-day, and somebody there can come in her stead: full sessions leave no other way.
bool Neighbourhood::exchangeCandidates()
{
    const CandidateIndex candidate = drawHeard();
    if (candidate < 0)
        return false;
    const std::span<const Option> options = m_model.options[at(candidate)];
    const Option &option = options[at(m_random.below(static_cast<int>(options.size())))];
    const CellIndex cell = m_model.cellOfSession[at(m_schedule.sessionOf(candidate))];
    if (option.cell == cell)
        return false;
    const CandidateIndex other = drawHeardWhoCanCome(option.cell, drawWish(option), cell);
    return other >= 0 && exchangePlaces(candidate, other);
}

/// Two who are heard in one half-day, before one panel or before two.
bool Neighbourhood::exchangeInHalfDay()
{
    const CandidateIndex candidate = drawHeard();
    if (candidate < 0)
        return false;
    const CellIndex cell = m_model.cellOfSession[at(m_schedule.sessionOf(candidate))];
    const int neighbour = drawOpenSessionOf(cell);
    const quint64 taken = m_schedule.taken(neighbour) & drawWish(*m_model.optionIn(candidate, cell));
    if (taken == 0)
        return false;
    const CandidateIndex other = m_schedule.occupant(neighbour, drawSlot(taken));
    return other != candidate && exchangePlaces(candidate, other);
}

bool Neighbourhood::exchangePlaces(CandidateIndex one, CandidateIndex other)
{
    const int oneSession = m_schedule.sessionOf(one);
    const int otherSession = m_schedule.sessionOf(other);
    const int oneSlot = m_schedule.slotOf(one);
    const int otherSlot = m_schedule.slotOf(other);
    if (oneSession != otherSession &&
        (m_schedule.hasConflict(one, otherSession) || m_schedule.hasConflict(other, oneSession)))
        return false;
    m_schedule.remove(one);
    m_schedule.remove(other);
    return settle(one, otherSession, otherSlot) && settle(other, oneSession, oneSlot);
}

/// In this slot of the session, or in one that she likes, or in any.
bool Neighbourhood::settle(CandidateIndex candidate, int session, int slot)
{
    const Option &option = *m_model.optionIn(candidate, m_model.cellOfSession[at(session)]);
    const quint64 free = m_schedule.freeStarts(candidate, session, option);
    if (free == 0)
        return false;
    const quint64 liked = free & option.preferred;
    const quint64 wanted = liked != 0 ? liked : free;
    m_schedule.place(candidate, session, (wanted >> slot & 1U) != 0 ? slot : drawSlot(wanted));
    return true;
}

} // namespace parchemin::planning
