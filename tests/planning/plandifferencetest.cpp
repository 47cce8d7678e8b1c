#include "parchemin/planning/plandifference.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "planning/problemmaker.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::planning {
namespace {

using ::testing::ElementsAre;

TEST(PlanDifferenceTest, isEmptyBetweenEqualPlans)
{
    EXPECT_TRUE(differenceOf(smallProblem(), smallPlan(), smallPlan()).isEmpty());
}

TEST(PlanDifferenceTest, doesNotMindTheOrderOfProfessionals)
{
    Plan after = smallPlan();
    after.sessions[0].professionals = {2, 1};
    EXPECT_TRUE(differenceOf(smallProblem(), smallPlan(), after).isEmpty());
}

TEST(PlanDifferenceTest, namesWhoReplacesWhom)
{
    Plan after = smallPlan();
    after.sessions[0].professionals = {1, 3};
    const PlanDifference difference = differenceOf(smallProblem(), smallPlan(), after);
    EXPECT_THAT(difference.seats, ElementsAre(SeatChange{0, 0, 2, 3}));
    EXPECT_TRUE(difference.candidates.empty());
    EXPECT_EQ(difference.cost(Weights()), 10);
}

TEST(PlanDifferenceTest, tellsWhoMovesAndWhoIsLeftOut)
{
    Plan after = smallPlan();
    after.sessions[0].defences = {{0, 0}, {1, 3}};
    const PlanDifference difference = differenceOf(smallProblem(), smallPlan(), after);
    EXPECT_THAT(difference.candidates, ElementsAre(CandidateChange{1, Place{0, 0, 1}, Place{0, 0, 3}},
                                                   CandidateChange{2, Place{0, 0, 2}, std::nullopt}));
    EXPECT_EQ(difference.movedCandidates(), 2);
    EXPECT_EQ(difference.cost(Weights()), 80);
}

TEST(PlanDifferenceTest, doesNotCallANewcomerMoved)
{
    Plan before = smallPlan();
    before.sessions[0].defences.pop_back();
    const PlanDifference difference = differenceOf(smallProblem(), before, smallPlan());
    EXPECT_THAT(difference.candidates, ElementsAre(CandidateChange{2, std::nullopt, Place{0, 0, 2}}));
    EXPECT_EQ(difference.movedCandidates(), 0);
}

TEST(PlanDifferenceTest, tellsAChangeOfRoomFromAMove)
{
    Problem problem = smallProblem();
    problem.rooms.push_back({u"B"_s, {0, 1}});
    Plan after = smallPlan();
    after.sessions[0].room = 1;
    const PlanDifference difference = differenceOf(problem, smallPlan(), after);
    EXPECT_EQ(difference.movedCandidates(), 0);
    EXPECT_EQ(difference.movedRooms(), 3);
    EXPECT_EQ(difference.changedSeats(), 3) << "three persons sit in a room where they did not";
}

} // namespace
} // namespace parchemin::planning
