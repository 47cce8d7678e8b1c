#pragma once

#include "parchemin/app/context.h"
#include "parchemin/core/actor.h"
#include "parchemin/core/candidacy.h"
#include "parchemin/core/equivalence.h"
#include "parchemin/core/evaluation.h"
#include "parchemin/core/result.h"
#include "parchemin/core/submission.h"

#include <QJsonObject>

namespace parchemin {

/// A submission with everything that its evaluation is judged by.
struct EvaluationCase
{
    Submission submission;
    Candidacy candidacy;
    const ReferenceSheet *sheet; ///< of the rulebook
    const SkillBlock *block;     ///< of the sheet
    Policy policy;
};

[[nodiscard]] Result<EvaluationCase> loadCase(const Context &context, SubmissionId id, QDate today);
/// The partial equivalences of the submission's block that stand (BR-35).
[[nodiscard]] Result<Equivalences> standingEquivalences(const Database &database,
                                                        const EvaluationCase &subject);
/// What makes the actor entitled to evaluate that submission on that day (BR-05, BR-25, 3.6).
[[nodiscard]] Result<EvaluatorFacts> evaluatorOf(const Database &database, const Actor &by,
                                                 const Submission &submission, QDate on);
/// BR-05, BR-25, and nobody evaluates himself or without being known as a person.
[[nodiscard]] Blockers evaluatorBlockers(const Actor &by, const EvaluatorFacts &evaluator,
                                         const EvaluationCase &subject);
/// Why the submission cannot be evaluated now, whoever does it (3.2, BR-20, BR-26).
[[nodiscard]] Blockers openBlockers(const Submission &submission);
/// InvalidInput unless every rating is of a competency of the block, and of each once, and there is an
/// outcome.
[[nodiscard]] Status checkDraft(const SkillBlock &block, const EvaluationDraft &draft);
/// BR-21…23 for that outcome, out of that state.
[[nodiscard]] Blockers lockingBlockers(const SkillBlock &block, const EvaluationDraft &draft,
                                       EvaluationOutcome outcome, SubmissionState state,
                                       const Policy &policy);
/// What the journal keeps of a locked evaluation.
[[nodiscard]] QJsonObject toJson(const Evaluation &evaluation);

} // namespace parchemin
