#include "parchemin/core/blockvalidation.h"

#include "parchemin/core/codetable.h"
#include "parchemin/core/statemachine.h"

#include "core/competencylist.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

constexpr CodeTable<ValidationSource, 4> sources{{{
    {ValidationSource::MentorProject, "MENTOR_PROJECT"},
    {ValidationSource::Jury, "JURY"},
    {ValidationSource::Equivalence, "EQUIVALENCE"},
    {ValidationSource::PriorProof, "PRIOR_PROOF"},
}}};

constexpr CodeTable<CancellationKind, 4> kinds{{{
    {CancellationKind::ClericalError, "CLERICAL_ERROR"},
    {CancellationKind::Fraud, "FRAUD"},
    {CancellationKind::AnnulledSource, "ANNULLED_SOURCE"},
    {CancellationKind::Court, "COURT"},
}}};

constexpr CodeTable<BlockState, 7> states{{{
    {BlockState::NotStarted, "NOT_STARTED"},
    {BlockState::Submitted, "SUBMITTED"},
    {BlockState::InEvaluation, "IN_EVALUATION"},
    {BlockState::Conditional, "CONDITIONAL"},
    {BlockState::ToRework, "TO_REWORK"},
    {BlockState::Proposed, "PROPOSED"},
    {BlockState::Validated, "VALIDATED"},
}}};

bool isActive(const std::optional<BlockValidation> &validation)
{
    return validation && validation->isActive();
}

bool areAllAcquired(const BlockFacts &facts)
{
    return facts.evaluation && facts.evaluation->outcome == EvaluationOutcome::Validated &&
           unrated(*facts.block, facts.evaluation->ratings).empty() &&
           notAcquired(*facts.block, facts.evaluation->ratings).empty();
}

Blockers evaluationRatingBlockers(const BlockFacts &facts)
{
    static const std::vector<CompetencyRating> none;
    const std::vector<CompetencyRating> &ratings = facts.evaluation ? facts.evaluation->ratings : none;
    Blockers blockers = ratingBlockers(*facts.block, ratings);
    append(blockers, acquisitionBlockers(*facts.block, ratings));
    return blockers;
}

Blockers awaitingEvaluation(const BlockFacts &facts)
{
    Blockers blockers;
    if (facts.submission->deliverables.empty())
        blockers.push_back(Blocker{BlockerCode::NoDeliverable}.with(u"n"_s, facts.block->number));
    append(blockers, ratingBlockers(*facts.block, {}));
    return blockers;
}

Blockers conditionalBlockers(const BlockFacts &facts)
{
    Blocker running = Blocker{BlockerCode::ConditionalRunning}.with(u"n"_s, facts.block->number);
    if (facts.submission->conditionalDueAt) {
        running = running.with(u"date"_s, facts.submission->conditionalDueAt->toUTC().toString(Qt::ISODate));
    }
    Blockers blockers{running};
    if (facts.evaluation)
        append(blockers, acquisitionBlockers(*facts.block, facts.evaluation->ratings));
    return blockers;
}

Blockers reworkBlockers(const BlockFacts &facts)
{
    const Blockers lacking =
        facts.evaluation ? acquisitionBlockers(*facts.block, facts.evaluation->ratings) : Blockers{};
    // A project may come back for a part of it, with every competency rated acquired.
    return lacking.empty() ? stateForbids(codeName(facts.submission->state), u"VALIDATE_BLOCK"_s) : lacking;
}

Blockers evaluatedBlockers(const BlockFacts &facts)
{
    Blockers blockers = evaluationRatingBlockers(facts);
    if (!facts.evaluation)
        return blockers;
    if (facts.evaluation->outcome != EvaluationOutcome::Validated && blockers.empty())
        blockers = stateForbids(codeName(facts.evaluation->outcome), u"VALIDATE_BLOCK"_s);
    EvaluatorFacts unknown;
    unknown.name = facts.evaluation->evaluatorName;
    append(blockers, qualificationBlockers(*facts.block, facts.evaluator.value_or(unknown)));
    return blockers;
}

