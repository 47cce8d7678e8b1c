#include "parchemin/planning/planner.h"

#include "support/schoolproblem.h"

#include "parchemin/planning/planchecker.h"
#include "parchemin/planning/plancost.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <map>

#include "planning/problemmaker.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::planning {
namespace {

PlannedOutcome planned(const Problem &problem, const SearchOptions &options)
{
    auto outcome = planJuries(problem, options);
    EXPECT_TRUE(outcome) << outcome.error().detail.toStdString();
    return outcome ? *outcome : PlannedOutcome();
}

TEST(PlannerTest, findsTheOptimumOfASmallProblem)
{
    const PlannedOutcome outcome = planned(smallProblem(), {.moves = 500});
    EXPECT_EQ(outcome.cost, 41) << "one session, three juror-days, three loads of one";
    EXPECT_EQ(outcome.bound, 41);
    EXPECT_TRUE(outcome.isProven());
    EXPECT_EQ(outcome.gap(), 0.0);
    EXPECT_TRUE(violationsOf(smallProblem(), outcome.plan).empty());
}

TEST(PlannerTest, keepsTheRulesOfAMediumProblem)
{
    const Problem problem = schoolProblem(60, 3);
    const PlannedOutcome outcome = planned(problem, {.moves = 5000, .isProofWanted = false});
    EXPECT_TRUE(violationsOf(problem, outcome.plan).empty());
    EXPECT_TRUE(unscheduledIn(problem, outcome.plan).empty());
    EXPECT_EQ(outcome.cost, costOf(problem, outcome.plan).total(problem.weights));
    EXPECT_LE(outcome.bound, outcome.cost);
}

TEST(PlannerTest, givesTheSamePlanForTheSameSeedAndMoves)
{
    const Problem problem = schoolProblem(40, 5);
    const SearchOptions options{.moves = 4000, .seed = 9, .isProofWanted = false};
    const PlannedOutcome once = planned(problem, options);
    EXPECT_EQ(once.plan, planned(problem, options).plan);
    EXPECT_NE(once.plan, planned(problem, {.moves = 4000, .seed = 10, .isProofWanted = false}).plan);
}

TEST(PlannerTest, doesNotGetWorseWithMoreMoves)
{
    const Problem problem = schoolProblem(40, 5);
    const qint64 start = planned(problem, {.moves = 0, .isProofWanted = false}).cost;
    EXPECT_LT(planned(problem, {.moves = 8000, .isProofWanted = false}).cost, start);
}

TEST(PlannerTest, keepsWhatAPersonHasPinned)
{
    Problem problem = schoolProblem(20, 7);
    const CellSlots &offer = problem.candidates[4].available.back();
    problem.pins = {{4, offer.cell, offer.slotNumbers.back()}};
    EXPECT_TRUE(violationsOf(problem, planned(problem, {.moves = 3000}).plan).empty());
}

/// Moves enough for every candidate, so that the seats are searched on their own in between.
constexpr qint64 movesForTwenty = 80'000;

TEST(PlannerTest, keepsPinsAndRulesWhileItSearchesTheSeatsAlone)
{
    Problem problem = schoolProblem(20, 7);
    problem.pins = {{4, problem.candidates[4].available.back().cell, 3},
                    {9, problem.candidates[9].available.front().cell, 0}};
    const SearchOptions options{.moves = movesForTwenty, .isProofWanted = false};
    const PlannedOutcome outcome = planned(problem, options);
    EXPECT_TRUE(violationsOf(problem, outcome.plan).empty());
    EXPECT_EQ(outcome.cost, costOf(problem, outcome.plan).total(problem.weights));
    EXPECT_EQ(outcome.plan, planned(problem, options).plan);
}

TEST(PlannerTest, tellsTheBestPlanOfAllWhileItSearchesTheSeatsAlone)
{
    std::vector<SearchProgress> told;
    const Problem problem = schoolProblem(20, 1);
    const auto watch = [&told](const SearchProgress &progress) {
        told.push_back(progress);
        return Wish::GoOn;
    };
    const PlannedOutcome outcome =
        planned(problem, {.moves = movesForTwenty, .isProofWanted = false, .watch = watch});
    EXPECT_TRUE(std::ranges::is_sorted(told, std::ranges::greater(), &SearchProgress::bestCost));
    EXPECT_TRUE(std::ranges::is_sorted(told, {}, &SearchProgress::moves));
    EXPECT_GT(told.back().moves, movesForTwenty * 9 / 10);
    EXPECT_LE(told.back().unscheduled, told.front().unscheduled);
    EXPECT_GE(told.back().bestCost, outcome.cost);
}

TEST(PlannerTest, givesItsBestPlanWhenAskedToEndWhileItSearchesTheSeatsAlone)
{
    const Problem problem = schoolProblem(20, 1);
    const PlannedOutcome outcome = planned(
        problem,
        {.moves = movesForTwenty, .isProofWanted = false, .watch = [](const SearchProgress &progress) {
             return progress.moves > movesForTwenty * 42 / 100 ? Wish::KeepBest : Wish::GoOn;
         }});
    EXPECT_LT(outcome.moves, movesForTwenty / 2);
    EXPECT_TRUE(violationsOf(problem, outcome.plan).empty());
    EXPECT_TRUE(unscheduledIn(problem, outcome.plan).empty());
}

TEST(PlannerTest, leavesEverybodyOutWhenThereIsNoJuror)
{
    Problem problem = smallProblem();
    problem.jurors.clear();
    const PlannedOutcome outcome = planned(problem, {.moves = 100});
    EXPECT_TRUE(outcome.plan.sessions.empty());
    EXPECT_EQ(outcome.cost, 3000);
    EXPECT_TRUE(outcome.isProven());
}

TEST(PlannerTest, plansNothingAtAll)
{
    const PlannedOutcome outcome = planned({}, {.moves = 100});
    EXPECT_TRUE(outcome.plan.sessions.empty());
    EXPECT_EQ(outcome.cost, 0);
    EXPECT_TRUE(outcome.isProven());
}

TEST(PlannerTest, locatesWhatContradictsItself)
{
    Problem problem = smallProblem();
    problem.candidates[2].conflicts = {9};
    const auto outcome = planJuries(problem, {});
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(outcome.error().where, u"candidates[2].conflicts[0]");
}

TEST(PlannerTest, givesNothingWhenItIsStopped)
{
    std::stop_source source;
    source.request_stop();
    const auto outcome = planJuries(schoolProblem(20, 1), {.stop = source.get_token()});
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::Cancelled);
}

