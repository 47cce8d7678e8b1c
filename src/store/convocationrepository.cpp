#include "parchemin/store/convocationrepository.h"

#include "parchemin/store/database.h"
#include "parchemin/store/statement.h"

#include "store/rowvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

QString selectConvocations()
{
    return u"SELECT id, session_id, defence_id, person_id, revision, channel, sent_on, acknowledged_on, "
           "role FROM convocation "_s;
}

Result<Convocation> convocationOf(const Statement &row)
{
    const std::optional<ConvocationChannel> channel = convocationChannelFromCode(row.text(5));
    if (!channel)
        return unknownName(u"convocation.channel"_s, row.text(5));
    std::optional<SeatRole> role;
    if (!row.isNull(8)) {
        role = seatRoleFromCode(row.text(8));
        if (!role)
            return unknownName(u"convocation.role"_s, row.text(8));
    }
    return Convocation{.id = row.id<ConvocationId>(0),
                       .session = row.id<SessionId>(1),
                       .defence = row.optionalId<DefenceId>(2),
                       .person = row.id<PersonId>(3),
                       .revision = row.smallInteger(4),
                       .channel = *channel,
                       .sentOn = row.date(6),
                       .acknowledgedOn = row.optionalDate(7),
                       .role = role};
}

} // namespace

Result<ConvocationId> ConvocationRepository::add(const Convocation &convocation) const
{
    Statement insert(m_database,
                     u"INSERT INTO convocation (session_id, defence_id, person_id, revision, channel, "
                     "sent_on, acknowledged_on, role) VALUES (:session, :defence, :person, :revision, "
                     ":channel, :sent, :acknowledged, :role)"_s);
    insert.bind(u":session"_s, convocation.session)
        .bind(u":defence"_s, convocation.defence)
        .bind(u":person"_s, convocation.person)
        .bind(u":revision"_s, convocation.revision)
        .bind(u":channel"_s, codeName(convocation.channel))
        .bind(u":sent"_s, convocation.sentOn)
        .bind(u":acknowledged"_s, convocation.acknowledgedOn)
        .bind(u":role"_s, convocation.role ? std::optional(codeName(*convocation.role)) : std::nullopt);
    return typedId<ConvocationId>(insert.insert());
}

Result<Convocation> ConvocationRepository::load(ConvocationId id) const
{
    Statement query(m_database, selectConvocations() + u"WHERE id = :id"_s);
    query.bind(u":id"_s, id);
    return singleChecked<Convocation>(query, convocationOf);
}

Result<std::vector<Convocation>> ConvocationRepository::ofSession(SessionId session) const
{
    Statement query(m_database, selectConvocations() + u"WHERE session_id = :session ORDER BY sent_on, id"_s);
    query.bind(u":session"_s, session);
    return collectChecked<Convocation>(query, convocationOf);
}

Result<bool> ConvocationRepository::isConvenedSince(const Convocation &convocation) const
{
    Statement query(m_database, uR"(
        SELECT EXISTS (SELECT 1 FROM convocation
                       WHERE person_id = :person AND defence_id <> :defence AND id > :id))"_s);
    query.bind(u":person"_s, convocation.person)
        .bind(u":defence"_s, convocation.defence)
        .bind(u":id"_s, convocation.id);
    return single<bool>(query, [](const Statement &row) { return row.flag(0); });
}

Status ConvocationRepository::setAcknowledged(ConvocationId id, QDate on) const
{
    Statement update(m_database, u"UPDATE convocation SET acknowledged_on = :on WHERE id = :id"_s);
    return update.bind(u":on"_s, on).bind(u":id"_s, id).changeOne();
}

Result<std::map<DefenceId, int>> ConvocationRepository::defenceRevisions(SessionId session) const
{
    Statement query(m_database, u"SELECT id, revision FROM defence "
                                "WHERE session_id = :session AND revision IS NOT NULL"_s);
    query.bind(u":session"_s, session);
    using Revision = std::pair<DefenceId, int>;
    const auto rows = collect<Revision>(query, [](const Statement &row) {
        return Revision{row.id<DefenceId>(0), row.smallInteger(1)};
    });
    if (!rows)
        return rows.error();
    return std::map<DefenceId, int>(rows->begin(), rows->end());
}

Status ConvocationRepository::revise(DefenceId id) const
{
    Statement update(m_database, u"UPDATE defence SET revision = coalesce(revision, 0) + 1 WHERE id = :id"_s);
    return update.bind(u":id"_s, id).changeOne();
}

Result<int> ConvocationRepository::sessionRevision(SessionId session) const
{
    Statement query(m_database, u"SELECT coalesce(revision, 0) FROM jury_session WHERE id = :session"_s);
    query.bind(u":session"_s, session);
    return single<int>(query, [](const Statement &row) { return row.smallInteger(0); });
}

Result<std::optional<QDate>> ConvocationRepository::dossiersSentOn(SessionId session) const
{
    Statement query(m_database, u"SELECT dossiers_sent_on FROM jury_session WHERE id = :session"_s);
    query.bind(u":session"_s, session);
    return single<std::optional<QDate>>(query, [](const Statement &row) { return row.optionalDate(0); });
}

Status ConvocationRepository::setDossiersSent(SessionId session, QDate on) const
{
    Statement update(m_database, u"UPDATE jury_session SET dossiers_sent_on = :on WHERE id = :session"_s);
    return update.bind(u":on"_s, on).bind(u":session"_s, session).changeOne();
}

} // namespace parchemin
