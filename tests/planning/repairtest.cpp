#include "parchemin/planning/repair.h"

#include "support/schoolproblem.h"

#include "parchemin/planning/planchecker.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

#include "planning/problemmaker.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::planning {
namespace {

RepairOutcome repaired(const Problem &problem, const Plan &former, qint64 moves = 4000)
{
    auto outcome = repairPlan(problem, former, {.moves = moves});
    EXPECT_TRUE(outcome) << outcome.error().detail.toStdString();
    return outcome ? *outcome : RepairOutcome();
}

TEST(RepairTest, leavesASoundPlanAsItIs)
{
    const RepairOutcome outcome = repaired(smallProblem(), smallPlan());
    EXPECT_EQ(outcome.plan, smallPlan());
    EXPECT_TRUE(outcome.isLeastChange());
    EXPECT_EQ(outcome.fewestSeats, 0);
}

TEST(RepairTest, seatsASubstituteWhereSomebodyWithdrew)
{
    Problem problem = smallProblem();
    problem.jurors[2].available.clear();
    const RepairOutcome outcome = repaired(problem, smallPlan());
    EXPECT_TRUE(violationsOf(problem, outcome.plan).empty());
    EXPECT_EQ(outcome.plan.sessions[0].professionals[1], 3);
    EXPECT_EQ(outcome.difference.changedSeats(), 1);
    EXPECT_EQ(outcome.fewestSeats, 1);
    EXPECT_TRUE(outcome.isLeastChange());
}

TEST(RepairTest, fillsASeatThatIsEmpty)
{
    Plan former = smallPlan();
    former.sessions[0].professionals[0].reset();
    const RepairOutcome outcome = repaired(smallProblem(), former);
    EXPECT_TRUE(violationsOf(smallProblem(), outcome.plan).empty());
    EXPECT_TRUE(outcome.isLeastChange());
}

TEST(RepairTest, replacesAJurorWhoDeclaredATie)
{
    Problem problem = smallProblem();
    problem.candidates[1].conflicts = {1};
    const RepairOutcome outcome = repaired(problem, smallPlan());
    EXPECT_TRUE(violationsOf(problem, outcome.plan).empty());
    EXPECT_EQ(outcome.difference.changedSeats(), 1);
    EXPECT_EQ(outcome.difference.movedCandidates(), 0);
}

TEST(RepairTest, movesTheSessionWhenNobodyCanStandIn)
{
    Problem problem = smallProblem();
    problem.jurors[0].available = {1};
    const RepairOutcome outcome = repaired(problem, smallPlan());
    EXPECT_TRUE(violationsOf(problem, outcome.plan).empty());
    EXPECT_TRUE(unscheduledIn(problem, outcome.plan).empty());
    EXPECT_EQ(outcome.difference.movedCandidates(), 3);
    EXPECT_FALSE(outcome.isLeastChange());
}

TEST(RepairTest, movesOnlyTheCandidateWhoCannotCome)
{
    Problem problem = smallProblem();
    problem.candidates[1].available = {{0, {3}}};
    const RepairOutcome outcome = repaired(problem, smallPlan());
    EXPECT_TRUE(violationsOf(problem, outcome.plan).empty());
    EXPECT_EQ(outcome.difference.movedCandidates(), 1);
    EXPECT_EQ(outcome.difference.changedSeats(), 0);
}

TEST(RepairTest, changesTheFewestSeatsAfterTheBusiestJurorWithdraws)
{
    Problem problem = schoolProblem(80, 4);
    const auto planned = planJuries(problem, {.moves = 4000, .isProofWanted = false});
    ASSERT_TRUE(planned);
    std::vector<int> loads(problem.jurors.size(), 0);
    for (const PlannedSession &session : planned->plan.sessions)
        ++loads[static_cast<std::size_t>(*session.professionals[0])];
    const auto busiest = std::ranges::max_element(loads) - loads.begin();
    problem.jurors[static_cast<std::size_t>(busiest)].available.clear();
    // Somebody who can take any of the seats: whether there was somebody would depend on the plan.
    std::vector<CellIndex> always(problem.cells.size());
    std::iota(always.begin(), always.end(), 0);
    problem.jurors.push_back(professional(u"spare"_s, always));
    const RepairOutcome outcome = repaired(problem, planned->plan);
    EXPECT_TRUE(violationsOf(problem, outcome.plan).empty());
    EXPECT_GE(outcome.fewestSeats, loads[static_cast<std::size_t>(busiest)]);
    EXPECT_TRUE(outcome.isLeastChange());
}

TEST(RepairTest, givesNothingWhenItIsStopped)
{
    std::stop_source source;
    source.request_stop();
    const auto outcome = repairPlan(smallProblem(), smallPlan(), {.stop = source.get_token()});
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::Cancelled);
}

} // namespace
} // namespace parchemin::planning
