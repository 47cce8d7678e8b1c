#include "parchemin/store/sessionrepository.h"

#include "parchemin/store/database.h"
#include "parchemin/store/statement.h"

#include "store/jurymemberrow.h"
#include "store/rowvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

constexpr auto timeFormat = "HH:mm";

Result<JurySession> sessionOf(const Statement &row)
{
    const std::optional<SessionModality> modality = sessionModalityFromCode(row.text(7));
    if (!modality)
        return unknownName(u"jury_session.modality"_s, row.text(7));
    const std::optional<SessionState> state = sessionStateFromCode(row.text(8));
    if (!state)
        return unknownName(u"jury_session.state"_s, row.text(8));
    return JurySession{.id = row.id<SessionId>(0),
                       .uuid = row.text(1),
                       .code = row.text(2),
                       .sheet = row.id<SheetId>(3),
                       .day = row.date(4),
                       .startsAt = QTime::fromString(row.text(5), QString::fromLatin1(timeFormat)),
                       .place = row.text(6),
                       .modality = *modality,
                       .state = *state,
                       .openedAt = row.optionalInstant(9),
                       .closedAt = row.optionalInstant(10)};
}

Result<PanelSeat> seatOf(const Statement &row)
{
    const std::optional<SeatRole> role = seatRoleFromCode(row.text(0));
    if (!role)
        return unknownName(u"session_member.role"_s, row.text(0));
    const std::optional<Presence> presence = presenceFromCode(row.text(1));
    if (!presence)
        return unknownName(u"session_member.presence"_s, row.text(1));
    auto member = juryMemberOf(row, 3);
    if (!member)
        return member.error();
    return PanelSeat{std::move(*member), *role, *presence, row.flag(2)};
}

Result<JurySession> withSeats(const Database &database, JurySession session)
{
    Statement query(
        database,
        QString(u"SELECT s.role, s.presence, s.is_chair, "_s + juryMemberColumns() +
                u" FROM session_member AS s JOIN jury_member AS m ON m.id = s.member_id "
                "JOIN person AS p ON p.id = m.person_id "
                "LEFT JOIN organisation AS o ON o.id = m.organisation_id "
                "WHERE s.session_id = :session "
                "ORDER BY CASE s.role WHEN 'LEAD' THEN 0 WHEN 'PROFESSIONAL' THEN 1 ELSE 2 END, s.id"_s));
    query.bind(u":session"_s, session.id);
    auto seats = collectChecked<PanelSeat>(query, seatOf);
    if (!seats)
        return seats.error();
    session.seats = std::move(*seats);
    return session;
}

/// Sets one column of one seat.
Status updateSeat(Statement &update, SessionId session, JuryMemberId member)
{
    return update.bind(u":session"_s, session).bind(u":member"_s, member).changeOne();
}

} // namespace

Result<SessionId> SessionRepository::add(const JurySession &session) const
{
    Statement insert(
        m_database,
        u"INSERT INTO jury_session (uuid, code, sheet_id, day, starts_at, place, modality, state, "
        "opened_at, closed_at) VALUES (:uuid, :code, :sheet, :day, :time, :place, :modality, :state, "
        ":opened, :closed)"_s);
    insert.bind(u":uuid"_s, newUuid())
        .bind(u":code"_s, session.code)
        .bind(u":sheet"_s, session.sheet)
        .bind(u":day"_s, session.day)
        .bind(u":time"_s, session.startsAt.toString(QString::fromLatin1(timeFormat)))
        .bind(u":place"_s, session.place)
        .bind(u":modality"_s, codeName(session.modality))
        .bind(u":state"_s, codeName(session.state))
        .bind(u":opened"_s, session.openedAt)
        .bind(u":closed"_s, session.closedAt);
    return typedId<SessionId>(insert.insert());
}

Result<JurySession> SessionRepository::load(SessionId id) const
{
    Statement query(m_database, u"SELECT id, uuid, code, sheet_id, day, starts_at, place, modality, state, "
                                "opened_at, closed_at FROM jury_session WHERE id = :id"_s);
    query.bind(u":id"_s, id);
    auto session = singleChecked<JurySession>(query, sessionOf);
    if (!session)
        return session.error();
    return withSeats(m_database, std::move(*session));
}

Result<std::optional<SessionId>> SessionRepository::byCode(const QString &code) const
{
    Statement query(m_database, u"SELECT id FROM jury_session WHERE code = :code"_s);
    query.bind(u":code"_s, code);
    return first<SessionId>(query, [](const Statement &row) { return row.id<SessionId>(0); });
}

