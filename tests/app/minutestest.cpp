#include "support/jurytest.h"

#include "parchemin/store/decisionrepository.h"
#include "parchemin/store/documentrepository.h"

#include "app/minutessnapshot.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class MinutesTest : public JuryTest
{
protected:
    /// A session that has deliberated on one candidate, who is certified; those named did not come.
    SessionId deliberated(CandidacyId candidacy, const std::vector<Juror> &substitutes = {},
                          const std::vector<JuryMemberId> &absent = {})
    {
        const SessionId session = composedSession(substitutes);
        const DefenceId defence = scheduled(session, candidacy, {9, 0});
        openSession(session, absent);
        hear(defence);
        must(deliberations().decide(lead(), defence, full()));
        must(deliberations().close(lead(), session));
        return session;
    }
    [[nodiscard]] Minutes minutes(MinutesId id)
    {
        return must(DecisionRepository(database()).loadMinutes(id));
    }
    [[nodiscard]] MinutesContentSnapshot snapshotOf(MinutesId id)
    {
        return must(minutesSnapshotFromJson(minutes(id).snapshot));
    }
};

} // namespace

TEST_F(MinutesTest, freezesMinutesUnderTheNumberOfTheirDocument)
{
    const SessionId session = deliberated(readyCandidate(u"Amrani"_s));
    const MinutesId id = must(deliberations().drawUpMinutes(actor(Role::Registrar), session));
    EXPECT_EQ(sessionOf(session).state, SessionState::MinutesReady);
    const Minutes drawnUp = minutes(id);
    EXPECT_EQ(drawnUp.number, u"PV-2021-0001"_s);
    EXPECT_EQ(drawnUp.kind, MinutesKind::Initial);
    const OfficialDocument document = must(documents().byNumber(drawnUp.number));
    EXPECT_EQ(document.kind, DocumentKind::Minutes);
    EXPECT_EQ(document.minutes, std::optional(id));
    EXPECT_EQ(lastEvent().content.action, u"minutes.drawnUp"_s);
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(MinutesTest, saysEverythingOfTheSession)
{
    const Juror petit = addJuror(u"Petit"_s, JuryQuality::Professional, true);
    const SessionId session = composedSession({petit});
    const CandidacyId amrani = readyVaeCandidate(u"Amrani"_s);
    const CandidacyId bernard = readyCandidate(u"Bernard"_s);
    const DefenceId first = scheduled(session, amrani, {9, 0});
    const DefenceId second = scheduled(session, bernard, {10, 30});
    must(juries().declareConflict(lead(), roux().id, personOf(amrani), ConflictKind::Personal, {}));
    openSession(session);
    must(juries().reportIncident(lead(), session, first, u"TECHNIQUE"_s, u"Coupure"_s));
    must(juries().recordCandidatePresence(lead(), second, Presence::Excused));
    hear(first);
    must(deliberations().decide(lead(), first, partial({1, 3})));
    must(deliberations().close(lead(), session));
    const MinutesContentSnapshot said = snapshotOf(must(deliberations().drawUpMinutes(lead(), session)));

    EXPECT_EQ(said.sessionCode, sessionOf(session).code);
    EXPECT_EQ(said.title, sheet().title);
    EXPECT_EQ(said.openedAt, at({9, 0}));
    EXPECT_EQ(said.closedAt, at({19, 0}));
    ASSERT_EQ(said.ruleSets.size(), 2U);
    EXPECT_EQ(said.ruleSets.front().code, u"SHEET-31187"_s);
    EXPECT_EQ(said.ruleSets.back().code, u"VAE-2019"_s);
    EXPECT_FALSE(said.ruleSets.front().text.isEmpty());
    ASSERT_EQ(said.members.size(), 4U);
    EXPECT_TRUE(said.members.front().isChair);
    ASSERT_EQ(said.members.at(1).recusals.size(), 1U);
    EXPECT_EQ(said.members.at(1).recusals.front(),
              (SnapshotRecusal{u"Yasmine Amrani"_s, u"PERSONAL"_s, u"Dominique Petit"_s}));
    ASSERT_EQ(said.incidents.size(), 1U);
    EXPECT_EQ(said.incidents.front().candidate, u"Yasmine Amrani"_s);

    ASSERT_EQ(said.candidates.size(), 2U);
    const SnapshotCandidate &heard = said.candidates.front();
    EXPECT_EQ(heard.identity.birthName, u"Amrani"_s);
    EXPECT_EQ(heard.panel,
              (QStringList{u"Dominique Lemoine"_s, u"Dominique Petit"_s, u"Dominique Garnier"_s}));
    EXPECT_TRUE(heard.blocksBefore.empty());
    ASSERT_EQ(heard.blocksAfter.size(), 2U);
    EXPECT_EQ(heard.blocksAfter.back().number, 3);
    ASSERT_TRUE(heard.decision);
    EXPECT_EQ(heard.decision->outcome, DecisionOutcome::Partial);
    ASSERT_EQ(heard.decision->missing.size(), 3U);
    EXPECT_EQ(heard.decision->missing.front(), (SnapshotMissing{2, {u"B2.C01"_s}}));
    const SnapshotCandidate &excused = said.candidates.back();
    EXPECT_EQ(excused.passage, DefenceState::Excused);
    EXPECT_FALSE(excused.decision);
    EXPECT_EQ(excused.blocksAfter.size(), 5U);
}

TEST_F(MinutesTest, recordsTheResultOfEveryCheck)
{
    const MinutesContentSnapshot said =
        snapshotOf(must(deliberations().drawUpMinutes(lead(), deliberated(readyCandidate(u"Amrani"_s)))));
    const std::vector<SnapshotRuleCheck> session{
        {u"SHEET-31187"_s, u"TOTAL"_s, 3, 3, true},
        {u"SHEET-31187"_s, u"LEADS"_s, 1, 1, true},
        {u"SHEET-31187"_s, u"MIN_PROFESSIONALS"_s, 2, 2, true},
        {u"SHEET-31187"_s, u"EXTERNAL_RATIO"_s, 50, 67, true},
    };
    EXPECT_EQ(said.checks, session);
    ASSERT_EQ(said.candidates.size(), 1U);
    EXPECT_EQ(said.candidates.front().checks.back(),
              (SnapshotRuleCheck{u"SHEET-31187"_s, u"CONFLICTS"_s, 0, 0, true}));
}

TEST_F(MinutesTest, drawsUpMinutesOfAClosedSessionOnly)
{
    const SessionId session = sessionOfDefence(heardDefence(readyCandidate(u"Amrani"_s)));
    EXPECT_EQ(codesOf(deliberations().drawUpMinutes(lead(), session)),
              (Codes{BlockerCode::StateForbids, BlockerCode::DecisionMissing}));
    EXPECT_EQ(codesOf(deliberations().drawUpMinutes(roux().actor, session)),
              Codes{BlockerCode::RightMissing});
    EXPECT_EQ(must(deliberations().minutesBlockers(session)).size(), 2U);
    EXPECT_TRUE(must(deliberations().minutesOf(session)).empty());
}

// Scenario 11.
TEST_F(MinutesTest, publishesOnlyWhatEveryPresentMemberSigned)
{
    const Juror petit = addJuror(u"Petit"_s, JuryQuality::Professional, true);
    const CandidacyId candidacy = readyCandidate(u"Amrani"_s);
    const SessionId session = deliberated(candidacy, {petit}, {garnier().id});
    const MinutesId id = must(deliberations().drawUpMinutes(lead(), session));
    must(deliberations().sign(chair().actor, id, chair().id, SignatureMethod::OnScreen));
    must(deliberations().sign(lead(), id, petit.id, SignatureMethod::OnPaper));
    const Blockers blockers = blockersOf(deliberations().publish(lead(), session));
    ASSERT_EQ(codesOf(blockers), Codes{BlockerCode::MinutesUnsigned});
    EXPECT_EQ(blockers.front().parameters.value(u"noms"_s), u"Dominique Roux"_s);
    EXPECT_EQ(must(deliberations().publicationBlockers(session)), blockers);

    ASSERT_TRUE(deliberations().sign(roux().actor, id, roux().id, SignatureMethod::OnScreen));
    EXPECT_EQ(lastEvent().content.action, u"minutes.signed"_s);
    EXPECT_EQ(sessionOf(session).state, SessionState::Signed);
    ASSERT_TRUE(deliberations().publish(lead(), session));
    EXPECT_EQ(sessionOf(session).state, SessionState::Published);
    EXPECT_TRUE(minutes(id).publishedAt);
    EXPECT_EQ(must(juries().view(session)).defences.front().defence.state, DefenceState::Notified);
    const std::vector<OfficialDocument> issued = must(documents().ofPerson(personOf(candidacy)));
    ASSERT_EQ(issued.size(), 1U);
    EXPECT_EQ(issued.front().kind, DocumentKind::DecisionNotice);
    EXPECT_EQ(lastEvent().content.action, u"session.published"_s);
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(MinutesTest, takesOneSignatureOfThoseWhoWereThere)
{
    const Juror petit = addJuror(u"Petit"_s, JuryQuality::Professional, true);
    const SessionId session = deliberated(readyCandidate(u"Amrani"_s), {petit}, {garnier().id});
    const MinutesId id = must(deliberations().drawUpMinutes(lead(), session));
    EXPECT_EQ(codesOf(deliberations().sign(lead(), id, garnier().id, SignatureMethod::OnPaper)),
              Codes{BlockerCode::MemberNotPresent});
    EXPECT_EQ(codesOf(deliberations().sign(roux().actor, id, petit.id, SignatureMethod::OnScreen)),
              Codes{BlockerCode::RightMissing});
    EXPECT_EQ(codesOf(deliberations().sign(roux().actor, id, roux().id, SignatureMethod::OnPaper)),
              Codes{BlockerCode::RightMissing});
    EXPECT_EQ(codesOf(deliberations().sign(actor(Role::Registrar), id, roux().id, SignatureMethod::OnPaper)),
              Codes{BlockerCode::RightMissing});
    ASSERT_TRUE(deliberations().sign(roux().actor, id, roux().id, SignatureMethod::OnScreen));
    EXPECT_EQ(codesOf(deliberations().sign(roux().actor, id, roux().id, SignatureMethod::OnScreen)),
              Codes{BlockerCode::StateForbids});
}

TEST_F(MinutesTest, signsAndPublishesInTheOrderOfTime)
{
    const SessionId session = deliberated(readyCandidate(u"Amrani"_s));
    const MinutesId id = must(deliberations().drawUpMinutes(lead(), session));
    moveTo(sessionDay(), {18, 0});
    EXPECT_EQ(codesOf(deliberations().sign(lead(), id, roux().id, SignatureMethod::OnPaper)),
              Codes{BlockerCode::TimeOrder});
    moveTo(sessionDay().addDays(1));
    signAll(session, id);
    moveTo(sessionDay());
    EXPECT_EQ(codesOf(deliberations().publish(lead(), session)), Codes{BlockerCode::TimeOrder});
}

TEST_F(MinutesTest, leavesThePublicationToTheLead)
{
    const SessionId session = deliberated(readyCandidate(u"Amrani"_s));
    EXPECT_EQ(codesOf(deliberations().publish(lead(), session)), Codes{BlockerCode::StateForbids});
    const MinutesId id = must(deliberations().drawUpMinutes(lead(), session));
    signAll(session, id);
    EXPECT_EQ(codesOf(deliberations().publish(chair().actor, session)), Codes{BlockerCode::RightMissing});
    EXPECT_TRUE(deliberations().publish(lead(), session));
    EXPECT_EQ(codesOf(deliberations().publish(lead(), session)), Codes{BlockerCode::StateForbids});
}
