#include "support/jurytest.h"

#include "parchemin/app/evaluationservice.h"

#include <algorithm>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class DefenceSchedulingTest : public JuryTest
{
protected:
    /// Makes a member the candidate's mentor for one block.
    void mentored(const Juror &juror, CandidacyId candidacy)
    {
        const MentorId mentor =
            must(directory().registerMentor(lead(), juror.person, true, {}, {2018, 1, 1}));
        must(SubmissionService(context()).assignMentor(lead(), candidacy, mentor, 3));
    }
};

} // namespace

TEST_F(DefenceSchedulingTest, schedulesAReadyCandidateForTheTimeOfTheRoute)
{
    const SessionId session = composedSession();
    const CandidacyId candidacy = readyCandidate(u"Amrani"_s);
    const DefenceId defence = scheduled(session, candidacy, {9, 0});
    EXPECT_EQ(defenceOf(defence).baseMinutes, 30);
    EXPECT_EQ(defenceOf(defence).extraMinutes, 0);
    EXPECT_EQ(defenceOf(defence).order, 1);
    EXPECT_EQ(stateOf(candidacy), CandidacyState::Scheduled);
    EXPECT_EQ(lastEvent().content.action, u"defence.scheduled"_s);
    EXPECT_EQ(lastEvent().content.person, personOf(candidacy));
    EXPECT_TRUE(isJournalIntact());
}

