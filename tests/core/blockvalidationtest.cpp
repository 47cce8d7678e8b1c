#include "parchemin/core/blockvalidation.h"

#include "support/printers.h"

#include <gtest/gtest.h>

#include "core/fixtures.h"

using namespace parchemin;
using namespace parchemin::fixtures;

namespace {

/// A block of nine competencies on a training route, nothing handed in.
class BlockValidationTest : public testing::Test
{
protected:
    [[nodiscard]] BlockFacts untouched() const { return {&m_block, AccessRoute::Initial}; }

    [[nodiscard]] BlockFacts submitted(SubmissionState state) const
    {
        BlockFacts facts = untouched();
        facts.submission = submission(2, state);
        return facts;
    }

    /// Evaluated by a validating mentor, with the first `partial` competencies not acquired.
    [[nodiscard]] BlockFacts evaluated(SubmissionState state, EvaluationOutcome outcome, int partial) const
    {
        BlockFacts facts = submitted(state);
        facts.evaluation = evaluation(outcome, ratings(m_block, partial));
        facts.evaluator = EvaluatorFacts{u"Malik Roche"_s, true, true};
        return facts;
    }

    [[nodiscard]] BlockFacts proposed() const
    {
        return evaluated(SubmissionState::Validated, EvaluationOutcome::Validated, 0);
    }

    SkillBlock m_block = block(2, 9);
};

Blocker notAcquired(const QString &label, const QString &code)
{
    return Blocker{BlockerCode::NotAcquired}.with(u"n"_s, 2).with(u"liste"_s, label).with(u"codes"_s, code);
}

} // namespace

TEST_F(BlockValidationTest, computesTheStateFromTheSubmission)
{
    EXPECT_EQ(blockState(untouched()), BlockState::NotStarted);
    EXPECT_EQ(blockState(submitted(SubmissionState::Draft)), BlockState::NotStarted);
    EXPECT_EQ(blockState(submitted(SubmissionState::Withdrawn)), BlockState::NotStarted);
    EXPECT_EQ(blockState(submitted(SubmissionState::Submitted)), BlockState::Submitted);
    EXPECT_EQ(blockState(submitted(SubmissionState::InEvaluation)), BlockState::InEvaluation);
    EXPECT_EQ(blockState(submitted(SubmissionState::Conditional)), BlockState::Conditional);
    EXPECT_EQ(blockState(submitted(SubmissionState::InReview)), BlockState::Conditional);
    EXPECT_EQ(blockState(submitted(SubmissionState::ToRework)), BlockState::ToRework);
    EXPECT_EQ(blockState(submitted(SubmissionState::RejectedFraud)), BlockState::ToRework);
}

TEST_F(BlockValidationTest, proposesABlockOnlyWithEveryCompetencyAcquired)
{
    EXPECT_EQ(blockState(proposed()), BlockState::Proposed);
    EXPECT_EQ(blockState(evaluated(SubmissionState::Validated, EvaluationOutcome::Validated, 1)),
              BlockState::InEvaluation);
    EXPECT_EQ(blockState(submitted(SubmissionState::Validated)), BlockState::InEvaluation);
}

TEST_F(BlockValidationTest, keepsAValidatedBlockWhateverHappensNext)
{
    BlockFacts facts = submitted(SubmissionState::RejectedFraud);
    facts.validation = validation(2);
    EXPECT_EQ(blockState(facts), BlockState::Validated);
}

TEST_F(BlockValidationTest, fallsBackToTheComputedStateWhenCancelled)
{
    BlockFacts facts = proposed();
    facts.validation = validation(2);
    facts.validation->cancellation = ValidationCancellation{CancellationKind::ClericalError, u"Saisie"_s,
                                                            instant(day(2021, 4, 1)), UserId(1), UserId(2)};
    EXPECT_EQ(blockState(facts), BlockState::Proposed);
    EXPECT_EQ(validationBlockers(facts, policy()), Blockers());
}

