#include "parchemin/core/decision.h"

#include "support/printers.h"

#include <gtest/gtest.h>

#include "core/fixtures.h"

using namespace parchemin;
using namespace parchemin::fixtures;

namespace {

class DecisionTest : public testing::Test
{
protected:
    [[nodiscard]] DecisionFacts facts(AccessRoute route, std::vector<int> active) const
    {
        const QDateTime start = instant(day(2021, 6, 15));
        Defence defence{DefenceId(1), u"u"_s, SessionId(1), CandidacyId(1), PersonId(1), 1, start, 60};
        defence.state = DefenceState::Deliberated;
        DefencePanel sitting;
        sitting.seats = panel();
        return {&m_sheet, route, defence, sitting, {sheetRules()}, std::move(active), start.addSecs(3600)};
    }
    [[nodiscard]] DecisionFacts training() const { return facts(AccessRoute::Initial, {1, 2, 3, 4, 5}); }
    [[nodiscard]] DecisionFacts vae(std::vector<int> active = {}) const
    {
        return facts(AccessRoute::Vae, std::move(active));
    }

    ReferenceSheet m_sheet = sheet();
};

DecisionDraft decided(DecisionOutcome outcome, std::vector<DecisionBlock> blocks = {})
{
    return {outcome, std::move(blocks), u"Compétence B2.C01 non démontrée"_s, u"Reprendre l'étude"_s, {3, 0}};
}

DecisionDraft full(std::vector<DecisionBlock> blocks = {})
{
    DecisionDraft result = decided(DecisionOutcome::Full, std::move(blocks));
    result.motive.clear();
    result.recommendations.clear();
    return result;
}

/// Blocks 1 and 3 granted, something named of the others: scenario 7.
DecisionDraft partial()
{
    return decided(DecisionOutcome::Partial,
                   {{1, true}, {2, false, {1, 4}}, {3, true}, {4, false, {9}}, {5, false, {2}}});
}

Blocker unnamed(int block)
{
    return Blocker{BlockerCode::PartialUnnamed}.with(u"n"_s, block);
}

QString voteFault(const Blockers &blockers)
{
    const auto found = std::ranges::find(blockers, BlockerCode::VoteInvalid, &Blocker::code);
    return found == blockers.end() ? QString() : found->parameters.value(u"motif"_s);
}

} // namespace

TEST_F(DecisionTest, certifiesATrainingCandidateWithFiveBlocks)
{
    EXPECT_EQ(decisionBlockers(full(), training()), Blockers());
}

TEST_F(DecisionTest, certifiesNobodyWhileABlockIsMissing)
{
    EXPECT_EQ(decisionBlockers(full(), facts(AccessRoute::Initial, {1, 3, 5})),
              (Blockers{Blocker{BlockerCode::FullNeedsAllBlocks}.with(u"liste"_s, u"B2, B4"_s)}));
}

TEST_F(DecisionTest, certifiesAVaeCandidateWithTheBlocksItGrants)
{
    EXPECT_EQ(decisionBlockers(full({{2, true}, {4, true}, {5, true}}), vae({1, 3})), Blockers());
    EXPECT_TRUE(contains(decisionBlockers(full({{2, true}, {4, true}}), vae({1, 3})),
                         BlockerCode::FullNeedsAllBlocks));
}

TEST_F(DecisionTest, validatesAVaePartiallyWithEveryBlockNamed)
{
    EXPECT_EQ(decisionBlockers(partial(), vae()), Blockers());
    EXPECT_EQ(grantedBlocks(partial()), (std::vector{1, 3}));
}

