#include "parchemin/app/act.h"
#include "parchemin/app/evaluationservice.h"
#include "parchemin/core/statemachine.h"

#include "app/submissionrules.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

Blockers openingBlockers(const Submission &submission, const FraudCase &fraudCase)
{
    Blockers blockers;
    if (submission.state == SubmissionState::Draft || submission.state == SubmissionState::Withdrawn)
        blockers = stateForbids(codeName(submission.state), u"OPEN_FRAUD_CASE"_s);
    if (submission.isFrozen)
        blockers.push_back(Blocker{BlockerCode::FraudFreeze}.with(u"n"_s, submission.block));
    append(blockers, fraudCaseBlockers(fraudCase, false));
    return blockers;
}

/// Where a confirmed fraud leaves a submission: rejected, or sent back when it was between two evaluations.
/// One that was evaluated keeps its state and stays frozen.
SubmissionState stateAfterFraud(SubmissionState state)
{
    switch (state) {
    case SubmissionState::Submitted:
    case SubmissionState::InEvaluation:
        return SubmissionState::RejectedFraud;
    case SubmissionState::Conditional:
    case SubmissionState::InReview:
        return *after(state, SubmissionAct::SendBack);
    case SubmissionState::Draft:
    case SubmissionState::Validated:
    case SubmissionState::ToRework:
    case SubmissionState::RejectedFraud:
    case SubmissionState::Withdrawn:
        return state;
    }
    Q_UNREACHABLE();
}

} // namespace

Status SubmissionService::openFraudCase(const Actor &by, SubmissionId submission, FraudCategory category,
                                        const QString &evidence)
{
    auto act = Act::begin(m_context, by, Right::Evaluate);
    if (!act)
        return act.error();
    const SubmissionRepository submissions(act->database());
    const auto loaded = submissions.load(submission);
    if (!loaded)
        return loaded.error();
    auto blockers =
        ownBlockers(act->database(), by, Right::Evaluate, loaded->candidacy, loaded->block, act->today());
    if (!blockers)
        return blockers.error();
    const FraudCase fraudCase{.submission = submission,
                              .category = category,
                              .evidence = evidence.trimmed(),
                              .openedAt = act->at()};
    append(*blockers, openingBlockers(*loaded, fraudCase));
    if (Status allowed = refuseIf(*blockers); !allowed)
        return allowed.error();
    if (Status opened = submissions.openFraudCase(fraudCase); !opened)
        return opened.error();
    const QJsonObject after{{u"category"_s, codeName(category)}, {u"evidence"_s, fraudCase.evidence}};
    return act->finish({u"fraud.opened"_s, u"submission"_s, submission.value(), loaded->person, {}, after});
}

Status SubmissionService::closeFraudCase(const Actor &by, SubmissionId submission, const QString &hearingNote,
                                         bool isConfirmed)
{
    // Hearing the candidate and concluding belongs to the lead, as the validation that it may forbid.
    auto act = Act::begin(m_context, by, Right::ValidateBlock);
    if (!act)
        return act.error();
    const SubmissionRepository submissions(act->database());
    const auto loaded = submissions.load(submission);
    if (!loaded)
        return loaded.error();
    auto fraudCase = submissions.openFraudCaseOf(submission);
    if (!fraudCase)
        return fraudCase.error();
    if (!fraudCase->has_value())
        return Error{ErrorCode::NotFound, u"no open fraud case on submission %1"_s.arg(submission.value())};
    (*fraudCase)->hearingNote = hearingNote.trimmed();
    if (const Blockers blockers = fraudCaseBlockers(**fraudCase, true); !blockers.empty())
        return refused(blockers);
    if (Status closed = submissions.closeFraudCase(submission, hearingNote.trimmed(), isConfirmed, act->at());
        !closed)
        return closed.error();
    Submission moved = *loaded;
    if (isConfirmed && stateAfterFraud(loaded->state) != loaded->state) {
        moved.state = stateAfterFraud(loaded->state);
        moved.conditionalDueAt.reset();
        if (Status done = submissions.setState(submission, moved.state, std::nullopt); !done)
            return done.error();
    }
    QJsonObject after = stateJson(moved);
    after.insert(u"isConfirmed"_s, isConfirmed);
    after.insert(u"hearingNote"_s, hearingNote.trimmed());
    return act->finish(
        {u"fraud.closed"_s, u"submission"_s, submission.value(), loaded->person, stateJson(*loaded), after});
}

} // namespace parchemin
