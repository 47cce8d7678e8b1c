#include "support/jurytest.h"

#include "parchemin/store/decisionrepository.h"

#include "app/minutessnapshot.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString mistake = u"Saisie inversée de deux candidats"_s;

class RectificationTest : public JuryTest
{
protected:
    /// A session whose only decision is published.
    SessionId published(CandidacyId candidacy, const DecisionDraft &draft)
    {
        const DefenceId defence = heardDefence(candidacy);
        must(deliberations().decide(lead(), defence, draft));
        const SessionId session = sessionOfDefence(defence);
        signedMinutes(session);
        must(deliberations().publish(lead(), session));
        moveTo(sessionDay().addDays(2));
        return session;
    }
    [[nodiscard]] DefenceId defenceIn(SessionId session)
    {
        return must(SessionRepository(database()).defencesOf(session)).front().id;
    }
    [[nodiscard]] JuryDecision currentDecision(SessionId session)
    {
        return must(DecisionRepository(database()).currentOfDefence(defenceIn(session))).value();
    }
    Result<MinutesId> rectify(SessionId session, const DecisionDraft &draft)
    {
        return deliberations().rectify(lead(), chair().actor, currentDecision(session).id, draft, mistake);
    }
    [[nodiscard]] DocumentState stateOfDocument(DocumentId id) { return must(documents().load(id)).state; }
};

} // namespace

