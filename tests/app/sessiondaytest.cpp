#include "support/jurytest.h"

#include "parchemin/app/journaltexts.h"
#include "parchemin/app/recordnames.h"
#include "parchemin/app/sentences.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class SessionDayTest : public JuryTest
{
};

} // namespace

TEST_F(SessionDayTest, opensOnItsDayOnceEverybodyWasCalled)
{
    const SessionId session = composedSession();
    scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    must(juries().convene(lead(), session, {}));
    EXPECT_EQ(codesOf(juries().open(lead(), session)),
              (Codes{BlockerCode::TimeOrder, BlockerCode::PanelSize}));
    moveTo(sessionDay());
    for (const Juror &juror : {chair(), roux()})
        must(juries().recordMemberPresence(lead(), session, juror.id, Presence::Present));
    const Blockers blockers = blockersOf(juries().open(lead(), session));
    ASSERT_EQ(codesOf(blockers), Codes{BlockerCode::PanelSize});
    EXPECT_TRUE(blockers.front().parameters.value(u"noms"_s).contains(u"Garnier"_s));
    must(juries().recordMemberPresence(lead(), session, garnier().id, Presence::Excused));
    EXPECT_EQ(lastEvent().content.action, u"member.presenceRecorded"_s);
    ASSERT_TRUE(juries().open(lead(), session));
    EXPECT_EQ(sessionOf(session).openedAt, std::optional(at({9, 0})));
    EXPECT_EQ(lastEvent().content.action, u"session.opened"_s);
    EXPECT_TRUE(isJournalIntact());
}

// The line read "The dates contradict each other", with two of them.
TEST_F(SessionDayTest, saysThatItIsTooEarlyToOpen)
{
    const SessionId session = composedSession();
    scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    must(juries().convene(lead(), session, {}));
    const QString said = sentence(blockersOf(juries().open(lead(), session)).front());
    EXPECT_TRUE(said.startsWith(u"Too early"_s)) << qPrintable(said);
}

// The journal named a record by its number.
TEST_F(SessionDayTest, theJournalCallsADefenceByWhoIsHeard)
{
    const CandidacyId amrani = readyCandidate(u"Amrani"_s);
    Event event = lastEvent();
    event.content.before.clear();
    event.content.after = u"{\"defence\":%1}"_s.arg(heardDefence(amrani).value());
    const auto changes = changesOf(event, must(recordNamesIn(database(), event)));
    EXPECT_EQ(changes.front().after, u"Amrani Yasmine dossier %1"_s.arg(candidacy(amrani).number));
}

