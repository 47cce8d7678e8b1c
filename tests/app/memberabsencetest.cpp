#include "support/jurytest.h"

#include "parchemin/app/availabilityrequests.h"
#include "parchemin/app/defenceplan.h"
#include "parchemin/app/directoryupkeep.h"
#include "parchemin/app/evaluationservice.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// BR-50: a member who said when he can come is not expected at another time.
class MemberAbsenceTest : public JuryTest
{
protected:
    void comes(const Juror &juror, QTime from, QTime to)
    {
        must(DirectoryUpkeepService(context()).addAvailability(lead(), juror.id, {{at(from), at(to)}}));
    }
    static QStringList awayIn(const Blockers &blockers)
    {
        QStringList names;
        for (const Blocker &blocker : blockers) {
            if (blocker.code == BlockerCode::NotAvailable)
                names << blocker.parameters.value(u"personne"_s);
        }
        return names;
    }
    void mentored(const Juror &juror, CandidacyId candidacy)
    {
        const MentorId mentor =
            must(directory().registerMentor(lead(), juror.person, true, {}, {2018, 1, 1}));
        must(SubmissionService(context()).assignMentor(lead(), candidacy, mentor, 3));
    }
};

} // namespace

TEST_F(MemberAbsenceTest, refusesAPassageAtATimeWhenAMemberIsAway)
{
    comes(garnier(), {9, 0}, {12, 0});
    const SessionId session = composedSession();
    const CandidacyId candidacy = readyCandidate(u"Amrani"_s);
    const auto refused = juries().schedule(lead(), session, candidacy, at({14, 0}));
    EXPECT_EQ(awayIn(blockersOf(refused)), QStringList{u"Dominique Garnier"_s});
    EXPECT_EQ(codesOf(refused), Codes{BlockerCode::NotAvailable});
    EXPECT_EQ(stateOf(candidacy), CandidacyState::InProgress);
    EXPECT_EQ(codesOf(juries().schedule(lead(), session, candidacy, at({11, 45}))),
              Codes{BlockerCode::NotAvailable})
        << "gone before it ends";
    EXPECT_TRUE(juries().schedule(lead(), session, candidacy, at({11, 30}))) << "until noon exactly";
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(MemberAbsenceTest, asksNothingOfWhoeverSaidNothing)
{
    const SessionId session = composedSession();
    EXPECT_TRUE(must(juries().schedulingBlockers(session, readyCandidate(u"Amrani"_s), at({14, 0}))).empty());
}

TEST_F(MemberAbsenceTest, takesSilenceAboutAnotherDayForNoAbsence)
{
    const QDate elsewhere = sessionDay().addDays(3);
    must(DirectoryUpkeepService(context()).addAvailability(
        lead(), garnier().id, {{certifierInstant(elsewhere, {9, 0}), certifierInstant(elsewhere, {12, 0})}}));
    const SessionId session = composedSession();
    const CandidacyId candidacy = readyCandidate(u"Amrani"_s);
    EXPECT_TRUE(must(juries().schedulingBlockers(session, candidacy, at({14, 0}))).empty());
    AvailabilityRequests requests(context());
    must(requests.ask(lead(), {garnier().id}, sessionDay(), elsewhere, ConvocationChannel::Email));
    EXPECT_TRUE(must(juries().schedulingBlockers(session, candidacy, at({14, 0}))).empty())
        << "no answer yet";
    for (const RequestLine &line : must(requestLines(database(), sessionDay(), elsewhere))) {
        if (line.member.id == garnier().id)
            must(requests.recordAnswer(lead(), line.last->id));
    }
    EXPECT_EQ(awayIn(must(juries().schedulingBlockers(session, candidacy, at({14, 0})))),
              QStringList{u"Dominique Garnier"_s})
        << "asked about that day, and answered without it";
}

TEST_F(MemberAbsenceTest, doesNotWaitForASubstituteWhoIsNotNeeded)
{
    const Juror petit = addJuror(u"Petit"_s, JuryQuality::Professional, true);
    comes(petit, {9, 0}, {12, 0});
    const SessionId session = composedSession({petit});
    EXPECT_TRUE(must(juries().schedulingBlockers(session, readyCandidate(u"Amrani"_s), at({14, 0}))).empty());
    const CandidacyId tied = readyCandidate(u"Bernard"_s);
    mentored(roux(), tied);
    EXPECT_EQ(awayIn(must(juries().schedulingBlockers(session, tied, at({14, 0})))),
              QStringList{u"Dominique Petit"_s})
        << "who would sit for that candidate";
    EXPECT_TRUE(must(juries().schedulingBlockers(session, tied, at({10, 0}))).empty());
}

TEST_F(MemberAbsenceTest, movesAndDelaysNothingIntoAnAbsence)
{
    comes(garnier(), {9, 0}, {12, 0});
    const SessionId session = composedSession();
    const DefenceId defence = scheduled(session, readyCandidate(u"Amrani"_s), {11, 0});
    DefencePlanService plan(context());
    EXPECT_EQ(codesOf(plan.move(lead(), defence, at({15, 0}))), Codes{BlockerCode::NotAvailable});
    EXPECT_EQ(codesOf(plan.delay(lead(), defence, 60, u"Train"_s)), Codes{BlockerCode::NotAvailable});
    EXPECT_EQ(defenceOf(defence).startsAt, at({11, 0}));
    EXPECT_TRUE(plan.move(lead(), defence, at({11, 30})));
    openSession(session);
    const DelayForecast forecast = must(plan.delayForecast(defence, 60));
    EXPECT_EQ(forecast.endsAt, at({13, 0}));
    EXPECT_EQ(awayIn(forecast.away), QStringList{u"Dominique Garnier"_s}) << "it is said, not refused";
    EXPECT_TRUE(plan.delay(lead(), defence, 60, u"Train"_s)) << "on the day they are there";
}

TEST_F(MemberAbsenceTest, seatsNobodyByHandWhoCannotCome)
{
    const Juror petit = addJuror(u"Petit"_s, JuryQuality::Professional, true);
    comes(petit, {14, 0}, {18, 0});
    const SessionId session = composedSession();
    scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    const std::vector<SeatDraft> away{{chair().id, SeatRole::Lead, true},
                                      {roux().id, SeatRole::Professional},
                                      {petit.id, SeatRole::Professional}};
    const auto refused = juries().setSeats(lead(), session, away);
    EXPECT_EQ(awayIn(blockersOf(refused)), QStringList{u"Dominique Petit"_s});
    EXPECT_TRUE(juries().setSeats(lead(), session, seats({petit}))) << "as a substitute he may be called";
    EXPECT_TRUE(isJournalIntact());
}
