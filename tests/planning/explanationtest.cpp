#include "parchemin/planning/explanation.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "planning/problemmaker.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::planning {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Not;
using ::testing::UnorderedElementsAre;

std::vector<FactCode> codesOf(const Explanation &explanation)
{
    std::vector<FactCode> codes;
    for (const Fact &fact : explanation.facts)
        codes.push_back(fact.code);
    return codes;
}

/// Skips where the build proves no explanation.
class ExplanationTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        if (!canExplain())
            GTEST_SKIP() << "built without CaDiCaL";
    }
    [[nodiscard]] Explanation why(CandidateIndex candidate) const
    {
        return explain(problem, plan, candidate);
    }

    Problem problem = smallProblem();
    Plan plan;
};

TEST_F(ExplanationTest, saysThatAPlaceExists)
{
    EXPECT_EQ(why(0).kind, Explanation::Kind::Possible);
    EXPECT_TRUE(why(0).facts.empty());
}

TEST_F(ExplanationTest, namesTheMissingProfessionals)
{
    problem.candidates[0].available = {{0, {0, 1}}};
    problem.jurors[2].available = {1};
    problem.jurors[3].available = {1};
    const Explanation explanation = why(0);
    EXPECT_EQ(explanation.kind, Explanation::Kind::Impossible);
    EXPECT_THAT(codesOf(explanation),
                UnorderedElementsAre(FactCode::FewProfessionals, FactCode::CandidateTimes));
    EXPECT_THAT(explanation.mendings, ElementsAre(Mending{MendingCode::OneMoreProfessional, 0, {}},
                                                  Mending{MendingCode::CandidateComes, 1, {}}));
}

TEST_F(ExplanationTest, namesTheTie)
{
    problem.candidates[0].conflicts = {0};
    const Explanation explanation = why(0);
    EXPECT_EQ(explanation.kind, Explanation::Kind::Impossible);
    EXPECT_THAT(codesOf(explanation), Contains(FactCode::Conflict));
    EXPECT_THAT(explanation.mendings, Contains(Mending{MendingCode::OneMoreLead, 0, {}}));
}

TEST_F(ExplanationTest, namesTheMissingRoom)
{
    problem.rooms[0].cells = {1};
    problem.candidates[0].available = {{0, {0, 1}}};
    const Explanation explanation = why(0);
    EXPECT_THAT(codesOf(explanation), UnorderedElementsAre(FactCode::FewRooms, FactCode::CandidateTimes));
    EXPECT_THAT(explanation.mendings, Contains(Mending{MendingCode::OneMoreRoom, 0, {}}));
}

TEST_F(ExplanationTest, tellsOthersFromFactsOfHerOwn)
{
    for (Candidate &someone : problem.candidates)
        someone.available = {{0, {0}}};
    plan.sessions = {smallPlan().sessions.front()};
    plan.sessions[0].defences = {{1, 0}};
    const Explanation explanation = why(0);
    EXPECT_EQ(explanation.kind, Explanation::Kind::Impossible);
    EXPECT_THAT(codesOf(explanation), Contains(FactCode::OthersHeard));
    EXPECT_THAT(codesOf(explanation), Contains(FactCode::FewRooms));
    EXPECT_THAT(explanation.mendings, Contains(Mending{MendingCode::CandidateComes, 1, {}}));
}

TEST_F(ExplanationTest, countsThePlacesOfAFullHouse)
{
    problem.cells.resize(1);
    problem.cells[0].slotCount = 3;
    problem.rooms[0].cells = {0};
    for (Juror &juror : problem.jurors)
        juror.available = {0};
    problem.candidates.push_back(candidate(u"C4"_s, {}));
    for (Candidate &someone : problem.candidates)
        someone.available = allSlots(problem);
    plan = smallPlan();
    const Explanation explanation = why(3);
    EXPECT_EQ(explanation.kind, Explanation::Kind::Impossible);
    EXPECT_THAT(explanation.facts, ElementsAre(Fact{.code = FactCode::AllPlacesTaken, .count = 3}));

    problem.candidates[3].conflicts = {0}; // which no other place would mend
    EXPECT_THAT(codesOf(why(3)), Not(Contains(FactCode::AllPlacesTaken)));
    EXPECT_THAT(codesOf(why(3)), Contains(FactCode::Conflict));
}

TEST_F(ExplanationTest, saysOfAProblemWithoutJurorsThatNobodyIsFree)
{
    problem.jurors.clear();
    const Explanation explanation = why(0);
    EXPECT_EQ(explanation.kind, Explanation::Kind::Impossible);
    EXPECT_THAT(codesOf(explanation), Contains(FactCode::FewLeads));
}

TEST_F(ExplanationTest, namesALimitThatIsReached)
{
    problem.jurors[0].maxCells = 1;
    problem.candidates[0].available = {{1, {0}}};
    problem.candidates[1].available = {{0, {1}}};
    problem.candidates[2].available = {{0, {2}}};
    plan = smallPlan();
    plan.sessions[0].defences = {{1, 1}, {2, 2}};
    const Explanation explanation = why(0);
    EXPECT_THAT(codesOf(explanation), Contains(FactCode::JurorLimit));
    EXPECT_THAT(explanation.mendings, Contains(Mending{MendingCode::JurorAcceptsMore, {}, 0}));
}

TEST_F(ExplanationTest, canSpareNoneOfItsFacts)
{
    problem.candidates[0].available = {{0, {0, 1}}};
    problem.jurors[0].available = {1};
    const Explanation explanation = why(0);
    EXPECT_THAT(codesOf(explanation), UnorderedElementsAre(FactCode::FewLeads, FactCode::CandidateTimes));
}

TEST_F(ExplanationTest, givesWhatIsSeenAtOnceWhenStopped)
{
    problem.jurors.clear();
    std::stop_source source;
    source.request_stop();
    const Explanation explanation = explain(problem, plan, 0, source.get_token());
    EXPECT_EQ(explanation.kind, Explanation::Kind::Unknown);
    EXPECT_THAT(codesOf(explanation), Contains(FactCode::FewLeads));
}

} // namespace
} // namespace parchemin::planning
