#include <algorithm>

#include "planning/neighbourhood.h"
#include "planning/place.h"

namespace parchemin::planning {

int Neighbourhood::drawOpenSession()
{
    const std::vector<int> &open = m_schedule.openSessions();
    return open.empty() ? -1 : open[at(m_random.below(static_cast<int>(open.size())))];
}

/// Which seat a juror has in a session; negative when none.
int Neighbourhood::seatOf(JurorIndex juror, int session) const
{
    const Panel &panel = m_schedule.panel(session);
    const auto found = std::ranges::find(panel, juror);
    return found == panel.end() ? -1 : static_cast<int>(found - panel.begin());
}

int Neighbourhood::sessionWith(JurorIndex juror, CellIndex cell) const
{
    const int end = m_model.firstSession[at(cell) + 1];
    for (int session = m_model.firstSession[at(cell)]; session < end; ++session) {
        if (seatOf(juror, session) >= 0)
            return session;
    }
    return -1;
}

/// Every member within the limits and without conflict, enough externals.
bool Neighbourhood::isSound(int session) const
{
    const Panel &panel = m_schedule.panel(session);
    const CellIndex cell = m_model.cellOfSession[at(session)];
    return m_schedule.hasEnoughExternals(panel) &&
           std::ranges::all_of(panel, [this, session, cell](JurorIndex juror) {
               return m_schedule.isWithinLimits(juror, cell) &&
                      !m_schedule.hasConflictWithHeard(juror, session);
           });
}

bool Neighbourhood::changeSeat()
{
    const int session = drawOpenSession();
    if (session < 0)
        return false;
    const int seat = m_random.below(1 + professionalSeats);
    const CellIndex cell = m_model.cellOfSession[at(session)];
    const std::vector<JurorIndex> &jurors = m_model.jurorsFor(seat, cell);
    const JurorIndex juror = jurors[at(m_random.below(static_cast<int>(jurors.size())))];
    if (seatOf(juror, session) >= 0)
        return false;
    if (m_schedule.sits(juror, cell))
        return exchangeInCell(session, seat, juror);
    if (!m_schedule.canSit(juror, cell) || m_schedule.hasConflictWithHeard(juror, session))
        return false;
    m_schedule.reseat(session, seat, juror);
    return m_schedule.hasEnoughExternals(m_schedule.panel(session));
}

/// Somebody who comes that day anyway takes the seat of somebody who comes for it alone.
bool Neighbourhood::lengthenDay()
{
    const int session = drawOpenSession();
    if (session < 0)
        return false;
    const CellIndex cell = m_model.cellOfSession[at(session)];
    const std::vector<CellIndex> &sameDay = m_model.cellsOfDay[at(m_model.dayOfCell[at(cell)])];
    const CellIndex otherCell = sameDay[at(m_random.below(static_cast<int>(sameDay.size())))];
    const int seat = m_random.below(1 + professionalSeats);
    if (otherCell == cell || m_schedule.sits(m_schedule.panel(session)[at(seat)], otherCell))
        return false;
    const int other = drawOpenSessionOf(otherCell);
    if (other < 0)
        return false;
    const int otherSeat = seat == 0 ? 0 : 1 + m_random.below(professionalSeats);
    const JurorIndex juror = m_schedule.panel(other)[at(otherSeat)];
    if (!m_schedule.canSit(juror, cell) || m_schedule.hasConflictWithHeard(juror, session))
        return false;
    m_schedule.reseat(session, seat, juror);
    return m_schedule.hasEnoughExternals(m_schedule.panel(session));
}

/// The juror sits next door: the two change rooms.
bool Neighbourhood::exchangeInCell(int session, int seat, JurorIndex juror)
{
    const int other = sessionWith(juror, m_model.cellOfSession[at(session)]);
    const JurorIndex leaving = m_schedule.panel(session)[at(seat)];
    const int otherSeat = seatOf(juror, other);
    m_schedule.reseat(session, seat, juror);
    m_schedule.reseat(other, otherSeat, leaving);
    return isSound(session) && isSound(other);
}

std::pair<Neighbourhood::HeldSeat, Neighbourhood::HeldSeat> Neighbourhood::drawSeats(int first, int second)
{
    const auto held = [this](int session, int seat) {
        return HeldSeat{seat, m_schedule.panel(session)[at(seat)], m_model.cellOfSession[at(session)]};
    };
    const int firstSeat = m_random.below(1 + professionalSeats);
    const int secondSeat = firstSeat == 0 ? 0 : 1 + m_random.below(professionalSeats);
    return {held(first, firstSeat), held(second, secondSeat)};
}

bool Neighbourhood::exchangeSeats()
{
    const int first = drawOpenSession();
    const int second = drawOpenSession();
    if (first < 0 || first == second)
        return false;
    const auto [one, other] = drawSeats(first, second);
    if (one.cell == other.cell || one.juror == other.juror || !m_model.isAvailable(other.juror, one.cell) ||
        !m_model.isAvailable(one.juror, other.cell) || m_schedule.sits(other.juror, one.cell) ||
        m_schedule.sits(one.juror, other.cell))
        return false;
    m_schedule.reseat(first, one.seat, other.juror);
    m_schedule.reseat(second, other.seat, one.juror);
    return isSound(first) && isSound(second);
}

/// Two jurors of a role change places for a whole day; the second may have been free.
bool Neighbourhood::exchangeDay()
{
    const int session = drawOpenSession();
    if (session < 0)
        return false;
    const int seat = m_random.below(1 + professionalSeats);
    const CellIndex cell = m_model.cellOfSession[at(session)];
    const std::vector<JurorIndex> &jurors = m_model.jurorsFor(seat, cell);
    const JurorIndex one = m_schedule.panel(session)[at(seat)];
    const JurorIndex other = jurors[at(m_random.below(static_cast<int>(jurors.size())))];
    if (one == other)
        return false;
    return exchangeOnDay(one, other, cell) && isSoundOnDay(one, cell) && isSoundOnDay(other, cell);
}

/// Two jurors of a role change places for two whole days, one of each: their loads stay as they are.
bool Neighbourhood::exchangeDays()
{
    const int first = drawOpenSession();
    const int second = drawOpenSession();
    if (first < 0)
        return false;
    const auto [one, other] = drawSeats(first, second);
    if (one.juror == other.juror || m_model.dayOfCell[at(one.cell)] == m_model.dayOfCell[at(other.cell)])
        return false;
    // Limits may be overstepped until both days are exchanged.
    return exchangeOnDay(one.juror, other.juror, one.cell) &&
           exchangeOnDay(one.juror, other.juror, other.cell) && isSoundOnDay(one.juror, one.cell) &&
           isSoundOnDay(other.juror, one.cell) && isSoundOnDay(one.juror, other.cell) &&
           isSoundOnDay(other.juror, other.cell);
}

/// Every half-day of a date.
bool Neighbourhood::exchangeOnDay(JurorIndex one, JurorIndex other, CellIndex cell)
{
    return std::ranges::all_of(
        m_model.cellsOfDay[at(m_model.dayOfCell[at(cell)])],
        [this, one, other](CellIndex sameDay) { return exchangeHalfDay(one, other, sameDay); });
}

/// Each takes the seat that the other has in the half-day, if any; false when one of them cannot come.
bool Neighbourhood::exchangeHalfDay(JurorIndex one, JurorIndex other, CellIndex cell)
{
    const int withOne = m_schedule.sits(one, cell) ? sessionWith(one, cell) : -1;
    const int withOther = m_schedule.sits(other, cell) ? sessionWith(other, cell) : -1;
    if (withOne == withOther)
        return true;
    if ((withOne >= 0 && !m_model.isAvailable(other, cell)) ||
        (withOther >= 0 && !m_model.isAvailable(one, cell)))
        return false;
    const int seatOfOther = withOther < 0 ? 0 : seatOf(other, withOther);
    if (withOne >= 0)
        m_schedule.reseat(withOne, seatOf(one, withOne), other);
    if (withOther >= 0)
        m_schedule.reseat(withOther, seatOfOther, one);
    return true;
}

/// Every session of the juror on the day of a half-day.
bool Neighbourhood::isSoundOnDay(JurorIndex juror, CellIndex cell) const
{
    return std::ranges::all_of(
        m_model.cellsOfDay[at(m_model.dayOfCell[at(cell)])], [this, juror](CellIndex sameDay) {
            return !m_schedule.sits(juror, sameDay) || isSound(sessionWith(juror, sameDay));
        });
}

} // namespace parchemin::planning
