#include "parchemin/planning/problemjson.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

#include "planning/problemmaker.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::planning {
namespace {

/// A problem with one of everything.
QByteArray wholeProblem()
{
    return R"({ "version": 1, "slotMinutes": 60,
  "cells":  [ {"id": "am", "start": "2021-06-21T09:00", "slots": 4}, {"id": "pm", "start": "2021-06-21T14:00", "slots": 3} ],
  "rooms":  [ {"id": "A", "cells": ["am", "pm"]} ],
  "jurors": [ {"id": "L1", "role": "lead", "external": false, "gender": "F", "vaeExperience": true,
               "specialities": ["web"], "available": ["am"], "maxCellsPerDay": 2, "maxCells": 6} ],
  "candidates": [ {"id": "C1", "route": "VAE", "speciality": "web", "slotsNeeded": 1, "conflicts": ["L1"],
               "available": [{"cell": "am", "slots": [0, 1, 2, 3]}], "preferred": [{"cell": "am", "slots": [0]}]} ],
  "weights": {"unscheduled": 900, "movedRoom": 5},
  "pinned": [ {"candidate": "C1", "cell": "am", "slot": 0} ] })";
}

/// Reads the whole problem with one passage exchanged, and tells where and what was found wrong.
std::pair<QString, QString> faultOf(const QByteArray &passage, const QByteArray &instead)
{
    QByteArray json = wholeProblem();
    EXPECT_TRUE(json.contains(passage)) << passage.constData();
    json.replace(passage, instead);
    const auto problem = problemFromJson(json);
    if (problem)
        return {u"accepted"_s, {}};
    EXPECT_EQ(problem.error().code, ErrorCode::InvalidInput);
    return {problem.error().where, problem.error().detail};
}

using Fault = std::pair<QString, QString>;

TEST(ProblemJsonTest, readsEveryMember)
{
    const auto problem = problemFromJson(wholeProblem());
    ASSERT_TRUE(problem) << problem.error().detail.toStdString();
    EXPECT_EQ(problem->cells[1], (Cell{u"pm"_s, QDate(2021, 6, 21), QTime(14, 0), 3}));
    EXPECT_EQ(problem->rooms[0], (Room{u"A"_s, {0, 1}}));
    const Juror &juror = problem->jurors[0];
    EXPECT_EQ(juror, (Juror{u"L1"_s, JurorRole::Lead, false, u"F"_s, true, {u"web"_s}, {0}, 2, 6}));
    const Candidate &candidate = problem->candidates[0];
    EXPECT_EQ(candidate, (Candidate{u"C1"_s, u"VAE"_s, u"web"_s, 1, {0}, {{0, {0, 1, 2, 3}}}, {{0, {0}}}}));
    EXPECT_EQ(problem->weights.unscheduled, 900);
    EXPECT_EQ(problem->weights.session, 20) << "a weight that is not given keeps its default";
    EXPECT_EQ(problem->pins[0], (Pin{0, 0, 0}));
}

TEST(ProblemJsonTest, readsWhatItWrites)
{
    Problem problem = smallProblem();
    problem.candidates[0].preferred = {{1, {2}}};
    problem.candidates[1].conflicts = {2};
    problem.pins = {{2, 1, 3}};
    problem.weights.hole = 7;
    const auto again = problemFromJson(QJsonDocument(toJson(problem)).toJson());
    ASSERT_TRUE(again) << again.error().where.toStdString();
    EXPECT_EQ(*again, problem);
}

TEST(ProblemJsonTest, readsAProblemWithoutJurorOrCandidate)
{
    EXPECT_TRUE(problemFromJson(R"({"version":1,"cells":[],"rooms":[],"jurors":[],"candidates":[]})"));
}

TEST(ProblemJsonTest, locatesASyntaxFault)
{
    const auto problem = problemFromJson("{\n  \"version\": 1,\n  \"cells\": [ }");
    ASSERT_FALSE(problem);
    EXPECT_TRUE(problem.error().where.startsWith(u"line 3, column "));
}