// Scenario 17.
TEST_F(DefenceSchedulingTest, givesAThirdMoreTimeAndShiftsThePlan)
{
    const SessionId session = composedSession();
    const CandidacyId candidacy = readyVaeCandidate(u"Amrani"_s);
    must(directory().grantAccommodation(actor(Role::DisabilityOfficer), personOf(candidacy),
                                        {u"TIERS_TEMPS"_s}, 33, {2021, 1, 1}, {}));
    const DefenceId defence = scheduled(session, candidacy, {9, 0});
    EXPECT_EQ(defenceOf(defence).baseMinutes, 60);
    EXPECT_EQ(defenceOf(defence).extraMinutes, 20);
    EXPECT_EQ(defenceOf(defence).endsAt(), at({10, 20}));
    const CandidacyId next = readyCandidate(u"Bernard"_s);
    const Blockers early = must(juries().schedulingBlockers(session, next, at({10, 15})));
    EXPECT_EQ(codesOf(early), (Codes{BlockerCode::Overlap, BlockerCode::Overlap, BlockerCode::Overlap}));
    EXPECT_TRUE(must(juries().schedulingBlockers(session, next, at({10, 20}))).empty());
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(DefenceSchedulingTest, givesEveryReasonWhyACandidateIsNotReady)
{
    const SessionId session = composedSession();
    EXPECT_EQ(codesOf(juries().schedule(lead(), session, addCandidate(u"Amrani"_s), at({9, 0}))),
              Codes{BlockerCode::BlocksMissing});
    EXPECT_EQ(codesOf(juries().schedule(lead(), session, addAdmittedCandidate(u"Bernard"_s), at({9, 0}))),
              Codes{BlockerCode::DossierIncomplete});
}

TEST_F(DefenceSchedulingTest, saysOnceInWhichStateTheCandidacyIs)
{
    const CandidacyId waiting = addCandidate(u"Petit"_s, AccessRoute::Vae);
    const auto reasons = codesOf(juries().schedule(lead(), composedSession(), waiting, at({9, 0})));
    EXPECT_EQ(std::ranges::count(reasons, BlockerCode::StateForbids), 1);
}

TEST_F(DefenceSchedulingTest, keepsWithinTheSessionsDay)
{
    const SessionId session = composedSession();
    const CandidacyId candidacy = readyCandidate(u"Amrani"_s);
    EXPECT_EQ(codesOf(juries().schedule(lead(), session, candidacy, at({8, 30}))),
              Codes{BlockerCode::TimeOrder});
    EXPECT_EQ(codesOf(juries().schedule(lead(), session, candidacy, at({23, 45}))),
              Codes{BlockerCode::TimeOrder});
    EXPECT_EQ(errorOf(juries().schedule(lead(), session, candidacy, {})), ErrorCode::InvalidInput);
    EXPECT_TRUE(juries().schedule(lead(), session, candidacy, at({23, 30})));
}

TEST_F(DefenceSchedulingTest, schedulesNothingInThePast)
{
    const SessionId session = composedSession();
    const CandidacyId candidacy = readyCandidate(u"Amrani"_s);
    moveTo(sessionDay(), {11, 0});
    EXPECT_EQ(codesOf(juries().schedule(lead(), session, candidacy, at({10, 0}))),
              Codes{BlockerCode::TimeOrder});
}

TEST_F(DefenceSchedulingTest, schedulesACandidateOnce)
{
    const SessionId session = composedSession();
    const CandidacyId candidacy = readyCandidate(u"Amrani"_s);
    scheduled(session, candidacy, {9, 0});
    EXPECT_EQ(codesOf(juries().schedule(lead(), session, candidacy, at({11, 0}))),
              (Codes{BlockerCode::StateForbids, BlockerCode::Overlap}));
}

TEST_F(DefenceSchedulingTest, hearsNoCandidateTwiceOnOneDay)
{
    const CandidacyId candidacy = readyCandidate(u"Amrani"_s);
    const DefenceId defence = heardDefence(candidacy);
    must(deliberations().decide(lead(), defence, refusal(DecisionOutcome::Deferred)));
    const SessionId evening = draftSession();
    EXPECT_EQ(codesOf(juries().schedule(lead(), evening, candidacy, at({22, 0}))),
              Codes{BlockerCode::Overlap});
}

// An absence is the reason for which BR-50 lets a candidate come twice.
TEST_F(DefenceSchedulingTest, takesACandidateOnTheEveningOfADayWhoseMorningHeMissed)
{
    const SessionId session = composedSession();
    const CandidacyId candidacy = readyCandidate(u"Amrani"_s);
    const DefenceId defence = scheduled(session, candidacy, {9, 0});
    openSession(session);
    must(juries().recordCandidatePresence(lead(), defence, Presence::Absent));
    const SessionId evening = draftSession();
    EXPECT_TRUE(juries().schedule(lead(), evening, candidacy, at({18, 0})));
}

// Scenario 5, with a substitute.
TEST_F(DefenceSchedulingTest, replacesAMentorByASubstituteForHisCandidateOnly)
{
    const Juror petit = addJuror(u"Petit"_s, JuryQuality::Professional, true);
    const SessionId session = composedSession({petit});
    const CandidacyId amrani = readyCandidate(u"Amrani"_s);
    const CandidacyId bernard = readyCandidate(u"Bernard"_s);
    mentored(roux(), amrani);
    scheduled(session, amrani, {9, 0});
    const Event detected = must(Journal(database()).ofPerson(personOf(amrani), 2)).at(1);
    EXPECT_EQ(detected.content.action, u"conflict.detected"_s);
    scheduled(session, bernard, {10, 0});

    const SessionView view = must(juries().view(session));
    ASSERT_EQ(view.defences.size(), 2U);
    const DefencePanel &first = view.defences.front().panel;
    EXPECT_TRUE(first.isComplete());
    ASSERT_EQ(first.replacements.size(), 1U);
    EXPECT_EQ(first.replacements.front(),
              (DefencePanel::Replacement{roux().id, petit.id, codeName(ConflictKind::Mentored)}));
    EXPECT_TRUE(view.defences.back().panel.replacements.empty());
    EXPECT_TRUE(isJournalIntact());
}

// Scenario 5, without one.
TEST_F(DefenceSchedulingTest, refusesTheMentorsCandidateWithoutSubstituteAndTakesTheOthers)
{
    const SessionId session = composedSession();
    const CandidacyId amrani = readyCandidate(u"Amrani"_s);
    mentored(roux(), amrani);
    const Blockers blockers = blockersOf(juries().schedule(lead(), session, amrani, at({9, 0})));
    ASSERT_EQ(codesOf(blockers), (Codes{BlockerCode::Conflict, BlockerCode::NoSubstitute}));
    EXPECT_TRUE(blockers.front().parameters.value(u"membre"_s).contains(u"Roux"_s));
    EXPECT_EQ(blockers.front().parameters.value(u"candidat"_s), u"Yasmine Amrani"_s);
    EXPECT_EQ(blockers.front().parameters.value(u"nature"_s), codeName(ConflictKind::Mentored));
    EXPECT_EQ(stateOf(amrani), CandidacyState::InProgress);
    EXPECT_TRUE(juries().schedule(lead(), session, readyCandidate(u"Bernard"_s), at({9, 0})));
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(DefenceSchedulingTest, detectsNewTiesOnce)
{
    const Juror petit = addJuror(u"Petit"_s, JuryQuality::Professional, true);
    const SessionId session = composedSession({petit});
    const CandidacyId candidacy = readyCandidate(u"Amrani"_s);
    scheduled(session, candidacy, {9, 0});
    EXPECT_TRUE(must(juries().detectConflicts(lead(), session)).empty());
    mentored(garnier(), candidacy);
    const std::vector<ConflictOfInterest> found = must(juries().detectConflicts(lead(), session));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().member, garnier().id);
    EXPECT_EQ(found.front().kind, ConflictKind::Mentored);
    EXPECT_EQ(lastEvent().content.action, u"conflict.detected"_s);
    EXPECT_TRUE(must(juries().detectConflicts(lead(), session)).empty());
    EXPECT_EQ(codesOf(juries().detectConflicts(actor(Role::Juror), session)),
              Codes{BlockerCode::RightMissing});
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(DefenceSchedulingTest, convenesEverybodyWithTheNoticeOfThePolicy)
{
    const SessionId session = composedSession();
    const DefenceId defence = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    moveTo(sessionDay().addDays(-15));
    ASSERT_TRUE(juries().convene(actor(Role::Registrar), session, {}));
    EXPECT_EQ(sessionOf(session).state, SessionState::Convened);
    EXPECT_EQ(defenceOf(defence).state, DefenceState::Convened);
    EXPECT_EQ(defenceOf(defence).convokedOn, std::optional(today()));
    EXPECT_EQ(lastEvent().content.action, u"session.convened"_s);
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(DefenceSchedulingTest, needsAWaiverForAShortNotice)
{
    const SessionId session = composedSession();
    const DefenceId defence = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    const DefenceId other = scheduled(session, readyCandidate(u"Bernard"_s), {10, 0});
    moveTo(sessionDay().addDays(-14));
    const Blockers blockers = blockersOf(juries().convene(lead(), session, {defence}));
    ASSERT_EQ(codesOf(blockers), Codes{BlockerCode::NoticeShort});
    EXPECT_EQ(blockers.front().parameters.value(u"candidat"_s), u"Yasmine Bernard"_s);
    EXPECT_EQ(errorOf(juries().convene(lead(), session, {DefenceId{404}})), ErrorCode::InvalidInput);
    ASSERT_TRUE(juries().convene(lead(), session, {defence, other}));
    EXPECT_TRUE(defenceOf(other).hasNoticeWaiver);
}

TEST_F(DefenceSchedulingTest, convenesThoseWhoComeLaterToo)
{
    const SessionId session = composedSession();
    scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    must(juries().convene(lead(), session, {}));
    EXPECT_EQ(codesOf(juries().convene(lead(), session, {})), Codes{BlockerCode::StateForbids});
    const DefenceId late = scheduled(session, readyCandidate(u"Bernard"_s), {10, 0});
    ASSERT_TRUE(juries().convene(lead(), session, {}));
    EXPECT_EQ(defenceOf(late).state, DefenceState::Convened);
}

TEST_F(DefenceSchedulingTest, convenesNobodyToAJuryThatIsNotConstituted)
{
    EXPECT_EQ(codesOf(juries().convene(lead(), draftSession(), {})), Codes{BlockerCode::StateForbids});
    const SessionId session = composedSession();
    moveTo(sessionDay(), {9, 1});
    EXPECT_EQ(codesOf(juries().convene(lead(), session, {})), Codes{BlockerCode::TimeOrder});
}

TEST_F(DefenceSchedulingTest, postponesADefenceForAReasonAndFreesItsCandidate)
{
    const SessionId session = composedSession();
    const CandidacyId candidacy = readyCandidate(u"Amrani"_s);
    const DefenceId defence = scheduled(session, candidacy, {9, 0});
    EXPECT_EQ(codesOf(juries().postponeDefence(lead(), defence, {})), Codes{BlockerCode::ReasonMissing});
    ASSERT_TRUE(juries().postponeDefence(lead(), defence, u"Membre souffrant"_s));
    EXPECT_EQ(defenceOf(defence).state, DefenceState::Postponed);
    EXPECT_EQ(stateOf(candidacy), CandidacyState::InProgress);
    EXPECT_EQ(codesOf(juries().postponeDefence(lead(), defence, u"Encore"_s)),
              Codes{BlockerCode::StateForbids});
    EXPECT_TRUE(juries().schedule(lead(), session, candidacy, at({9, 0})));
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(DefenceSchedulingTest, callsASessionOffAndFreesEveryCandidate)
{
    const SessionId postponed = composedSession();
    const CandidacyId candidacy = readyCandidate(u"Amrani"_s);
    const DefenceId defence = scheduled(postponed, candidacy, {9, 0});
    EXPECT_EQ(codesOf(juries().postpone(lead(), postponed, {})), Codes{BlockerCode::ReasonMissing});
    EXPECT_EQ(codesOf(juries().postpone(actor(Role::Registrar), postponed, u"Grève"_s)),
              Codes{BlockerCode::RightMissing});
    ASSERT_TRUE(juries().postpone(lead(), postponed, u"Grève"_s));
    EXPECT_EQ(sessionOf(postponed).state, SessionState::Postponed);
    EXPECT_EQ(defenceOf(defence).state, DefenceState::Postponed);
    EXPECT_EQ(stateOf(candidacy), CandidacyState::InProgress);
    EXPECT_EQ(lastEvent().content.action, u"session.postponed"_s);

    const SessionId cancelled = composedSession();
    scheduled(cancelled, candidacy, {9, 0});
    ASSERT_TRUE(juries().cancel(lead(), cancelled, u"Grève"_s));
    EXPECT_EQ(sessionOf(cancelled).state, SessionState::Cancelled);
    EXPECT_EQ(codesOf(juries().cancel(lead(), cancelled, u"Grève"_s)), Codes{BlockerCode::StateForbids});
    EXPECT_TRUE(isJournalIntact());
}
