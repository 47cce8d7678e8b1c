#include "parchemin/store/juryrepository.h"

#include "parchemin/store/database.h"
#include "parchemin/store/statement.h"

#include "store/jurymemberrow.h"
#include "store/rowvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// What every reading of members selects, in the order that juryMemberOf() reads.
QString selectMembers()
{
    return QString(u"SELECT "_s + juryMemberColumns() +
                   u" FROM jury_member AS m JOIN person AS p ON p.id = m.person_id "
                   "LEFT JOIN organisation AS o ON o.id = m.organisation_id "_s);
}

Result<JuryMember> memberOf(const Statement &row)
{
    return juryMemberOf(row, 0);
}

Result<ConflictOfInterest> conflictOf(const Statement &row)
{
    const std::optional<ConflictKind> kind = conflictKindFromCode(row.text(2));
    if (!kind)
        return unknownName(u"conflict_of_interest.kind"_s, row.text(2));
    const std::optional<ConflictOrigin> origin = conflictOriginFromCode(row.text(3));
    if (!origin)
        return unknownName(u"conflict_of_interest.origin"_s, row.text(3));
    return ConflictOfInterest{.member = row.id<JuryMemberId>(0),
                              .candidate = row.id<PersonId>(1),
                              .kind = *kind,
                              .origin = *origin,
                              .evidence = row.text(4),
                              .from = row.date(5),
                              .to = row.optionalDate(6),
                              .liftedReason = row.text(7)};
}

} // namespace

Result<JuryMemberId> JuryRepository::add(const JuryMember &member) const
{
    Statement insert(
        m_database,
        u"INSERT INTO jury_member (uuid, person_id, quality, organisation_id, is_external, "
        "years_in_trade, left_trade_on, habilitated_from, habilitated_to, charter_signed_on) VALUES "
        "(:uuid, :person, :quality, :organisation, :external, :years, :left, :from, :to, :charter)"_s);
    insert.bind(u":uuid"_s, newUuid())
        .bind(u":person"_s, member.person)
        .bind(u":quality"_s, codeName(member.quality))
        .bind(u":organisation"_s, member.organisation)
        .bind(u":external"_s, member.isExternal)
        .bind(u":years"_s, member.yearsInTrade)
        .bind(u":left"_s, member.leftTradeOn)
        .bind(u":from"_s, member.habilitatedFrom)
        .bind(u":to"_s, member.habilitatedTo)
        .bind(u":charter"_s, member.charterSignedOn);
    return typedId<JuryMemberId>(insert.insert());
}

Status JuryRepository::signCharter(JuryMemberId id, QDate on) const
{
    Statement update(m_database, u"UPDATE jury_member SET charter_signed_on = :on WHERE id = :id"_s);
    update.bind(u":on"_s, on).bind(u":id"_s, id);
    return update.changeOne();
}

Result<JuryMember> JuryRepository::load(JuryMemberId id) const
{
    Statement query(m_database, QString(selectMembers() + u"WHERE m.id = :id"_s));
    query.bind(u":id"_s, id);
    return singleChecked<JuryMember>(query, memberOf);
}

Result<std::vector<JuryMember>> JuryRepository::all() const
{
    Statement query(m_database, QString(selectMembers() + u"ORDER BY p.sort_key, m.id"_s));
    return collectChecked<JuryMember>(query, memberOf);
}

Result<std::optional<JuryMember>> JuryRepository::byPerson(PersonId person) const
{
    Statement query(m_database, QString(selectMembers() + u"WHERE m.person_id = :person"_s));
    query.bind(u":person"_s, person);
    return firstChecked<JuryMember>(query, memberOf);
}

Result<ConflictId> JuryRepository::addConflict(const ConflictOfInterest &conflict) const
{
    Statement insert(
        m_database,
        u"INSERT INTO conflict_of_interest (member_id, person_id, kind, origin, evidence, from_on, "
        "to_on, lifted_reason) VALUES (:member, :person, :kind, :origin, :evidence, :from, :to, "
        ":lifted)"_s);
    insert.bind(u":member"_s, conflict.member)
        .bind(u":person"_s, conflict.candidate)
        .bind(u":kind"_s, codeName(conflict.kind))
        .bind(u":origin"_s, codeName(conflict.origin))
        .bind(u":evidence"_s, conflict.evidence)
        .bind(u":from"_s, conflict.from)
        .bind(u":to"_s, conflict.to)
        .bind(u":lifted"_s, conflict.liftedReason);
    return typedId<ConflictId>(insert.insert());
}

Status JuryRepository::liftConflict(ConflictId id, QDate on, const QString &reason) const
{
    Statement update(
        m_database, u"UPDATE conflict_of_interest SET to_on = :on, lifted_reason = :reason WHERE id = :id"_s);
    update.bind(u":on"_s, on).bind(u":reason"_s, reason).bind(u":id"_s, id);
    return update.changeOne();
}

Result<std::vector<JuryMemberId>> JuryRepository::withVaeExperience() const
{
    Statement query(m_database, u"SELECT DISTINCT p.member_id FROM defence_panel_member AS p "
                                "JOIN defence AS d ON d.id = p.defence_id "
                                "JOIN candidacy AS c ON c.id = d.candidacy_id "
                                "WHERE c.route = 'VAE' ORDER BY p.member_id"_s);
    return collect<JuryMemberId>(query, [](const Statement &row) { return row.id<JuryMemberId>(0); });
}

Result<std::vector<RecordedTie>> JuryRepository::recordedTies(const std::vector<JuryMemberId> &members,
                                                              PersonId candidate) const
{
    Statement query(
        m_database,
        u"SELECT member_id, person_id, kind, origin, evidence, from_on, to_on, lifted_reason, id "
        "FROM conflict_of_interest WHERE member_id = :member AND person_id = :person ORDER BY id"_s);
    const auto recorded = [](const Statement &row) -> Result<RecordedTie> {
        auto tie = conflictOf(row);
        if (!tie)
            return tie.error();
        return RecordedTie{row.id<ConflictId>(8), std::move(*tie)};
    };
    std::vector<RecordedTie> all;
    for (const JuryMemberId member : members) {
        query.bind(u":member"_s, member).bind(u":person"_s, candidate);
        auto found = collectChecked<RecordedTie>(query, recorded);
        if (!found)
            return found.error();
        all.insert(all.end(), found->begin(), found->end());
    }
    return all;
}

Result<std::vector<ConflictOfInterest>> JuryRepository::conflicts(const std::vector<JuryMemberId> &members,
                                                                  PersonId candidate) const
{
    auto recorded = recordedTies(members, candidate);
    if (!recorded)
        return recorded.error();
    std::vector<ConflictOfInterest> all;
    all.reserve(recorded->size());
    for (RecordedTie &one : *recorded)
        all.push_back(std::move(one.tie));
    return all;
}

} // namespace parchemin
