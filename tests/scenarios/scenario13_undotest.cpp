#include "scenarios/certifieroffice.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// 13. Undo last validation before publication restores state and adds an event; after issue undo refused
/// (I13).
class Scenario13Undo : public CertifierOffice
{
protected:
    void SetUp() override
    {
        CertifierOffice::SetUp();
        itIs({2020, 11, 2});
        m_candidate = enrol(u"Amrani"_s);
        acquire(candidate(), {1, 2, 4, 5});
        must(evaluate(handIn(candidate(), 3), EvaluationOutcome::Validated));
    }
    [[nodiscard]] CandidacyId candidate() const { return *m_candidate; }
    BlockValidationId validate() { return must(blocks().validate(lead(), candidate(), 3)); }
    Status undo(BlockValidationId validation)
    {
        return blocks().undoLast(lead(), chair(), {validation}, u"Mauvais candidat"_s);
    }
    [[nodiscard]] static Blocker boundary(const QString &motive, const QString &number)
    {
        return {BlockerCode::BoundaryCrossed, {{u"motif"_s, motive}, {u"numero"_s, number}}};
    }

private:
    std::optional<CandidacyId> m_candidate;
};

} // namespace

TEST_F(Scenario13Undo, restoresTheStateAndAddsAnEvent)
{
    const BlockValidationId validation = validate();
    const qint64 events = lastEvent().seq.value();
    must(undo(validation));
    EXPECT_EQ(stateOf(candidate(), 3), BlockState::Proposed);
    EXPECT_EQ(acquiredBlocks(candidate()), (std::vector{1, 2, 4, 5}));
    EXPECT_EQ(must(blocks().blockers(candidate(), 3)), Blockers{});
    EXPECT_EQ(lastEvent().seq.value(), events + 1);
    EXPECT_EQ(lastEvent().content.action, u"validation.cancelled"_s);
    EXPECT_EQ(lastEvent().content.reason, u"Mauvais candidat"_s);
}

TEST_F(Scenario13Undo, letsTheBlockBeValidatedAgain)
{
    must(undo(validate()));
    validate();
    EXPECT_EQ(acquiredBlocks(candidate()), (std::vector{1, 2, 3, 4, 5}));
}

TEST_F(Scenario13Undo, isRefusedOnceADocumentWasIssued)
{
    const BlockValidationId validation = validate();
    must(documents().issueBlockAttestation(registrar(), candidate(), {3}));
    const qint64 events = lastEvent().seq.value();
    EXPECT_EQ(blockersOf(undo(validation)), Blockers{boundary(u"DOCUMENT"_s, u"A-2020-0001"_s)});
    EXPECT_EQ(stateOf(candidate(), 3), BlockState::Validated);
    EXPECT_EQ(lastEvent().seq.value(), events);
}

TEST_F(Scenario13Undo, doesNotMindTheDocumentOfAnotherBlock)
{
    const BlockValidationId validation = validate();
    must(documents().issueBlockAttestation(registrar(), candidate(), {1, 2}));
    must(undo(validation));
    EXPECT_EQ(stateOf(candidate(), 3), BlockState::Proposed);
}

TEST_F(Scenario13Undo, isRefusedOnceTheResultsWerePublished)
{
    const BlockValidationId validation = validate();
    defend(candidate(), {2021, 3, 15}, fullTitle());
    const Blockers reasons = blockersOf(undo(validation));
    EXPECT_TRUE(std::ranges::find(reasons, boundary(u"PV"_s, u"PV-2021-0001"_s)) != reasons.end());
    must(issueParchment(candidate()));
    const Blockers afterIssue = blockersOf(undo(validation));
    EXPECT_TRUE(std::ranges::find(afterIssue, boundary(u"DOCUMENT"_s, u"P-2021-0001"_s)) != afterIssue.end());
    EXPECT_EQ(acquiredBlocks(candidate()).size(), 5U);
}

TEST_F(Scenario13Undo, needsAnotherPersonAndAReason)
{
    const BlockValidationId validation = validate();
    EXPECT_TRUE(contains(blockersOf(blocks().undoLast(lead(), lead(), {validation}, u"Erreur"_s)),
                         BlockerCode::SecondPersonMissing));
    EXPECT_TRUE(contains(blockersOf(blocks().undoLast(lead(), chair(), {validation}, {})),
                         BlockerCode::ReasonMissing));
    EXPECT_EQ(stateOf(candidate(), 3), BlockState::Validated);
}
