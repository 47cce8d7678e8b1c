#include "parchemin/planning/plancost.h"

#include <gtest/gtest.h>

#include "planning/problemmaker.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::planning {
namespace {

TEST(PlanCostTest, countsSessionDaysAndLoadsOfAPlainPlan)
{
    const CostBreakdown cost = costOf(smallProblem(), smallPlan());
    EXPECT_EQ(cost, (CostBreakdown{.sessions = 1, .jurorDays = 3, .squaredLoads = 3}));
    EXPECT_EQ(cost.total(Weights()), 20 + 3 * 6 + 3);
}

TEST(PlanCostTest, countsADayOnceAndSquaresTheLoad)
{
    Plan plan = smallPlan();
    PlannedSession afternoon = plan.sessions.front();
    afternoon.cell = 1;
    afternoon.defences = {{2, 0}};
    plan.sessions.front().defences.pop_back();
    plan.sessions.push_back(afternoon);
    const CostBreakdown cost = costOf(smallProblem(), plan);
    EXPECT_EQ(cost, (CostBreakdown{.sessions = 2, .jurorDays = 3, .squaredLoads = 12}));
}

TEST(PlanCostTest, countsWhoIsLeftOut)
{
    Plan plan = smallPlan();
    plan.sessions.front().defences.pop_back();
    EXPECT_EQ(costOf(smallProblem(), plan).unscheduled, 1);
    EXPECT_EQ(costOf(smallProblem(), {}).total(Weights()), 3000);
}

TEST(PlanCostTest, countsHolesBetweenDefencesOnly)
{
    Plan plan = smallPlan();
    plan.sessions.front().defences = {{0, 1}, {1, 3}};
    EXPECT_EQ(costOf(smallProblem(), plan).holes, 1);
}

TEST(PlanCostTest, countsEverySlotOfALongDefence)
{
    Problem problem = smallProblem();
    problem.candidates[0].slotsNeeded = 2;
    Plan plan = smallPlan();
    plan.sessions.front().defences = {{0, 0}, {1, 3}};
    EXPECT_EQ(costOf(problem, plan).holes, 1);
}

TEST(PlanCostTest, countsADefenceOutsideThePreferredSlots)
{
    Problem problem = smallProblem();
    problem.candidates[0].preferred = {{0, {1, 2}}};
    problem.candidates[1].preferred = {{0, {1, 2}}};
    EXPECT_EQ(costOf(problem, smallPlan()).notPreferred, 1);
}

TEST(PlanCostTest, countsAPanelOfOneKnownGender)
{
    Problem problem = smallProblem();
    problem.jurors[0].gender = u"M"_s;
    EXPECT_EQ(costOf(problem, smallPlan()).oneGender, 1);
    for (Juror &juror : problem.jurors)
        juror.gender.clear();
    EXPECT_EQ(costOf(problem, smallPlan()).oneGender, 0);
}

TEST(PlanCostTest, countsAVaeCandidateBeforeAPanelWithoutExperience)
{
    Problem problem = smallProblem();
    problem.candidates[0].route = u"VAE"_s;
    EXPECT_EQ(costOf(problem, smallPlan()).vaeWithoutExperience, 1);
    problem.jurors[0].hasVaeExperience = true;
    EXPECT_EQ(costOf(problem, smallPlan()).vaeWithoutExperience, 0);
}

TEST(PlanCostTest, wantsTheSpecialityOfAProfessional)
{
    Problem problem = smallProblem();
    problem.candidates[0].speciality = u"web"_s;
    problem.jurors[0].specialities = {u"web"_s};
    EXPECT_EQ(costOf(problem, smallPlan()).noSpeciality, 1) << "the lead's speciality does not count";
    problem.jurors[2].specialities = {u"web"_s};
    EXPECT_EQ(costOf(problem, smallPlan()).noSpeciality, 0);
}

} // namespace
} // namespace parchemin::planning
