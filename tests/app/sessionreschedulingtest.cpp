#include "support/jurytest.h"

#include "parchemin/app/convocationservice.h"
#include "parchemin/app/directoryupkeep.h"
#include "parchemin/app/sessionboard.h"
#include "parchemin/store/convocationrepository.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class SessionReschedulingTest : public JuryTest
{
protected:
    /// To that day, everything else as it is.
    SessionMove to(SessionId session, QDate day)
    {
        const JurySession known = sessionOf(session);
        return {.day = day,
                .startsAt = known.startsAt,
                .place = known.place,
                .modality = known.modality,
                .reason = u"Salle indisponible"_s};
    }
    [[nodiscard]] PassageLine passageOf(SessionId session)
    {
        return must(readSession(database(), rules(), session, clock().now())).passages.front();
    }
    void sendAll(SessionId session, DefenceId defence)
    {
        must(ConvocationService(context()).recordSent(lead(), session, {{defenceOf(defence).person, defence}},
                                                      ConvocationChannel::Email));
    }
    [[nodiscard]] QByteArray calendar(SessionId session)
    {
        return must(ConvocationService(context()).calendar(session));
    }
};

} // namespace

TEST_F(SessionReschedulingTest, movesTheDayWithItsPassagesAndJournalsBoth)
{
    const SessionId session = composedSession();
    const DefenceId first = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    const DefenceId second = scheduled(session, readyCandidate(u"Bernard"_s), {10, 30});
    SessionMove move = to(session, {2021, 7, 1});
    move.startsAt = {14, 0};
    move.place = u"  24 rue Moret, Paris "_s;
    must(juries().reschedule(lead(), session, move));
    const JurySession moved = sessionOf(session);
    EXPECT_EQ(moved.day, QDate(2021, 7, 1));
    EXPECT_EQ(moved.place, u"24 rue Moret, Paris"_s);
    EXPECT_EQ(moved.state, SessionState::Composed);
    EXPECT_EQ(defenceOf(first).startsAt, certifierInstant({2021, 7, 1}, {14, 0}));
    EXPECT_EQ(defenceOf(second).startsAt, certifierInstant({2021, 7, 1}, {15, 30}));
    EXPECT_EQ(lastEvent().content.action, u"session.rescheduled"_s);
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(SessionReschedulingTest, keepsTheHourOfTheDayAcrossDaylightSaving)
{
    const SessionId session = draftSession();
    const DefenceId defence = scheduled(session, readyCandidate(u"Amrani"_s), {9, 30});
    must(juries().reschedule(lead(), session, to(session, {2021, 11, 8})));
    EXPECT_EQ(certifierTime(defenceOf(defence).startsAt), QTime(9, 30));
}

TEST_F(SessionReschedulingTest, announcesANewDayInTimeOrWithTheWrittenAgreement)
{
    const SessionId session = composedSession();
    const DefenceId defence = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    must(juries().convene(lead(), session, {}));
    sendAll(session, defence);
    moveTo({2021, 6, 20});
    SessionMove move = to(session, {2021, 6, 29});
    move.reason.clear();
    const Blockers blockers = blockersOf(juries().reschedule(lead(), session, move));
    EXPECT_EQ(codesOf(blockers), (Codes{BlockerCode::ReasonMissing, BlockerCode::NoticeShort}));
    EXPECT_EQ(blockers.back().parameters.value(u"candidat"_s), u"Yasmine Amrani"_s);
    EXPECT_EQ(sessionOf(session).day, sessionDay());
    move.reason = u"Grève des transports"_s;
    move.waivers = {defence};
    must(juries().reschedule(lead(), session, move));
    EXPECT_EQ(sessionOf(session).state, SessionState::Convened);
    EXPECT_TRUE(defenceOf(defence).hasNoticeWaiver);
    EXPECT_EQ(defenceOf(defence).convokedOn, std::optional(QDate(2021, 6, 20)));
    EXPECT_TRUE(passageOf(session).mustBeSent()) << "what was sent names the old day";
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(SessionReschedulingTest, aNewPlaceIsToBeSentAgainAndReplacesTheEntries)
{
    const SessionId session = composedSession();
    const DefenceId defence = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    must(juries().convene(lead(), session, {}));
    sendAll(session, defence);
    EXPECT_FALSE(passageOf(session).mustBeSent());
    EXPECT_EQ(calendar(session).count("SEQUENCE:0"), 1) << "the passage";
    SessionMove move = to(session, sessionDay());
    move.place = u"24 rue Moret, Paris"_s;
    moveTo(sessionDay().addDays(-2));
    must(juries().reschedule(lead(), session, move));
    EXPECT_EQ(defenceOf(defence).startsAt, at({9, 0}));
    EXPECT_EQ(must(ConvocationRepository(database()).defenceRevisions(session)).at(defence), 1);
    EXPECT_TRUE(passageOf(session).mustBeSent());
    const QByteArray after = calendar(session);
    EXPECT_FALSE(after.contains("SEQUENCE:0")) << after.toStdString();
    EXPECT_EQ(after.count("24 rue Moret"), 2) << after.toStdString();
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(SessionReschedulingTest, refusesADayOnWhichSomebodyIsTakenOrAway)
{
    const SessionId session = composedSession();
    scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    const SessionId other = must(juries().createSession(
        lead(), {.code = {}, .day = {2021, 7, 2}, .startsAt = {9, 0}, .place = u"Paris"_s}));
    must(juries().setSeats(lead(), other, seats()));
    must(juries().schedule(lead(), other, readyCandidate(u"Bernard"_s),
                           certifierInstant({2021, 7, 2}, {9, 0})));
    EXPECT_EQ(codesOf(juries().reschedule(lead(), session, to(session, {2021, 7, 2}))),
              Codes(3, BlockerCode::Overlap));
    must(DirectoryUpkeepService(context()).addAvailability(
        lead(), garnier().id,
        {{certifierInstant({2021, 7, 1}, {14, 0}), certifierInstant({2021, 7, 1}, {18, 0})}}));
    EXPECT_EQ(codesOf(juries().reschedule(lead(), session, to(session, {2021, 7, 1}))),
              Codes{BlockerCode::NotAvailable});
    EXPECT_EQ(sessionOf(session).day, sessionDay());
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(SessionReschedulingTest, asksForALawfulJuryOnTheNewDay)
{
    const SessionId session = composedSession();
    must(DirectoryUpkeepService(context()).correctJuryMember(lead(), garnier().id,
                                                             {.habilitatedFrom = QDate(2018, 1, 1),
                                                              .habilitatedTo = QDate(2021, 6, 30),
                                                              .charterSignedOn = QDate(2018, 1, 15)}));
    EXPECT_EQ(codesOf(juries().reschedule(lead(), session, to(session, {2021, 7, 1}))),
              Codes{BlockerCode::NotHabilitated});
}

TEST_F(SessionReschedulingTest, movesNothingIntoThePastNorAfterTheOpening)
{
    const SessionId session = composedSession();
    scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    EXPECT_TRUE(contains(blockersOf(juries().reschedule(lead(), session, to(session, {2021, 6, 1}))),
                         BlockerCode::TimeOrder));
    EXPECT_EQ(errorOf(juries().reschedule(lead(), session, to(session, sessionDay()))),
              ErrorCode::InvalidInput)
        << "nothing changes";
    SessionMove nowhere = to(session, {2021, 7, 1});
    nowhere.place = u" "_s;
    EXPECT_EQ(errorOf(juries().reschedule(lead(), session, nowhere)), ErrorCode::InvalidInput);
    EXPECT_EQ(codesOf(juries().reschedule(roux().actor, session, to(session, {2021, 7, 1}))),
              Codes{BlockerCode::RightMissing});
    openSession(session);
    EXPECT_TRUE(contains(blockersOf(juries().reschedule(lead(), session, to(session, {2021, 7, 1}))),
                         BlockerCode::StateForbids));
}

TEST_F(SessionReschedulingTest, keepsTheCodeThatStandsInWhatWasSent)
{
    const SessionId session = composedSession();
    const DefenceId defence = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    must(juries().convene(lead(), session, {}));
    sendAll(session, defence);
    const JurySession before = sessionOf(session);
    moveTo({2021, 6, 1});
    must(juries().reschedule(lead(), session, to(session, {2021, 7, 8})));
    EXPECT_EQ(sessionOf(session).code, before.code);
    EXPECT_EQ(sessionOf(session).uuid, before.uuid);
    const SessionId next = must(juries().createSession(
        lead(), {.code = {}, .day = before.day, .startsAt = {9, 0}, .place = u"Paris"_s}));
    EXPECT_NE(sessionOf(next).code, before.code) << "its letter of the first day stays taken";
}

TEST_F(SessionReschedulingTest, judgesExtraTimeAnewAndMakesRoomForIt)
{
    const SessionId session = composedSession();
    const CandidacyId amrani = readyCandidate(u"Amrani"_s);
    const DefenceId first = scheduled(session, amrani, {9, 0});
    const DefenceId second = scheduled(session, readyCandidate(u"Bernard"_s), {9, 30});
    const DefenceId late = scheduled(session, readyCandidate(u"Collet"_s), {11, 0});
    must(directory().grantAccommodation(actor(Role::DisabilityOfficer), candidacy(amrani).person,
                                        {u"TIERS_TEMPS"_s}, 33, {2021, 7, 1}, QDate(2021, 12, 31)));
    EXPECT_EQ(defenceOf(first).extraMinutes, 0) << "not granted yet on the first day";

    must(juries().reschedule(lead(), session, to(session, {2021, 7, 8})));
    EXPECT_EQ(defenceOf(first).extraMinutes, 10);
    EXPECT_EQ(defenceOf(first).startsAt, certifierInstant({2021, 7, 8}, {9, 0}));
    EXPECT_EQ(defenceOf(second).startsAt, certifierInstant({2021, 7, 8}, {9, 40})) << "she makes room";
    EXPECT_EQ(defenceOf(late).startsAt, certifierInstant({2021, 7, 8}, {11, 0})) << "there was room enough";

    must(juries().reschedule(lead(), session, to(session, sessionDay())));
    EXPECT_EQ(defenceOf(first).extraMinutes, 0) << "only while it is valid";
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(SessionReschedulingTest, leavesTheMinutesAloneOnTheSameDay)
{
    const SessionId session = composedSession();
    const CandidacyId amrani = readyCandidate(u"Amrani"_s);
    const DefenceId defence = scheduled(session, amrani, {9, 0});
    must(directory().grantAccommodation(actor(Role::DisabilityOfficer), candidacy(amrani).person,
                                        {u"TIERS_TEMPS"_s}, 33, {2021, 1, 1}, std::nullopt));
    SessionMove move = to(session, sessionDay());
    move.place = u"24 rue Moret, Paris"_s;
    must(juries().reschedule(lead(), session, move));
    EXPECT_EQ(defenceOf(defence).extraMinutes, 0);
}
