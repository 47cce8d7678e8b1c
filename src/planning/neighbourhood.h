#pragma once

#include <utility>

#include "planning/panelfinder.h"
#include "planning/random.h"
#include "planning/schedule.h"

namespace parchemin::planning {

/// The moves of the search: each changes a schedule a little, or reports that the one it drew is not
/// possible. The schedule then may hold half a move, which the caller rolls back.
class Neighbourhood
{
public:
    Neighbourhood(const Model &model, Schedule &schedule, Random &random)
        : m_model(model)
        , m_schedule(schedule)
        , m_random(random)
        , m_finder(model, schedule)
    {
    }

    /// Draws a move and carries it out; false when it is not possible.
    bool move();
    /// The same, of those moves that take no candidate from her session, unless the session itself is
    /// shifted.
    bool moveSeats();

private:
    // Candidates (neighbourhood.cpp)
    bool moveCandidate();
    bool takePlace(CandidateIndex candidate, int session, int slot);
    bool openFor(CandidateIndex candidate, const Option &option, int session);
    void resettle(CandidateIndex candidate, int session, int slot);
    bool placeAnywhere(CandidateIndex candidate);
    void closeIfEmpty(int session);
    [[nodiscard]] int drawSlot(quint64 set);

    // Exchanges of candidates (exchangemoves.cpp)
    bool exchangeCandidates();
    bool exchangeInHalfDay();
    [[nodiscard]] int drawOpenSessionOf(CellIndex cell);
    [[nodiscard]] CandidateIndex drawHeard();
    [[nodiscard]] quint64 drawWish(const Option &option);
    [[nodiscard]] CandidateIndex drawHeardWhoCanCome(CellIndex from, quint64 wanted, CellIndex to);
    bool exchangePlaces(CandidateIndex one, CandidateIndex other);
    bool settle(CandidateIndex candidate, int session, int slot);

    // Panels (panelmoves.cpp)
    bool changeSeat();
    bool lengthenDay();
    /// A seat of a session and who holds it.
    struct HeldSeat
    {
        int seat;
        JurorIndex juror;
        CellIndex cell; ///< of the session
    };
    /// A seat of each session, both of one role.
    [[nodiscard]] std::pair<HeldSeat, HeldSeat> drawSeats(int first, int second);
    bool exchangeSeats();
    bool exchangeDay();
    bool exchangeDays();
    bool exchangeOnDay(JurorIndex one, JurorIndex other, CellIndex cell);
    bool exchangeHalfDay(JurorIndex one, JurorIndex other, CellIndex cell);
    [[nodiscard]] bool isSound(int session) const;
    [[nodiscard]] bool isSoundOnDay(JurorIndex juror, CellIndex cell) const;
    [[nodiscard]] int seatOf(JurorIndex juror, int session) const;
    [[nodiscard]] int sessionWith(JurorIndex juror, CellIndex cell) const;
    bool exchangeInCell(int session, int seat, JurorIndex juror);

    // Sessions (sessionmoves.cpp)
    bool dissolveSession();
    bool shiftSession();
    [[nodiscard]] int drawTarget(int session);
    [[nodiscard]] int drawSessionWithRoom();
    bool succeedSomebody(CandidateIndex candidate, int target);
    [[nodiscard]] int drawOpenSession();

    const Model &m_model;
    Schedule &m_schedule;
    Random &m_random;
    PanelFinder m_finder;
};

} // namespace parchemin::planning
