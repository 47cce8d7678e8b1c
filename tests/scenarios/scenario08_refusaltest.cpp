#include "scenarios/certifieroffice.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// 8. Training jury REFUSED → blocks untouched; candidacy ready again at once except "new soutenance".
class Scenario08Refusal : public CertifierOffice
{
protected:
    void SetUp() override
    {
        CertifierOffice::SetUp();
        itIs({2020, 9, 1});
        m_candidate = enrol(u"Amrani"_s);
        acquireAll(candidate());
        m_before = dossier(candidate()).facts.blocks;
        m_passage = defend(candidate(), {2021, 3, 15}, refusal());
    }
    [[nodiscard]] CandidacyId candidate() const { return *m_candidate; }
    [[nodiscard]] DefenceId passage() const { return *m_passage; }
    [[nodiscard]] const std::vector<BlockFacts> &before() const { return m_before; }

private:
    std::optional<CandidacyId> m_candidate;
    std::optional<DefenceId> m_passage;
    std::vector<BlockFacts> m_before;
};

} // namespace

TEST_F(Scenario08Refusal, leavesTheBlocksUntouched)
{
    EXPECT_EQ(stateOf(candidate()), CandidacyState::NotValidated);
    const std::vector<BlockFacts> now = dossier(candidate()).facts.blocks;
    ASSERT_EQ(now.size(), before().size());
    for (std::size_t index = 0; index < now.size(); ++index)
        EXPECT_EQ(now.at(index).validation, before().at(index).validation) << index;
    EXPECT_EQ(acquiredBlocks(candidate()), (std::vector{1, 2, 3, 4, 5}));
}

TEST_F(Scenario08Refusal, leavesTheCandidateReadyButForANewSoutenance)
{
    const Dossier now = dossier(candidate());
    EXPECT_EQ(now.juryBlockers, Blockers{});
    EXPECT_EQ(now.titleBlockers, (Blockers{{BlockerCode::DefenceMissing, {{u"motif"_s, u"NOUVELLE"_s}}}}));
    EXPECT_EQ(blockersOf(issueParchment(candidate())), Blockers{{BlockerCode::NoFullDecision}});
}

TEST_F(Scenario08Refusal, leadsToTheTitleThroughAnotherSession)
{
    must(candidacies().resume(registrar(), candidate()));
    const DefenceId second = defend(candidate(), {2021, 6, 14}, fullTitle());
    EXPECT_EQ(stateOf(candidate()), CandidacyState::Certified);
    must(issueParchment(candidate()));
    EXPECT_EQ(must(deliberations().decisionsOf(passage())).size(), 1U);
    EXPECT_EQ(must(deliberations().decisionsOf(second)).size(), 1U);
}

TEST_F(Scenario08Refusal, cannotTakeABlockAwayOnATrainingRoute)
{
    must(candidacies().resume(registrar(), candidate()));
    itIs({2021, 5, 25});
    const SessionId held = jury({2021, 6, 14});
    const DefenceId second = schedule(held, candidate());
    convene(held);
    open(held);
    must(hear(second));
    DecisionDraft takingAway = refusal();
    takingAway.blocks = {{3, false, {6}}};
    EXPECT_EQ(
        must(deliberations().decisionBlockers(second, takingAway)),
        (Blockers{{BlockerCode::OutcomeForbiddenRoute,
                   {{u"decision"_s, u"REFUSED"_s}, {u"voie"_s, codeName(AccessRoute::ContinuingEd)}}}}));
}