TEST_F(DecisionTest, refusesAPartialValidationThatLeavesABlockUnnamed)
{
    DecisionDraft incomplete = partial();
    incomplete.blocks.pop_back();
    EXPECT_EQ(decisionBlockers(incomplete, vae()), (Blockers{unnamed(5)}));
    DecisionDraft silent = partial();
    silent.blocks.at(1).missingCompetencies.clear();
    EXPECT_EQ(decisionBlockers(silent, vae()), (Blockers{unnamed(2)}));
    DecisionDraft wrong = partial();
    wrong.blocks.at(1).missingCompetencies = {10};
    EXPECT_EQ(decisionBlockers(wrong, vae()), (Blockers{unnamed(2)}));
    DecisionDraft twice = partial();
    twice.blocks.push_back({1, true});
    EXPECT_EQ(decisionBlockers(twice, vae()), (Blockers{unnamed(1)}));
    DecisionDraft unknown = partial();
    unknown.blocks.push_back({6, true});
    EXPECT_EQ(decisionBlockers(unknown, vae()), (Blockers{unnamed(6)}));
    DecisionDraft contradictory = partial();
    contradictory.blocks.at(0).missingCompetencies = {1};
    EXPECT_EQ(decisionBlockers(contradictory, vae()), (Blockers{unnamed(1)}));
}

TEST_F(DecisionTest, refusesAPartialValidationOfNothing)
{
    const DecisionDraft nothing =
        decided(DecisionOutcome::Partial,
                {{1, false, {1}}, {2, false, {1}}, {3, false, {1}}, {4, false, {1}}, {5, false, {1}}});
    EXPECT_EQ(decisionBlockers(nothing, vae()), (Blockers{{BlockerCode::PartialUnnamed}}));
}

TEST_F(DecisionTest, grantsNoBlockTwice)
{
    const DecisionDraft again = full({{1, true}, {2, true}, {3, true}, {4, true}, {5, true}});
    EXPECT_EQ(decisionBlockers(again, vae({1})),
              (Blockers{Blocker{BlockerCode::BlockAlreadyValidated}.with(u"n"_s, 1)}));
}

TEST_F(DecisionTest, decidesOnTheTitleAloneOnATrainingRoute)
{
    EXPECT_TRUE(contains(decisionBlockers(partial(), training()), BlockerCode::OutcomeForbiddenRoute));
    EXPECT_TRUE(contains(decisionBlockers(decided(DecisionOutcome::Refused, {{2, false, {1}}}), training()),
                         BlockerCode::OutcomeForbiddenRoute));
    EXPECT_EQ(decisionBlockers(decided(DecisionOutcome::Refused), training()), Blockers());
    EXPECT_EQ(decisionBlockers(decided(DecisionOutcome::Deferred), training()), Blockers());
}

TEST_F(DecisionTest, grantsNothingInARefusal)
{
    EXPECT_TRUE(contains(decisionBlockers(decided(DecisionOutcome::Refused, {{1, true}}), vae()),
                         BlockerCode::OutcomeForbiddenRoute));
    EXPECT_EQ(decisionBlockers(decided(DecisionOutcome::Refused, {{1, false, {1}}}), vae()), Blockers());
}

TEST_F(DecisionTest, grantsNothingWhereTheLeadDoes)
{
    DecisionFacts byLead = vae();
    byLead.vaeBlocksGrantedBy = BlockGrantor::Lead;
    EXPECT_TRUE(contains(decisionBlockers(partial(), byLead), BlockerCode::OutcomeForbiddenRoute));
    byLead.activeBlocks = {1, 2, 3, 4, 5};
    EXPECT_EQ(decisionBlockers(full(), byLead), Blockers());
}

TEST_F(DecisionTest, waitsForTheDefence)
{
    DecisionFacts early = training();
    early.now = early.defence.startsAt.addSecs(-1);
    EXPECT_EQ(decisionBlockers(full(), early),
              (Blockers{Blocker{BlockerCode::DecisionTooEarly}.with(u"date"_s, u"2021-06-15T09:00:00Z"_s)}));
    early.now = early.defence.startsAt;
    EXPECT_EQ(decisionBlockers(full(), early), Blockers());
}

TEST_F(DecisionTest, decidesOnlyOfACandidateWhoWasHeard)
{
    for (int value = 0; value <= static_cast<int>(DefenceState::Postponed); ++value) {
        DecisionFacts facts = training();
        facts.defence.state = static_cast<DefenceState>(value);
        const bool isHeard =
            facts.defence.state == DefenceState::Heard || facts.defence.state == DefenceState::Deliberated;
        EXPECT_EQ(contains(decisionBlockers(full(), facts), BlockerCode::DefenceNotHeard), !isHeard)
            << codeName(facts.defence.state).toStdString();
    }
}

