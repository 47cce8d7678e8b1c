#include "support/printers.h"

#include "parchemin/core/admissibility.h"
#include "parchemin/core/candidacy.h"
#include "parchemin/core/session.h"
#include "parchemin/core/submission.h"

#include <gtest/gtest.h>

#include "core/enumeration.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

TEST(StateMachinesTest, letsACandidacyGoThisFarAndNoFurther)
{
    const QStringList expected = sorted({
        u"DRAFT REGISTER IN_PROGRESS"_s,
        u"DRAFT REGISTER_VAE ADMISSIBILITY"_s,
        u"ADMISSIBILITY ADMIT IN_PROGRESS"_s,
        u"ADMISSIBILITY REFUSE_ADMISSION NOT_ADMISSIBLE"_s,
        u"IN_PROGRESS SCHEDULE SCHEDULED"_s,
        u"IN_PROGRESS COMPLETE_BLOCKS BLOCKS_COMPLETED"_s,
        u"IN_PROGRESS WIDEN_SCOPE IN_PROGRESS"_s,
        u"IN_PROGRESS LAPSE LAPSED"_s,
        u"SCHEDULED UNSCHEDULE IN_PROGRESS"_s,
        u"SCHEDULED HEAR HEARD"_s,
        u"SCHEDULED RETURN_TO_WORK IN_PROGRESS"_s,
        u"HEARD RETURN_TO_WORK IN_PROGRESS"_s,
        u"HEARD CERTIFY CERTIFIED"_s,
        u"HEARD VALIDATE_PARTIALLY PARTIALLY_VALIDATED"_s,
        u"HEARD NOT_VALIDATE NOT_VALIDATED"_s,
        u"PARTIALLY_VALIDATED RESUME IN_PROGRESS"_s,
        u"NOT_VALIDATED RESUME IN_PROGRESS"_s,
        u"LAPSED RESUME IN_PROGRESS"_s,
        u"BLOCKS_COMPLETED WIDEN_SCOPE IN_PROGRESS"_s,
        u"BLOCKS_COMPLETED REOPEN IN_PROGRESS"_s,
        u"CERTIFIED ANNUL ANNULLED"_s,
        u"CERTIFIED REOPEN HEARD"_s,
        u"PARTIALLY_VALIDATED REOPEN HEARD"_s,
        u"NOT_VALIDATED REOPEN HEARD"_s,
        u"DRAFT WITHDRAW WITHDRAWN"_s,
        u"ADMISSIBILITY WITHDRAW WITHDRAWN"_s,
        u"IN_PROGRESS WITHDRAW WITHDRAWN"_s,
        u"SCHEDULED WITHDRAW WITHDRAWN"_s,
        u"HEARD WITHDRAW WITHDRAWN"_s,
        u"PARTIALLY_VALIDATED WITHDRAW WITHDRAWN"_s,
        u"NOT_VALIDATED WITHDRAW WITHDRAWN"_s,
    });
    EXPECT_EQ(transitionsOf(CandidacyState::Annulled, CandidacyAct::Reopen), expected);
    EXPECT_EQ(unexplainedRefusals(CandidacyState::Annulled, CandidacyAct::Reopen), QStringList());
}

TEST(StateMachinesTest, letsAnAdmissibilityBeDecidedOnlyWhenComplete)
{
    const QStringList expected = sorted({
        u"RECEIVED MARK_INCOMPLETE INCOMPLETE"_s,
        u"RECEIVED MARK_COMPLETE COMPLETE"_s,
        u"INCOMPLETE MARK_COMPLETE COMPLETE"_s,
        u"COMPLETE MARK_INCOMPLETE INCOMPLETE"_s,
        u"COMPLETE ACCEPT ADMISSIBLE"_s,
        u"COMPLETE REFUSE NOT_ADMISSIBLE"_s,
        u"COMPLETE ACCEPT_TACITLY TACIT"_s,
    });
    EXPECT_EQ(transitionsOf(AdmissibilityState::Tacit, AdmissibilityAct::AcceptTacitly), expected);
    EXPECT_EQ(unexplainedRefusals(AdmissibilityState::Tacit, AdmissibilityAct::AcceptTacitly), QStringList());
}

TEST(StateMachinesTest, letsASubmissionBeEvaluatedOnceAndReviewedOnce)
{
    const QStringList expected = sorted({
        u"DRAFT SUBMIT SUBMITTED"_s,
        u"SUBMITTED START_EVALUATION IN_EVALUATION"_s,
        u"SUBMITTED WITHDRAW WITHDRAWN"_s,
        u"IN_EVALUATION VALIDATE VALIDATED"_s,
        u"IN_EVALUATION PASS_CONDITIONALLY CONDITIONAL"_s,
        u"IN_EVALUATION SEND_BACK TO_REWORK"_s,
        u"IN_EVALUATION REJECT_FOR_FRAUD REJECTED_FRAUD"_s,
        u"CONDITIONAL ADD_FILES IN_REVIEW"_s,
        u"CONDITIONAL SEND_BACK TO_REWORK"_s,
        u"IN_REVIEW VALIDATE VALIDATED"_s,
        u"IN_REVIEW SEND_BACK TO_REWORK"_s,
    });
    EXPECT_EQ(transitionsOf(SubmissionState::Withdrawn, SubmissionAct::Withdraw), expected);
    EXPECT_EQ(unexplainedRefusals(SubmissionState::Withdrawn, SubmissionAct::Withdraw), QStringList());
}