// Its line named nobody, and did not say whether he had come.
TEST_F(SessionDayTest, theJournalTellsWhichMemberIsAbsent)
{
    const SessionId session = composedSession();
    scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    must(juries().convene(lead(), session, {}));
    moveTo(sessionDay());
    must(juries().recordMemberPresence(lead(), session, roux().id, Presence::Absent));
    const Event event = lastEvent();
    EXPECT_EQ(event.content.person, sessionOf(session).seats.at(1).member.person);
    EXPECT_EQ(sentence(event), u"Presence of a member recorded · Absent"_s);
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(SessionDayTest, opensForNobody)
{
    const SessionId session = composedSession();
    must(juries().convene(lead(), session, {}));
    moveTo(sessionDay());
    for (const Juror &juror : {chair(), roux(), garnier()})
        must(juries().recordMemberPresence(lead(), session, juror.id, Presence::Absent));
    EXPECT_EQ(codesOf(juries().open(lead(), session)), Codes{BlockerCode::PanelSize});
}

TEST_F(SessionDayTest, countsASubstituteWhomNobodyCalledAsAbsent)
{
    const Juror petit = addJuror(u"Petit"_s, JuryQuality::Professional, true);
    const SessionId session = composedSession({petit});
    must(juries().convene(lead(), session, {}));
    moveTo(sessionDay());
    for (const Juror &juror : {chair(), roux(), garnier()})
        must(juries().recordMemberPresence(lead(), session, juror.id, Presence::Present));
    ASSERT_TRUE(juries().open(lead(), session));
    EXPECT_EQ(sessionOf(session).seats.back().member.id, petit.id);
    EXPECT_EQ(sessionOf(session).seats.back().presence, Presence::Absent);
    // A substitute who comes later is counted again.
    EXPECT_TRUE(juries().recordMemberPresence(lead(), session, petit.id, Presence::Present));
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(SessionDayTest, hearsNobodyBeforeItOpened)
{
    const SessionId session = composedSession();
    const DefenceId defence = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    openSession(session);
    must(juries().recordCandidatePresence(lead(), defence, Presence::Present));
    moveTo(sessionDay(), {8, 0});
    const Blockers blockers = blockersOf(juries().hear(lead(), defence));
    ASSERT_EQ(codesOf(blockers), Codes{BlockerCode::TimeOrder});
    EXPECT_EQ(blockers.front().parameters.value(u"limite"_s), u"2021-06-28T07:00:00.000Z"_s);
    EXPECT_EQ(blockers.front().parameters.value(u"date"_s), u"2021-06-28T06:00:00.000Z"_s);
}

TEST_F(SessionDayTest, fixesTheCompositionWhenItOpens)
{
    const SessionId session = composedSession();
    openSession(session);
    EXPECT_EQ(codesOf(juries().setSeats(lead(), session, seats())), Codes{BlockerCode::CompositionFixed});
    EXPECT_EQ(codesOf(juries().schedule(lead(), session, readyCandidate(u"Amrani"_s), at({10, 0}))),
              Codes{BlockerCode::StateForbids});
    EXPECT_EQ(codesOf(juries().cancel(lead(), session, u"Trop tard"_s)), Codes{BlockerCode::StateForbids});
}

TEST_F(SessionDayTest, keepsTheRegisterOfAConvenedSessionOnly)
{
    const SessionId session = composedSession();
    EXPECT_EQ(codesOf(juries().recordMemberPresence(lead(), session, roux().id, Presence::Present)),
              Codes{BlockerCode::StateForbids});
    EXPECT_EQ(errorOf(juries().recordMemberPresence(lead(), session, JuryMemberId{404}, Presence::Present)),
              ErrorCode::NotFound);
    EXPECT_EQ(codesOf(juries().recordMemberPresence(roux().actor, session, roux().id, Presence::Present)),
              Codes{BlockerCode::RightMissing});
}

TEST_F(SessionDayTest, hearsACandidateBeforeTheWholePanel)
{
    const SessionId session = composedSession();
    const CandidacyId candidacy = readyCandidate(u"Amrani"_s);
    const DefenceId defence = scheduled(session, candidacy, {9, 0});
    openSession(session);
    EXPECT_EQ(codesOf(juries().hear(lead(), defence)), Codes{BlockerCode::StateForbids});
    ASSERT_TRUE(juries().recordCandidatePresence(lead(), defence, Presence::Present));
    ASSERT_TRUE(juries().hear(lead(), defence));
    EXPECT_EQ(defenceOf(defence).state, DefenceState::Heard);
    EXPECT_EQ(defenceOf(defence).panel, (std::vector{chair().id, roux().id, garnier().id}));
    EXPECT_EQ(stateOf(candidacy), CandidacyState::Heard);
    EXPECT_EQ(lastEvent().content.action, u"defence.heard"_s);
    EXPECT_EQ(lastEvent().content.person, personOf(candidacy));
    EXPECT_EQ(codesOf(juries().recordMemberPresence(lead(), session, roux().id, Presence::Absent)),
              Codes{BlockerCode::CompositionFixed});
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(SessionDayTest, postponesADefenceWhosePanelCannotBeCompleted)
{
    const SessionId session = composedSession();
    const CandidacyId candidacy = readyCandidate(u"Amrani"_s);
    const DefenceId defence = scheduled(session, candidacy, {9, 0});
    openSession(session, {garnier().id});
    ASSERT_TRUE(juries().recordCandidatePresence(lead(), defence, Presence::Present));
    const Blockers blockers = blockersOf(juries().hear(lead(), defence));
    ASSERT_EQ(codesOf(blockers), Codes{BlockerCode::NoSubstitute});
    EXPECT_EQ(blockers.front().parameters.value(u"candidat"_s), u"Yasmine Amrani"_s);
    ASSERT_TRUE(juries().postponeDefence(lead(), defence, u"Panel incomplet"_s));
    EXPECT_EQ(stateOf(candidacy), CandidacyState::InProgress);
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(SessionDayTest, seatsTheSubstituteWhoIsThere)
{
    const Juror petit = addJuror(u"Petit"_s, JuryQuality::Professional, true);
    const SessionId session = composedSession({petit});
    const DefenceId defence = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    openSession(session, {garnier().id});
    ASSERT_TRUE(juries().recordCandidatePresence(lead(), defence, Presence::Present));
    ASSERT_TRUE(juries().hear(lead(), defence));
    EXPECT_EQ(defenceOf(defence).panel, (std::vector{chair().id, roux().id, petit.id}));
    const DefencePanel panel = must(juries().view(session)).defences.front().panel;
    ASSERT_EQ(panel.replacements.size(), 1U);
    EXPECT_EQ(panel.replacements.front(), (DefencePanel::Replacement{garnier().id, petit.id, u"ABSENT"_s}));
}

TEST_F(SessionDayTest, countsASubstituteWhoDidNotComeForNobody)
{
    const Juror petit = addJuror(u"Petit"_s, JuryQuality::Professional, true);
    const SessionId session = composedSession({petit});
    const DefenceId defence = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    openSession(session, {garnier().id, petit.id});
    ASSERT_TRUE(juries().recordCandidatePresence(lead(), defence, Presence::Present));
    EXPECT_EQ(codesOf(juries().hear(lead(), defence)), Codes{BlockerCode::NoSubstitute});
}

TEST_F(SessionDayTest, recusesAMemberWhoDeclaresATieOnTheDay)
{
    const SessionId session = composedSession();
    const CandidacyId candidacy = readyCandidate(u"Amrani"_s);
    const DefenceId defence = scheduled(session, candidacy, {9, 0});
    openSession(session);
    must(juries().declareConflict(roux().actor, roux().id, personOf(candidacy), ConflictKind::Personal, {}));
    ASSERT_TRUE(juries().recordCandidatePresence(lead(), defence, Presence::Present));
    EXPECT_EQ(codesOf(juries().hear(lead(), defence)),
              (Codes{BlockerCode::Conflict, BlockerCode::NoSubstitute}));
    EXPECT_TRUE(defenceOf(defence).panel.empty());
}

TEST_F(SessionDayTest, endsThePassageOfAnAbsentCandidateWithoutLoss)
{
    const SessionId session = composedSession();
    const CandidacyId absent = readyCandidate(u"Amrani"_s);
    const CandidacyId excused = readyCandidate(u"Bernard"_s);
    const DefenceId first = scheduled(session, absent, {9, 0});
    const DefenceId second = scheduled(session, excused, {10, 0});
    openSession(session);
    ASSERT_TRUE(juries().recordCandidatePresence(lead(), first, Presence::Absent));
    ASSERT_TRUE(juries().recordCandidatePresence(lead(), second, Presence::Excused));
    EXPECT_EQ(defenceOf(first).state, DefenceState::Absent);
    EXPECT_EQ(defenceOf(second).state, DefenceState::Excused);
    EXPECT_EQ(stateOf(absent), CandidacyState::InProgress);
    EXPECT_EQ(stateOf(excused), CandidacyState::InProgress);
    EXPECT_EQ(activeBlocks(absent), (std::vector{1, 2, 3, 4, 5}));
    EXPECT_EQ(lastEvent().content.action, u"defence.presenceRecorded"_s);
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(SessionDayTest, takesNoPresenceBeforeItOpens)
{
    const SessionId session = composedSession();
    const DefenceId defence = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    must(juries().convene(lead(), session, {}));
    EXPECT_EQ(codesOf(juries().recordCandidatePresence(lead(), defence, Presence::Present)),
              Codes{BlockerCode::StateForbids});
}

TEST_F(SessionDayTest, reportsAnIncidentOfTheSessionOrOfAPassage)
{
    const SessionId session = composedSession();
    const CandidacyId candidacy = readyCandidate(u"Amrani"_s);
    const DefenceId defence = scheduled(session, candidacy, {9, 0});
    openSession(session);
    ASSERT_TRUE(juries().reportIncident(lead(), session, defence, u"TECHNIQUE"_s, u"Coupure de courant"_s));
    EXPECT_EQ(lastEvent().content.action, u"incident.reported"_s);
    EXPECT_EQ(lastEvent().content.person, personOf(candidacy));
    EXPECT_EQ(must(juries().view(session)).incidents.size(), 1U);
    EXPECT_EQ(errorOf(juries().reportIncident(lead(), session, {}, u"TECHNIQUE"_s, u" "_s)),
              ErrorCode::InvalidInput);
    EXPECT_EQ(errorOf(juries().reportIncident(lead(), draftSession(), defence, u"A"_s, u"B"_s)),
              ErrorCode::InvalidInput);
    EXPECT_EQ(codesOf(juries().reportIncident(lead(), draftSession(), {}, u"A"_s, u"B"_s)),
              Codes{BlockerCode::StateForbids});
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(SessionDayTest, interruptsAPassageAndResumesIt)
{
    const SessionId session = composedSession();
    const CandidacyId candidacy = readyCandidate(u"Amrani"_s);
    const DefenceId defence = scheduled(session, candidacy, {9, 0});
    openSession(session);
    EXPECT_EQ(codesOf(juries().interrupt(lead(), defence, u"Panne de courant"_s)),
              Codes{BlockerCode::StateForbids})
        << "nobody has come in yet";
    must(juries().recordCandidatePresence(lead(), defence, Presence::Present));
    EXPECT_EQ(errorOf(juries().interrupt(lead(), defence, u"  "_s)), ErrorCode::InvalidInput);
    EXPECT_EQ(codesOf(juries().interrupt(roux().actor, defence, u"Panne"_s)),
              Codes{BlockerCode::RightMissing});
    EXPECT_EQ(codesOf(juries().resume(lead(), defence)), Codes{BlockerCode::StateForbids});

    must(juries().interrupt(lead(), defence, u"Panne de courant"_s));
    EXPECT_EQ(defenceOf(defence).state, DefenceState::Interrupted);
    EXPECT_EQ(lastEvent().content.action, u"defence.interrupted"_s);
    const std::vector<Incident> incidents = must(SessionRepository(database()).incidentsOf(session));
    ASSERT_EQ(incidents.size(), 1U);
    EXPECT_EQ(incidents.front().category, u"INTERRUPTION"_s);
    EXPECT_EQ(incidents.front().defence, std::optional(defence));
    EXPECT_EQ(codesOf(juries().hear(lead(), defence)), Codes{BlockerCode::StateForbids});
    EXPECT_TRUE(contains(blockersOf(deliberations().close(lead(), session)), BlockerCode::DecisionMissing));

    must(juries().resume(lead(), defence));
    EXPECT_EQ(lastEvent().content.action, u"defence.resumed"_s);
    must(juries().hear(lead(), defence));
    EXPECT_EQ(stateOf(candidacy), CandidacyState::Heard);
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(SessionDayTest, postponesAnInterruptedPassageWithoutLoss)
{
    const SessionId session = composedSession();
    const CandidacyId candidacy = readyCandidate(u"Amrani"_s);
    const DefenceId defence = scheduled(session, candidacy, {9, 0});
    openSession(session);
    must(juries().recordCandidatePresence(lead(), defence, Presence::Present));
    must(juries().interrupt(lead(), defence, u"Malaise"_s));
    must(juries().postponeDefence(lead(), defence, u"Repris à une autre session"_s));
    EXPECT_EQ(defenceOf(defence).state, DefenceState::Postponed);
    EXPECT_EQ(stateOf(candidacy), CandidacyState::InProgress);
    EXPECT_EQ(activeBlocks(candidacy).size(), 5U);
    EXPECT_TRUE(deliberations().close(lead(), session));
    EXPECT_TRUE(isJournalIntact());
}