TEST(ProblemJsonTest, refusesWhatIsNoObject)
{
    EXPECT_FALSE(problemFromJson("[1]"));
    EXPECT_FALSE(problemFromJson(""));
}

TEST(ProblemJsonTest, refusesAnotherVersion)
{
    EXPECT_EQ(faultOf("\"version\": 1", "\"version\": 2").first, u"version");
}

TEST(ProblemJsonTest, locatesAMissingMember)
{
    EXPECT_EQ(faultOf(R"("id": "C1", )", ""), Fault(u"candidates[0].id"_s, u"is missing"_s));
    EXPECT_EQ(faultOf(R"("rooms":  [ {"id": "A", "cells": ["am", "pm"]} ],)", ""),
              Fault(u"rooms"_s, u"is missing"_s));
}

TEST(ProblemJsonTest, locatesAnUnknownMember)
{
    EXPECT_EQ(faultOf("maxCells\"", "maxCell\""),
              Fault(u"jurors[0]"_s, u"has an unknown member, \"maxCell\""_s));
}

TEST(ProblemJsonTest, locatesANameThatDoesNotExist)
{
    EXPECT_EQ(faultOf(R"("available": [{"cell": "am")", R"("available": [{"cell": "mardi")"),
              Fault(u"candidates[0].available[0].cell"_s, u"no cell named \"mardi\""_s));
    EXPECT_EQ(faultOf(R"("conflicts": ["L1"])", R"("conflicts": ["L7"])"),
              Fault(u"candidates[0].conflicts[0]"_s, u"no juror named \"L7\""_s));
    EXPECT_EQ(faultOf(R"("cells": ["am", "pm"])", R"("cells": ["am", "soir"])").first, u"rooms[0].cells[1]");
    EXPECT_EQ(faultOf(R"({"candidate": "C1")", R"({"candidate": "C9")").first, u"pinned[0].candidate");
}

TEST(ProblemJsonTest, locatesAWrongType)
{
    EXPECT_EQ(faultOf(R"("slots": 4)", R"("slots": "4")"), Fault(u"cells[0].slots"_s, u"is not a number"_s));
    EXPECT_EQ(faultOf(R"("available": ["am"])", R"("available": "am")").first, u"jurors[0].available");
    EXPECT_EQ(faultOf(R"("external": false)", R"("external": 0)").first, u"jurors[0].external");
}

TEST(ProblemJsonTest, locatesANumberOutsideItsRange)
{
    EXPECT_EQ(faultOf(R"("slots": 4)", R"("slots": 0)").first, u"cells[0].slots");
    EXPECT_EQ(faultOf(R"("slots": 4)", R"("slots": 99)").first, u"cells[0].slots");
    EXPECT_EQ(faultOf(R"("slots": 4)", R"("slots": 2.5)").first, u"cells[0].slots");
    EXPECT_EQ(faultOf(R"("slotsNeeded": 1)", R"("slotsNeeded": 0)").first, u"candidates[0].slotsNeeded");
    EXPECT_EQ(faultOf(R"("unscheduled": 900)", R"("unscheduled": -1)").first, u"weights.unscheduled");
    EXPECT_EQ(faultOf(R"("maxCells": 6)", R"("maxCells": -6)").first, u"jurors[0].maxCells");
}

TEST(ProblemJsonTest, locatesATimeThatIsNone)
{
    EXPECT_EQ(faultOf("2021-06-21T09:00", "2021-06-31T09:00").first, u"cells[0].start");
    EXPECT_EQ(faultOf("2021-06-21T09:00", "2021-06-21").first, u"cells[0].start");
    EXPECT_EQ(faultOf("2021-06-21T09:00", "2021-06-21T09:00Z").first, u"cells[0].start");
}

TEST(ProblemJsonTest, locatesARoleThatIsNone)
{
    EXPECT_EQ(faultOf(R"("role": "lead")", R"("role": "chair")").first, u"jurors[0].role");
}

