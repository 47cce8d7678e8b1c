#include "parchemin/store/sessionrepository.h"

#include "support/juryrecordstest.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

using SessionRepositoryTest = JuryRecordsTest;

} // namespace

TEST_F(SessionRepositoryTest, givesBackASessionWithSeatsInOrder)
{
    const SessionId id = addSession();
    const JuryMemberId substitute = addMember(u"Petit"_s);
    const JuryMemberId professional = addMember(u"Garnier"_s);
    const JuryMemberId lead = addMember(u"Roche"_s, JuryQuality::PedagogicalLead);
    must(sessions().addSeat(id, substitute, SeatRole::Substitute, false));
    must(sessions().addSeat(id, professional, SeatRole::Professional, false));
    must(sessions().addSeat(id, lead, SeatRole::Lead, true));
    must(sessions().setChair(id, professional));
    must(sessions().setPresence(id, lead, Presence::Present));
    must(sessions().setOpenedAt(id, juryInstant()));
    must(sessions().setState(id, SessionState::Open));
    const JurySession session = must(sessions().load(id));
    EXPECT_EQ(session.startsAt, QTime(9, 30));
    EXPECT_EQ(session.state, SessionState::Open);
    EXPECT_EQ(session.openedAt, std::optional(juryInstant()));
    ASSERT_EQ(session.seats.size(), 3U);
    EXPECT_EQ(session.seats.at(0).member.id, lead);
    EXPECT_EQ(session.seats.at(0).presence, Presence::Present);
    EXPECT_FALSE(session.seats.at(0).isChair);
    EXPECT_TRUE(session.seats.at(1).isChair);
    EXPECT_EQ(session.seats.at(2).role, SeatRole::Substitute);
    EXPECT_EQ(must(sessions().byCode(session.code)), std::optional(id));
    must(sessions().removeSeat(id, substitute));
    EXPECT_EQ(must(sessions().all()).front().seats.size(), 2U);
}

TEST_F(SessionRepositoryTest, refusesACodeTwiceAndASeatTwice)
{
    const SessionId id = addSession();
    const JuryMemberId member = addMember(u"Roche"_s);
    must(sessions().addSeat(id, member, SeatRole::Lead, false));
    EXPECT_EQ(errorOf(sessions().addSeat(id, member, SeatRole::Substitute, false)), ErrorCode::Conflict);
    JurySession again = must(sessions().load(id));
    EXPECT_EQ(errorOf(sessions().add(again)), ErrorCode::Conflict);
    EXPECT_EQ(errorOf(sessions().load(SessionId{99})), ErrorCode::NotFound);
}

TEST_F(SessionRepositoryTest, ordersDefencesAndFixesTheirPanel)
{
    const SessionId id = addSession();
    const DefenceId first = addDefence(id, juryInstant());
    must(sessions().setDefenceState(first, DefenceState::Postponed));
    const DefenceId second = addDefence(id, juryInstant().addSecs(3600));
    const JuryMemberId member = addMember(u"Roche"_s);
    must(sessions().fixPanel(second, {addMember(u"Petit"_s)}));
    must(sessions().fixPanel(second, {member}));
    must(sessions().setConvoked(second, {2021, 6, 1}, true));
    const auto defences = must(sessions().defencesOf(id));
    ASSERT_EQ(defences.size(), 2U);
    EXPECT_EQ(defences.front().id, first);
    EXPECT_EQ(defences.back().order, 2);
    EXPECT_EQ(defences.back().person, candidate());
    EXPECT_EQ(defences.back().panel, std::vector{member});
    EXPECT_TRUE(defences.back().hasNoticeWaiver);
    EXPECT_EQ(must(sessions().defencesOfCandidacy(candidacyId())).front().id, second);
    EXPECT_EQ(must(sessions().loadDefence(second)), defences.back());
}

TEST_F(SessionRepositoryTest, knowsWhoIsTakenWhen)
{
    const SessionId id = addSession();
    const PersonId seated = addPerson(u"Roche"_s, u"Ines"_s);
    must(sessions().addSeat(id, addMember(seated), SeatRole::Lead, true));
    const DefenceId defence = addDefence(id, juryInstant());
    const QDateTime end = juryInstant().addSecs(qint64{40} * 60);
    const auto taken = [&](const QDateTime &from, const QDateTime &to, std::optional<DefenceId> except = {}) {
        return must(sessions().engagements({seated, candidate()}, from, to, except));
    };
    const auto both = taken(juryInstant().addSecs(60), juryInstant().addSecs(120));
    ASSERT_EQ(both.size(), 2U);
    EXPECT_EQ(both.front(), (Engagement{seated, u"Ines Roche"_s, juryInstant(), end}));
    EXPECT_EQ(both.back().person, candidate());
    EXPECT_TRUE(taken(end, end.addSecs(60)).empty());
    EXPECT_TRUE(taken(juryInstant().addSecs(-60), juryInstant()).empty());
    EXPECT_TRUE(taken(juryInstant(), end, defence).empty());
    must(sessions().setState(id, SessionState::Cancelled));
    EXPECT_TRUE(taken(juryInstant(), end).empty());
}

TEST_F(SessionRepositoryTest, keepsIncidents)
{
    const SessionId id = addSession();
    const Incident incident{IncidentId{0},          id,           std::nullopt, u"TECHNICAL"_s,
                            u"Coupure de réseau"_s, juryInstant()};
    const IncidentId added = must(sessions().addIncident(incident, user()));
    const auto all = must(sessions().incidentsOf(id));
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all.front().id, added);
    EXPECT_EQ(all.front().description, u"Coupure de réseau"_s);
}
