#pragma once

#include "parchemin/planning/explanation.h"

namespace parchemin::planning {

/// The facts in a candidate's way that can be seen without proof, one for each half-day at most: who is
/// missing there.
[[nodiscard]] std::vector<Fact> obstaclesOf(const Problem &problem, CandidateIndex candidate);

/// The half-days in which a candidate can begin.
[[nodiscard]] std::vector<CellIndex> cellsFor(const Problem &problem, const Candidate &candidate);
/// The jurors of a role who are available on a half-day and may sit for the candidate.
[[nodiscard]] std::vector<JurorIndex> freeJurors(const Problem &problem, JurorRole role, CellIndex cell,
                                                 const Candidate &candidate);
[[nodiscard]] int roomCount(const Problem &problem, CellIndex cell);

} // namespace parchemin::planning
