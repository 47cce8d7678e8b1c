#include "support/projectfile.h"

#include "parchemin/app/storesetup.h"

#include <numeric>

#include "scenarios/trainingoffice.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

// 1. Loading the sheet as JSON yields BR-02 counts; block 1 accepted with one competency.
using Scenario01Sheet = TrainingOffice;

TEST_F(Scenario01Sheet, yieldsTheCountsOfTheDirectory)
{
    const QByteArray json = projectFile(u"data/reference-sheets/rncp-31187.json"_s);
    const ReferenceSheet loaded = must(parseReferenceSheet(json));
    ASSERT_EQ(loaded.blocks.size(), 5U);
    std::vector<std::size_t> counts;
    for (const SkillBlock &block : loaded.blocks)
        counts.push_back(block.competencies.size());
    EXPECT_EQ(counts, (std::vector<std::size_t>{1, 9, 10, 9, 9}));
    EXPECT_EQ(loaded.competencyCount(), 38);
    EXPECT_EQ(loaded.activities.size(), 13);
    EXPECT_EQ(loaded.capacities.size(), 13);
    EXPECT_EQ(loaded.title, u"Chef de projet digital"_s);
}

TEST_F(Scenario01Sheet, isTheOneThatTheStoreKeeps)
{
    EXPECT_EQ(sheet(), must(shippedSheet()));
    EXPECT_EQ(parseReferenceSheet(toJson(sheet())).value(), sheet());
}

TEST_F(Scenario01Sheet, acceptsBlockOneWithItsOneCompetency)
{
    const CandidacyId candidate = enrol(u"Amrani"_s);
    const SubmissionId project = handIn(candidate, 1);
    EXPECT_EQ(rated(project).ratings.size(), 1U);
    must(evaluate(project, EvaluationOutcome::Validated));
    EXPECT_EQ(stateOf(candidate, 1), BlockState::Proposed);
    must(blocks().validate(lead(), candidate, 1));
    EXPECT_EQ(stateOf(candidate, 1), BlockState::Validated);
    EXPECT_EQ(acquiredBlocks(candidate), std::vector{1});
}