// Scenario 12.
TEST_F(RectificationTest, replacesATitleGivenByMistake)
{
    const CandidacyId candidacy = readyCandidate(u"Amrani"_s);
    const SessionId session = published(candidacy, full());
    const DecisionId old = currentDecision(session).id;
    const DocumentId parchment = must(documents().issueParchment(actor(Role::Signatory), candidacy));

    const MinutesId corrective = must(rectify(session, refusal()));
    EXPECT_EQ(lastEvent().content.action, u"decision.rectified"_s);
    EXPECT_EQ(lastEvent().content.reason, mistake);
    EXPECT_EQ(stateOfDocument(parchment), DocumentState::Revoked);
    EXPECT_EQ(stateOf(candidacy), CandidacyState::NotValidated);
    EXPECT_EQ(activeBlocks(candidacy).size(), 5U);
    const std::vector<JuryDecision> history = must(deliberations().decisionsOf(defenceIn(session)));
    ASSERT_EQ(history.size(), 2U);
    EXPECT_FALSE(history.front().isCurrent);
    EXPECT_EQ(history.back().replaces, std::optional(old));
    EXPECT_EQ(history.back().replacementReason, mistake);

    const std::vector<Minutes> all = must(deliberations().minutesOf(session));
    ASSERT_EQ(all.size(), 2U);
    EXPECT_TRUE(all.front().unpublishedAt);
    EXPECT_EQ(all.back().id, corrective);
    EXPECT_EQ(all.back().kind, MinutesKind::Corrective);
    EXPECT_EQ(all.back().corrects, std::optional(all.front().id));
    EXPECT_EQ(all.back().number, u"PV-2021-0002"_s);
    EXPECT_TRUE(documents().byNumber(u"PV-2021-0002"_s));
    const MinutesContentSnapshot said = must(minutesSnapshotFromJson(all.back().snapshot));
    EXPECT_EQ(said.corrects, (SnapshotCorrection{u"PV-2021-0001"_s, mistake}));
    EXPECT_EQ(said.candidates.front().decision->outcome, DecisionOutcome::Refused);
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(RectificationTest, asksForTheSignaturesAgainAndPublishesAgain)
{
    const CandidacyId candidacy = readyCandidate(u"Amrani"_s);
    const SessionId session = published(candidacy, full());
    const MinutesId first = must(deliberations().minutesOf(session)).front().id;
    const MinutesId corrective = must(rectify(session, refusal()));
    EXPECT_EQ(sessionOf(session).state, SessionState::MinutesReady);
    EXPECT_EQ(codesOf(deliberations().publish(lead(), session)), Codes{BlockerCode::MinutesUnsigned});
    EXPECT_EQ(codesOf(deliberations().sign(lead(), first, roux().id, SignatureMethod::OnPaper)),
              (Codes{BlockerCode::StateForbids, BlockerCode::StateForbids}));
    signAll(session, corrective);
    ASSERT_TRUE(deliberations().publish(lead(), session));
    EXPECT_EQ(defenceOf(defenceIn(session)).state, DefenceState::Notified);
    std::vector<DocumentState> notices;
    for (const OfficialDocument &document : must(documents().ofPerson(personOf(candidacy)))) {
        if (document.kind == DocumentKind::DecisionNotice)
            notices.push_back(document.state);
    }
    EXPECT_EQ(notices, (std::vector{DocumentState::Issued, DocumentState::Revoked}));
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(RectificationTest, needsASecondEntitledPersonAndAReason)
{
    const SessionId session = published(readyCandidate(u"Amrani"_s), full());
    const DecisionId decision = currentDecision(session).id;
    DeliberationService service = deliberations();
    EXPECT_EQ(codesOf(service.rectify(lead(), std::nullopt, decision, refusal(), mistake)),
              Codes{BlockerCode::SecondPersonMissing});
    EXPECT_EQ(codesOf(service.rectify(lead(), lead(), decision, refusal(), mistake)),
              Codes{BlockerCode::SecondPersonMissing});
    EXPECT_EQ(codesOf(service.rectify(lead(), roux().actor, decision, refusal(), mistake)),
              Codes{BlockerCode::SecondPersonMissing});
    EXPECT_EQ(codesOf(service.rectify(lead(), chair().actor, decision, refusal(), u" "_s)),
              Codes{BlockerCode::ReasonMissing});
    EXPECT_EQ(codesOf(service.rectify(actor(Role::Registrar), lead(), decision, refusal(), mistake)),
              Codes{BlockerCode::RightMissing});
    EXPECT_EQ(must(deliberations().decisionsOf(defenceIn(session))).size(), 1U);
    EXPECT_EQ(sessionOf(session).state, SessionState::Published);
}

TEST_F(RectificationTest, rectifiesPublishedAndCurrentDecisionsOnly)
{
    const DefenceId defence = heardDefence(readyCandidate(u"Amrani"_s));
    const DecisionId decision = must(deliberations().decide(lead(), defence, full()));
    const SessionId session = sessionOfDefence(defence);
    signedMinutes(session);
    EXPECT_EQ(codesOf(deliberations().rectify(lead(), chair().actor, decision, refusal(), mistake)),
              Codes{BlockerCode::StateForbids});
    must(deliberations().publish(lead(), session));
    const MinutesId corrective = must(rectify(session, refusal()));
    signAll(session, corrective);
    must(deliberations().publish(lead(), session));
    EXPECT_EQ(codesOf(deliberations().rectify(lead(), chair().actor, decision, refusal(), mistake)),
              Codes{BlockerCode::StateForbids});
    EXPECT_TRUE(rectify(session, full()));
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(RectificationTest, appliesTheRulesToTheNewDecision)
{
    const SessionId session = published(readyCandidate(u"Amrani"_s), full());
    DecisionDraft draft = refusal();
    draft.motive.clear();
    EXPECT_EQ(codesOf(rectify(session, draft)), Codes{BlockerCode::MotiveMissing});
}

TEST_F(RectificationTest, takesBackTheBlocksThatTheNewDecisionDoesNotGrant)
{
    const CandidacyId candidacy = readyVaeCandidate(u"Amrani"_s);
    const SessionId session = published(candidacy, partial({1, 3}));
    const DocumentId attestation = must(documents().issueBlockAttestation(lead(), candidacy, {1}));
    ASSERT_TRUE(rectify(session, partial({3, 4})));
    EXPECT_EQ(activeBlocks(candidacy), (std::vector{3, 4}));
    EXPECT_EQ(stateOfDocument(attestation), DocumentState::Revoked);
    const auto validations =
        must(BlockValidationRepository(database()).ofPerson(personOf(candidacy), sheet().rncpCode));
    ASSERT_EQ(validations.size(), 3U);
    ASSERT_TRUE(validations.front().cancellation);
    EXPECT_EQ(validations.front().cancellation->kind, CancellationKind::ClericalError);
    EXPECT_EQ(validations.front().cancellation->reason, mistake);
    EXPECT_EQ(validations.front().cancellation->approvedBy, chair().actor.user);
    EXPECT_EQ(stateOf(candidacy), CandidacyState::PartiallyValidated);
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(RectificationTest, takesBackABlockKeptFromAnEarlierDecisionToo)
{
    const CandidacyId candidacy = readyVaeCandidate(u"Amrani"_s);
    const SessionId session = published(candidacy, partial({1, 3}));
    signAll(session, must(rectify(session, partial({3, 4}))));
    must(deliberations().publish(lead(), session));
    ASSERT_TRUE(rectify(session, partial({4})));
    EXPECT_EQ(activeBlocks(candidacy), (std::vector{4}));
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(RectificationTest, certifiesACandidateWhoWasDeferredByMistake)
{
    const CandidacyId candidacy = readyCandidate(u"Amrani"_s);
    const SessionId session = published(candidacy, refusal(DecisionOutcome::Deferred));
    EXPECT_EQ(stateOf(candidacy), CandidacyState::InProgress);
    ASSERT_TRUE(rectify(session, full()));
    EXPECT_EQ(stateOf(candidacy), CandidacyState::Certified);
    EXPECT_EQ(must(deliberations().minutesOf(session)).size(), 2U);
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(RectificationTest, reopensNothingBesideAnotherOpenCandidacy)
{
    const CandidacyId candidacy = readyCandidate(u"Amrani"_s);
    const SessionId session = published(candidacy, refusal());
    addCandidacy(personOf(candidacy), AccessRoute::Initial, {2021, 6, 29});
    EXPECT_EQ(codesOf(rectify(session, refusal(DecisionOutcome::Deferred))),
              Codes{BlockerCode::OpenCandidacyExists});
    EXPECT_TRUE(rectify(session, full()));
}
