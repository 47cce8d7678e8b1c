#include "support/jurytest.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class SessionConstitutionTest : public JuryTest
{
protected:
    SessionId seated(const std::vector<SeatDraft> &drafts)
    {
        const SessionId session = draftSession();
        must(juries().setSeats(lead(), session, drafts));
        return session;
    }
};

} // namespace

TEST_F(SessionConstitutionTest, namesASessionByItsDayAndTheNextLetter)
{
    const SessionId first = draftSession();
    const SessionId second = draftSession();
    EXPECT_EQ(sessionOf(first).code, u"J-2021-06-28-A"_s);
    EXPECT_EQ(sessionOf(second).code, u"J-2021-06-28-B"_s);
    EXPECT_EQ(must(juries().sessionByCode(u"J-2021-06-28-B"_s)), second);
    EXPECT_EQ(lastEvent().content.action, u"session.created"_s);
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(SessionConstitutionTest, refusesASessionWithoutDayTimeOrPlace)
{
    const SessionDraft whole{.code = {}, .day = sessionDay(), .startsAt = {9, 0}, .place = u"Paris"_s};
    SessionDraft draft = whole;
    draft.day = {};
    EXPECT_EQ(errorOf(juries().createSession(lead(), draft)), ErrorCode::InvalidInput);
    draft = whole;
    draft.startsAt = {};
    EXPECT_EQ(errorOf(juries().createSession(lead(), draft)), ErrorCode::InvalidInput);
    draft = whole;
    draft.place = u"  "_s;
    EXPECT_EQ(errorOf(juries().createSession(lead(), draft)), ErrorCode::InvalidInput);
}

TEST_F(SessionConstitutionTest, refusesACodeThatIsTaken)
{
    draftSession(u"J-ETE"_s);
    const SessionDraft again{
        .code = u"J-ETE"_s, .day = sessionDay(), .startsAt = {9, 0}, .place = u"Paris"_s};
    EXPECT_EQ(errorOf(juries().createSession(lead(), again)), ErrorCode::Conflict);
    EXPECT_EQ(errorOf(juries().sessionByCode(u"J-HIVER"_s)), ErrorCode::NotFound);
}

TEST_F(SessionConstitutionTest, constitutesALeadAndTwoProfessionals)
{
    const SessionId session = seated(seats());
    EXPECT_EQ(lastEvent().content.action, u"session.seated"_s);
    ASSERT_TRUE(juries().constitute(lead(), session));
    EXPECT_EQ(sessionOf(session).state, SessionState::Composed);
    EXPECT_EQ(lastEvent().content.action, u"session.constituted"_s);
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(SessionConstitutionTest, refusesTwoMembersOfThree)
{
    const SessionId session =
        seated({{chair().id, SeatRole::Lead, true}, {roux().id, SeatRole::Professional}});
    EXPECT_EQ(codesOf(juries().constitute(lead(), session)), Codes{BlockerCode::PanelSize});
    EXPECT_EQ(sessionOf(session).state, SessionState::Draft);
}

TEST_F(SessionConstitutionTest, refusesAJuryWithoutChair)
{
    std::vector<SeatDraft> drafts = seats();
    drafts.front().isChair = false;
    const Blockers blockers = blockersOf(juries().constitute(lead(), seated(drafts)));
    ASSERT_EQ(codesOf(blockers), Codes{BlockerCode::PanelSize});
    EXPECT_EQ(blockers.front().parameters.value(u"qualite"_s), u"CHAIR"_s);
}

// Scenario 6.
TEST_F(SessionConstitutionTest, namesBothProfessionalsWhenNobodyIsExternal)
{
    const Juror blanc = addJuror(u"Blanc"_s, JuryQuality::Professional, false);
    const Juror noir = addJuror(u"Noir"_s, JuryQuality::Professional, false);
    const SessionId session = seated({{chair().id, SeatRole::Lead, true},
                                      {blanc.id, SeatRole::Professional},
                                      {noir.id, SeatRole::Professional}});
    const Blockers blockers = blockersOf(juries().constitute(lead(), session));
    ASSERT_EQ(codesOf(blockers), Codes{BlockerCode::ExternalRatio});
    EXPECT_EQ(blockers.front().parameters.value(u"x"_s), u"0"_s);
    EXPECT_EQ(blockers.front().parameters.value(u"n"_s), u"3"_s);
    const QString names = blockers.front().parameters.value(u"noms"_s);
    EXPECT_TRUE(names.contains(u"Blanc"_s) && names.contains(u"Noir"_s)) << names.toStdString();
    EXPECT_EQ(sessionOf(session).state, SessionState::Draft);
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(SessionConstitutionTest, refusesASubstituteWhoHasNotSignedTheCharter)
{
    const Juror petit = addJuror(u"Petit"_s, JuryQuality::Professional, true, false);
    EXPECT_EQ(codesOf(juries().constitute(lead(), seated(seats({petit})))), Codes{BlockerCode::Charter});
    ASSERT_TRUE(directory().signCharter(lead(), petit.id, today()));
    EXPECT_TRUE(juries().constitute(lead(), seated(seats({petit}))));
}

TEST_F(SessionConstitutionTest, refusesAMemberSeatedTwiceAndASecondChair)
{
    const SessionId session = draftSession();
    std::vector<SeatDraft> drafts = seats();
    drafts.push_back({roux().id, SeatRole::Substitute});
    EXPECT_EQ(codesOf(juries().setSeats(lead(), session, drafts)), Codes{BlockerCode::PanelDuplicate});
    drafts = seats();
    drafts.back().isChair = true;
    EXPECT_EQ(errorOf(juries().setSeats(lead(), session, drafts)), ErrorCode::InvalidInput);
    EXPECT_EQ(errorOf(juries().setSeats(lead(), session, {{JuryMemberId{404}, SeatRole::Lead, true}})),
              ErrorCode::NotFound);
    EXPECT_TRUE(sessionOf(session).seats.empty());
}

TEST_F(SessionConstitutionTest, fallsBackToDraftWhenTheSeatsChange)
{
    const SessionId session = composedSession();
    ASSERT_TRUE(juries().setSeats(lead(), session, seats()));
    EXPECT_EQ(sessionOf(session).state, SessionState::Draft);
}

TEST_F(SessionConstitutionTest, constitutesASessionOnce)
{
    EXPECT_EQ(codesOf(juries().constitute(lead(), composedSession())), Codes{BlockerCode::StateForbids});
}

TEST_F(SessionConstitutionTest, leavesTheConstitutionToTheLead)
{
    const SessionId session = draftSession();
    EXPECT_TRUE(juries().setSeats(actor(Role::Registrar), session, seats()));
    EXPECT_EQ(codesOf(juries().constitute(actor(Role::Registrar), session)),
              Codes{BlockerCode::RightMissing});
    EXPECT_EQ(codesOf(juries().setSeats(actor(Role::Juror), session, seats())),
              Codes{BlockerCode::RightMissing});
}

TEST_F(SessionConstitutionTest, seatsNobodyWhoIsTakenElsewhereAtThatTime)
{
    const SessionId first = composedSession();
    scheduled(first, readyCandidate(u"Amrani"_s), {9, 0});
    const SessionId second = draftSession();
    scheduled(second, readyCandidate(u"Bernard"_s), {9, 15});
    const Blockers blockers = blockersOf(juries().setSeats(lead(), second, seats()));
    EXPECT_EQ(codesOf(blockers), (Codes{BlockerCode::Overlap, BlockerCode::Overlap, BlockerCode::Overlap}));
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(SessionConstitutionTest, letsAJurorRecuseHimselfOnly)
{
    const PersonId candidate = addPerson(u"Amrani"_s, u"Yasmine"_s);
    EXPECT_TRUE(juries().declareConflict(roux().actor, roux().id, candidate, ConflictKind::Personal,
                                         u"ami de longue date"_s));
    EXPECT_EQ(lastEvent().content.action, u"conflict.declared"_s);
    EXPECT_EQ(lastEvent().content.person, candidate);
    EXPECT_EQ(
        codesOf(juries().declareConflict(roux().actor, garnier().id, candidate, ConflictKind::Personal, {})),
        Codes{BlockerCode::RightMissing});
    EXPECT_TRUE(juries().declareConflict(lead(), garnier().id, candidate, ConflictKind::Personal, {}));
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(SessionConstitutionTest, liftsATieForAReasonOnly)
{
    const CandidacyId candidacy = readyCandidate(u"Amrani"_s);
    const SessionId session = composedSession();
    const ConflictId tie = must(juries().declareConflict(lead(), roux().id, personOf(candidacy),
                                                         ConflictKind::Professional, u"client"_s));
    EXPECT_EQ(codesOf(juries().schedule(lead(), session, candidacy, at({9, 0}))),
              (Codes{BlockerCode::Conflict, BlockerCode::NoSubstitute}));
    EXPECT_EQ(codesOf(juries().liftConflict(lead(), tie, u" "_s)), Codes{BlockerCode::ReasonMissing});
    EXPECT_EQ(codesOf(juries().liftConflict(roux().actor, tie, u"terminé"_s)),
              Codes{BlockerCode::RightMissing});
    ASSERT_TRUE(juries().liftConflict(lead(), tie, u"Homonyme"_s));
    EXPECT_TRUE(juries().schedule(lead(), session, candidacy, at({9, 0})));
    EXPECT_TRUE(isJournalIntact());
}