TEST(PlannerTest, canBeStoppedFromItsWatch)
{
    const auto outcome = planJuries(schoolProblem(20, 1), {.watch = [](const SearchProgress &progress) {
                                        return progress.moves > 0 ? Wish::Abandon : Wish::GoOn;
                                    }});
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::Cancelled);
}

TEST(PlannerTest, givesItsBestPlanWhenAskedToEnd)
{
    const Problem problem = schoolProblem(20, 1);
    const PlannedOutcome outcome =
        planned(problem, {.isProofWanted = false, .watch = [](const SearchProgress &progress) {
                              return progress.moves > 0 ? Wish::KeepBest : Wish::GoOn;
                          }});
    EXPECT_LT(outcome.moves, SearchOptions().moves);
    EXPECT_TRUE(violationsOf(problem, outcome.plan).empty());
}

TEST(PlannerTest, tellsCostAndBoundWhileItSearches)
{
    std::vector<SearchProgress> told;
    const PlannedOutcome outcome =
        planned(schoolProblem(20, 1),
                {.moves = 20'000, .isProofWanted = false, .watch = [&told](const SearchProgress &progress) {
                     told.push_back(progress);
                     return Wish::GoOn;
                 }});
    ASSERT_GE(told.size(), 2U);
    EXPECT_GE(told.front().bestCost, told.back().bestCost);
    EXPECT_GE(told.back().bestCost, outcome.cost);
    EXPECT_EQ(told.back().allMoves, 20'000);
    EXPECT_GT(told.front().gap(), 0.0);
}

TEST(PlannerTest, comesNearTheBoundWithRoomsSideBySide)
{
    // A hundred moves for each candidate: full sessions, and jurors who stay for the whole day.
    const PlannedOutcome outcome =
        planned(schoolProblem(1'000, 1), {.moves = 100'000, .isProofWanted = false});
    EXPECT_LT(outcome.cost, 12'700);
    EXPECT_LT(outcome.gap(), 0.04);
}

TEST(PlannerTest, opensSessionsOnBothHalvesOfADay)
{
    const Problem problem = schoolProblem(1'000, 1);
    const Plan plan = planned(problem, {.moves = 0, .isProofWanted = false}).plan;
    std::map<QDate, int> afternoonsLess;
    for (const PlannedSession &session : plan.sessions) {
        const Cell &cell = problem.cells[static_cast<std::size_t>(session.cell)];
        afternoonsLess[cell.day] += cell.start < QTime(12, 0) ? 1 : -1;
    }
    for (const auto &[day, difference] : afternoonsLess)
        EXPECT_LE(std::abs(difference), 2) << day.toString(Qt::ISODate).toStdString();
}

TEST(PlannerTest, plansThousandsOfCandidates)
{
    const Problem problem = schoolProblem(2'000, 2);
    const PlannedOutcome outcome = planned(problem, {.moves = 0, .isProofWanted = false});
    EXPECT_TRUE(violationsOf(problem, outcome.plan).empty());
    EXPECT_LT(unscheduledIn(problem, outcome.plan).size(), 100U);
}

} // namespace
} // namespace parchemin::planning
