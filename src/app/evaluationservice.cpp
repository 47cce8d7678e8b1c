#include "parchemin/app/evaluationservice.h"

#include "parchemin/app/act.h"
#include "parchemin/core/statemachine.h"
#include "parchemin/store/blockvalidationrepository.h"
#include "parchemin/store/evaluationrepository.h"
#include "parchemin/store/submissionrepository.h"

#include <algorithm>
#include <chrono>

#include "app/candidacyrules.h"
#include "app/evaluationrules.h"
#include "app/personwork.h"
#include "app/submissionrules.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// The state that the outcome leaves: a submission just handed in is first taken in hand.
SubmissionState stateToJudge(SubmissionState state)
{
    return after(state, SubmissionAct::StartEvaluation).value_or(state);
}

/// The state that a corrected evaluation had found: a review when another evaluation of the submission had
/// passed conditionally.
SubmissionState stateBefore(const std::vector<Evaluation> &evaluations, const Evaluation &corrected)
{
    const auto passedConditionally = [&](const Evaluation &other) {
        const bool isSuperseded = std::ranges::any_of(
            evaluations, [&other](const Evaluation &next) { return next.supersedes == other.id; });
        return other.submission == corrected.submission && other.id != corrected.id && !isSuperseded &&
               other.outcome == EvaluationOutcome::Conditional;
    };
    return std::ranges::any_of(evaluations, passedConditionally) ? SubmissionState::InReview
                                                                 : SubmissionState::InEvaluation;
}

/// The row of an evaluation that locks now.
Evaluation lockedEvaluation(const Act &act, const EvaluatorFacts &evaluator, const EvaluationDraft &draft)
{
    Evaluation evaluation{.id = EvaluationId{0},
                          .submission = draft.submission,
                          .evaluator = *act.actor().person,
                          .evaluatorName = evaluator.name,
                          .outcome = *draft.outcome,
                          .ratings = draft.ratings,
                          .comment = draft.comment.trimmed(),
                          .lockedAt = act.at()};
    // Only a suspicion of fraud locks a grid that is not whole; what was noted meanwhile stays with it.
    for (const CompetencyNote &note : draft.notes) {
        evaluation.ratings.push_back(
            {note.competency, RatingLevel::NotAssessed, note.comment, note.evidence});
    }
    std::ranges::sort(evaluation.ratings, {}, &CompetencyRating::competency);
    return evaluation;
}

/// Adds the evaluation and moves the submission out of `state` as the outcome says.
Result<EvaluationId> write(const Act &act, const EvaluationCase &subject, const Evaluation &evaluation,
                           const EvaluatorFacts &evaluator, SubmissionState state)
{
    const auto id = EvaluationRepository(act.database()).add(evaluation, evaluator);
    if (!id)
        return id.error();
    std::optional<QDateTime> due;
    if (evaluation.outcome == EvaluationOutcome::Conditional)
        due = act.at().addDuration(std::chrono::hours(subject.policy.evaluationConditionalHours));
    const SubmissionState next = *after(state, actOf(evaluation.outcome));
    if (Status moved = SubmissionRepository(act.database()).setState(evaluation.submission, next, due);
        !moved)
        return moved.error();
    return *id;
}

/// An actor's own right to evaluate, without the state of the submission.
Result<Blockers> actorBlockers(const Context &context, const Actor &by, const EvaluationCase &subject,
                               QDate on)
{
    const auto evaluator = evaluatorOf(context.database(), by, subject.submission, on);
    if (!evaluator)
        return evaluator.error();
    Blockers blockers = rightBlockers(by, Right::Evaluate);
    append(blockers, evaluatorBlockers(by, *evaluator, subject));
    return blockers;
}

/// Why a locked evaluation cannot be corrected any more (BR-24, BR-26).
Result<Blockers> lockBlockers(const Database &database, const EvaluationCase &subject, const PersonWork &work,
                              const Evaluation &corrected)
{
    Blockers blockers;
    const Evaluation *current = currentEvaluation(work.evaluations, subject.submission.id);
    const auto latest =
        SubmissionRepository(database).latest(subject.submission.person, subject.submission.block);
    if (!latest)
        return latest.error();
    const bool isCurrent = current != nullptr && current->id == corrected.id;
    const bool isLatest = latest->has_value() && (*latest)->id == subject.submission.id;
    if (!isCurrent || !isLatest || subject.submission.state == SubmissionState::InReview)
        blockers.push_back(Blocker{BlockerCode::EvaluationLocked}.with(u"n"_s, subject.submission.block));
    if (subject.submission.isFrozen)
        blockers.push_back(Blocker{BlockerCode::FraudFreeze}.with(u"n"_s, subject.submission.block));
    const BlockValidation *active = activeValidation(work.validations, subject.submission.block);
    if (active != nullptr && active->evaluation == corrected.id)
        blockers.push_back(alreadyValidated(*active));
    return blockers;
}

