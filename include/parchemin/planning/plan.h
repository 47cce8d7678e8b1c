#pragma once

#include "parchemin/planning/problem.h"

#include <array>
#include <vector>

namespace parchemin::planning {

/// A candidate's place in a session.
struct PlannedDefence
{
    CandidateIndex candidate = 0;
    int slot = 0; ///< the first one

    friend bool operator==(const PlannedDefence &, const PlannedDefence &) = default;
};

/// One open session.
struct PlannedSession
{
    CellIndex cell = 0;
    RoomIndex room = 0;
    /// Nobody when the person who sat there is not in the problem any more: such a plan wants repair.
    std::optional<JurorIndex> lead;
    std::array<std::optional<JurorIndex>, professionalSeats> professionals;
    std::vector<PlannedDefence> defences; ///< by slot

    friend bool operator==(const PlannedSession &, const PlannedSession &) = default;
};

/// Who is heard when, where and by whom; candidates who are not in it are left out.
struct Plan
{
    std::vector<PlannedSession> sessions; ///< by half-day, then room

    friend bool operator==(const Plan &, const Plan &) = default;
};

/// The three seats of a session: the lead first, then the professionals.
[[nodiscard]] std::array<std::optional<JurorIndex>, 1 + professionalSeats>
panelOf(const PlannedSession &session);

/// The candidates of the problem who have no place in the plan, in their order.
[[nodiscard]] std::vector<CandidateIndex> unscheduledIn(const Problem &problem, const Plan &plan);

/// Sorts the sessions, professionals and defences of a plan, so that equal plans compare equal.
void normalise(Plan &plan);

} // namespace parchemin::planning