TEST(StateMachinesTest, letsASessionGoFromDraftToPublishedStepByStep)
{
    const QStringList expected = sorted({
        u"DRAFT COMPOSE COMPOSED"_s,
        u"COMPOSED CONVENE CONVENED"_s,
        u"CONVENED OPEN OPEN"_s,
        u"OPEN CLOSE_DELIBERATIONS DELIBERATED"_s,
        u"DELIBERATED FREEZE_MINUTES MINUTES_READY"_s,
        u"MINUTES_READY SIGN SIGNED"_s,
        u"SIGNED PUBLISH PUBLISHED"_s,
        u"PUBLISHED UNPUBLISH DELIBERATED"_s,
        u"DRAFT POSTPONE POSTPONED"_s,
        u"COMPOSED POSTPONE POSTPONED"_s,
        u"CONVENED POSTPONE POSTPONED"_s,
        u"DRAFT CANCEL CANCELLED"_s,
        u"COMPOSED CANCEL CANCELLED"_s,
        u"CONVENED CANCEL CANCELLED"_s,
    });
    EXPECT_EQ(transitionsOf(SessionState::Cancelled, SessionAct::Unpublish), expected);
    EXPECT_EQ(unexplainedRefusals(SessionState::Cancelled, SessionAct::Unpublish), QStringList());
}

TEST(StateMachinesTest, letsADefenceBeDecidedOnlyAfterItWasHeard)
{
    const QStringList expected = sorted({
        u"PLANNED CONVENE CONVENED"_s,
        u"CONVENED MARK_PRESENT PRESENT"_s,
        u"CONVENED MARK_ABSENT ABSENT"_s,
        u"CONVENED MARK_EXCUSED EXCUSED"_s,
        u"PRESENT MARK_ABSENT ABSENT"_s,
        u"PRESENT MARK_EXCUSED EXCUSED"_s,
        u"PRESENT TAKE_BACK_PRESENCE CONVENED"_s,
        u"ABSENT MARK_PRESENT PRESENT"_s,
        u"ABSENT MARK_EXCUSED EXCUSED"_s,
        u"ABSENT TAKE_BACK_PRESENCE CONVENED"_s,
        u"EXCUSED MARK_PRESENT PRESENT"_s,
        u"EXCUSED MARK_ABSENT ABSENT"_s,
        u"EXCUSED TAKE_BACK_PRESENCE CONVENED"_s,
        u"PRESENT HEAR HEARD"_s,
        u"PRESENT INTERRUPT INTERRUPTED"_s,
        u"INTERRUPTED RESUME_DEFENCE PRESENT"_s,
        u"HEARD DELIBERATE DELIBERATED"_s,
        u"DELIBERATED DECIDE DECIDED"_s,
        u"DECIDED NOTIFY NOTIFIED"_s,
        u"DECIDED RECTIFY DELIBERATED"_s,
        u"NOTIFIED RECTIFY DELIBERATED"_s,
        u"PLANNED POSTPONE POSTPONED"_s,
        u"CONVENED POSTPONE POSTPONED"_s,
        u"PRESENT POSTPONE POSTPONED"_s,
        u"INTERRUPTED POSTPONE POSTPONED"_s,
    });
    EXPECT_EQ(transitionsOf(DefenceState::Postponed, DefenceAct::Rectify), expected);
    EXPECT_EQ(unexplainedRefusals(DefenceState::Postponed, DefenceAct::Rectify), QStringList());
}

TEST(StateMachinesTest, knowsWhichCandidaciesAreFinalAndWhichAreOpen)
{
    QStringList ended;
    QStringList open;
    for (const CandidacyState state : allUpTo(CandidacyState::Annulled)) {
        if (isFinal(state))
            ended.append(codeName(state));
        if (isOpen(state))
            open.append(codeName(state));
    }
    EXPECT_EQ(ended, (QStringList{u"NOT_ADMISSIBLE"_s, u"CERTIFIED"_s, u"BLOCKS_COMPLETED"_s, u"WITHDRAWN"_s,
                                  u"LAPSED"_s, u"ANNULLED"_s}));
    EXPECT_EQ(open,
              (QStringList{u"DRAFT"_s, u"ADMISSIBILITY"_s, u"IN_PROGRESS"_s, u"SCHEDULED"_s, u"HEARD"_s}));
}

TEST(StateMachinesTest, withdrawsExactlyWhatIsNotFinal)
{
    for (const CandidacyState state : allUpTo(CandidacyState::Annulled)) {
        EXPECT_EQ(after(state, CandidacyAct::Withdraw).has_value(), !isFinal(state))
            << codeName(state).toStdString();
    }
}

TEST(StateMachinesTest, knowsWhichDefencesAreClosed)
{
    QStringList closed;
    for (const DefenceState state : allUpTo(DefenceState::Postponed)) {
        if (isClosed(state))
            closed.append(codeName(state));
    }
    EXPECT_EQ(closed, (QStringList{u"DECIDED"_s, u"NOTIFIED"_s, u"ABSENT"_s, u"EXCUSED"_s, u"POSTPONED"_s}));
}

TEST(StateMachinesTest, fixesTheCompositionWhenTheSessionOpens)
{
    QStringList open;
    for (const SessionState state : allUpTo(SessionState::Cancelled)) {
        if (isCompositionOpen(state))
            open.append(codeName(state));
    }
    EXPECT_EQ(open, (QStringList{u"DRAFT"_s, u"COMPOSED"_s, u"CONVENED"_s}));
}
