#include "parchemin/store/database.h"
#include "parchemin/store/sessionrepository.h"
#include "parchemin/store/statement.h"

#include "store/rowvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

constexpr qint64 secondsPerDay = 86400;

Result<Defence> defenceOf(const Statement &row)
{
    const std::optional<DefenceState> state = defenceStateFromCode(row.text(9));
    if (!state)
        return unknownName(u"defence.state"_s, row.text(9));
    return Defence{.id = row.id<DefenceId>(0),
                   .uuid = row.text(1),
                   .session = row.id<SessionId>(2),
                   .candidacy = row.id<CandidacyId>(3),
                   .person = row.id<PersonId>(4),
                   .order = row.smallInteger(5),
                   .startsAt = row.instant(6),
                   .baseMinutes = row.smallInteger(7),
                   .extraMinutes = row.smallInteger(8),
                   .state = *state,
                   .convokedOn = row.optionalDate(10),
                   .hasNoticeWaiver = row.flag(11)};
}

Result<std::vector<Defence>> defences(const Database &database, Statement &query)
{
    auto found = collectChecked<Defence>(query, defenceOf);
    if (!found)
        return found.error();
    Statement panel(database,
                    u"SELECT member_id FROM defence_panel_member WHERE defence_id = :defence ORDER BY id"_s);
    for (Defence &defence : *found) {
        panel.bind(u":defence"_s, defence.id);
        auto members =
            collect<JuryMemberId>(panel, [](const Statement &row) { return row.id<JuryMemberId>(0); });
        if (!members)
            return members.error();
        defence.panel = std::move(*members);
    }
    return found;
}

struct Slot
{
    DefenceId defence;
    Engagement engagement;
};

Slot slotOf(const Statement &row)
{
    const QDateTime from = row.instant(5);
    return {row.id<DefenceId>(0),
            {.person = row.id<PersonId>(1),
             .personName = personName(row, 2),
             .from = from,
             .to = from.addSecs(row.integer(6) * 60)}};
}

} // namespace

Result<DefenceId> SessionRepository::addDefence(const Defence &defence) const
{
    Statement insert(
        m_database,
        u"INSERT INTO defence (uuid, session_id, candidacy_id, position, starts_at, base_minutes, "
        "extra_minutes, state, convoked_on, has_notice_waiver) SELECT :uuid, :session, :candidacy, "
        "1 + coalesce((SELECT max(position) FROM defence WHERE session_id = :session), 0), :at, :base, "
        ":extra, :state, :convoked, :waiver"_s);
    insert.bind(u":uuid"_s, newUuid())
        .bind(u":session"_s, defence.session)
        .bind(u":candidacy"_s, defence.candidacy)
        .bind(u":at"_s, defence.startsAt)
        .bind(u":base"_s, defence.baseMinutes)
        .bind(u":extra"_s, defence.extraMinutes)
        .bind(u":state"_s, codeName(defence.state))
        .bind(u":convoked"_s, defence.convokedOn)
        .bind(u":waiver"_s, defence.hasNoticeWaiver);
    return typedId<DefenceId>(insert.insert());
}

Result<Defence> SessionRepository::loadDefence(DefenceId id) const
{
    Statement query(
        m_database,
        u"SELECT d.id, d.uuid, d.session_id, d.candidacy_id, c.person_id, d.position, d.starts_at, "
        "d.base_minutes, d.extra_minutes, d.state, d.convoked_on, d.has_notice_waiver FROM defence AS d "
        "JOIN candidacy AS c ON c.id = d.candidacy_id WHERE d.id = :id"_s);
    query.bind(u":id"_s, id);
    auto found = defences(m_database, query);
    if (!found)
        return found.error();
    if (found->empty())
        return Error{ErrorCode::NotFound, u"no defence %1"_s.arg(id.value())};
    return std::move(found->front());
}

Result<std::vector<Defence>> SessionRepository::defencesOf(SessionId id) const
{
    Statement query(
        m_database,
        u"SELECT d.id, d.uuid, d.session_id, d.candidacy_id, c.person_id, d.position, d.starts_at, "
        "d.base_minutes, d.extra_minutes, d.state, d.convoked_on, d.has_notice_waiver FROM defence AS d "
        "JOIN candidacy AS c ON c.id = d.candidacy_id WHERE d.session_id = :session "
        "ORDER BY d.position, d.id"_s);
    query.bind(u":session"_s, id);
    return defences(m_database, query);
}

