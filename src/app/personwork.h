#pragma once

#include "parchemin/core/blockvalidation.h"
#include "parchemin/core/candidacy.h"
#include "parchemin/core/result.h"

#include <vector>

namespace parchemin {

class Database;

/// A person's work on a sheet, whatever the candidacy: blocks belong to the person.
struct PersonWork
{
    std::vector<Submission> submissions;      ///< by block and attempt
    std::vector<Evaluation> evaluations;      ///< oldest first
    std::vector<BlockValidation> validations; ///< by block, cancelled ones too
};

[[nodiscard]] Result<PersonWork> loadWork(const Database &database, PersonId person, const QString &rncpCode);
/// What the state of a block is computed from. Reads how the evaluator was entitled.
[[nodiscard]] Result<BlockFacts> factsOf(const Database &database, const PersonWork &work,
                                         const SkillBlock &block, AccessRoute route);
/// The current evaluation of a submission: the latest that nothing supersedes.
[[nodiscard]] const Evaluation *currentEvaluation(const std::vector<Evaluation> &evaluations,
                                                  SubmissionId submission);
/// The active validation of a block, or null.
[[nodiscard]] const BlockValidation *activeValidation(const std::vector<BlockValidation> &validations,
                                                      int block);

} // namespace parchemin
