#include "support/jurytest.h"

#include "parchemin/app/arrangements.h"
#include "parchemin/app/defenceplan.h"
#include "parchemin/app/undostack.h"
#include "parchemin/store/convocationrepository.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The roll of an open session with two candidates, at nine and half past nine.
class CandidatePresenceTest : public JuryTest
{
protected:
    void SetUp() override
    {
        JuryTest::SetUp();
        m_session = composedSession();
        m_candidacy = readyCandidate(u"Amrani"_s);
        m_defence = scheduled(m_session, m_candidacy, {9, 0});
        m_other = scheduled(m_session, readyCandidate(u"Bernard"_s), {9, 30});
        openSession(m_session);
    }
    Status answer(Presence presence) { return juries().recordCandidatePresence(lead(), m_defence, presence); }
    [[nodiscard]] DefenceState state() { return defenceOf(m_defence).state; }

    SessionId m_session{0};
    CandidacyId m_candidacy{0};
    DefenceId m_defence{0};
    DefenceId m_other{0};
};

} // namespace

TEST_F(CandidatePresenceTest, putsAWrongAbsenceRight)
{
    const ConvocationRepository convocations(database());
    must(answer(Presence::Absent));
    must(answer(Presence::Present));
    EXPECT_EQ(state(), DefenceState::Present);
    EXPECT_EQ(stateOf(m_candidacy), CandidacyState::Scheduled);
    EXPECT_EQ(defenceOf(m_defence).startsAt, at({9, 0}));
    EXPECT_EQ(must(convocations.defenceRevisions(m_session)).at(m_defence), 2)
        << "calendars that took the entry off put it back";
    must(juries().hear(lead(), m_defence));
    EXPECT_EQ(stateOf(m_candidacy), CandidacyState::Heard);
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(CandidatePresenceTest, putsAWrongPresenceRight)
{
    must(answer(Presence::Present));
    must(answer(Presence::Excused));
    EXPECT_EQ(stateOf(m_candidacy), CandidacyState::InProgress);
    must(answer(Presence::Absent));
    EXPECT_EQ(state(), DefenceState::Absent);
    EXPECT_EQ(stateOf(m_candidacy), CandidacyState::InProgress);
    must(answer(Presence::Expected));
    EXPECT_EQ(state(), DefenceState::Convened);
    EXPECT_EQ(stateOf(m_candidacy), CandidacyState::Scheduled);
    EXPECT_TRUE(isJournalIntact());
}

// The key slips from one line to the next, and who comes at half past nine would have been sent away.
TEST_F(CandidatePresenceTest, nobodyIsAbsentBeforeHisHour)
{
    const auto answerLater = [this](Presence presence) {
        return juries().recordCandidatePresence(lead(), m_other, presence);
    };
    EXPECT_EQ(codesOf(answerLater(Presence::Absent)), Codes{BlockerCode::TimeOrder});
    EXPECT_EQ(defenceOf(m_other).state, DefenceState::Convened);
    must(answerLater(Presence::Present));
    must(answerLater(Presence::Excused));
    moveTo(sessionDay(), {9, 30});
    must(answerLater(Presence::Absent));
    EXPECT_EQ(defenceOf(m_other).state, DefenceState::Absent);
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(CandidatePresenceTest, hearsALatecomerBehindTheOthersWhenHisTimeIsTaken)
{
    must(answer(Presence::Absent));
    must(DefencePlanService(context()).move(lead(), m_other, at({9, 0})));
    must(answer(Presence::Present));
    EXPECT_EQ(defenceOf(m_defence).startsAt, at({9, 40})) << "after the pause between two";
    EXPECT_EQ(defenceOf(m_other).startsAt, at({9, 0}));
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(CandidatePresenceTest, doesNotTakeACandidateBackFromAnotherSession)
{
    must(answer(Presence::Absent));
    const SessionId later = must(juries().createSession(
        lead(), {.code = u"J-PLUS-TARD"_s, .day = {2021, 7, 12}, .startsAt = {9, 0}, .place = u"Paris"_s}));
    must(juries().setSeats(lead(), later, seats()));
    must(juries().constitute(lead(), later));
    must(juries().schedule(lead(), later, m_candidacy, certifierInstant({2021, 7, 12}, {9, 0})));
    EXPECT_EQ(codesOf(answer(Presence::Present)), Codes{BlockerCode::StateForbids});
    EXPECT_EQ(state(), DefenceState::Absent);
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(CandidatePresenceTest, isAnsweredUntilTheCandidateIsHeard)
{
    must(answer(Presence::Present));
    must(juries().hear(lead(), m_defence));
    for (const Presence presence : {Presence::Absent, Presence::Excused, Presence::Expected})
        EXPECT_EQ(codesOf(answer(presence)), Codes{BlockerCode::StateForbids});
}

TEST_F(CandidatePresenceTest, goesBackByUndo)
{
    UndoStack undo(context());
    Arrangements arrangements(context(), undo);
    must(arrangements.recordCandidatePresence(lead(), m_defence, Presence::Absent));
    EXPECT_TRUE(undo.undoName().startsWith(u"Yasmine Amrani is absent"_s)) << qPrintable(undo.undoName());
    must(undo.undo());
    EXPECT_EQ(state(), DefenceState::Convened) << "nobody has answered";
    EXPECT_EQ(stateOf(m_candidacy), CandidacyState::Scheduled);
    must(undo.redo());
    EXPECT_EQ(state(), DefenceState::Absent);
    must(arrangements.recordMemberPresence(lead(), m_session, roux().id, Presence::Excused));
    must(undo.undo());
    EXPECT_EQ(sessionOf(m_session).seats.at(1).presence, Presence::Present);
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(CandidatePresenceTest, takesAMembersAnswerBackBeforeTheSessionOpensOnly)
{
    EXPECT_EQ(codesOf(juries().recordMemberPresence(lead(), m_session, roux().id, Presence::Expected)),
              Codes{BlockerCode::StateForbids});
    const SessionId next = draftSession(u"J-SUIVANTE"_s);
    must(juries().setSeats(lead(), next, seats()));
    must(juries().constitute(lead(), next));
    scheduled(next, readyCandidate(u"Caron"_s), {14, 0});
    UndoStack undo(context());
    EXPECT_EQ(
        codesOf(
            Arrangements(context(), undo).recordMemberPresence(lead(), next, roux().id, Presence::Present)),
        Codes{BlockerCode::StateForbids})
        << "not convened";
    EXPECT_FALSE(undo.canUndo());
}
