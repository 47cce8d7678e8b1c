#pragma once

#include "parchemin/app/context.h"
#include "parchemin/app/evaluationservice.h"
#include "parchemin/core/actor.h"
#include "parchemin/core/candidacy.h"
#include "parchemin/core/equivalence.h"
#include "parchemin/core/evaluation.h"
#include "parchemin/core/person.h"
#include "parchemin/core/submission.h"
#include "parchemin/store/submissionqueuerepository.h"

namespace parchemin {

/// What somebody at the desk asks the queue for.
enum class QueueChoice {
    Mine, ///< what he may evaluate himself
    All,  ///< all that he may read
    Conditional,
    Overdue,
};

/// One attempt at a block with its locked evaluations, oldest first.
struct EvaluatedAttempt
{
    Submission submission;
    std::vector<Evaluation> evaluations;
};

/// Everything that evaluating one submission asks for.
struct EvaluationDesk
{
    Submission submission;
    Person person;
    Candidacy candidacy;
    SkillBlock block;
    Policy policy;
    SubmissionState state; ///< out of which an outcome would be given
    /// Why the actor cannot evaluate it now; warnings too.
    Blockers blockers;
    std::optional<CorrectionCase> correction; ///< of the current evaluation, when there is one
    std::optional<EvaluationDraft> draft;     ///< the actor's own, when something was typed
    Equivalences equivalences;                ///< of the block, those taken back too (BR-35)
    std::vector<Evaluation> evaluations;      ///< of this submission, oldest first
    std::vector<EvaluatedAttempt> earlier;    ///< the person's attempts before it, oldest first
    std::optional<FraudCase> fraudCase;       ///< the open one

    /// The locked evaluation that holds; null when there is none.
    [[nodiscard]] const Evaluation *current() const;
    /// The equivalences that a draft begins with now.
    [[nodiscard]] Equivalences standingEquivalences() const { return standingAmong(equivalences); }
    /// Those that had a part in a locked evaluation: they stood when it was signed, or, as a correction
    /// begins with the ratings that it corrects, when the first one was.
    [[nodiscard]] Equivalences equivalencesBehind(const Evaluation &evaluation) const;
    /// Whether the actor may type: nothing but warnings.
    [[nodiscard]] bool isOpen() const { return withoutWarnings(blockers).empty(); }
    [[nodiscard]] bool isCorrectable() const
    {
        return correction && withoutWarnings(correction->blockers).empty();
    }
};

/// Why the draft could not be signed with that outcome now, as the service judges it (BR-21…23).
[[nodiscard]] Blockers signingBlockers(const EvaluationDesk &desk, const EvaluationDraft &draft,
                                       EvaluationOutcome outcome);

/// Whether the actor reads every submission, not only those he is assigned to (3.6).
[[nodiscard]] bool readsEverySubmission(const Actor &actor);

/// Reads the queue as the actor may see it. `today` and "now" are those of the clock.
[[nodiscard]] Result<SubmissionQueue> loadQueue(const Database &database, const ReferenceSheet &sheet,
                                                const Actor &actor, QueueChoice choice, const QDateTime &now,
                                                int limit);

/// Reads a submission with what its evaluation asks for. NotOwnSubmission when the actor may not read it.
[[nodiscard]] Result<EvaluationDesk> loadEvaluationDesk(Context &context, const Actor &actor,
                                                        SubmissionId submission);

} // namespace parchemin
