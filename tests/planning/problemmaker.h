#pragma once

#include "parchemin/planning/plan.h"

namespace parchemin::planning {

/// Two half-days of one day with four slots each, one room, an internal lead L1, external professionals P1 to
/// P3 and candidates C1 to C3, all free all the time.
[[nodiscard]] Problem smallProblem();

/// C1 to C3 in the first three slots of the first half-day, before L1, P1 and P2.
[[nodiscard]] Plan smallPlan();

/// Every slot of every half-day.
[[nodiscard]] std::vector<CellSlots> allSlots(const Problem &problem);

[[nodiscard]] Juror lead(const QString &id, std::vector<CellIndex> available);
[[nodiscard]] Juror professional(const QString &id, std::vector<CellIndex> available);
[[nodiscard]] Candidate candidate(const QString &id, std::vector<CellSlots> available);

} // namespace parchemin::planning