TEST_F(BlockValidationTest, isReadyForTheLeadWhenProposed)
{
    EXPECT_EQ(validationBlockers(proposed(), policy()), Blockers());
    EXPECT_EQ(missingBlockReasons(proposed(), policy()),
              (Blockers{Blocker{BlockerCode::AwaitingLead}.with(u"n"_s, 2)}));
}

TEST_F(BlockValidationTest, lacksNothingOnceValidated)
{
    BlockFacts facts = untouched();
    facts.validation = validation(2);
    EXPECT_EQ(missingBlockReasons(facts, policy()), Blockers());
    EXPECT_EQ(validationBlockers(facts, policy()),
              (Blockers{Blocker{BlockerCode::BlockAlreadyValidated}.with(u"n"_s, 2).with(u"date"_s,
                                                                                         u"2021-03-08"_s)}));
}

TEST_F(BlockValidationTest, asksForASubmissionFirst)
{
    const Blockers expected{Blocker{BlockerCode::NoSubmission}.with(u"n"_s, 2)};
    EXPECT_EQ(validationBlockers(untouched(), policy()), expected);
    EXPECT_EQ(validationBlockers(submitted(SubmissionState::Draft), policy()), expected);
    EXPECT_EQ(validationBlockers(submitted(SubmissionState::Withdrawn), policy()), expected);
}

TEST_F(BlockValidationTest, asksForTheRatingsOfWhatWasSubmitted)
{
    const Blockers submittedReasons = validationBlockers(submitted(SubmissionState::Submitted), policy());
    ASSERT_EQ(submittedReasons.size(), 1U);
    EXPECT_EQ(submittedReasons.at(0).code, BlockerCode::RatingMissing);
    EXPECT_EQ(submittedReasons.at(0).parameters.value(u"k"_s), u"9"_s);
    EXPECT_EQ(validationBlockers(submitted(SubmissionState::InEvaluation), policy()), submittedReasons);
}

TEST_F(BlockValidationTest, asksForFilesOfAnEmptySubmission)
{
    BlockFacts facts = submitted(SubmissionState::Submitted);
    facts.submission->deliverables.clear();
    EXPECT_TRUE(contains(validationBlockers(facts, policy()), BlockerCode::NoDeliverable));
}

TEST_F(BlockValidationTest, showsTheDueInstantAndTheMissingCompetencyOfAConditionalPass)
{
    BlockFacts facts = evaluated(SubmissionState::Conditional, EvaluationOutcome::Conditional, 1);
    facts.submission->conditionalDueAt = instant(day(2021, 3, 7), 16, 30);
    const Blocker running =
        Blocker{BlockerCode::ConditionalRunning}.with(u"n"_s, 2).with(u"date"_s, u"2021-03-07T16:30:00Z"_s);
    const Blockers expected{running, notAcquired(u"Compétence 2.1"_s, u"B2.C01"_s)};
    EXPECT_EQ(validationBlockers(facts, policy()), expected);
    EXPECT_EQ(missingBlockReasons(facts, policy()), expected);
}

TEST_F(BlockValidationTest, listsWhatARetryMustShow)
{
    EXPECT_EQ(
        validationBlockers(evaluated(SubmissionState::ToRework, EvaluationOutcome::ToRework, 2), policy()),
        (Blockers{notAcquired(u"Compétence 2.1 ; Compétence 2.2"_s, u"B2.C01, B2.C02"_s)}));
}

TEST_F(BlockValidationTest, isNeverReadyOnceSentBackOrRejected)
{
    EXPECT_TRUE(contains(
        validationBlockers(evaluated(SubmissionState::ToRework, EvaluationOutcome::ToRework, 0), policy()),
        BlockerCode::StateForbids));
    EXPECT_TRUE(contains(validationBlockers(submitted(SubmissionState::RejectedFraud), policy()),
                         BlockerCode::StateForbids));
}

