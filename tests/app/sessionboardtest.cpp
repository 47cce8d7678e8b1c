#include "parchemin/app/sessionboard.h"

#include "support/jurytest.h"

#include "parchemin/app/convocationservice.h"
#include "parchemin/app/directoryupkeep.h"
#include "parchemin/app/evaluationservice.h"

#include <gmock/gmock.h>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace {

class SessionBoardTest : public JuryTest
{
protected:
    [[nodiscard]] std::vector<SessionLine> lines()
    {
        return must(readSessions(database(), rules(), clock().now()));
    }
    [[nodiscard]] SessionDetail detail(SessionId session)
    {
        return must(readSession(database(), rules(), session, clock().now()));
    }
    [[nodiscard]] SessionStep next(SessionId session) { return detail(session).line.next; }
    [[nodiscard]] PanelProposals proposals(SessionId session)
    {
        return must(proposePanels(database(), rules(), session, 10));
    }
    static const CompositionCheck &check(const SessionDetail &detail, CompositionCheck::Kind kind)
    {
        return *std::ranges::find(detail.checks, kind, &CompositionCheck::kind);
    }
    void mentored(const Juror &juror, CandidacyId candidacy)
    {
        const MentorId mentor =
            must(directory().registerMentor(lead(), juror.person, true, {}, {2018, 1, 1}));
        must(SubmissionService(context()).assignMentor(lead(), candidacy, mentor, 3));
    }
    void sendAll(SessionId session)
    {
        std::vector<ConvocationRecipient> recipients;
        for (const SeatLine &line : detail(session).seats)
            recipients.push_back({line.seat.member.person, std::nullopt});
        for (const PassageLine &line : detail(session).passages)
            recipients.push_back({line.defence.person, line.defence.id});
        must(
            ConvocationService(context()).recordSent(lead(), session, recipients, ConvocationChannel::Email));
    }
    void available(const Juror &juror, QTime from, QTime to)
    {
        must(DirectoryUpkeepService(context()).addAvailability(lead(), juror.id, {{at(from), at(to)}}));
    }
    static MemberFreedom freedom(const PanelProposals &proposals, const Juror &juror)
    {
        return std::ranges::find_if(proposals.candidates,
                                    [&juror](const PanelCandidate &one) { return one.member.id == juror.id; })
            ->freedom;
    }
};

using Kind = CompositionCheck::Kind;

} // namespace

TEST_F(SessionBoardTest, saysWhatComesNextInTheLifeOfASession)
{
    const SessionId session = draftSession();
    EXPECT_EQ(next(session), SessionStep::Compose);
    must(juries().setSeats(lead(), session, seats()));
    must(juries().constitute(lead(), session));
    EXPECT_EQ(next(session), SessionStep::Schedule);
    const DefenceId defence = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    EXPECT_EQ(next(session), SessionStep::Convene);
    EXPECT_EQ(detail(session).line.dueOn, sessionDay().addDays(-15));
    openSession(session);
    EXPECT_EQ(next(session), SessionStep::Hear);
    hear(defence);
    EXPECT_EQ(next(session), SessionStep::Deliberate);
}

TEST_F(SessionBoardTest, tellsTheDayToComeFromTheDayItself)
{
    const SessionId session = composedSession();
    scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    must(juries().convene(lead(), session, {}));
    sendAll(session);
    EXPECT_EQ(next(session), SessionStep::AwaitDay);
    scheduled(session, readyCandidate(u"Bernard"_s), {10, 0});
    EXPECT_EQ(next(session), SessionStep::Convene) << "somebody came late";
    must(juries().convene(lead(), session, {}));
    moveTo(sessionDay());
    EXPECT_EQ(next(session), SessionStep::Open);
    must(juries().cancel(lead(), session, u"Grève"_s));
    EXPECT_EQ(next(session), SessionStep::TellCalledOff) << "somebody is on the way";
    moveTo(sessionDay().addDays(1));
    EXPECT_EQ(next(session), SessionStep::None);
}