Blockers submissionBlockers(const BlockFacts &facts)
{
    switch (facts.submission->state) {
    case SubmissionState::Draft:
    case SubmissionState::Withdrawn:
        return {Blocker{BlockerCode::NoSubmission}.with(u"n"_s, facts.block->number)};
    case SubmissionState::Submitted:
        return awaitingEvaluation(facts);
    case SubmissionState::InEvaluation:
        return ratingBlockers(*facts.block, {});
    case SubmissionState::Conditional:
    case SubmissionState::InReview:
        return conditionalBlockers(facts);
    case SubmissionState::ToRework:
        return reworkBlockers(facts);
    case SubmissionState::RejectedFraud:
        return stateForbids(codeName(facts.submission->state), u"VALIDATE_BLOCK"_s);
    case SubmissionState::Validated:
        return evaluatedBlockers(facts);
    }
    Q_UNREACHABLE();
}

} // namespace

QString codeName(ValidationSource source)
{
    return sources.name(source);
}

std::optional<ValidationSource> validationSourceFromCode(const QString &code)
{
    return sources.value(code);
}

QString codeName(CancellationKind kind)
{
    return kinds.name(kind);
}

std::optional<CancellationKind> cancellationKindFromCode(const QString &code)
{
    return kinds.value(code);
}

QString codeName(BlockState state)
{
    return states.name(state);
}

Blocker alreadyValidated(const BlockValidation &active)
{
    return Blocker{BlockerCode::BlockAlreadyValidated}
        .with(u"n"_s, active.block)
        .with(u"date"_s, active.validatedOn.toString(Qt::ISODate));
}

BlockState blockState(const BlockFacts &facts)
{
    if (isActive(facts.validation))
        return BlockState::Validated;
    if (!facts.submission)
        return BlockState::NotStarted;
    return submittedBlockState(facts.submission->state, areAllAcquired(facts));
}

BlockState submittedBlockState(SubmissionState submission, bool isAllAcquired)
{
    switch (submission) {
    case SubmissionState::Draft:
    case SubmissionState::Withdrawn:
        return BlockState::NotStarted;
    case SubmissionState::Submitted:
        return BlockState::Submitted;
    case SubmissionState::InEvaluation:
        return BlockState::InEvaluation;
    case SubmissionState::Conditional:
    case SubmissionState::InReview:
        return BlockState::Conditional;
    case SubmissionState::ToRework:
    case SubmissionState::RejectedFraud:
        return BlockState::ToRework;
    case SubmissionState::Validated:
        return isAllAcquired ? BlockState::Proposed : BlockState::InEvaluation;
    }
    Q_UNREACHABLE();
}

Blockers validationBlockers(const BlockFacts &facts, const Policy &policy)
{
    const int number = facts.block->number;
    if (isActive(facts.validation))
        return {alreadyValidated(*facts.validation)};
    if (facts.route == AccessRoute::Vae && policy.vaeBlocksGrantedBy == BlockGrantor::Jury)
        return {Blocker{BlockerCode::BlockGrantedByJury}.with(u"n"_s, number)};
    if (!facts.submission)
        return {Blocker{BlockerCode::NoSubmission}.with(u"n"_s, number)};
    Blockers blockers;
    // What was rejected for fraud stays frozen, but nothing is left to investigate.
    if (facts.submission->isFrozen && facts.submission->state != SubmissionState::RejectedFraud)
        blockers.push_back(Blocker{BlockerCode::FraudFreeze}.with(u"n"_s, number));
    append(blockers, submissionBlockers(facts));
    return blockers;
}

Blockers missingBlockReasons(const BlockFacts &facts, const Policy &policy)
{
    if (isActive(facts.validation))
        return {};
    Blockers reasons = validationBlockers(facts, policy);
    if (reasons.empty())
        reasons.push_back(Blocker{BlockerCode::AwaitingLead}.with(u"n"_s, facts.block->number));
    return reasons;
}

Blockers cancellationBlockers(const std::optional<BlockValidation> &validation, const QString &reason)
{
    Blockers blockers;
    if (!isActive(validation))
        blockers.push_back({BlockerCode::BlockNotValidated});
    if (reason.trimmed().isEmpty())
        blockers.push_back({BlockerCode::ReasonMissing});
    return blockers;
}

} // namespace parchemin
