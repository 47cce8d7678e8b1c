#pragma once

#include "parchemin/app/context.h"
#include "parchemin/core/readiness.h"
#include "parchemin/core/result.h"

namespace parchemin {

/// Gathers from the store everything a candidacy's readiness is computed from, as of a day.
[[nodiscard]] Result<CandidacyFacts> gatherFacts(const Database &database, const Rulebook &rules,
                                                 CandidacyId candidacy, QDate today);
/// The facts of one block only.
[[nodiscard]] Result<BlockFacts> gatherBlockFacts(const Database &database, const ReferenceSheet &sheet,
                                                  const Candidacy &candidacy, int block);
/// Why the lead cannot validate a block of that candidacy now: its state, then the core's guards.
[[nodiscard]] Blockers validationBlockers(const Candidacy &candidacy, const BlockFacts &facts,
                                          const Policy &policy);
/// The canonical JSON of the ratings frozen by a validation (BR-30): keys sorted, no white space.
[[nodiscard]] QByteArray frozenRatings(const ReferenceSheet &sheet, const SkillBlock &block,
                                       const Evaluation &evaluation);

} // namespace parchemin
