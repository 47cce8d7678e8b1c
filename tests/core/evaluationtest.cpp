#include "parchemin/core/evaluation.h"

#include "support/printers.h"

#include <gtest/gtest.h>

#include "core/fixtures.h"

using namespace parchemin;
using namespace parchemin::fixtures;
using enum EvaluationOutcome;

namespace {

EvaluationDraft draft(std::vector<CompetencyRating> given, const QString &comment = {})
{
    EvaluationDraft result{SubmissionId(1), PersonId(2), std::move(given)};
    result.comment = comment;
    return result;
}

std::vector<EvaluationOutcome> offered(const SkillBlock &block, const EvaluationDraft &given,
                                       SubmissionState state = SubmissionState::InEvaluation)
{
    return possibleOutcomes(block, given, state, policy());
}

EvaluatorFacts validatingMentor()
{
    EvaluatorFacts facts;
    facts.name = u"Malik Roche"_s;
    facts.isActiveMentor = true;
    facts.isValidatingMentor = true;
    facts.isAssigned = true;
    return facts;
}

/// How many competencies of a block are not acquired, and whether the conditional pass is open (BR-22).
struct ShortfallCase
{
    int count;
    int lacking;
    bool isConditionalOpen;
};

class ShortfallTest : public testing::TestWithParam<ShortfallCase>
{
};

TEST_P(ShortfallTest, opensTheConditionalPassWhileItIsMinor)
{
    const ShortfallCase one = GetParam();
    const SkillBlock rated = block(2, one.count);
    const Blockers blockers = outcomeBlockers(rated, draft(ratings(rated, one.lacking)), Conditional,
                                              SubmissionState::InEvaluation, policy());
    EXPECT_EQ(blockers.empty(), one.isConditionalOpen) << one.lacking << " of " << one.count;
    EXPECT_EQ(contains(blockers, BlockerCode::ConditionalMinority), !one.isConditionalOpen);
}

INSTANTIATE_TEST_SUITE_P(EvaluationTest, ShortfallTest,
                         testing::Values(ShortfallCase{9, 1, true}, ShortfallCase{9, 2, true},
                                         ShortfallCase{9, 3, false}, ShortfallCase{9, 5, false},
                                         ShortfallCase{10, 2, true}, ShortfallCase{10, 3, false},
                                         ShortfallCase{4, 1, true}, ShortfallCase{4, 2, false},
                                         ShortfallCase{8, 2, true}, ShortfallCase{1, 0, false},
                                         ShortfallCase{1, 1, false}));

} // namespace

TEST(EvaluationTest, listsTheCompetenciesWithoutRating)
{
    const SkillBlock rated = block(3, 10);
    std::vector<CompetencyRating> given = ratings(rated);
    given.erase(given.begin() + 6);
    given.pop_back();
    EXPECT_EQ(ratingBlockers(rated, given),
              (Blockers{Blocker{BlockerCode::RatingMissing}.with(u"n"_s, 3).with(u"k"_s, 2).with(
                  u"liste"_s, u"B3.C07, B3.C10"_s)}));
    EXPECT_EQ(ratingBlockers(rated, ratings(rated)), Blockers());
    const Blockers all = ratingBlockers(rated, {});
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all.front().parameters.value(u"motif"_s), u"AUCUNE"_s) << "ten codes say less";
    EXPECT_EQ(all.front().parameters.value(u"k"_s), u"10"_s);
}

TEST(EvaluationTest, countsNotAssessedAsRatedButNotAsAcquired)
{
    const SkillBlock rated = block(2, 2);
    const std::vector<CompetencyRating> given{{1, RatingLevel::Acquired}, {2, RatingLevel::NotAssessed}};
    EXPECT_EQ(ratingBlockers(rated, given), Blockers());
    EXPECT_EQ(acquisitionBlockers(rated, given), (Blockers{Blocker{BlockerCode::NotAcquired}
                                                               .with(u"n"_s, 2)
                                                               .with(u"liste"_s, u"Compétence 2.2"_s)
                                                               .with(u"codes"_s, u"B2.C02"_s)}));
}

TEST(EvaluationTest, ignoresRatingsOfOtherCompetencies)
{
    const SkillBlock rated = block(2, 1);
    EXPECT_TRUE(contains(ratingBlockers(rated, {{7, RatingLevel::Acquired}}), BlockerCode::RatingMissing));
}

TEST(EvaluationTest, offersTheConditionalPassForEightOutOfNine)
{
    const SkillBlock rated = block(2, 9);
    EXPECT_EQ(offered(rated, draft(ratings(rated, 1))), (std::vector{Conditional, ToRework}));
    const Blockers blockers =
        outcomeBlockers(rated, draft(ratings(rated, 1)), Validated, SubmissionState::InEvaluation, policy());
    ASSERT_TRUE(contains(blockers, BlockerCode::NotAcquired));
    EXPECT_EQ(blockers.at(0).parameters.value(u"liste"_s), u"Compétence 2.1"_s);
}

// The candidate was given two days to add nobody knew what, and was sent back with a grid without a lack.
TEST(EvaluationTest, passesOnConditionsOnlyWithALackThatIsNamed)
{
    const SkillBlock rated = block(2, 9);
    const auto blockers = [&rated](const EvaluationDraft &given) {
        return outcomeBlockers(rated, given, Conditional, SubmissionState::InEvaluation, policy());
    };
    EXPECT_EQ(
        blockers(draft(ratings(rated))),
        (Blockers{Blocker{BlockerCode::ReworkUnnamed}.with(u"n"_s, 2).with(u"motif"_s, u"CONDITIONNEL"_s)}));
    EXPECT_EQ(blockers(draft(ratings(rated), u"Le planning manque"_s)), Blockers());
    EXPECT_EQ(blockers(draft(ratings(rated, 1))), Blockers());
    EXPECT_FALSE(contains(blockers(draft({})), BlockerCode::ReworkUnnamed))
        << "what is not rated is told first";
}

