#include "parchemin/store/mentorrepository.h"

#include "parchemin/store/database.h"
#include "parchemin/store/statement.h"

#include "store/rowvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

Mentor mentorOf(const Statement &row)
{
    return {.id = row.id<MentorId>(0),
            .person = row.id<PersonId>(1),
            .name = personName(row, 2),
            .isValidating = row.flag(5),
            .domains = row.text(6),
            .activeFrom = row.date(7),
            .activeTo = row.optionalDate(8)};
}

MentoringAssignment assignmentOf(const Statement &row)
{
    const std::optional<qint64> block = row.optionalInteger(7);
    return {.id = row.id<AssignmentId>(0),
            .mentor = row.id<MentorId>(1),
            .mentorPerson = row.id<PersonId>(2),
            .mentorName = personName(row, 3),
            .candidacy = row.id<CandidacyId>(6),
            .block = block ? std::optional(static_cast<int>(*block)) : std::nullopt,
            .from = row.date(8),
            .to = row.optionalDate(9)};
}

} // namespace

Result<MentorId> MentorRepository::add(PersonId person, bool isValidating, const QString &domains,
                                       QDate activeFrom) const
{
    Statement insert(m_database, u"INSERT INTO mentor (person_id, is_validating, domains, active_from) "
                                 "VALUES (:person, :validating, :domains, :from)"_s);
    insert.bind(u":person"_s, person)
        .bind(u":validating"_s, isValidating)
        .bind(u":domains"_s, domains)
        .bind(u":from"_s, activeFrom);
    return typedId<MentorId>(insert.insert());
}

Result<std::vector<Mentor>> MentorRepository::all() const
{
    Statement query(
        m_database,
        u"SELECT m.id, m.person_id, p.birth_name, p.usage_name, p.first_names, m.is_validating, "
        "m.domains, m.active_from, m.active_to FROM mentor AS m JOIN person AS p ON p.id = m.person_id "
        "ORDER BY p.sort_key, m.id"_s);
    return collect<Mentor>(query, mentorOf);
}

Result<std::optional<Mentor>> MentorRepository::byPerson(PersonId person) const
{
    Statement query(
        m_database,
        u"SELECT m.id, m.person_id, p.birth_name, p.usage_name, p.first_names, m.is_validating, "
        "m.domains, m.active_from, m.active_to FROM mentor AS m JOIN person AS p ON p.id = m.person_id "
        "WHERE m.person_id = :person"_s);
    query.bind(u":person"_s, person);
    return first<Mentor>(query, mentorOf);
}

Result<AssignmentId> MentorRepository::assign(MentorId mentor, CandidacyId candidacy,
                                              std::optional<int> block, QDate from) const
{
    Statement insert(m_database,
                     u"INSERT INTO mentoring_assignment (mentor_id, candidacy_id, block, from_on) "
                     "VALUES (:mentor, :candidacy, :block, :from)"_s);
    insert.bind(u":mentor"_s, mentor)
        .bind(u":candidacy"_s, candidacy)
        .bind(u":block"_s, block)
        .bind(u":from"_s, from);
    return typedId<AssignmentId>(insert.insert());
}

Result<MentoringAssignment> MentorRepository::loadAssignment(AssignmentId id) const
{
    Statement query(m_database,
                    u"SELECT a.id, a.mentor_id, m.person_id, p.birth_name, p.usage_name, p.first_names, "
                    "a.candidacy_id, a.block, a.from_on, a.to_on FROM mentoring_assignment AS a "
                    "JOIN mentor AS m ON m.id = a.mentor_id JOIN person AS p ON p.id = m.person_id "
                    "WHERE a.id = :id"_s);
    query.bind(u":id"_s, id);
    return single<MentoringAssignment>(query, assignmentOf);
}

Status MentorRepository::endAssignment(AssignmentId id, QDate on) const
{
    Statement update(m_database,
                     u"UPDATE mentoring_assignment SET to_on = :on WHERE id = :id AND to_on IS NULL"_s);
    update.bind(u":on"_s, on).bind(u":id"_s, id);
    return update.changeOne();
}

Status MentorRepository::removeAssignment(AssignmentId id) const
{
    Statement removal(m_database, u"DELETE FROM mentoring_assignment WHERE id = :id"_s);
    removal.bind(u":id"_s, id);
    return removal.changeOne();
}

Result<bool> MentorRepository::hasEvaluated(const MentoringAssignment &assignment) const
{
    Statement query(
        m_database,
        u"SELECT EXISTS (SELECT 1 FROM evaluation AS e JOIN submission AS s ON s.id = e.submission_id "
        "WHERE s.candidacy_id = :candidacy AND e.evaluator_id = :person)"_s);
    query.bind(u":candidacy"_s, assignment.candidacy).bind(u":person"_s, assignment.mentorPerson);
    return single<bool>(query, [](const Statement &row) { return row.flag(0); });
}

Result<std::vector<MentoringAssignment>> MentorRepository::assignmentsOf(CandidacyId candidacy) const
{
    Statement query(m_database,
                    u"SELECT a.id, a.mentor_id, m.person_id, p.birth_name, p.usage_name, p.first_names, "
                    "a.candidacy_id, a.block, a.from_on, a.to_on FROM mentoring_assignment AS a "
                    "JOIN mentor AS m ON m.id = a.mentor_id JOIN person AS p ON p.id = m.person_id "
                    "WHERE a.candidacy_id = :candidacy ORDER BY a.to_on IS NOT NULL, a.block, a.id"_s);
    query.bind(u":candidacy"_s, candidacy);
    return collect<MentoringAssignment>(query, assignmentOf);
}

} // namespace parchemin
