#include "parchemin/app/jurorwithdrawal.h"

#include "support/jurytest.h"

#include "parchemin/app/convocationservice.h"
#include "parchemin/app/directoryupkeep.h"
#include "parchemin/app/sessionboard.h"
#include "parchemin/store/convocationrepository.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

class JurorWithdrawalTest : public JuryTest
{
protected:
    [[nodiscard]] Result<WithdrawalProposal> asked(const Withdrawal &withdrawal)
    {
        return withdrawalProposal(database(), rules(), withdrawal, clock().now(),
                                  {.moves = 20'000, .isProofWanted = false});
    }
    [[nodiscard]] static Withdrawal ofDay(const Juror &juror)
    {
        return {juror.id, sessionDay(), sessionDay(), u"Empêchement"_s};
    }
    [[nodiscard]] WithdrawalProposal proposal(const Juror &juror) { return must(asked(ofDay(juror))); }
    [[nodiscard]] Status apply(const WithdrawalProposal &proposal)
    {
        return JurorWithdrawals(context()).apply(lead(), proposal);
    }
    void isFree(const Juror &juror)
    {
        const TimeRange whole{at({8, 0}).toUTC(), at({19, 0}).toUTC()};
        must(DirectoryUpkeepService(context()).setAvailability(lead(), juror.id, whole, {whole}));
    }
    /// Another session of the day, with these members.
    SessionId afternoon(const Juror &president, const Juror &first, const Juror &second)
    {
        const SessionId session = must(juries().createSession(
            lead(), {.code = {}, .day = sessionDay(), .startsAt = {14, 0}, .place = u"Salle B"_s}));
        must(juries().setSeats(lead(), session,
                               {{president.id, SeatRole::Lead, true},
                                {first.id, SeatRole::Professional},
                                {second.id, SeatRole::Professional}}));
        must(juries().constitute(lead(), session));
        return session;
    }
    [[nodiscard]] std::vector<JuryMemberId> panelOf(SessionId session)
    {
        std::vector<JuryMemberId> members;
        for (const PanelSeat &seat : sessionOf(session).seats) {
            if (seat.role != SeatRole::Substitute)
                members.push_back(seat.member.id);
        }
        return members;
    }
    [[nodiscard]] bool sits(const Juror &juror, SessionId session)
    {
        return std::ranges::any_of(sessionOf(session).seats,
                                   [&juror](const PanelSeat &seat) { return seat.member.id == juror.id; });
    }
};

} // namespace

TEST_F(JurorWithdrawalTest, seatsTheSubstituteWhoWasCalled)
{
    const Juror petit = addJuror(u"Petit"_s, JuryQuality::Professional, true);
    isFree(addJuror(u"Zidi"_s, JuryQuality::Professional, true));
    const SessionId session = composedSession({petit});
    const CandidacyId amrani = readyCandidate(u"Amrani"_s);
    const DefenceId defence = scheduled(session, amrani, {9, 30});
    const EventSeq before = lastEvent().seq;
    const WithdrawalProposal found = proposal(roux());
    EXPECT_EQ(lastEvent().seq, before) << "a proposal writes nothing";
    EXPECT_TRUE(found.isLeastChange);
    const QStringList words = sentences(found);
    ASSERT_EQ(words.size(), 1);
    EXPECT_TRUE(words.front().contains(u"Dominique Petit sits instead of Dominique Roux"_s))
        << qPrintable(words.front());

    must(apply(found));
    EXPECT_EQ(sessionOf(session).state, SessionState::Composed);
    EXPECT_TRUE(sits(petit, session));
    EXPECT_FALSE(sits(roux(), session));
    EXPECT_EQ(panelOf(session).size(), 3U);
    EXPECT_EQ(must(SessionRepository(database()).loadDefence(defence)).startsAt, at({9, 30}).toUTC());
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(JurorWithdrawalTest, seatsSomebodyElseWhoIsFreeAndTakesHisTimesAway)
{
    const Juror zidi = addJuror(u"Zidi"_s, JuryQuality::Professional, true);
    isFree(zidi);
    isFree(roux());
    const SessionId session = composedSession();
    scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    must(apply(proposal(roux())));
    EXPECT_TRUE(sits(zidi, session));
    EXPECT_FALSE(sits(roux(), session));
    const TimeRange day{at({0, 0}).toUTC(), at({23, 0}).toUTC()};
    EXPECT_TRUE(must(AvailabilityRepository(database()).within(roux().id, day)).empty());
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(JurorWithdrawalTest, passesOverWhoeverATieKeepsApart)
{
    const Juror zidi = addJuror(u"Zidi"_s, JuryQuality::Professional, true);
    const Juror petit = addJuror(u"Petit"_s, JuryQuality::Professional, true);
    isFree(zidi);
    isFree(petit);
    const SessionId session = composedSession();
    const CandidacyId amrani = readyCandidate(u"Amrani"_s);
    scheduled(session, amrani, {9, 0});
    must(juries().declareConflict(lead(), zidi.id, candidacy(amrani).person, ConflictKind::Personal,
                                  u"Cousins"_s));
    must(apply(proposal(garnier())));
    EXPECT_TRUE(sits(petit, session));
    EXPECT_FALSE(sits(zidi, session));
}

TEST_F(JurorWithdrawalTest, movesACandidateWhenNobodyCanReplace)
{
    const Juror henry = addJuror(u"Henry"_s, JuryQuality::PedagogicalLead, false);
    const Juror petit = addJuror(u"Petit"_s, JuryQuality::Professional, true);
    const Juror zidi = addJuror(u"Zidi"_s, JuryQuality::Professional, true);
    const SessionId morning = composedSession();
    const SessionId later = afternoon(henry, petit, zidi);
    scheduled(morning, readyCandidate(u"Amrani"_s), {10, 0});
    const CandidacyId bernard = readyCandidate(u"Bernard"_s);
    must(juries().schedule(lead(), later, bernard, at({14, 0})));

    const WithdrawalProposal found = proposal(henry);
    EXPECT_FALSE(found.isLeastChange);
    EXPECT_EQ(found.difference.movedCandidates(), 1);
    const QString words = sentences(found).join(u'\n');
    EXPECT_TRUE(words.contains(u"Yasmine Bernard is heard on"_s)) << qPrintable(words);
    EXPECT_TRUE(words.contains(u"no jury sits any more"_s)) << qPrintable(words);
    must(apply(found));
    EXPECT_EQ(sessionOf(later).state, SessionState::Postponed);
    const std::vector<Defence> passages = must(SessionRepository(database()).defencesOfCandidacy(bernard));
    const auto ahead = std::ranges::find(passages, DefenceState::Planned, &Defence::state);
    ASSERT_NE(ahead, passages.end());
    EXPECT_EQ(ahead->session, morning);
    EXPECT_EQ(candidacy(bernard).state, CandidacyState::Scheduled);
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(JurorWithdrawalTest, leavesACandidateToBePlannedAgain)
{
    const SessionId session = composedSession();
    const CandidacyId amrani = readyCandidate(u"Amrani"_s);
    scheduled(session, amrani, {9, 0});
    const WithdrawalProposal found = proposal(roux());
    EXPECT_TRUE(sentences(found).join(u'\n').contains(u"is to be planned again"_s));
    must(apply(found));
    EXPECT_EQ(sessionOf(session).state, SessionState::Postponed);
    EXPECT_EQ(candidacy(amrani).state, CandidacyState::InProgress);
    EXPECT_TRUE(isJournalIntact());
}

// She was convened as a substitute, and would have learnt on the day that she sits.
TEST_F(JurorWithdrawalTest, writesAgainToTheSubstituteWhoComesToSit)
{
    const Juror petit = addJuror(u"Petit"_s, JuryQuality::Professional, true);
    const SessionId session = composedSession({petit});
    scheduled(session, readyCandidate(u"Amrani"_s), {9, 30});
    must(juries().convene(lead(), session, {}));
    std::vector<ConvocationRecipient> members;
    for (const PanelSeat &seat : sessionOf(session).seats)
        members.push_back({seat.member.person, std::nullopt});
    must(ConvocationService(context()).recordSent(lead(), session, members, ConvocationChannel::Email));
    must(apply(proposal(roux())));
    ASSERT_TRUE(sits(petit, session));
    const auto seats = [this, session] {
        return must(readSession(database(), rules(), session, clock().now())).seats;
    };
    for (const SeatLine &line : seats()) {
        EXPECT_EQ(line.mustBeSent, line.seat.member.id == petit.id) << qPrintable(line.seat.member.name);
        EXPECT_NE(line.seat.role, SeatRole::Substitute);
    }
    must(ConvocationService(context()).recordSent(lead(), session, {{petit.person, std::nullopt}},
                                                  ConvocationChannel::Email));
    for (const SeatLine &line : seats())
        EXPECT_FALSE(line.mustBeSent) << qPrintable(line.seat.member.name);
}

TEST_F(JurorWithdrawalTest, keepsAConvenedSessionConvened)
{
    const Juror petit = addJuror(u"Petit"_s, JuryQuality::Professional, true);
    isFree(petit);
    const SessionId session = composedSession();
    const DefenceId defence = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    must(juries().convene(lead(), session, {}));
    must(apply(proposal(garnier())));
    EXPECT_EQ(sessionOf(session).state, SessionState::Convened);
    EXPECT_EQ(must(SessionRepository(database()).loadDefence(defence)).state, DefenceState::Convened);
    EXPECT_TRUE(sits(petit, session));
}

TEST_F(JurorWithdrawalTest, touchesNoOtherSession)
{
    const Juror henry = addJuror(u"Henry"_s, JuryQuality::PedagogicalLead, false);
    const Juror petit = addJuror(u"Petit"_s, JuryQuality::Professional, true);
    const Juror zidi = addJuror(u"Zidi"_s, JuryQuality::Professional, true);
    isFree(addJuror(u"Faure"_s, JuryQuality::Professional, true));
    const SessionId morning = composedSession();
    const SessionId later = afternoon(henry, petit, zidi);
    scheduled(morning, readyCandidate(u"Amrani"_s), {9, 0});
    must(juries().schedule(lead(), later, readyCandidate(u"Bernard"_s), at({14, 0})));
    const JurySession before = sessionOf(later);
    must(apply(proposal(roux())));
    EXPECT_EQ(sessionOf(later), before);
}

TEST_F(JurorWithdrawalTest, letsSubstitutesAndMembersOfEmptySessionsGo)
{
    const Juror petit = addJuror(u"Petit"_s, JuryQuality::Professional, true);
    const SessionId heard = composedSession({petit});
    scheduled(heard, readyCandidate(u"Amrani"_s), {9, 0});
    const SessionId empty = afternoon(chair(), petit, garnier());
    const WithdrawalProposal found = proposal(petit);
    EXPECT_EQ(found.known.loose, std::vector{empty});
    must(apply(found));
    EXPECT_FALSE(sits(petit, heard));
    EXPECT_EQ(sessionOf(heard).state, SessionState::Composed);
    EXPECT_FALSE(sits(petit, empty));
    EXPECT_EQ(sessionOf(empty).state, SessionState::Draft);
    EXPECT_TRUE(isJournalIntact());
}

TEST_F(JurorWithdrawalTest, refusesAProposalThatTheStoreHasOutrun)
{
    isFree(addJuror(u"Petit"_s, JuryQuality::Professional, true));
    const SessionId session = composedSession();
    scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    const WithdrawalProposal found = proposal(roux());
    scheduled(session, readyCandidate(u"Bernard"_s), {10, 0});
    const EventSeq before = lastEvent().seq;
    EXPECT_EQ(errorOf(apply(found)), ErrorCode::Conflict);
    EXPECT_EQ(lastEvent().seq, before);
    EXPECT_TRUE(sits(roux(), session));
}

TEST_F(JurorWithdrawalTest, refusesWhatCannotBe)
{
    const auto placeOf = [this](const Withdrawal &withdrawal) {
        const auto result = asked(withdrawal);
        return result ? QString() : result.error().where;
    };
    Withdrawal withdrawal = ofDay(roux());
    withdrawal.reason = u"  "_s;
    EXPECT_EQ(placeOf(withdrawal), u"/reason"_s);
    withdrawal = ofDay(roux());
    withdrawal.until = sessionDay().addDays(-1);
    EXPECT_EQ(placeOf(withdrawal), u"/until"_s);
    withdrawal = ofDay(roux());
    withdrawal.from = today().addDays(-1);
    EXPECT_EQ(placeOf(withdrawal), u"/from"_s);
    withdrawal = ofDay(roux());
    withdrawal.member = JuryMemberId{999};
    EXPECT_EQ(errorOf(asked(withdrawal)), ErrorCode::NotFound);

    const WithdrawalProposal found = proposal(roux());
    EXPECT_TRUE(found.known.touchesNothing());
    EXPECT_EQ(codesOf(JurorWithdrawals(context()).apply(actor(Role::Registrar), found)),
              Codes{BlockerCode::RightMissing});
}

// "No seat changes and nobody moves" was all that was said of a juror who sat at that moment.
TEST_F(JurorWithdrawalTest, saysThatASessionHasBegun)
{
    const SessionId session = composedSession();
    scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    openSession(session);
    const WithdrawalProposal found = proposal(roux());
    EXPECT_EQ(found.known.begun, QStringList{sessionOf(session).code});
    ASSERT_EQ(sentences(found).size(), 1);
    EXPECT_TRUE(sentences(found).constFirst().contains(sessionOf(session).code + u" has begun"_s));
    EXPECT_TRUE(proposal(addJuror(u"Petit"_s, JuryQuality::Professional, true)).known.begun.isEmpty());
}

TEST_F(JurorWithdrawalTest, answersWhatWasSentToHim)
{
    isFree(addJuror(u"Zidi"_s, JuryQuality::Professional, true));
    const SessionId session = composedSession();
    const DefenceId defence = scheduled(session, readyCandidate(u"Amrani"_s), {9, 0});
    must(juries().convene(lead(), session, {}));
    must(ConvocationService(context()).recordSent(lead(), session,
                                                  {{defenceOf(defence).person, defence},
                                                   {roux().person, std::nullopt},
                                                   {garnier().person, std::nullopt}},
                                                  ConvocationChannel::Email));
    must(apply(proposal(roux())));
    for (const Convocation &sent : must(ConvocationRepository(database()).ofSession(session))) {
        const bool isHis = sent.person == roux().person;
        EXPECT_EQ(sent.acknowledgedOn, isHis ? std::optional(today()) : std::nullopt);
    }
    const auto said = must(Journal(database()).ofPerson(roux().person, 50));
    EXPECT_EQ(std::ranges::count(said, u"convocation.declined"_s,
                                 [](const Event &event) { return event.content.action; }),
              1);
    EXPECT_TRUE(isJournalIntact());
}
