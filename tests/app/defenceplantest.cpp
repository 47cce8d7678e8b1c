#include "parchemin/app/defenceplan.h"

#include "support/jurytest.h"

#include "parchemin/app/arrangements.h"
#include "parchemin/app/undostack.h"
#include "parchemin/store/convocationrepository.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class DefencePlanTest : public JuryTest
{
protected:
    [[nodiscard]] DefencePlanService plan() { return DefencePlanService(context()); }
    [[nodiscard]] QDateTime startOf(DefenceId defence) { return defenceOf(defence).startsAt; }
    /// Another session of the same day and jury, with a passage at that time.
    DefenceId elsewhere(const QString &candidate, QTime time)
    {
        const SessionId session = draftSession(u"J-AUTRE"_s);
        must(juries().setSeats(lead(), session, seats()));
        must(juries().constitute(lead(), session));
        return scheduled(session, readyCandidate(candidate), time);
    }
};

} // namespace

TEST_F(DefencePlanTest, movesAPassageAndJournalsBothTimes)
{
    const DefenceId defence = scheduled(composedSession(), readyCandidate(u"Amrani"_s), {9, 0});
    must(plan().move(lead(), defence, at({14, 0})));
    EXPECT_EQ(startOf(defence), at({14, 0}));
    EXPECT_EQ(lastEvent().content.action, u"defence.moved"_s);
    EXPECT_EQ(lastEvent().content.person, defenceOf(defence).person);
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(DefencePlanTest, leavesNoPassageOutsideItsDayNorOverAnother)
{
    const SessionId session = composedSession();
    const DefenceId first = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    scheduled(session, readyCandidate(u"Bernard"_s), {10, 0});
    EXPECT_EQ(codesOf(plan().move(lead(), first, at({8, 0}))), Codes{BlockerCode::TimeOrder});
    EXPECT_EQ(codesOf(plan().move(lead(), first, at({23, 45}))), Codes{BlockerCode::TimeOrder});
    EXPECT_EQ(codesOf(must(plan().movingBlockers(first, at({10, 15})))), Codes(3, BlockerCode::Overlap))
        << "the three members; the candidate is free";
    EXPECT_EQ(errorOf(plan().move(lead(), first, {})), ErrorCode::InvalidInput);
    EXPECT_EQ(startOf(first), at({9, 0}));
    EXPECT_TRUE(must(plan().movingBlockers(first, at({9, 15}))).empty()) << "over its own old time";
}

TEST_F(DefencePlanTest, movesNothingThatHasBegun)
{
    const SessionId session = composedSession();
    const DefenceId defence = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    openSession(session);
    must(juries().recordCandidatePresence(lead(), defence, Presence::Present));
    must(plan().move(lead(), defence, at({10, 30})));
    EXPECT_EQ(startOf(defence), at({10, 30})) << "there, and not heard yet: two candidates may change places";
    must(juries().hear(lead(), defence));
    EXPECT_TRUE(contains(blockersOf(plan().move(lead(), defence, at({11, 0}))), BlockerCode::StateForbids));
}

TEST_F(DefencePlanTest, asksForTheRight)
{
    const DefenceId defence = scheduled(composedSession(), readyCandidate(u"Amrani"_s), {9, 0});
    EXPECT_EQ(codesOf(plan().move(actor(Role::Auditor), defence, at({11, 0}))),
              Codes{BlockerCode::RightMissing});
    EXPECT_EQ(codesOf(plan().delay(actor(Role::Auditor), defence, 10, {})), Codes{BlockerCode::RightMissing});
    EXPECT_EQ(errorOf(plan().move(lead(), DefenceId{99}, at({11, 0}))), ErrorCode::NotFound);
}

TEST_F(DefencePlanTest, delaysTheRestOfTheDayInOneAct)
{
    const SessionId session = composedSession();
    const DefenceId first = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    const DefenceId second = scheduled(session, readyCandidate(u"Bernard"_s), {9, 30});
    const DefenceId later = scheduled(session, readyCandidate(u"Caron"_s), {14, 0});
    const DelayForecast foretold = must(plan().delayForecast(first, 20));
    const auto shifted = must(plan().delay(lead(), first, 20, u"Panne de train"_s));
    EXPECT_EQ(shifted, foretold.shifted);
    EXPECT_EQ(foretold.endsAt, at({14, 30}));
    EXPECT_EQ(shifted.size(), 2U);
    EXPECT_EQ(startOf(first), at({9, 20}));
    EXPECT_EQ(startOf(second), at({9, 50}));
    EXPECT_EQ(startOf(later), at({14, 0}));
    EXPECT_EQ(lastEvent().content.action, u"session.delayed"_s);
    EXPECT_EQ(lastEvent().content.reason, u"Panne de train"_s);
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(DefencePlanTest, delaysOnTheDayThoseWhoStillWait)
{
    const SessionId session = composedSession();
    const DefenceId first = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    const DefenceId second = scheduled(session, readyCandidate(u"Bernard"_s), {10, 0});
    openSession(session);
    must(juries().recordCandidatePresence(lead(), first, Presence::Present));
    must(juries().recordCandidatePresence(lead(), second, Presence::Present));
    must(juries().hear(lead(), first));
    EXPECT_EQ(codesOf(plan().delay(lead(), first, 15, {})), Codes{BlockerCode::StateForbids});
    must(plan().delay(lead(), second, 15, {}));
    EXPECT_EQ(startOf(second), at({10, 15})) << "who answered the roll waits like the others";
}

TEST_F(DefencePlanTest, delaysOverTheTimeOfWhoDidNotCome)
{
    const SessionId session = composedSession();
    const DefenceId first = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    const DefenceId absent = scheduled(session, readyCandidate(u"Bernard"_s), {9, 30});
    const DefenceId last = scheduled(session, readyCandidate(u"Caron"_s), {10, 0});
    openSession(session);
    must(juries().recordCandidatePresence(lead(), absent, Presence::Excused));
    must(plan().delay(lead(), first, 20, {}));
    EXPECT_EQ(startOf(first), at({9, 20})) << "nobody is taken at half past nine";
    EXPECT_EQ(startOf(last), at({10, 0})) << "the free time absorbs the delay";
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(DefencePlanTest, delaysNobodyIntoAnotherSession)
{
    const DefenceId first = scheduled(composedSession(), readyCandidate(u"Amrani"_s), {9, 0});
    elsewhere(u"Bernard"_s, {10, 0});
    EXPECT_TRUE(plan().delay(lead(), first, 30, {})) << "until ten o'clock sharp";
    EXPECT_EQ(codesOf(plan().delay(lead(), first, 5, {})), Codes(3, BlockerCode::Overlap));
    EXPECT_EQ(startOf(first), at({9, 30}));
}

TEST_F(DefencePlanTest, takesOnlyADelayThatIsOne)
{
    const DefenceId defence = scheduled(composedSession(), readyCandidate(u"Amrani"_s), {9, 0});
    EXPECT_EQ(errorOf(plan().delay(lead(), defence, 0, {})), ErrorCode::InvalidInput);
    EXPECT_EQ(errorOf(plan().delay(lead(), defence, 241, {})), ErrorCode::InvalidInput);
    EXPECT_EQ(errorOf(plan().delayForecast(DefenceId{99}, 10)), ErrorCode::NotFound);
}

TEST_F(DefencePlanTest, aMovedPassageGoesBackByUndo)
{
    UndoStack undo(context());
    const DefenceId defence = scheduled(composedSession(), readyCandidate(u"Amrani"_s), {9, 0});
    must(Arrangements(context(), undo).moveDefence(lead(), defence, at({14, 0})));
    must(undo.undo());
    EXPECT_EQ(startOf(defence), at({9, 0}));
    must(undo.redo());
    EXPECT_EQ(startOf(defence), at({14, 0}));
}

TEST_F(DefencePlanTest, aDelayGoesBackByUndo)
{
    UndoStack undo(context());
    const SessionId session = composedSession();
    const DefenceId first = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    const DefenceId second = scheduled(session, readyCandidate(u"Bernard"_s), {9, 30});
    openSession(session);
    must(Arrangements(context(), undo).delay(lead(), first, 40, u"Panne de train"_s));
    EXPECT_EQ(undo.undoName(), u"40 minute(s) of delay from Yasmine Amrani on"_s);
    must(undo.undo());
    EXPECT_EQ(startOf(first), at({9, 0}));
    EXPECT_EQ(startOf(second), at({9, 30}));
    EXPECT_EQ(lastEvent().content.action, u"session.delayTakenBack"_s);
    must(undo.redo());
    EXPECT_EQ(startOf(second), at({10, 10}));
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(DefencePlanTest, givesNoTimeBackToWhoWasHeardNorOverAnother)
{
    UndoStack undo(context());
    const SessionId session = composedSession();
    const DefenceId first = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    const DefenceId second = scheduled(session, readyCandidate(u"Bernard"_s), {9, 30});
    openSession(session);
    must(Arrangements(context(), undo).delay(lead(), first, 120, {}));
    must(plan().move(lead(), second, at({9, 15})));
    EXPECT_EQ(codesOf(plan().takeBackDelay(lead(), {{first, at({9, 0})}})), Codes(3, BlockerCode::Overlap));
    must(juries().recordCandidatePresence(lead(), first, Presence::Present));
    must(juries().hear(lead(), first));
    EXPECT_EQ(codesOf(undo.undo()), Codes{BlockerCode::StateForbids});
    EXPECT_EQ(startOf(first), at({11, 0}));
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(DefencePlanTest, seatsGoBackByUndo)
{
    UndoStack undo(context());
    const SessionId session = draftSession();
    Arrangements arrangements(context(), undo);
    must(arrangements.setSeats(lead(), session, seats()));
    EXPECT_EQ(undo.undoName(), u"the panel of J-2021-06-28-A"_s);
    must(undo.undo());
    EXPECT_TRUE(sessionOf(session).seats.empty());
    must(undo.redo());
    EXPECT_EQ(sessionOf(session).seats.size(), 3U);
}