TEST_F(DecisionTest, needsTheWholePanel)
{
    DecisionFacts facts = training();
    facts.panel.seats.pop_back();
    facts.panel.blockers.push_back({BlockerCode::NoSubstitute});
    DecisionDraft decision = full();
    decision.vote = {2, 0};
    const Blockers blockers = decisionBlockers(decision, facts);
    EXPECT_TRUE(contains(blockers, BlockerCode::NoSubstitute));
    EXPECT_TRUE(contains(blockers, BlockerCode::PanelSize));
}

TEST_F(DecisionTest, asksForMotiveAndRecommendationsUnlessFull)
{
    DecisionDraft bare = decided(DecisionOutcome::Refused);
    bare.motive = u" "_s;
    EXPECT_EQ(decisionBlockers(bare, training()),
              (Blockers{Blocker{BlockerCode::MotiveMissing}.with(u"champs"_s, u"MOTIVE"_s)}));
    bare.recommendations.clear();
    EXPECT_EQ(
        decisionBlockers(bare, training()),
        (Blockers{Blocker{BlockerCode::MotiveMissing}.with(u"champs"_s, u"MOTIVE, RECOMMENDATIONS"_s)}));
}

TEST_F(DecisionTest, takesTheVotesOfEveryoneWhoSits)
{
    const auto fault = [this](Vote vote, DecisionOutcome outcome = DecisionOutcome::Full) {
        DecisionDraft decision = decided(outcome);
        decision.vote = vote;
        return voteFault(decisionBlockers(decision, training()));
    };
    EXPECT_EQ(fault({3, 0}), QString());
    EXPECT_EQ(fault({2, 1}), QString());
    EXPECT_EQ(fault({2, 0}), u"NOMBRE"_s);
    EXPECT_EQ(fault({4, 0}), u"NOMBRE"_s);
    EXPECT_EQ(fault({4, -1}), u"NOMBRE"_s);
    EXPECT_EQ(fault({1, 2}), u"MINORITE"_s);
    EXPECT_EQ(fault({2, 1}, DecisionOutcome::Refused), QString());
    EXPECT_EQ(fault({1, 2}, DecisionOutcome::Refused), u"MINORITE"_s);
    EXPECT_EQ(fault({1, 2}, DecisionOutcome::Deferred), u"MINORITE"_s);
    EXPECT_EQ(fault({2, 1, true}), u"VOIX_PREPONDERANTE"_s);
}

TEST_F(DecisionTest, breaksATieOnlyWhereARuleSetLetsTheChair)
{
    DecisionFacts facts = training();
    facts.panel.seats.pop_back();
    facts.ruleSets = {JuryRuleSet{}};
    DecisionDraft tied = full();
    tied.vote = {1, 1};
    EXPECT_EQ(voteFault(decisionBlockers(tied, facts)), u"EGALITE"_s);
    tied.vote.castingVoteUsed = true;
    EXPECT_EQ(voteFault(decisionBlockers(tied, facts)), u"VOIX_PREPONDERANTE"_s);
    facts.ruleSets.at(0).chairHasCastingVote = true;
    EXPECT_EQ(decisionBlockers(tied, facts), Blockers());
}

TEST_F(DecisionTest, carriesTheOutcomeOverToTheCandidacy)
{
    EXPECT_EQ(actOf(DecisionOutcome::Full, AccessRoute::Initial), CandidacyAct::Certify);
    EXPECT_EQ(actOf(DecisionOutcome::Partial, AccessRoute::Vae), CandidacyAct::ValidatePartially);
    EXPECT_EQ(actOf(DecisionOutcome::Refused, AccessRoute::Initial), CandidacyAct::NotValidate);
    EXPECT_EQ(actOf(DecisionOutcome::Deferred, AccessRoute::Vae), CandidacyAct::ReturnToWork);
}
