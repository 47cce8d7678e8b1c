#pragma once

#include "parchemin/planning/plan.h"

#include <vector>

namespace parchemin::planning {

/// A hard rule of planning that a plan breaks.
enum class ViolationCode {
    UnknownPosition,       ///< a cell, room, juror or candidate that the problem does not have
    RoomNotFree,           ///< a session in a room that is not free on that half-day
    RoomTwice,             ///< two sessions in one room on one half-day
    SeatEmpty,             ///< a panel without its lead or one of its professionals (BR-41)
    WrongRole,             ///< a professional in the lead's seat, or a lead in a professional's (BR-41)
    JurorTwiceOnPanel,     ///< the same person twice (BR-42)
    TooFewExternals,       ///< less than half of the panel external (BR-43)
    JurorNotAvailable,     ///< a juror who is not available, or not habilitated (BR-44)
    JurorInTwoPlaces,      ///< a juror in two sessions of one half-day
    JurorOverDayLimit,     ///< more half-days on one day than the juror accepts
    JurorOverLimit,        ///< more half-days in all than the juror accepts
    SessionEmpty,          ///< a session that hears nobody
    CandidateTwice,        ///< a candidate who has two places
    CandidateNotAvailable, ///< a slot in which the candidate cannot come, or outside the half-day
    SlotTwice,             ///< two candidates in one slot of a session
    ConflictOfInterest,    ///< a juror who may not sit for the candidate (BR-45)
    PinNotKept,            ///< a candidate who is not where a person fixed her
};

/// One break of a rule, with the session where it was met and whom it concerns.
struct Violation
{
    ViolationCode code;
    std::optional<std::size_t> session = {}; ///< position in Plan::sessions
    std::optional<JurorIndex> juror = {};
    std::optional<CandidateIndex> candidate = {};

    friend bool operator==(const Violation &, const Violation &) = default;
};

/// The stable name for JSON and tests: "JUROR_IN_TWO_PLACES".
[[nodiscard]] QString codeName(ViolationCode code);

/// Every break of a hard rule. Written from the specification alone: it shares no line with what makes plans.
[[nodiscard]] std::vector<Violation> violationsOf(const Problem &problem, const Plan &plan);

} // namespace parchemin::planning
