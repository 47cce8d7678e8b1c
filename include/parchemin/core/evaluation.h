#pragma once

#include "parchemin/core/blocker.h"
#include "parchemin/core/id.h"
#include "parchemin/core/policy.h"
#include "parchemin/core/referencesheet.h"
#include "parchemin/core/submission.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace parchemin {

enum class RatingLevel { Acquired, Partial, NotAcquired, NotAssessed };
enum class EvaluationOutcome { Validated, Conditional, ToRework, RejectedFraud };

/// The appreciation of one competency.
struct CompetencyRating
{
    int competency; ///< ordinal within the block
    RatingLevel level;
    QString comment = {};
    QString evidence = {}; ///< "dossier.pdf, p. 12"

    friend bool operator==(const CompetencyRating &, const CompetencyRating &) = default;
};

/// What was typed on a competency that has no level yet: it is not rated by that (BR-21).
struct CompetencyNote
{
    int competency; ///< ordinal within the block
    QString comment = {};
    QString evidence = {};

    friend bool operator==(const CompetencyNote &, const CompetencyNote &) = default;
};

/// What the evaluator has typed so far: private, saved as it is, no act.
struct EvaluationDraft
{
    SubmissionId submission;
    PersonId evaluator;
    std::vector<CompetencyRating> ratings = {}; ///< those given so far, by ordinal
    std::optional<EvaluationOutcome> outcome = {};
    QString comment = {};
    std::vector<CompetencyNote> notes = {}; ///< on competencies without a rating

    friend bool operator==(const EvaluationDraft &, const EvaluationDraft &) = default;
};

/// A locked evaluation: never edited; corrected by another that supersedes it (BR-24).
struct Evaluation
{
    EvaluationId id;
    SubmissionId submission;
    PersonId evaluator;
    QString evaluatorName;
    EvaluationOutcome outcome;
    std::vector<CompetencyRating> ratings;
    QString comment = {};
    QDateTime lockedAt; ///< UTC
    std::optional<EvaluationId> supersedes = {};
    QString correctionReason = {};

    friend bool operator==(const Evaluation &, const Evaluation &) = default;
};

/// What makes a person entitled to evaluate, on the day of the act (BR-05, 3.6).
struct EvaluatorFacts
{
    QString name;
    bool isActiveMentor = false;
    bool isValidatingMentor = false;
    bool isLead = false;
    bool isAssigned = false;         ///< to this candidacy, for this block or all blocks
    bool isCandidatesMentor = false; ///< accompanied the project (BR-25)
};

[[nodiscard]] QString codeName(RatingLevel level);
[[nodiscard]] std::optional<RatingLevel> ratingLevelFromCode(const QString &code);
[[nodiscard]] QString codeName(EvaluationOutcome outcome);
[[nodiscard]] std::optional<EvaluationOutcome> evaluationOutcomeFromCode(const QString &code);

/// BR-05 alone: BLK_EVALUATOR_UNQUALIFIED with `mentor` and `n`. A block without validating mentor takes any
/// active mentor or the lead.
[[nodiscard]] Blockers qualificationBlockers(const SkillBlock &block, const EvaluatorFacts &evaluator);
/// BR-05 and the mentor's own assignment, from which the lead is exempt; BLK_EVALUATOR_MUST_DIFFER when the
/// policy asks for another person than the mentor, else BLK_EVALUATOR_IS_MENTOR, which only warns (BR-25).
[[nodiscard]] Blockers evaluatorBlockers(const SkillBlock &block, const EvaluatorFacts &evaluator,
                                         const Policy &policy);
/// BLK_RATING_MISSING: competencies of the block without a rating (BR-21). NOT_ASSESSED counts as rated but
/// never as acquired.
[[nodiscard]] Blockers ratingBlockers(const SkillBlock &block, const std::vector<CompetencyRating> &ratings);
/// BLK_NOT_ACQUIRED: rated otherwise than acquired; `liste` holds labels, `codes` codes (BR-21).
[[nodiscard]] Blockers acquisitionBlockers(const SkillBlock &block,
                                           const std::vector<CompetencyRating> &ratings);
/// Whether that outcome may be given with those ratings: BR-21 (VALIDATED), BR-22 (CONDITIONAL: more than
/// half acquired and the shortfall minor; not after a review), BR-23 (TO_REWORK names what to improve: a
/// competency not acquired, or a comment).
[[nodiscard]] Blockers outcomeBlockers(const SkillBlock &block, const EvaluationDraft &draft,
                                       EvaluationOutcome outcome, SubmissionState state,
                                       const Policy &policy);
/// The outcomes that could be given now, best first: what the screen offers.
[[nodiscard]] std::vector<EvaluationOutcome> possibleOutcomes(const SkillBlock &block,
                                                              const EvaluationDraft &draft,
                                                              SubmissionState state, const Policy &policy);
/// The submission's act that an outcome carries out.
[[nodiscard]] SubmissionAct actOf(EvaluationOutcome outcome);

} // namespace parchemin