// Nobody told the lead to warn those who had been convened to a session that was cancelled.
TEST_F(SessionBoardTest, isNotDoneWithASessionThatIsCalledOffBeforeEverybodyKnows)
{
    const SessionId session = composedSession();
    scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    must(juries().convene(lead(), session, {}));
    sendAll(session);
    const DefenceId late = scheduled(session, readyCandidate(u"Bernard"_s), {10, 0});
    must(juries().cancel(lead(), session, u"Grève"_s));
    EXPECT_EQ(next(session), SessionStep::TellCalledOff);
    EXPECT_EQ(detail(session).line.dueOn, sessionDay());
    for (const PassageLine &line : detail(session).passages)
        EXPECT_EQ(line.mustBeSent(), line.defence.id != late) << "who was told nothing needs no news";
    std::vector<ConvocationRecipient> recipients;
    for (const SeatLine &line : detail(session).seats) {
        EXPECT_TRUE(line.mustBeSent);
        recipients.push_back({line.seat.member.person, std::nullopt});
    }
    for (const PassageLine &line : detail(session).passages) {
        if (line.mustBeSent())
            recipients.push_back({line.defence.person, line.defence.id});
    }
    must(ConvocationService(context()).recordSent(lead(), session, recipients, ConvocationChannel::Email));
    EXPECT_EQ(lastEvent().content.action, u"convocation.calledOff"_s);
    EXPECT_EQ(next(session), SessionStep::None);
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(SessionBoardTest, tellsACandidateOfAPostponedPassageUnlessHeIsConvenedElsewhereSince)
{
    const SessionId session = composedSession();
    const CandidacyId amrani = readyCandidate(u"Amrani"_s);
    const DefenceId defence = scheduled(session, amrani, {9, 0});
    scheduled(session, readyCandidate(u"Bernard"_s), {10, 0});
    must(juries().convene(lead(), session, {}));
    sendAll(session);
    must(juries().postponeDefence(lead(), defence, u"Maladie"_s));
    EXPECT_EQ(next(session), SessionStep::Send);
    EXPECT_TRUE(detail(session).passages.back().mustBeToldOff);
    const DefenceId again = scheduled(session, amrani, {11, 0});
    must(juries().convene(lead(), session, {}));
    must(ConvocationService(context()).recordSent(lead(), session, {{personOf(amrani), again}},
                                                  ConvocationChannel::Email));
    EXPECT_FALSE(detail(session).passages.back().mustBeToldOff) << "he has the new hour";
    EXPECT_EQ(next(session), SessionStep::AwaitDay);
}

TEST_F(SessionBoardTest, isNotReadyForTheDayBeforeEverybodyWasWrittenTo)
{
    const SessionId session = composedSession();
    scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    must(juries().convene(lead(), session, {}));
    EXPECT_EQ(next(session), SessionStep::Send);
    EXPECT_EQ(detail(session).line.dueOn, sessionDay().addDays(-15));
    EXPECT_THAT(detail(session).line.blockers, IsEmpty());
    sendAll(session);
    must(juries().reschedule(
        lead(), session, {sessionDay(), {9, 0}, u"Salle B"_s, SessionModality::OnSite, u"Travaux"_s, {}}));
    EXPECT_EQ(next(session), SessionStep::Send) << "nobody knows the other room";
    moveTo(sessionDay().addDays(-10));
    EXPECT_THAT(detail(session).line.blockers, IsEmpty()) << "the day was known in time";
}

TEST_F(SessionBoardTest, asksForASubstituteWhenNobodyTakesTheSeatOfARecusedMember)
{
    const SessionId session = composedSession();
    const CandidacyId amrani = readyCandidate(u"Amrani"_s);
    scheduled(session, amrani, {9, 0});
    must(juries().declareConflict(lead(), roux().id, personOf(amrani), ConflictKind::Personal, u"Voisins"_s));
    EXPECT_EQ(next(session), SessionStep::Compose);
    EXPECT_EQ(codesOf(detail(session).line.blockers), Codes{BlockerCode::NoSubstitute});
    const Juror petit = addJuror(u"Petit"_s, JuryQuality::Professional, true);
    must(juries().setSeats(lead(), session, seats({petit})));
    must(juries().constitute(lead(), session));
    EXPECT_EQ(next(session), SessionStep::Convene);
    EXPECT_THAT(detail(session).line.blockers, IsEmpty());
}

TEST_F(SessionBoardTest, saysThatItIsLateToWriteToACandidateWhoWasToldNothing)
{
    const SessionId session = composedSession();
    scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    must(juries().convene(lead(), session, {}));
    moveTo(sessionDay().addDays(-10));
    EXPECT_EQ(codesOf(detail(session).line.blockers), Codes{BlockerCode::NoticeShort});
    EXPECT_EQ(codesOf(detail(session).passages.front().notice), Codes{BlockerCode::NoticeShort});
}

TEST_F(SessionBoardTest, listsWhatLiesAheadFirst)
{
    const auto sessionOn = [this](QDate day, const QString &code) {
        must(juries().createSession(lead(), {code, day, {9, 0}, u"Paris"_s, SessionModality::OnSite}));
    };
    sessionOn({2021, 7, 5}, u"JULY"_s);
    sessionOn({2021, 6, 7}, u"JUNE"_s);
    sessionOn({2021, 5, 3}, u"MAY"_s);
    sessionOn({2021, 4, 5}, u"APRIL"_s);
    QStringList codes;
    for (const SessionLine &line : lines())
        codes.append(line.session.code);
    EXPECT_EQ(codes, (QStringList{u"JUNE"_s, u"JULY"_s, u"MAY"_s, u"APRIL"_s}));
}

TEST_F(SessionBoardTest, countsTheCandidatesAndSaysWhatKeepsThem)
{
    const SessionId session = composedSession();
    scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    const DefenceId second = scheduled(session, readyCandidate(u"Bernard"_s), {10, 0});
    must(juries().postponeDefence(lead(), second, u"Maladie"_s));
    EXPECT_EQ(lines().front().defences, 1);
    EXPECT_THAT(lines().front().blockers, IsEmpty());
    moveTo(sessionDay().addDays(-10));
    EXPECT_EQ(codesOf(lines().front().blockers), Codes{BlockerCode::NoticeShort});
}

TEST_F(SessionBoardTest, listsEveryConditionMetOrNot)
{
    const SessionId session = draftSession();
    const SessionDetail empty = detail(session);
    EXPECT_FALSE(check(empty, Kind::Total).isMet);
    EXPECT_EQ(check(empty, Kind::Total).required, 3);
    EXPECT_FALSE(check(empty, Kind::Chair).isMet);
    must(juries().setSeats(lead(), session, seats()));
    const SessionDetail full = detail(session);
    for (const CompositionCheck &one : full.checks)
        EXPECT_TRUE(one.isMet || one.isIndicator()) << static_cast<int>(one.kind);
    EXPECT_EQ(check(full, Kind::ExternalRatio).found, 67);
}

// Every rule set valid on the date holds: a VAE candidate brings in that of 2019.
TEST_F(SessionBoardTest, addsTheRulesOfTheCandidatesRoutes)
{
    const SessionId session = composedSession();
    EXPECT_THAT(detail(session).ruleSets, SizeIs(1));
    scheduled(session, readyVaeCandidate(u"Amrani"_s), {9, 0});
    const SessionDetail with = detail(session);
    EXPECT_THAT(with.ruleSets, SizeIs(2));
    EXPECT_EQ(check(with, Kind::ProfessionalRatio).required, 25);
    EXPECT_TRUE(std::ranges::any_of(with.passages.front().checks, [](const CompositionCheck &one) {
        return one.kind == Kind::ProfessionalRatio && one.isMet;
    }));
}

// Scenario 6.
TEST_F(SessionBoardTest, namesTheInternalProfessionals)
{
    const Juror petit = addJuror(u"Petit"_s, JuryQuality::Professional, false);
    const Juror leroy = addJuror(u"Leroy"_s, JuryQuality::Professional, false, false);
    const SessionId session = draftSession();
    must(juries().setSeats(lead(), session,
                           {{chair().id, SeatRole::Lead, true},
                            {petit.id, SeatRole::Professional},
                            {leroy.id, SeatRole::Professional}}));
    const SessionDetail found = detail(session);
    EXPECT_FALSE(check(found, Kind::ExternalRatio).isMet);
    EXPECT_THAT(check(found, Kind::ExternalRatio).names, SizeIs(2));
    EXPECT_FALSE(check(found, Kind::Charter).isMet);
    EXPECT_TRUE(check(found, Kind::Charter).names.front().contains(u"Leroy"_s));
    EXPECT_TRUE(contains(found.line.blockers, BlockerCode::ExternalRatio));
}

// Lists agree the quality of a candidate with who it is.
TEST_F(SessionBoardTest, knowsWhetherACandidateIsAWomanOrAMan)
{
    const SessionId session = composedSession();
    const CandidacyId amrani = readyCandidate(u"Amrani"_s);
    scheduled(session, amrani, {9, 0});
    PersonDetails woman = details(u"Amrani"_s, u"Yasmine"_s);
    woman.sex = Sex::Female;
    must(candidacies().correctPerson(lead(), personOf(amrani), woman, u"Sexe saisi"_s));
    EXPECT_EQ(detail(session).passages.front().sex, Sex::Female);
}

// Scenario 5: the passage whose member is tied is stopped, the others proceed.
TEST_F(SessionBoardTest, checksEachPassageAfterRecusals)
{
    const SessionId session = composedSession();
    const CandidacyId amrani = readyCandidate(u"Amrani"_s);
    scheduled(session, amrani, {9, 0});
    scheduled(session, readyCandidate(u"Bernard"_s), {10, 0});
    must(juries().declareConflict(lead(), roux().id, personOf(amrani), ConflictKind::Personal, u"cousine"_s));
    const SessionDetail found = detail(session);
    EXPECT_EQ(codesOf(found.passages.front().blockers),
              (Codes{BlockerCode::Conflict, BlockerCode::NoSubstitute}));
    EXPECT_THAT(found.passages.back().blockers, IsEmpty());
}

TEST_F(SessionBoardTest, listsThoseWhoAreReadyUntilTheyAreScheduled)
{
    const SessionId session = composedSession();
    const CandidacyId amrani = readyCandidate(u"Amrani"_s);
    addCandidate(u"Bernard"_s);
    ASSERT_THAT(detail(session).ready, SizeIs(1));
    EXPECT_EQ(detail(session).ready.front().candidacy, amrani);
    scheduled(session, amrani, {9, 0});
    EXPECT_THAT(detail(session).ready, IsEmpty());
}

TEST_F(SessionBoardTest, proposesThePanelThatTheRulesAllow)
{
    const PanelProposals found = proposals(draftSession());
    ASSERT_THAT(found.panels, SizeIs(1));
    EXPECT_EQ(found.panels.front().seats.front().member.id, chair().id);
    EXPECT_THAT(found.shortage, IsEmpty());
    EXPECT_THAT(found.rotation.loads, SizeIs(3));
}

TEST_F(SessionBoardTest, readsTheAvailabilities)
{
    const SessionId session = composedSession();
    scheduled(session, readyCandidate(u"Amrani"_s), {11, 0});
    available(roux(), {8, 0}, {12, 0});
    available(garnier(), {8, 0}, {11, 15});
    const PanelProposals found = proposals(session);
    EXPECT_EQ(freedom(found, roux()), MemberFreedom::Available);
    EXPECT_EQ(freedom(found, garnier()), MemberFreedom::Away) << "gone before the last passage ends";
    EXPECT_EQ(freedom(found, chair()), MemberFreedom::Unknown);
    EXPECT_THAT(found.panels, IsEmpty());
    EXPECT_EQ(codesOf(found.shortage), (Codes{BlockerCode::PanelSize, BlockerCode::NotAvailable}));
}

// Whoever came in another week of the same month was shown, and left out, as away.
TEST_F(SessionBoardTest, takesTimesOfAnotherWeekForNoAbsence)
{
    const SessionId session = composedSession();
    const QDateTime weekBefore = at({8, 0}).addDays(-7);
    must(DirectoryUpkeepService(context()).addAvailability(lead(), roux().id,
                                                           {{weekBefore, weekBefore.addSecs(14'400)}}));
    EXPECT_EQ(freedom(proposals(session), roux()), MemberFreedom::Unknown);
}

TEST_F(SessionBoardTest, seesWhoSitsElsewhereThenButNotHere)
{
    const SessionId here = composedSession();
    scheduled(here, readyCandidate(u"Amrani"_s), {9, 0});
    EXPECT_EQ(freedom(proposals(here), roux()), MemberFreedom::Unknown) << "taken by this very session";
    const SessionId there = draftSession();
    EXPECT_EQ(freedom(proposals(there), roux()), MemberFreedom::Taken);
}

TEST_F(SessionBoardTest, ranksTiesFromTheRecords)
{
    const Juror petit = addJuror(u"Petit"_s, JuryQuality::Professional, true);
    const SessionId session = draftSession();
    const CandidacyId amrani = readyCandidate(u"Amrani"_s);
    scheduled(session, amrani, {9, 0});
    mentored(roux(), amrani);
    const PanelProposals found = proposals(session);
    ASSERT_THAT(found.panels, SizeIs(3));
    for (const PanelSeat &seat : found.panels.front().seats)
        EXPECT_TRUE(seat.role == SeatRole::Substitute || seat.member.id != roux().id);
    EXPECT_TRUE(std::ranges::any_of(found.panels.front().seats, [&petit](const PanelSeat &seat) {
        return seat.member.id == petit.id && seat.role == SeatRole::Professional;
    }));
}

TEST_F(SessionBoardTest, countsTheRotationOfTheYearBefore)
{
    composedSession();
    const SessionId next = must(juries().createSession(
        lead(), {{}, sessionDay().addDays(7), {9, 0}, u"Paris"_s, SessionModality::OnSite}));
    const PanelProposals found = proposals(next);
    EXPECT_EQ(found.rotation.loads.front().sessions, 1);
    EXPECT_TRUE(std::ranges::any_of(found.panels.front().reasons, [](const PanelReason &reason) {
        return reason.kind == PanelReason::Kind::Together && reason.count == 1;
    }));
}

TEST_F(SessionBoardTest, knowsNoSessionThatIsNotThere)
{
    EXPECT_EQ(errorOf(readSession(database(), rules(), SessionId{99}, clock().now())), ErrorCode::NotFound);
    EXPECT_EQ(errorOf(proposePanels(database(), rules(), SessionId{99}, 1)), ErrorCode::NotFound);
    EXPECT_THAT(lines(), IsEmpty());
}
