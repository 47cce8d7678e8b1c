#include "parchemin/core/submission.h"

#include "parchemin/core/codetable.h"
#include "parchemin/core/statemachine.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

using State = SubmissionState;
using Act = SubmissionAct;

constexpr CodeTable<State, 9> states{{{
    {State::Draft, "DRAFT"},
    {State::Submitted, "SUBMITTED"},
    {State::InEvaluation, "IN_EVALUATION"},
    {State::Validated, "VALIDATED"},
    {State::Conditional, "CONDITIONAL"},
    {State::InReview, "IN_REVIEW"},
    {State::ToRework, "TO_REWORK"},
    {State::RejectedFraud, "REJECTED_FRAUD"},
    {State::Withdrawn, "WITHDRAWN"},
}}};

constexpr CodeTable<Act, 8> acts{{{
    {Act::Submit, "SUBMIT"},
    {Act::StartEvaluation, "START_EVALUATION"},
    {Act::Validate, "VALIDATE"},
    {Act::PassConditionally, "PASS_CONDITIONALLY"},
    {Act::AddFiles, "ADD_FILES"},
    {Act::SendBack, "SEND_BACK"},
    {Act::RejectForFraud, "REJECT_FOR_FRAUD"},
    {Act::Withdraw, "WITHDRAW"},
}}};

constexpr CodeTable<FraudCategory, 5> categories{{{
    {FraudCategory::Plagiarism, "PLAGIARISM"},
    {FraudCategory::Impersonation, "IMPERSONATION"},
    {FraudCategory::ForgedEvidence, "FORGED_EVIDENCE"},
    {FraudCategory::UndeclaredAssistance, "UNDECLARED_ASSISTANCE"},
    {FraudCategory::Other, "OTHER"},
}}};

constexpr TransitionTable<State, Act, 11> machine{{{
    {State::Draft, Act::Submit, State::Submitted},
    {State::Submitted, Act::StartEvaluation, State::InEvaluation},
    {State::Submitted, Act::Withdraw, State::Withdrawn},
    {State::InEvaluation, Act::Validate, State::Validated},
    {State::InEvaluation, Act::PassConditionally, State::Conditional},
    {State::InEvaluation, Act::SendBack, State::ToRework},
    {State::InEvaluation, Act::RejectForFraud, State::RejectedFraud},
    {State::Conditional, Act::AddFiles, State::InReview},
    {State::Conditional, Act::SendBack, State::ToRework},
    {State::InReview, Act::Validate, State::Validated},
    {State::InReview, Act::SendBack, State::ToRework},
}}};

Blocker evidenceMissing(const QString &field)
{
    return Blocker{BlockerCode::FraudEvidenceMissing}.with(u"champ"_s, field);
}

} // namespace

QString codeName(SubmissionState state)
{
    return states.name(state);
}

std::optional<SubmissionState> submissionStateFromCode(const QString &code)
{
    return states.value(code);
}

QString codeName(SubmissionAct act)
{
    return acts.name(act);
}

QString codeName(FraudCategory category)
{
    return categories.name(category);
}

std::optional<FraudCategory> fraudCategoryFromCode(const QString &code)
{
    return categories.value(code);
}

std::optional<SubmissionState> after(SubmissionState state, SubmissionAct act)
{
    return machine.after(state, act);
}

Blockers transitionBlockers(SubmissionState state, SubmissionAct act)
{
    return after(state, act) ? Blockers{} : stateForbids(codeName(state), codeName(act));
}

Blockers evaluationStartBlockers(const Submission &submission)
{
    Blockers blockers = transitionBlockers(submission.state, Act::StartEvaluation);
    if (submission.isFrozen)
        blockers.push_back(Blocker{BlockerCode::FraudFreeze}.with(u"n"_s, submission.block));
    if (submission.deliverables.empty())
        blockers.push_back(Blocker{BlockerCode::NoDeliverable}.with(u"n"_s, submission.block));
    return blockers;
}

bool isConditionalOverdue(const Submission &submission, const QDateTime &now)
{
    return submission.state == State::Conditional && submission.conditionalDueAt &&
           now > *submission.conditionalDueAt;
}

Blockers fraudCaseBlockers(const FraudCase &fraudCase, bool closing)
{
    Blockers blockers;
    if (fraudCase.evidence.trimmed().isEmpty())
        blockers.push_back(evidenceMissing(u"EVIDENCE"_s));
    if (closing && fraudCase.hearingNote.trimmed().isEmpty())
        blockers.push_back(evidenceMissing(u"HEARING_NOTE"_s));
    return blockers;
}

} // namespace parchemin
