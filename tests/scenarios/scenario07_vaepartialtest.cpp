#include "documents/pdftools.h"
#include "scenarios/certifieroffice.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// 7. VAE jury grants B1, B3 → PARTIAL; two BlockAttestations issued; notice lists missing competencies of
/// B2, B4, B5; later session grants the rest → FULL.
class Scenario07VaePartial : public CertifierOffice
{
protected:
    void SetUp() override
    {
        CertifierOffice::SetUp();
        itIs({2020, 9, 1});
        m_candidate = admit(u"Amrani"_s);
        itIs({2020, 12, 1});
        handInEvidence(candidate());
        m_passage = defend(candidate(), {2021, 2, 10}, twoBlocks());
    }
    [[nodiscard]] CandidacyId candidate() const { return *m_candidate; }
    [[nodiscard]] DefenceId passage() const { return *m_passage; }
    [[nodiscard]] static DecisionDraft twoBlocks()
    {
        return {.outcome = DecisionOutcome::Partial,
                .blocks = {{1, true}, {2, false, {1, 4}}, {3, true}, {4, false, {1}}, {5, false, {8, 9}}},
                .motive = u"Les preuves ne couvrent ni la réalisation ni la relation client."_s,
                .recommendations = u"Présenter un site livré et un devis négocié."_s};
    }
    [[nodiscard]] static DecisionDraft theRest()
    {
        return {.outcome = DecisionOutcome::Full, .blocks = {{2, true}, {4, true}, {5, true}}};
    }

private:
    std::optional<CandidacyId> m_candidate;
    std::optional<DefenceId> m_passage;
};

} // namespace

TEST_F(Scenario07VaePartial, grantsTwoBlocksForLife)
{
    EXPECT_EQ(stateOf(candidate()), CandidacyState::PartiallyValidated);
    EXPECT_EQ(acquiredBlocks(candidate()), (std::vector{1, 3}));
    EXPECT_EQ(defence(passage()).state, DefenceState::Notified);
    const Dossier now = dossier(candidate());
    const JuryDecision decision = must(deliberations().decisionsOf(passage())).back();
    EXPECT_EQ(now.facts.blocks.at(0).validation->source, ValidationSource::Jury);
    EXPECT_EQ(now.facts.blocks.at(0).validation->decision, decision.id);
    EXPECT_EQ(now.facts.blocks.at(2).validation->decision, decision.id);
    EXPECT_EQ(stateOf(candidate(), 2), BlockState::NotStarted);
}

TEST_F(Scenario07VaePartial, isAttestedByTwoDocumentsAndNoOther)
{
    const DocumentId first = must(documents().issueBlockAttestation(registrar(), candidate(), {1}));
    const DocumentId third = must(documents().issueBlockAttestation(registrar(), candidate(), {3}));
    EXPECT_EQ(must(documents().load(first)).number, u"A-2021-0001"_s);
    EXPECT_EQ(must(documents().load(third)).number, u"A-2021-0002"_s);
    EXPECT_EQ(must(documents().load(third)).blocks, std::vector{3});
    EXPECT_EQ(blockersOf(documents().issueBlockAttestation(registrar(), candidate(), {2})),
              (Blockers{{BlockerCode::BlocksMissing, {{u"liste"_s, u"B2"_s}}}}));
    EXPECT_EQ(documentsOf(candidate(), DocumentKind::BlockAttestation).size(), 2U);
    EXPECT_TRUE(contains(blockersOf(issueParchment(candidate())), BlockerCode::NoFullDecision));
    const QString words = wordsOf(third);
    EXPECT_TRUE(words.contains(withoutSpaces(competency(3, 1).label)));
    EXPECT_FALSE(words.contains(withoutSpaces(competency(2, 1).label)));
}

TEST_F(Scenario07VaePartial, isNotifiedWithWhatIsMissing)
{
    ASSERT_TRUE(documents::pdftools::has(u"pdftotext"_s)) << "pdftotext is needed";
    const auto notices = documentsOf(candidate(), DocumentKind::DecisionNotice);
    ASSERT_EQ(notices.size(), 1U);
    const QString words = wordsOf(notices.front().id);
    const auto says = [&words, this](int block, int ordinal) {
        return words.contains(withoutSpaces(competency(block, ordinal).label));
    };
    EXPECT_TRUE(says(2, 1) && says(2, 4) && says(4, 1) && says(5, 8) && says(5, 9));
    EXPECT_FALSE(says(2, 2) || says(4, 5) || says(5, 1) || says(1, 1) || says(3, 1));
    for (const SkillBlock &block : sheet().blocks)
        EXPECT_TRUE(words.contains(withoutSpaces(block.title))) << block.number;
    EXPECT_TRUE(words.contains(withoutSpaces(u"60 jours"_s)));
    EXPECT_TRUE(words.contains(withoutSpaces(u"à vie"_s)));
    EXPECT_TRUE(words.contains(withoutSpaces(twoBlocks().recommendations)));
}

TEST_F(Scenario07VaePartial, becomesTheTitleWhenALaterSessionGrantsTheRest)
{
    itIs({2021, 4, 6});
    must(candidacies().resume(registrar(), candidate()));
    EXPECT_EQ(dossier(candidate()).juryBlockers, Blockers{});
    const DefenceId later = defend(candidate(), {2021, 6, 15}, theRest());
    EXPECT_EQ(stateOf(candidate()), CandidacyState::Certified);
    EXPECT_EQ(acquiredBlocks(candidate()), (std::vector{1, 2, 3, 4, 5}));
    EXPECT_NE(later, passage());
    const DocumentId parchment = must(issueParchment(candidate()));
    EXPECT_EQ(must(documents().load(parchment)).state, DocumentState::Issued);
    EXPECT_EQ(documentsOf(candidate(), DocumentKind::DecisionNotice).size(), 2U);
}

TEST_F(Scenario07VaePartial, isNoTitleWhileABlockIsMissing)
{
    must(candidacies().resume(registrar(), candidate()));
    itIs({2021, 5, 25});
    const SessionId held = jury({2021, 6, 15});
    const DefenceId later = schedule(held, candidate());
    convene(held);
    open(held);
    must(hear(later));
    DecisionDraft incomplete = theRest();
    incomplete.blocks.pop_back();
    EXPECT_EQ(must(deliberations().decisionBlockers(later, incomplete)),
              (Blockers{{BlockerCode::FullNeedsAllBlocks, {{u"liste"_s, u"B5"_s}}}}));
    EXPECT_EQ(acquiredBlocks(candidate()), (std::vector{1, 3}));
}