/// What a correction is judged by: its reasons, and the state that the corrected evaluation had found.
struct JudgedCorrection
{
    Blockers reasons;
    SubmissionState state;
};

Result<JudgedCorrection> judgeCorrection(const Database &database, const EvaluationCase &subject,
                                         const Evaluation &corrected, const EvaluationDraft &draft,
                                         const QString &reason)
{
    const auto work = loadWork(database, subject.submission.person, subject.sheet->rncpCode);
    if (!work)
        return work.error();
    auto reasons = lockBlockers(database, subject, *work, corrected);
    if (!reasons)
        return reasons.error();
    if (reason.trimmed().isEmpty())
        reasons->push_back({BlockerCode::ReasonMissing});
    const SubmissionState state = stateBefore(work->evaluations, corrected);
    append(*reasons, lockingBlockers(*subject.block, draft, *draft.outcome, state, subject.policy));
    return JudgedCorrection{std::move(*reasons), state};
}

Status checkOutcome(const EvaluationCase &subject, const EvaluationDraft &draft)
{
    if (!draft.outcome)
        return Error{ErrorCode::InvalidInput, u"an evaluation locks with an outcome"_s, u"/outcome"_s};
    return checkDraft(*subject.block, draft);
}

} // namespace

Result<EvaluatorFacts> EvaluationService::evaluatorFacts(const Actor &by, const Submission &submission,
                                                         QDate on) const
{
    return evaluatorOf(m_context.database(), by, submission, on);
}

Result<Blockers> EvaluationService::blockers(const Actor &by, SubmissionId submission) const
{
    const QDate today = m_context.clock.today();
    const auto subject = loadCase(m_context, submission, today);
    if (!subject)
        return subject.error();
    auto blockers = actorBlockers(m_context, by, *subject, today);
    if (!blockers)
        return blockers.error();
    append(*blockers, openBlockers(subject->submission));
    return blockers;
}

Result<EvaluationDraft> EvaluationService::draft(const Actor &by, SubmissionId submission) const
{
    const auto blockersNow = blockers(by, submission);
    if (!blockersNow)
        return blockersNow.error();
    if (!by.person)
        return refused(*blockersNow);
    auto saved = EvaluationRepository(m_context.database()).draft(submission, *by.person);
    if (!saved)
        return saved.error();
    if (saved->has_value())
        return std::move(**saved);
    const auto subject = loadCase(m_context, submission, m_context.clock.today());
    if (!subject)
        return subject.error();
    const auto equivalences = standingEquivalences(m_context.database(), *subject);
    if (!equivalences)
        return equivalences.error();
    return begunDraft(submission, *by.person, *equivalences);
}

Result<CorrectionCase> EvaluationService::correctionCase(const Actor &by, EvaluationId corrected) const
{
    const QDate today = m_context.clock.today();
    const auto before = EvaluationRepository(m_context.database()).load(corrected);
    if (!before)
        return before.error();
    const auto subject = loadCase(m_context, before->submission, today);
    if (!subject)
        return subject.error();
    auto reasons = actorBlockers(m_context, by, *subject, today);
    if (!reasons)
        return reasons.error();
    const auto work = loadWork(m_context.database(), subject->submission.person, subject->sheet->rncpCode);
    if (!work)
        return work.error();
    const auto more = lockBlockers(m_context.database(), *subject, *work, *before);
    if (!more)
        return more.error();
    append(*reasons, *more);
    return CorrectionCase{std::move(*reasons), stateBefore(work->evaluations, *before)};
}

/// A draft is typed for an evaluation that could begin, or for the correction of the one that is locked.
Status EvaluationService::checkMayType(const Actor &by, SubmissionId submission) const
{
    const auto reasons = blockers(by, submission);
    if (!reasons)
        return reasons.error();
    if (withoutWarnings(*reasons).empty())
        return Done{};
    const auto current = EvaluationRepository(m_context.database()).currentOf(submission);
    if (!current)
        return current.error();
    if (*current) {
        const auto correction = correctionCase(by, (*current)->id);
        if (!correction)
            return correction.error();
        if (withoutWarnings(correction->blockers).empty())
            return Done{};
    }
    return refused(*reasons);
}

