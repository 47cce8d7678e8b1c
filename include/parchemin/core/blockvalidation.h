#pragma once

#include "parchemin/core/accessroute.h"
#include "parchemin/core/blocker.h"
#include "parchemin/core/evaluation.h"
#include "parchemin/core/id.h"
#include "parchemin/core/submission.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace parchemin {

enum class ValidationSource { MentorProject, Jury, Equivalence, PriorProof };
enum class CancellationKind { ClericalError, Fraud, AnnulledSource, Court };

/// The cancellation of a validation (BR-34): an act of its own, never a change of the validation.
struct ValidationCancellation
{
    CancellationKind kind;
    QString reason;
    QDateTime at; ///< UTC
    UserId by;
    UserId approvedBy;

    friend bool operator==(const ValidationCancellation &, const ValidationCancellation &) = default;
};

/// A block acquired for life by a person (BR-04, BR-30, BR-33).
struct BlockValidation
{
    BlockValidationId id;
    PersonId person; ///< who holds it, also when it was acquired under a record that was merged since
    int block;       ///< block number
    std::optional<CandidacyId> candidacy; ///< under which it was acquired
    ValidationSource source;
    std::optional<EvaluationId> evaluation = {}; ///< the locked source, for MENTOR_PROJECT
    std::optional<DecisionId> decision = {};     ///< the source, for JURY
    QString legalNote = {};                      ///< for EQUIVALENCE and PRIOR_PROOF (BR-35)
    QDate validatedOn;
    QString validatedBy; ///< name of the user
    QString number;      ///< "V-2021-0042"
    std::optional<ValidationCancellation> cancellation = {};

    [[nodiscard]] bool isActive() const { return !cancellation.has_value(); }
    friend bool operator==(const BlockValidation &, const BlockValidation &) = default;
};

/// The computed state of a block for a person (3.2): never stored.
enum class BlockState {
    NotStarted,
    Submitted,
    InEvaluation,
    Conditional, ///< between two evaluations: files are expected or being reviewed
    ToRework,
    Proposed,
    Validated,
};

/// What a block's state is computed from: the person's latest submission, its latest evaluation, and the
/// active validation.
struct BlockFacts
{
    const SkillBlock *block; ///< of the sheet, outlives this value
    AccessRoute route;
    std::optional<Submission> submission = {};      ///< the latest that is not withdrawn
    std::optional<Evaluation> evaluation = {};      ///< the latest of that submission
    std::optional<EvaluatorFacts> evaluator = {};   ///< as qualified on the day of the evaluation
    std::optional<BlockValidation> validation = {}; ///< the active one
};

[[nodiscard]] QString codeName(ValidationSource source);
[[nodiscard]] std::optional<ValidationSource> validationSourceFromCode(const QString &code);
[[nodiscard]] QString codeName(CancellationKind kind);
[[nodiscard]] std::optional<CancellationKind> cancellationKindFromCode(const QString &code);
[[nodiscard]] QString codeName(BlockState state);

/// BLK_ALREADY_VALIDATED, with `n` and `date` (BR-32).
[[nodiscard]] Blocker alreadyValidated(const BlockValidation &active);

[[nodiscard]] BlockState blockState(const BlockFacts &facts);
/// The state of a block that is not validated, from that of its submission; `isAllAcquired` says whether the
/// latest evaluation acquired every competency.
[[nodiscard]] BlockState submittedBlockState(SubmissionState submission, bool isAllAcquired);

/// Everything that keeps the lead from validating the block now (BR-05, BR-20…22, BR-26, BR-30…32); empty
/// when it is "prêt à valider". A block that is only waiting for the lead has no blocker here.
[[nodiscard]] Blockers validationBlockers(const BlockFacts &facts, const Policy &policy);
/// The same, as the candidate's list reads it: a proposed block gives BLK_AWAITING_LEAD.
[[nodiscard]] Blockers missingBlockReasons(const BlockFacts &facts, const Policy &policy);
/// BR-34: reason, kind, second person; the validation must be active.
[[nodiscard]] Blockers cancellationBlockers(const std::optional<BlockValidation> &validation,
                                            const QString &reason);

} // namespace parchemin