Result<std::vector<JurySession>> SessionRepository::all() const
{
    Statement query(m_database, u"SELECT id, uuid, code, sheet_id, day, starts_at, place, modality, state, "
                                "opened_at, closed_at FROM jury_session ORDER BY day DESC, id DESC"_s);
    auto sessions = collectChecked<JurySession>(query, sessionOf);
    if (!sessions)
        return sessions.error();
    for (JurySession &session : *sessions) {
        auto whole = withSeats(m_database, std::move(session));
        if (!whole)
            return whole.error();
        session = std::move(*whole);
    }
    return sessions;
}

Status SessionRepository::setState(SessionId id, SessionState state) const
{
    Statement update(m_database, u"UPDATE jury_session SET state = :state WHERE id = :id"_s);
    return update.bind(u":state"_s, codeName(state)).bind(u":id"_s, id).changeOne();
}

Status SessionRepository::setAppointment(SessionId id, QDate day, QTime startsAt, const QString &place,
                                         SessionModality modality) const
{
    Statement update(m_database,
                     u"UPDATE jury_session SET day = :day, starts_at = :startsAt, place = :place, "
                     "modality = :modality WHERE id = :id"_s);
    update.bind(u":day"_s, day)
        .bind(u":startsAt"_s, startsAt.toString(u"HH:mm"_s))
        .bind(u":place"_s, place)
        .bind(u":modality"_s, codeName(modality))
        .bind(u":id"_s, id);
    return update.changeOne();
}

Status SessionRepository::setOpenedAt(SessionId id, const QDateTime &at) const
{
    Statement update(m_database, u"UPDATE jury_session SET opened_at = :at WHERE id = :id"_s);
    return update.bind(u":at"_s, at).bind(u":id"_s, id).changeOne();
}

Status SessionRepository::setClosedAt(SessionId id, const QDateTime &at) const
{
    Statement update(m_database, u"UPDATE jury_session SET closed_at = :at WHERE id = :id"_s);
    return update.bind(u":at"_s, at).bind(u":id"_s, id).changeOne();
}

Status SessionRepository::addSeat(SessionId id, JuryMemberId member, SeatRole role, bool isChair) const
{
    Statement insert(m_database, u"INSERT INTO session_member (session_id, member_id, role, is_chair) "
                                 "VALUES (:session, :member, :role, :chair)"_s);
    insert.bind(u":session"_s, id)
        .bind(u":member"_s, member)
        .bind(u":role"_s, codeName(role))
        .bind(u":chair"_s, isChair);
    return insert.run();
}

Status SessionRepository::removeSeat(SessionId id, JuryMemberId member) const
{
    Statement removal(m_database,
                      u"DELETE FROM session_member WHERE session_id = :session AND member_id = :member"_s);
    return updateSeat(removal, id, member);
}

Status SessionRepository::setChair(SessionId id, JuryMemberId member) const
{
    Statement leaving(
        m_database, u"UPDATE session_member SET is_chair = 0 WHERE session_id = :session AND is_chair = 1"_s);
    leaving.bind(u":session"_s, id);
    if (Status left = leaving.run(); !left)
        return left.error();
    Statement update(m_database, u"UPDATE session_member SET is_chair = 1 "
                                 "WHERE session_id = :session AND member_id = :member"_s);
    return updateSeat(update, id, member);
}

Status SessionRepository::setPresence(SessionId id, JuryMemberId member, Presence presence) const
{
    Statement update(m_database, u"UPDATE session_member SET presence = :presence "
                                 "WHERE session_id = :session AND member_id = :member"_s);
    update.bind(u":presence"_s, codeName(presence));
    return updateSeat(update, id, member);
}

Result<IncidentId> SessionRepository::addIncident(const Incident &incident, UserId reportedBy) const
{
    Statement insert(m_database,
                     u"INSERT INTO incident (session_id, defence_id, category, description, happened_at, "
                     "reported_by) VALUES (:session, :defence, :category, :description, :at, :by)"_s);
    insert.bind(u":session"_s, incident.session)
        .bind(u":defence"_s, incident.defence)
        .bind(u":category"_s, incident.category)
        .bind(u":description"_s, incident.description)
        .bind(u":at"_s, incident.happenedAt)
        .bind(u":by"_s, reportedBy);
    return typedId<IncidentId>(insert.insert());
}

Result<std::vector<Incident>> SessionRepository::incidentsOf(SessionId id) const
{
    Statement query(m_database, u"SELECT id, session_id, defence_id, category, description, happened_at "
                                "FROM incident WHERE session_id = :session ORDER BY happened_at, id"_s);
    query.bind(u":session"_s, id);
    return collect<Incident>(query, [](const Statement &row) {
        return Incident{row.id<IncidentId>(0), row.id<SessionId>(1), row.optionalId<DefenceId>(2),
                        row.text(3),           row.text(4),          row.instant(5)};
    });
}

} // namespace parchemin