Status EvaluationService::saveDraft(const Actor &by, const EvaluationDraft &draft)
{
    auto transaction = Transaction::begin(m_context.database());
    if (!transaction)
        return transaction.error();
    if (Status allowed = checkMayType(by, draft.submission); !allowed)
        return allowed.error();
    if (by.person != draft.evaluator)
        return Error{ErrorCode::InvalidInput, u"a draft belongs to who types it"_s, u"/evaluator"_s};
    if (Status saved = EvaluationRepository(m_context.database()).saveDraft(draft, m_context.clock.now());
        !saved)
        return saved.error();
    return transaction->commit();
}

Status EvaluationService::discardDraft(const Actor &by, SubmissionId submission)
{
    if (!by.person)
        return Error{ErrorCode::InvalidInput, u"a draft belongs to a person"_s, u"/evaluator"_s};
    auto transaction = Transaction::begin(m_context.database());
    if (!transaction)
        return transaction.error();
    if (Status removed = EvaluationRepository(m_context.database()).removeDraft(submission, *by.person);
        !removed)
        return removed.error();
    return transaction->commit();
}

Result<EvaluationId> EvaluationService::lock(const Actor &by, const EvaluationDraft &draft)
{
    auto act = Act::begin(m_context, by, Right::Evaluate);
    if (!act)
        return act.error();
    const auto subject = loadCase(m_context, draft.submission, act->today());
    if (!subject)
        return subject.error();
    if (Status complete = checkOutcome(*subject, draft); !complete)
        return complete.error();
    const auto evaluator = evaluatorFacts(by, subject->submission, act->today());
    if (!evaluator)
        return evaluator.error();
    const SubmissionState state = stateToJudge(subject->submission.state);
    Blockers reasons = evaluatorBlockers(by, *evaluator, *subject);
    const Blockers closed = openBlockers(subject->submission);
    append(reasons, closed);
    if (act->at() < subject->submission.submittedAt)
        reasons.push_back(timeOrder(act->today(), certifierDay(subject->submission.submittedAt)));
    if (!contains(closed, BlockerCode::StateForbids))
        append(reasons, lockingBlockers(*subject->block, draft, *draft.outcome, state, subject->policy));
    if (Status allowed = refuseIf(reasons); !allowed)
        return allowed.error();
    const Evaluation evaluation = lockedEvaluation(*act, *evaluator, draft);
    const auto id = write(*act, *subject, evaluation, *evaluator, state);
    if (!id)
        return id.error();
    const EvaluationRepository evaluations(act->database());
    if (Status removed = evaluations.removeDraft(draft.submission, evaluation.evaluator); !removed)
        return removed.error();
    if (Status done =
            act->finish({u"evaluation.locked"_s, u"evaluation"_s, id->value(), subject->submission.person,
                         stateJson(subject->submission), toJson(evaluation)});
        !done)
        return done.error();
    return *id;
}

Result<EvaluationId> EvaluationService::correct(const Actor &by, EvaluationId corrected,
                                                const EvaluationDraft &draft, const QString &reason)
{
    auto act = Act::begin(m_context, by, Right::Evaluate);
    if (!act)
        return act.error();
    const auto before = EvaluationRepository(act->database()).load(corrected);
    if (!before)
        return before.error();
    const auto subject = loadCase(m_context, before->submission, act->today());
    if (!subject)
        return subject.error();
    if (draft.submission != before->submission)
        return Error{ErrorCode::InvalidInput, u"a correction is of the same submission"_s, u"/submission"_s};
    if (Status complete = checkOutcome(*subject, draft); !complete)
        return complete.error();
    const auto evaluator = evaluatorFacts(by, subject->submission, act->today());
    if (!evaluator)
        return evaluator.error();
    const auto correction = judgeCorrection(act->database(), *subject, *before, draft, reason);
    if (!correction)
        return correction.error();
    Blockers reasons = evaluatorBlockers(by, *evaluator, *subject);
    append(reasons, correction->reasons);
    if (Status allowed = refuseIf(reasons); !allowed)
        return allowed.error();
    Evaluation evaluation = lockedEvaluation(*act, *evaluator, draft);
    evaluation.supersedes = corrected;
    evaluation.correctionReason = reason.trimmed();
    const auto id = write(*act, *subject, evaluation, *evaluator, correction->state);
    if (!id)
        return id.error();
    if (Status removed =
            EvaluationRepository(act->database()).removeDraft(draft.submission, evaluation.evaluator);
        !removed)
        return removed.error();
    if (Status done =
            act->finish({u"evaluation.corrected"_s, u"evaluation"_s, id->value(), subject->submission.person,
                         toJson(*before), toJson(evaluation), reason.trimmed()});
        !done)
        return done.error();
    return *id;
}

Result<std::vector<Evaluation>> EvaluationService::ofSubmission(SubmissionId submission) const
{
    return EvaluationRepository(m_context.database()).ofSubmission(submission);
}

} // namespace parchemin
