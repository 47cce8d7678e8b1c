#include "parchemin/store/directorylistrepository.h"

#include "parchemin/store/database.h"
#include "parchemin/store/statement.h"

#include "store/assignmentcondition.h"
#include "store/cohortcondition.h"
#include "store/documentsearch.h"
#include "store/jurymemberrow.h"
#include "store/rowvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

Employment employmentOf(const Statement &row)
{
    return {.id = row.id<EmploymentId>(0),
            .person = row.id<PersonId>(1),
            .personName = listedName(row, 2).whole,
            .organisation = row.id<OrganisationId>(5),
            .organisationName = row.text(6),
            .from = row.date(7),
            .to = row.optionalDate(8)};
}

const QString &employmentSelection()
{
    static const QString text =
        u"SELECT e.id, p.id, p.birth_name, p.usage_name, p.first_names, o.id, o.name, e.from_on, e.to_on "
        "FROM employment AS e JOIN person AS p ON p.id = e.person_id "
        "JOIN organisation AS o ON o.id = e.organisation_id "_s;
    return text;
}

} // namespace

Result<std::vector<MentorLine>> DirectoryListRepository::mentors(QDate on) const
{
    Statement query(m_database, uR"(
        SELECT m.id, m.person_id, p.birth_name, p.usage_name, p.first_names, m.is_validating, m.domains,
               m.active_from, m.active_to,
               (SELECT count(DISTINCT a.candidacy_id) FROM mentoring_assignment AS a
                JOIN candidacy AS c ON c.id = a.candidacy_id
                WHERE a.mentor_id = m.id AND %1 AND c.state IN %2),
               (SELECT count(DISTINCT s.id) FROM mentoring_assignment AS a
                JOIN submission AS s ON s.candidacy_id = a.candidacy_id
                 AND (a.block IS NULL OR a.block = s.block)
                WHERE a.mentor_id = m.id AND %1
                  AND s.state IN ('SUBMITTED', 'IN_EVALUATION', 'IN_REVIEW'))
        FROM mentor AS m JOIN person AS p ON p.id = m.person_id
        ORDER BY p.sort_key, m.id)"_s.arg(assignmentHolds(u"a", u":on"), openStates));
    query.bind(u":on"_s, on);
    return collect<MentorLine>(query, [](const Statement &row) {
        return MentorLine{{.id = row.id<MentorId>(0),
                           .person = row.id<PersonId>(1),
                           .name = listedName(row, 2).whole,
                           .isValidating = row.flag(5),
                           .domains = row.text(6),
                           .activeFrom = row.date(7),
                           .activeTo = row.optionalDate(8)},
                          row.smallInteger(9),
                          row.smallInteger(10)};
    });
}

