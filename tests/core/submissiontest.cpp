#include "parchemin/core/submission.h"

#include "support/printers.h"

#include <gtest/gtest.h>

#include "core/fixtures.h"

using namespace parchemin;
using namespace parchemin::fixtures;

TEST(SubmissionTest, startsTheEvaluationOfASubmissionWithAFile)
{
    EXPECT_EQ(evaluationStartBlockers(submission(3, SubmissionState::Submitted)), Blockers());
}

TEST(SubmissionTest, startsNoEvaluationWithoutFile)
{
    Submission empty = submission(3, SubmissionState::Submitted);
    empty.deliverables.clear();
    EXPECT_EQ(evaluationStartBlockers(empty),
              (Blockers{Blocker{BlockerCode::NoDeliverable}.with(u"n"_s, 3)}));
}

TEST(SubmissionTest, startsNoEvaluationOfAFrozenSubmission)
{
    Submission frozen = submission(3, SubmissionState::Submitted);
    frozen.isFrozen = true;
    EXPECT_EQ(evaluationStartBlockers(frozen), (Blockers{Blocker{BlockerCode::FraudFreeze}.with(u"n"_s, 3)}));
}

TEST(SubmissionTest, startsNoEvaluationTwice)
{
    EXPECT_TRUE(contains(evaluationStartBlockers(submission(3, SubmissionState::InEvaluation)),
                         BlockerCode::StateForbids));
}

TEST(SubmissionTest, isOverdueOnlyAfterTheDueInstant)
{
    Submission conditional = submission(3, SubmissionState::Conditional);
    const QDateTime due = instant(day(2021, 3, 3), 10);
    EXPECT_FALSE(isConditionalOverdue(conditional, due.addDays(9)));
    conditional.conditionalDueAt = due;
    EXPECT_FALSE(isConditionalOverdue(conditional, due.addSecs(-1)));
    EXPECT_FALSE(isConditionalOverdue(conditional, due));
    EXPECT_TRUE(isConditionalOverdue(conditional, due.addSecs(1)));
}

TEST(SubmissionTest, isNotOverdueOnceFilesWereAdded)
{
    Submission reviewed = submission(3, SubmissionState::InReview);
    reviewed.conditionalDueAt = instant(day(2021, 3, 3));
    EXPECT_FALSE(isConditionalOverdue(reviewed, instant(day(2021, 4, 1))));
}

TEST(SubmissionTest, opensAFraudCaseOnEvidenceAndClosesItOnAHearing)
{
    FraudCase fraud{SubmissionId(1),
                    FraudCategory::Plagiarism,
                    u"Rapport de similitude, p. 4"_s,
                    {},
                    instant(day(2021, 3, 2))};
    EXPECT_EQ(fraudCaseBlockers(fraud, false), Blockers());
    EXPECT_EQ(fraudCaseBlockers(fraud, true),
              (Blockers{Blocker{BlockerCode::FraudEvidenceMissing}.with(u"champ"_s, u"HEARING_NOTE"_s)}));
    fraud.hearingNote = u"Entendue le 4 mars"_s;
    EXPECT_EQ(fraudCaseBlockers(fraud, true), Blockers());
    fraud.evidence = u" "_s;
    EXPECT_EQ(fraudCaseBlockers(fraud, false),
              (Blockers{Blocker{BlockerCode::FraudEvidenceMissing}.with(u"champ"_s, u"EVIDENCE"_s)}));
}