TEST(EvaluationTest, validatesWhenEverythingIsAcquired)
{
    const SkillBlock rated = block(1, 1);
    EXPECT_EQ(offered(rated, draft(ratings(rated))), (std::vector{Validated}));
}

TEST(EvaluationTest, validatesNothingThatIsNotFullyRated)
{
    const SkillBlock rated = block(2, 9);
    std::vector<CompetencyRating> given = ratings(rated);
    given.pop_back();
    EXPECT_EQ(offered(rated, draft(given)), std::vector<EvaluationOutcome>());
    const Blockers blockers =
        outcomeBlockers(rated, draft(given), Conditional, SubmissionState::InEvaluation, policy());
    EXPECT_TRUE(contains(blockers, BlockerCode::RatingMissing));
}

TEST(EvaluationTest, offersNoSecondConditionalPassInAReview)
{
    const SkillBlock rated = block(2, 9);
    EXPECT_EQ(offered(rated, draft(ratings(rated, 1)), SubmissionState::InReview), (std::vector{ToRework}));
    EXPECT_TRUE(contains(
        outcomeBlockers(rated, draft(ratings(rated, 1)), Conditional, SubmissionState::InReview, policy()),
        BlockerCode::StateForbids));
}

TEST(EvaluationTest, offersNothingBeforeTheEvaluationStarts)
{
    const SkillBlock rated = block(2, 9);
    EXPECT_EQ(offered(rated, draft(ratings(rated)), SubmissionState::Submitted),
              std::vector<EvaluationOutcome>());
}

TEST(EvaluationTest, sendsBackOnlyWithSomethingToImprove)
{
    const SkillBlock rated = block(2, 9);
    const auto blockers = [&rated](const EvaluationDraft &given) {
        return outcomeBlockers(rated, given, ToRework, SubmissionState::InEvaluation, policy());
    };
    EXPECT_EQ(
        blockers(draft(ratings(rated))),
        (Blockers{Blocker{BlockerCode::ReworkUnnamed}.with(u"n"_s, 2).with(u"motif"_s, u"RETRAVAILLER"_s)}));
    EXPECT_EQ(blockers(draft(ratings(rated), u"  "_s)).size(), 1U);
    EXPECT_EQ(blockers(draft(ratings(rated), u"Reprendre la partie 2"_s)), Blockers());
    EXPECT_EQ(blockers(draft(ratings(rated, 1))), Blockers());
}

TEST(EvaluationTest, rejectsForFraudOnlyWithAComment)
{
    const SkillBlock rated = block(2, 9);
    EXPECT_TRUE(
        contains(outcomeBlockers(rated, draft({}), RejectedFraud, SubmissionState::InEvaluation, policy()),
                 BlockerCode::FraudEvidenceMissing));
    EXPECT_EQ(outcomeBlockers(rated, draft({}, u"Plagiat établi"_s), RejectedFraud,
                              SubmissionState::InEvaluation, policy()),
              Blockers());
}

TEST(EvaluationTest, needsAValidatingMentorWhereTheSheetAsksForOne)
{
    EvaluatorFacts evaluator = validatingMentor();
    EXPECT_EQ(evaluatorBlockers(block(2, 9), evaluator, policy()), Blockers());
    evaluator.isValidatingMentor = false;
    EXPECT_EQ(
        evaluatorBlockers(block(2, 9), evaluator, policy()),
        (Blockers{
            Blocker{BlockerCode::EvaluatorUnqualified}.with(u"mentor"_s, u"Malik Roche"_s).with(u"n"_s, 2)}));
    EXPECT_EQ(evaluatorBlockers(block(1, 1, false), evaluator, policy()), Blockers());
}

TEST(EvaluationTest, refusesAValidatingMentorWhoIsNoLongerActive)
{
    EvaluatorFacts evaluator = validatingMentor();
    evaluator.isActiveMentor = false;
    EXPECT_TRUE(
        contains(evaluatorBlockers(block(2, 9), evaluator, policy()), BlockerCode::EvaluatorUnqualified));
}

TEST(EvaluationTest, takesTheLeadForABlockWithoutValidatingMentorOnly)
{
    EvaluatorFacts lead;
    lead.isLead = true;
    EXPECT_EQ(evaluatorBlockers(block(1, 1, false), lead, policy()), Blockers());
    EXPECT_TRUE(contains(evaluatorBlockers(block(2, 9), lead, policy()), BlockerCode::EvaluatorUnqualified));
}

TEST(EvaluationTest, keepsAMentorToHisOwnCandidates)
{
    EvaluatorFacts stranger = validatingMentor();
    stranger.isAssigned = false;
    EXPECT_TRUE(contains(evaluatorBlockers(block(2, 9), stranger, policy()), BlockerCode::NotOwnSubmission));
}

TEST(EvaluationTest, warnsOfTheMentorAsEvaluatorOrForbidsItAsThePolicySays)
{
    EvaluatorFacts mentor = validatingMentor();
    mentor.isCandidatesMentor = true;
    Policy rules = policy();
    const Blockers warned = evaluatorBlockers(block(2, 9), mentor, rules);
    EXPECT_TRUE(contains(warned, BlockerCode::EvaluatorIsMentor));
    EXPECT_EQ(withoutWarnings(warned), Blockers());
    rules.evaluatorMustDifferFromMentor = true;
    EXPECT_TRUE(contains(withoutWarnings(evaluatorBlockers(block(2, 9), mentor, rules)),
                         BlockerCode::EvaluatorMustDiffer));
}