Result<std::vector<JuryMemberLine>> DirectoryListRepository::juryMembers(const QDateTime &now) const
{
    Statement query(m_database, QString(u"SELECT "_s + juryMemberColumns() + uR"(,
               m.max_per_day,
               (SELECT count(*) FROM session_member AS x JOIN jury_session AS s ON s.id = x.session_id
                WHERE x.member_id = m.id AND s.day >= :day AND s.state NOT IN ('POSTPONED', 'CANCELLED')),
               (SELECT count(*) FROM availability AS a WHERE a.member_id = m.id AND a.ends_at > :now)
        FROM jury_member AS m JOIN person AS p ON p.id = m.person_id
        LEFT JOIN organisation AS o ON o.id = m.organisation_id
        ORDER BY p.sort_key, m.id)"_s));
    query.bind(u":day"_s, now.date()).bind(u":now"_s, now);
    return collectChecked<JuryMemberLine>(query, [](const Statement &row) -> Result<JuryMemberLine> {
        auto member = juryMemberOf(row, 0);
        if (!member)
            return member.error();
        const std::optional<qint64> most = row.optionalInteger(15);
        member->name = listedName(row, 2).whole;
        return JuryMemberLine{std::move(*member),
                              most ? std::optional(static_cast<int>(*most)) : std::nullopt,
                              row.smallInteger(16), row.smallInteger(17)};
    });
}

Result<std::vector<OrganisationLine>> DirectoryListRepository::organisations(QDate on) const
{
    Statement query(m_database, uR"(
        SELECT o.id, o.name, coalesce(o.siret, ''), coalesce(o.kind, ''),
               (SELECT count(DISTINCT e.person_id) FROM employment AS e
                WHERE e.organisation_id = o.id AND e.from_on <= :on AND (e.to_on IS NULL OR e.to_on >= :on)),
               (SELECT count(*) FROM jury_member AS m WHERE m.organisation_id = o.id)
        FROM organisation AS o ORDER BY o.name_key, o.id)"_s);
    query.bind(u":on"_s, on);
    return collect<OrganisationLine>(query, [](const Statement &row) {
        return OrganisationLine{{row.id<OrganisationId>(0), row.text(1), row.text(2), row.text(3)},
                                row.smallInteger(4),
                                row.smallInteger(5)};
    });
}

Result<std::vector<MentoredCandidate>> DirectoryListRepository::candidatesOf(MentorId mentor, QDate on) const
{
    Statement query(m_database, uR"(
        SELECT c.id, c.number, p.birth_name, p.usage_name, p.first_names, a.block, min(a.from_on)
        FROM mentoring_assignment AS a JOIN candidacy AS c ON c.id = a.candidacy_id
        JOIN person AS p ON p.id = c.person_id
        WHERE a.mentor_id = :mentor AND %1 AND c.state IN %2
        GROUP BY c.id, a.block
        ORDER BY p.sort_key, a.block, c.id)"_s.arg(assignmentHolds(u"a", u":on"), openStates));
    query.bind(u":mentor"_s, mentor).bind(u":on"_s, on);
    return collect<MentoredCandidate>(query, [](const Statement &row) {
        const std::optional<qint64> block = row.optionalInteger(5);
        return MentoredCandidate{row.id<CandidacyId>(0), row.text(1), listedName(row, 2).whole,
                                 block ? std::optional(static_cast<int>(*block)) : std::nullopt, row.date(6)};
    });
}

Result<std::vector<Employment>> DirectoryListRepository::employmentsOf(PersonId person) const
{
    Statement query(m_database, QString(employmentSelection() +
                                        u"WHERE e.person_id = :person ORDER BY e.from_on DESC, e.id DESC"_s));
    query.bind(u":person"_s, person);
    return collect<Employment>(query, employmentOf);
}

Result<std::vector<Employment>> DirectoryListRepository::employeesOf(OrganisationId organisation) const
{
    Statement query(m_database, QString(employmentSelection() + u"WHERE e.organisation_id = :organisation "
                                                                "ORDER BY e.from_on DESC, e.id DESC"_s));
    query.bind(u":organisation"_s, organisation);
    return collect<Employment>(query, employmentOf);
}

Result<std::vector<ListedPerson>> DirectoryListRepository::knownPersons() const
{
    Statement query(m_database, uR"(
        SELECT p.id, p.birth_name, p.usage_name, p.first_names FROM person AS p
        WHERE p.merged_into_id IS NULL AND p.id IN (
            SELECT person_id FROM mentor UNION SELECT person_id FROM jury_member
            UNION SELECT person_id FROM employment
            UNION SELECT person_id FROM user_account WHERE person_id IS NOT NULL)
        ORDER BY p.sort_key, p.id)"_s);
    return collect<ListedPerson>(query, [](const Statement &row) {
        return ListedPerson{row.id<PersonId>(0), listedName(row, 1).whole};
    });
}

Result<std::vector<StaffMember>> DirectoryListRepository::staff() const
{
    Statement query(m_database, uR"(
        SELECT p.id, p.birth_name, p.usage_name, p.first_names,
               EXISTS (SELECT 1 FROM mentor AS m WHERE m.person_id = p.id),
               EXISTS (SELECT 1 FROM jury_member AS j WHERE j.person_id = p.id)
        FROM person AS p
        WHERE p.merged_into_id IS NULL AND p.id IN (
            SELECT person_id FROM mentor UNION SELECT person_id FROM jury_member)
        ORDER BY p.sort_key, p.id)"_s);
    return collect<StaffMember>(query, [](const Statement &row) {
        return StaffMember{row.id<PersonId>(0), listedName(row, 1).whole, row.flag(4), row.flag(5)};
    });
}

} // namespace parchemin