TEST_F(BlockValidationTest, isNotReadyWhileAFraudCaseIsOpen)
{
    BlockFacts facts = proposed();
    facts.submission->isFrozen = true;
    EXPECT_EQ(validationBlockers(facts, policy()),
              (Blockers{Blocker{BlockerCode::FraudFreeze}.with(u"n"_s, 2)}));
}

TEST_F(BlockValidationTest, asksForNoInvestigationOnceTheFraudIsConfirmed)
{
    BlockFacts facts = submitted(SubmissionState::RejectedFraud);
    facts.submission->isFrozen = true;
    const Blockers blockers = validationBlockers(facts, policy());
    EXPECT_FALSE(contains(blockers, BlockerCode::FraudFreeze));
    EXPECT_TRUE(contains(blockers, BlockerCode::StateForbids));
}

TEST_F(BlockValidationTest, needsAnEvaluationByAValidatingMentor)
{
    BlockFacts facts = proposed();
    const Blockers expected{
        Blocker{BlockerCode::EvaluatorUnqualified}.with(u"mentor"_s, u"Malik Roche"_s).with(u"n"_s, 2)};
    facts.evaluator->isValidatingMentor = false;
    EXPECT_EQ(validationBlockers(facts, policy()), expected);
    facts.evaluator.reset();
    EXPECT_EQ(validationBlockers(facts, policy()), expected);
}

TEST_F(BlockValidationTest, isNotReadyWhenTheEvaluationContradictsTheSubmission)
{
    EXPECT_TRUE(contains(
        validationBlockers(evaluated(SubmissionState::Validated, EvaluationOutcome::ToRework, 0), policy()),
        BlockerCode::StateForbids));
}

TEST_F(BlockValidationTest, leavesTheBlocksOfAVaeToTheJury)
{
    BlockFacts facts = proposed();
    facts.route = AccessRoute::Vae;
    Policy rules = policy();
    EXPECT_EQ(validationBlockers(facts, rules),
              (Blockers{Blocker{BlockerCode::BlockGrantedByJury}.with(u"n"_s, 2)}));
    rules.vaeBlocksGrantedBy = BlockGrantor::Lead;
    EXPECT_EQ(validationBlockers(facts, rules), Blockers());
}

TEST_F(BlockValidationTest, agreesWithTheComputedStateInEverySubmissionState)
{
    for (int value = 0; value <= static_cast<int>(SubmissionState::Withdrawn); ++value) {
        for (const int partial : {0, 1, 9}) {
            const BlockFacts facts =
                evaluated(static_cast<SubmissionState>(value), EvaluationOutcome::Validated, partial);
            EXPECT_EQ(validationBlockers(facts, policy()).empty(), blockState(facts) == BlockState::Proposed)
                << codeName(facts.submission->state).toStdString() << ' ' << partial;
            EXPECT_FALSE(missingBlockReasons(facts, policy()).empty());
        }
    }
}

TEST_F(BlockValidationTest, cancelsAnActiveValidationWithAReason)
{
    EXPECT_EQ(cancellationBlockers(validation(2), u"Erreur de personne"_s), Blockers());
    EXPECT_EQ(cancellationBlockers(validation(2), u" "_s), (Blockers{{BlockerCode::ReasonMissing}}));
    EXPECT_EQ(cancellationBlockers(std::nullopt, u"Erreur"_s), (Blockers{{BlockerCode::BlockNotValidated}}));
    BlockValidation cancelled = validation(2);
    cancelled.cancellation = ValidationCancellation{CancellationKind::Fraud, u"Plagiat"_s,
                                                    instant(day(2021, 4, 1)), UserId(1), UserId(2)};
    EXPECT_EQ(cancellationBlockers(cancelled, u"Erreur"_s), (Blockers{{BlockerCode::BlockNotValidated}}));
}
