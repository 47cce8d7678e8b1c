#include "scenarios/certifieroffice.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

// 4. Candidate entered 2021-06-01, jury 2022-02-10 → claimable; entered 2021-09-01 → parchment blocked with
// BR-11.
namespace {

class Scenario04Claim : public CertifierOffice
{
protected:
    /// Entered after the registration ended, recorded by the lead all the same (BR-12), with every block.
    CandidacyId enterTooLate()
    {
        itIs({2021, 9, 1});
        const PersonId person = addPerson(u"Tardif"_s, u"Yasmine"_s);
        const CandidacyDraft draft{.route = AccessRoute::ContinuingEd, .enteredOn = today()};
        EXPECT_EQ(blockersOf(candidacies().registerCandidacy(registrar(), person, draft)),
                  (Blockers{{BlockerCode::EntryOutsideWindow,
                             {{u"date"_s, u"2021-09-01"_s}, {u"echeance"_s, u"2021-08-07"_s}}}}));
        CandidacyDraft excused = draft;
        excused.nonClaimableReason = u"Suit la formation sans prétendre au titre"_s;
        const CandidacyId late = must(candidacies().registerCandidacy(lead(), person, excused));
        accompany(late, mentor(), std::nullopt);
        itIs({2021, 11, 2});
        acquireAll(late);
        return late;
    }
    [[nodiscard]] static Blocker notClaimable()
    {
        return {BlockerCode::NotClaimable, {{u"date"_s, u"2021-09-01"_s}}};
    }
};

} // namespace

TEST_F(Scenario04Claim, holdsForWhoEnteredWhileTheRegistrationRan)
{
    itIs({2021, 6, 1});
    const CandidacyId candidate = enrol(u"Amrani"_s);
    itIs({2021, 11, 2});
    acquireAll(candidate);
    EXPECT_EQ(dossier(candidate).juryBlockers, Blockers{});
    defend(candidate, {2022, 2, 10}, fullTitle());
    EXPECT_EQ(must(documents().parchmentBlockers(candidate)), Blockers{});
    const DocumentId parchment = must(issueParchment(candidate));
    EXPECT_EQ(must(documents().load(parchment)).number, u"P-2022-0001"_s);
    EXPECT_TRUE(wordsOf(parchment).contains(withoutSpaces(u"niveau 6"_s)));
}

TEST_F(Scenario04Claim, isBlockedWithTheRuleForWhoEnteredAfterIt)
{
    const CandidacyId late = enterTooLate();
    EXPECT_EQ(dossier(late).juryBlockers, Blockers{notClaimable()});
    EXPECT_EQ(ruleOf(BlockerCode::NotClaimable), u"BR-11"_s);
    const Result<DocumentId> parchment = issueParchment(late);
    EXPECT_EQ(errorOf(parchment), ErrorCode::RuleRefused);
    EXPECT_EQ(blockersOf(parchment), (Blockers{{BlockerCode::NoFullDecision}, notClaimable()}));
    EXPECT_TRUE(documentsOf(late, DocumentKind::Parchment).empty());
}

TEST_F(Scenario04Claim, keepsWhoEnteredTooLateFromTheJury)
{
    const CandidacyId late = enterTooLate();
    const SessionId held = jury({2022, 2, 10});
    const auto scheduled =
        juries().schedule(registrar(), held, late, certifierInstant({2022, 2, 10}, {9, 0}));
    EXPECT_EQ(blockersOf(scheduled), Blockers{notClaimable()});
}

TEST_F(Scenario04Claim, leavesTheBlocksButNoLevelOnTheirAttestation)
{
    const CandidacyId late = enterTooLate();
    const DocumentId attestation = must(documents().issueBlockAttestation(registrar(), late, {2}));
    const QString words = wordsOf(attestation);
    EXPECT_TRUE(words.contains(withoutSpaces(competency(2, 1).label)));
    EXPECT_FALSE(words.contains(u"niveau"_s, Qt::CaseInsensitive));
}
