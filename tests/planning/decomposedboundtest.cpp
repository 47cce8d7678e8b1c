#include "planning/decomposedbound.h"

#include "support/schoolproblem.h"

#include "parchemin/planning/bound.h"
#include "parchemin/planning/planchecker.h"
#include "parchemin/planning/plancost.h"
#include "parchemin/planning/planner.h"

#include <gtest/gtest.h>

#include "planning/dayblocks.h"
#include "planning/hearing.h"
#include "planning/problemmaker.h"

namespace parchemin::planning {
namespace {

constexpr int plenty = 400;

/// Skips where the build proves nothing.
class DecomposedBoundTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        if (!canProve())
            GTEST_SKIP() << "built without CBC";
    }
};

TEST_F(DecomposedBoundTest, provesASchoolOfTwentyWithoutWholeProgramme)
{
    const Problem problem = schoolProblem(20, 2);
    const auto outcome = planJuries(problem, {.moves = 20'000, .isProofWanted = false});
    ASSERT_TRUE(outcome);
    const DecomposedOutcome proof = decompose(problem, outcome->cost, outcome->bound, plenty, {});
    const qint64 cost = proof.plan ? costOf(problem, *proof.plan).total(problem.weights) : outcome->cost;
    EXPECT_EQ(proof.bound, cost);
    EXPECT_LE(cost, outcome->cost);
    EXPECT_FALSE(proof.isCutShort);
}

TEST_F(DecomposedBoundTest, findsPlansThatKeepTheRules)
{
    const Problem problem = schoolProblem(20, 1);
    const DecomposedOutcome proof = decompose(problem, 100'000, 0, plenty, {});
    ASSERT_TRUE(proof.plan);
    EXPECT_TRUE(violationsOf(problem, *proof.plan).empty());
    EXPECT_EQ(costOf(problem, *proof.plan).total(problem.weights), proof.bound);
}

TEST_F(DecomposedBoundTest, givesTheSameEveryTime)
{
    const Problem problem = schoolProblem(30, 1, Regime::Tight);
    const DecomposedOutcome one = decompose(problem, 100'000, 0, 30, {});
    const DecomposedOutcome other = decompose(problem, 100'000, 0, 30, {});
    EXPECT_EQ(one.bound, other.bound);
    EXPECT_EQ(one.plan, other.plan);
}

TEST_F(DecomposedBoundTest, saysThatItsRoundsWereTooFew)
{
    const DecomposedOutcome proof = decompose(schoolProblem(30, 1), 100'000, 17, 1, {});
    EXPECT_TRUE(proof.isCutShort);
    EXPECT_GE(proof.bound, 17);
}

TEST_F(DecomposedBoundTest, leavesRoomsSideBySideAlone)
{
    Problem problem = schoolProblem(20, 1);
    problem.rooms.push_back({QStringLiteral("salle 2"), problem.rooms.front().cells});
    EXPECT_FALSE(dayBlocksOf(problem));
    EXPECT_EQ(decompose(problem, 100'000, 17, plenty, {}).bound, 17);
}

TEST_F(DecomposedBoundTest, keepsTheKnownBoundWhenItIsStopped)
{
    std::stop_source source;
    source.request_stop();
    EXPECT_EQ(decompose(schoolProblem(20, 1), 100'000, 17, plenty, source.get_token()).bound, 17);
}

TEST(DecomposedBoundValidityTest, holdsForWeightsFarFromTheUsualOnes)
{
    if (!canProve())
        GTEST_SKIP() << "built without CBC";
    Problem problem = smallProblem();
    problem.weights.session = maxWeight;
    problem.weights.unscheduled = maxWeight;
    problem.weights.hole = maxWeight;
    const auto outcome = planJuries(problem, {.moves = 20'000});
    ASSERT_TRUE(outcome);
    EXPECT_TRUE(outcome->isProven());
}

TEST(HearingFinderTest, hearsEachOnceInTheSlotsThatCostLeast)
{
    Problem problem = smallProblem();
    problem.candidates[0].preferred = {{0, {0}}};
    problem.candidates[1].preferred = {{0, {0}}};
    problem.candidates[1].slotsNeeded = 2;
    const auto blocks = dayBlocksOf(problem);
    ASSERT_TRUE(blocks);
    const HalfDay &morning = blocks->days[0].halfDays[0];
    const SharedPrices prices{.heard = {10 * priceScale, 10 * priceScale, priceScale},
                              .load = std::vector<qint64>(problem.jurors.size(), 0),
                              .day = std::vector<qint64>(problem.jurors.size(), 0)};
    HearingFinder finder(problem, prices);
    const Hearing hearing = finder.cheapest(morning, morning.panels[0], std::vector<bool>(3, true));
    // One of the first two begins where she would rather not: 2; three are heard for 21.
    EXPECT_EQ(hearing.value, (2 - 21) * priceScale);
    EXPECT_EQ(hearing.defences.size(), 3U);
}

} // namespace
} // namespace parchemin::planning