TEST(ProblemJsonTest, locatesADoubleName)
{
    EXPECT_EQ(faultOf(R"({"id": "pm")", R"({"id": "am")").first, u"rooms[0].cells[1]")
        << "the second half-day took the name of the first";
    EXPECT_EQ(faultOf(R"("cells": ["am", "pm"])", R"("cells": ["am", "am"])"),
              Fault(u"rooms[0].cells[1]"_s, u"names the same cell twice"_s));
}

TEST(ProblemJsonTest, locatesContradictoryAvailabilities)
{
    EXPECT_EQ(faultOf(R"("slots": [0, 1, 2, 3])", R"("slots": [0, 1, 2, 4])").first,
              u"candidates[0].available[0].slots[3]");
    EXPECT_EQ(faultOf(R"("slots": [0, 1, 2, 3])", R"("slots": [0, 1, 1])").first,
              u"candidates[0].available[0].slots[2]");
    EXPECT_EQ(faultOf(R"([{"cell": "am", "slots": [0, 1, 2, 3]}])",
                      R"([{"cell": "am", "slots": [0]}, {"cell": "am", "slots": [1]}])")
                  .first,
              u"candidates[0].available[1].cell");
    EXPECT_EQ(faultOf(R"("slots": [0, 1, 2, 3])", R"("slots": [1, 2, 3])"),
              Fault(u"candidates[0].preferred[0].slots[0]"_s,
                    u"contradicts the availability: slot 0 of \"am\" is not in it"_s));
    EXPECT_EQ(faultOf(R"("cell": "am", "slot": 0})", R"("cell": "pm", "slot": 0})"),
              Fault(u"pinned[0].slot"_s, u"contradicts the availability: \"C1\" cannot begin in slot 0"_s));
}

TEST(ProblemJsonTest, refusesMoreCandidatesThanItCanPlan)
{
    Problem problem = smallProblem();
    problem.candidates.assign(std::size_t{maxCandidates} + 1, problem.candidates.front());
    const auto fault = findFault(problem);
    ASSERT_TRUE(fault);
    EXPECT_EQ(fault->where, u"candidates");
}

TEST(ProblemJsonTest, readsThePlanItWrites)
{
    const Problem problem = smallProblem();
    const QJsonObject plan{
        {u"version"_s, 1}, {u"cost"_s, 41}, {u"sessions"_s, sessionsToJson(problem, smallPlan())}};
    const auto former = planFromJson(QJsonDocument(plan).toJson(), problem);
    ASSERT_TRUE(former) << former.error().where.toStdString();
    EXPECT_EQ(former->plan, smallPlan());
    EXPECT_TRUE(former->vanished.isEmpty());
}

TEST(ProblemJsonTest, emptiesTheSeatsOfPersonsWhoAreGone)
{
    const Problem before = smallProblem();
    const QJsonObject plan{{u"version"_s, 1}, {u"sessions"_s, sessionsToJson(before, smallPlan())}};
    Problem now = before;
    now.jurors.erase(now.jurors.begin() + 2);
    now.candidates.erase(now.candidates.begin());
    const auto former = planFromJson(QJsonDocument(plan).toJson(), now);
    ASSERT_TRUE(former) << former.error().where.toStdString();
    ASSERT_EQ(former->plan.sessions.size(), 1U);
    EXPECT_EQ(former->plan.sessions[0].defences.size(), 2U);
    EXPECT_FALSE(former->plan.sessions[0].professionals[0]);
    EXPECT_EQ(former->plan.sessions[0].professionals[1], 1);
    EXPECT_EQ(former->vanished.size(), 2);
}

TEST(ProblemJsonTest, locatesTheFaultOfAPlan)
{
    const auto former = planFromJson(
        R"({"version":1,"sessions":[{"cell":"am","room":"A","lead":"L1","professionals":["P1"],"defences":[]}]})",
        smallProblem());
    ASSERT_FALSE(former);
    EXPECT_EQ(former.error().where, u"sessions[0].professionals");
}

} // namespace
} // namespace parchemin::planning
