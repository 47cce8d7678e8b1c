#include "support/projectstest.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class ConditionalPassTest : public ProjectsTest
{
};

} // namespace

// Scenario 2 of the domain specification.
TEST_F(ConditionalPassTest, runsOutAfterFortyEightHoursAndIsSentBackToRework)
{
    const SubmissionId submission = deposit(2);
    const SkillBlock &block = *sheet().block(2);
    const Competency &lacking = *block.competency(5);
    const Policy policy = must(rules().policy(today()));

    // Eight of nine competencies acquired: VALIDATED is refused, CONDITIONAL is offered.
    const EvaluationDraft validated = graded(mentor(), submission, EvaluationOutcome::Validated, {5});
    ASSERT_EQ(validated.ratings.size(), 9U);
    const Blocker notAcquired =
        reason(BlockerCode::NotAcquired,
               {{u"n"_s, u"2"_s}, {u"liste"_s, lacking.label}, {u"codes"_s, lacking.code}});
    EXPECT_EQ(blockersOf(evaluations().lock(mentor(), validated)), Blockers{notAcquired});
    EXPECT_EQ(possibleOutcomes(block, validated, SubmissionState::InEvaluation, policy).front(),
              EvaluationOutcome::Conditional);
    evaluate(submission, EvaluationOutcome::Conditional, {5});
    const Submission conditional = must(projects().load(submission));
    EXPECT_EQ(conditional.state, SubmissionState::Conditional);
    EXPECT_EQ(conditional.conditionalDueAt, std::optional(clock().now().addSecs(qint64{48} * 3600)));
    EXPECT_TRUE(must(projects().overdue()).empty());

    // Forty-eight hours pass: going back to rework is proposed, and the block is not validated.
    clock().advance(qint64{48} * 3600 + 1);
    EXPECT_EQ(must(projects().overdue()), std::vector{submission});
    const Blockers running = blockersOf(blocks().validate(lead(), candidacyId(), 2));
    ASSERT_EQ(running.size(), 2U);
    EXPECT_EQ(running.front().code, BlockerCode::ConditionalRunning);
    EXPECT_EQ(running.back(), notAcquired);

    // Once confirmed, the explanation lists the missing competency.
    must(projects().sendBackOverdue(mentor(), submission));
    EXPECT_EQ(stateOf(submission), SubmissionState::ToRework);
    EXPECT_EQ(blockersOf(blocks().validate(lead(), candidacyId(), 2)), Blockers{notAcquired});
    EXPECT_EQ(must(projects().load(deposit(2))).attempt, 2);
}
