#pragma once

#include "parchemin/planning/plandifference.h"
#include "parchemin/planning/planner.h"

namespace parchemin::planning {

/// A plan that serves again, near to the one it replaces.
struct RepairOutcome
{
    Plan plan;
    PlanDifference difference; ///< from the former plan
    qint64 cost = 0;           ///< of the plan, as if it were new
    qint64 moves = 0;
    quint64 seed = 0;
    /// Seats that must change as long as nobody moves: held by persons who cannot sit there any more, in
    /// sessions that still hear somebody.
    int fewestSeats = 0;

    /// Nobody moved, and no seat changed that could stay.
    [[nodiscard]] bool isLeastChange() const
    {
        return difference.movedCandidates() == 0 && difference.movedRooms() == 0 &&
               difference.changedSeats() == fewestSeats;
    }
};

/// Makes a plan serve again after a cancellation: substitutes first (BR-46); where there is none, as little
/// change as the search finds, then as little cost. `former` may break the problem's rules and have empty
/// seats. Errors as planJuries().
[[nodiscard]] Result<RepairOutcome> repairPlan(const Problem &problem, const Plan &former,
                                               const SearchOptions &options);

} // namespace parchemin::planning