Result<std::vector<Defence>> SessionRepository::defencesOfCandidacy(CandidacyId id) const
{
    Statement query(
        m_database,
        u"SELECT d.id, d.uuid, d.session_id, d.candidacy_id, c.person_id, d.position, d.starts_at, "
        "d.base_minutes, d.extra_minutes, d.state, d.convoked_on, d.has_notice_waiver FROM defence AS d "
        "JOIN candidacy AS c ON c.id = d.candidacy_id WHERE d.candidacy_id = :candidacy "
        "ORDER BY d.starts_at DESC, d.id DESC"_s);
    query.bind(u":candidacy"_s, id);
    return defences(m_database, query);
}

Status SessionRepository::setDefenceState(DefenceId id, DefenceState state) const
{
    Statement update(m_database, u"UPDATE defence SET state = :state WHERE id = :id"_s);
    return update.bind(u":state"_s, codeName(state)).bind(u":id"_s, id).changeOne();
}

Status SessionRepository::setConvoked(DefenceId id, QDate on, bool hasWaiver) const
{
    Statement update(m_database,
                     u"UPDATE defence SET convoked_on = :on, has_notice_waiver = :waiver WHERE id = :id"_s);
    return update.bind(u":on"_s, on).bind(u":waiver"_s, hasWaiver).bind(u":id"_s, id).changeOne();
}

Status SessionRepository::setStart(DefenceId id, const QDateTime &startsAt) const
{
    Statement update(m_database, u"UPDATE defence SET starts_at = :at WHERE id = :id"_s);
    return update.bind(u":at"_s, startsAt).bind(u":id"_s, id).changeOne();
}

Status SessionRepository::setDuration(DefenceId id, int baseMinutes, int extraMinutes) const
{
    Statement update(m_database,
                     u"UPDATE defence SET base_minutes = :base, extra_minutes = :extra WHERE id = :id"_s);
    return update.bind(u":base"_s, baseMinutes)
        .bind(u":extra"_s, extraMinutes)
        .bind(u":id"_s, id)
        .changeOne();
}

Status SessionRepository::fixPanel(DefenceId id, const std::vector<JuryMemberId> &panel) const
{
    Statement removal(m_database, u"DELETE FROM defence_panel_member WHERE defence_id = :defence"_s);
    if (Status removed = removal.bind(u":defence"_s, id).run(); !removed)
        return removed.error();
    Statement insert(
        m_database, u"INSERT INTO defence_panel_member (defence_id, member_id) VALUES (:defence, :member)"_s);
    for (const JuryMemberId member : panel) {
        if (Status added = insert.bind(u":defence"_s, id).bind(u":member"_s, member).run(); !added)
            return added.error();
    }
    return Done{};
}

Result<std::vector<Engagement>> SessionRepository::engagements(const std::vector<PersonId> &persons,
                                                               const QDateTime &from, const QDateTime &to,
                                                               std::optional<DefenceId> except) const
{
    // A passage lasts less than a day: the index on its start narrows the search, its end is compared below.
    Statement query(
        m_database,
        u"SELECT d.id, p.id, p.birth_name, p.usage_name, p.first_names, d.starts_at, "
        "d.base_minutes + d.extra_minutes FROM person AS p JOIN defence AS d "
        "JOIN jury_session AS s ON s.id = d.session_id "
        "WHERE p.id = :person AND d.starts_at > :earliest AND d.starts_at < :to "
        "AND d.state NOT IN ('ABSENT', 'EXCUSED', 'POSTPONED') AND s.state NOT IN ('POSTPONED', 'CANCELLED') "
        "AND (EXISTS (SELECT 1 FROM candidacy AS c WHERE c.id = d.candidacy_id AND c.person_id = p.id) "
        "OR EXISTS (SELECT 1 FROM session_member AS b JOIN jury_member AS m ON m.id = b.member_id "
        "WHERE b.session_id = d.session_id AND m.person_id = p.id)) ORDER BY d.starts_at, d.id"_s);
    std::vector<Engagement> taken;
    for (const PersonId person : persons) {
        query.bind(u":person"_s, person)
            .bind(u":earliest"_s, from.addSecs(-secondsPerDay))
            .bind(u":to"_s, to);
        const auto found = collect<Slot>(query, slotOf);
        if (!found)
            return found.error();
        for (const Slot &slot : *found) {
            if (slot.defence != except && slot.engagement.to > from)
                taken.push_back(slot.engagement);
        }
    }
    return taken;
}

} // namespace parchemin
