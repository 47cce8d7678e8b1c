#include "parchemin/planning/planchecker.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "planning/problemmaker.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::planning {
namespace {

std::vector<ViolationCode> codesOf(const Problem &problem, const Plan &plan)
{
    std::vector<ViolationCode> codes;
    for (const Violation &violation : violationsOf(problem, plan))
        codes.push_back(violation.code);
    return codes;
}

using ::testing::Contains;
using ::testing::ElementsAre;

class PlanCheckTest : public ::testing::Test
{
protected:
    PlannedSession &session() { return plan.sessions.front(); }
    [[nodiscard]] std::vector<ViolationCode> codes() const { return codesOf(problem, plan); }

    Problem problem = smallProblem();
    Plan plan = smallPlan();
};

TEST_F(PlanCheckTest, acceptsASoundPlan)
{
    EXPECT_TRUE(codes().empty());
}

TEST_F(PlanCheckTest, acceptsAPlanThatHearsNobody)
{
    EXPECT_TRUE(codesOf(problem, {}).empty());
}

TEST_F(PlanCheckTest, refusesPositionsThatDoNotExist)
{
    session().professionals[1] = 17;
    EXPECT_THAT(codes(), ElementsAre(ViolationCode::UnknownPosition));
}

TEST_F(PlanCheckTest, refusesARoomThatIsNotFree)
{
    problem.rooms[0].cells = {1};
    EXPECT_THAT(codes(), ElementsAre(ViolationCode::RoomNotFree));
}

TEST_F(PlanCheckTest, refusesTwoSessionsInOneRoom)
{
    problem.jurors.push_back(lead(u"L2"_s, {0}));
    problem.jurors.push_back(professional(u"P4"_s, {0}));
    PlannedSession other = session();
    other.lead = 4;
    other.professionals = {3, 5};
    other.defences = {{2, 0}};
    session().defences.pop_back();
    plan.sessions.push_back(other);
    EXPECT_THAT(codes(), ElementsAre(ViolationCode::RoomTwice));
}

TEST_F(PlanCheckTest, refusesAnEmptySeat)
{
    session().lead.reset();
    EXPECT_THAT(codes(), ElementsAre(ViolationCode::SeatEmpty));
}

TEST_F(PlanCheckTest, refusesAProfessionalInTheLeadsSeat)
{
    session().lead = 3;
    EXPECT_THAT(codes(), ElementsAre(ViolationCode::WrongRole));
}

TEST_F(PlanCheckTest, refusesTheSamePersonTwice)
{
    session().professionals = {1, 1};
    EXPECT_THAT(codes(), ElementsAre(ViolationCode::JurorTwiceOnPanel));
}

TEST_F(PlanCheckTest, refusesAPanelMostlyInternal)
{
    problem.jurors[1].isExternal = false;
    EXPECT_THAT(codes(), ElementsAre(ViolationCode::TooFewExternals));
}

TEST_F(PlanCheckTest, refusesAJurorWhoIsNotAvailable)
{
    problem.jurors[2].available = {1};
    EXPECT_THAT(codes(), ElementsAre(ViolationCode::JurorNotAvailable));
}

TEST_F(PlanCheckTest, refusesAJurorInTwoPlaces)
{
    problem.rooms.push_back({u"B"_s, {0}});
    PlannedSession other = session();
    other.room = 1;
    other.defences = {{2, 0}};
    session().defences.pop_back();
    plan.sessions.push_back(other);
    EXPECT_THAT(codes(), ElementsAre(ViolationCode::JurorInTwoPlaces, ViolationCode::JurorInTwoPlaces,
                                     ViolationCode::JurorInTwoPlaces));
}

TEST_F(PlanCheckTest, refusesMoreHalfDaysThanAJurorAccepts)
{
    problem.jurors[0].maxCellsPerDay = 1;
    problem.jurors[1].maxCells = 1;
    PlannedSession afternoon = session();
    afternoon.cell = 1;
    afternoon.defences = {{2, 0}};
    session().defences.pop_back();
    plan.sessions.push_back(afternoon);
    EXPECT_THAT(codes(), ElementsAre(ViolationCode::JurorOverDayLimit, ViolationCode::JurorOverLimit));
}

TEST_F(PlanCheckTest, refusesASessionThatHearsNobody)
{
    session().defences.clear();
    EXPECT_THAT(codes(), ElementsAre(ViolationCode::SessionEmpty));
}

TEST_F(PlanCheckTest, refusesACandidateWithTwoPlaces)
{
    session().defences.push_back({0, 3});
    EXPECT_THAT(codes(), ElementsAre(ViolationCode::CandidateTwice));
}

TEST_F(PlanCheckTest, refusesASlotInWhichTheCandidateCannotCome)
{
    problem.candidates[1].available = {{0, {0, 2, 3}}};
    EXPECT_THAT(codes(), ElementsAre(ViolationCode::CandidateNotAvailable));
}

TEST_F(PlanCheckTest, refusesALongDefenceThatEndsAfterTheHalfDay)
{
    problem.candidates[0].slotsNeeded = 2;
    session().defences = {{0, 3}};
    EXPECT_THAT(codes(), ElementsAre(ViolationCode::CandidateNotAvailable));
}

TEST_F(PlanCheckTest, refusesTwoCandidatesInOneSlot)
{
    problem.candidates[0].slotsNeeded = 2;
    EXPECT_THAT(codes(), ElementsAre(ViolationCode::SlotTwice));
}

TEST_F(PlanCheckTest, refusesAConflictOfInterest)
{
    problem.candidates[0].conflicts = {2};
    const std::vector<Violation> violations = violationsOf(problem, plan);
    ASSERT_EQ(violations.size(), 1U);
    EXPECT_EQ(violations.front(), (Violation{ViolationCode::ConflictOfInterest, 0, 2, 0}));
}

TEST_F(PlanCheckTest, refusesAPinThatIsNotKept)
{
    problem.pins = {{0, 0, 0}, {1, 0, 3}};
    EXPECT_THAT(codes(), ElementsAre(ViolationCode::PinNotKept));
}

TEST_F(PlanCheckTest, refusesAPinnedCandidateWhoIsLeftOut)
{
    problem.pins = {{2, 0, 2}};
    session().defences.pop_back();
    EXPECT_THAT(codes(), Contains(ViolationCode::PinNotKept));
}

TEST_F(PlanCheckTest, namesItsCodes)
{
    EXPECT_EQ(codeName(ViolationCode::JurorInTwoPlaces), u"JUROR_IN_TWO_PLACES");
}

} // namespace
} // namespace parchemin::planning
