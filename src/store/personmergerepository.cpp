#include "parchemin/store/personmergerepository.h"

#include "parchemin/store/database.h"
#include "parchemin/store/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

template <typename IdType>
Result<std::vector<IdType>> idsOf(const Database &database, const QString &sql, PersonId person)
{
    Statement query(database, sql);
    query.bind(u":person"_s, person);
    return collect<IdType>(query, [](const Statement &row) { return row.id<IdType>(0); });
}

Result<qint64> countOf(const Database &database, const QString &sql, PersonId person)
{
    Statement query(database, sql);
    query.bind(u":person"_s, person);
    return single<qint64>(query, [](const Statement &row) { return row.integer(0); });
}

Status handOver(const Database &database, const QString &sql, PersonId merged, PersonId kept)
{
    Statement update(database, sql);
    update.bind(u":merged"_s, merged).bind(u":kept"_s, kept);
    return update.run();
}

/// The attempts of both, one after the other by their day. The numbers are unique at every moment: they first
/// move out of the way.
Status mergeSubmissions(const Database &database, PersonId merged, PersonId kept)
{
    if (Status done = handOver(database,
                               u"UPDATE submission SET attempt = attempt + 100000 WHERE person_id = :kept "
                               "AND block IN (SELECT block FROM submission WHERE person_id = :merged)"_s,
                               merged, kept);
        !done)
        return done;
    if (Status done = handOver(database,
                               u"UPDATE submission SET attempt = attempt + 200000, person_id = :kept "
                               "WHERE person_id = :merged"_s,
                               merged, kept);
        !done)
        return done;
    Statement number(database, uR"(
        UPDATE submission SET attempt = (
            SELECT count(*) FROM submission AS s
            WHERE s.person_id = submission.person_id AND s.block = submission.block
              AND (s.submitted_at, s.id) <= (submission.submitted_at, submission.id))
        WHERE person_id = :kept AND attempt > 100000)"_s);
    number.bind(u":kept"_s, kept);
    return number.run();
}

} // namespace

Result<PersonRows> PersonMergeRepository::rowsOf(PersonId person) const
{
    const auto candidacies = idsOf<CandidacyId>(
        m_database, u"SELECT id FROM candidacy WHERE person_id = :person ORDER BY id"_s, person);
    const auto submissions = idsOf<SubmissionId>(
        m_database, u"SELECT id FROM submission WHERE person_id = :person ORDER BY id"_s, person);
    const auto validations = idsOf<BlockValidationId>(
        m_database, u"SELECT id FROM block_validation WHERE person_id = :person ORDER BY id"_s, person);
    const auto documents = idsOf<DocumentId>(
        m_database, u"SELECT id FROM official_document WHERE person_id = :person ORDER BY id"_s, person);
    const auto employments =
        countOf(m_database, u"SELECT count(*) FROM employment WHERE person_id = :person"_s, person);
    const auto accommodations =
        countOf(m_database, u"SELECT count(*) FROM accommodation WHERE person_id = :person"_s, person);
    const auto equivalences =
        countOf(m_database, u"SELECT count(*) FROM partial_equivalence WHERE person_id = :person"_s, person);
    const auto conflicts =
        countOf(m_database, u"SELECT count(*) FROM conflict_of_interest WHERE person_id = :person"_s, person);
    const auto convocations =
        countOf(m_database, u"SELECT count(*) FROM convocation WHERE person_id = :person"_s, person);
    const auto acts = countOf(m_database, uR"(
        SELECT EXISTS (SELECT 1 FROM mentor WHERE person_id = :person)
            OR EXISTS (SELECT 1 FROM jury_member WHERE person_id = :person)
            OR EXISTS (SELECT 1 FROM user_account WHERE person_id = :person)
            OR EXISTS (SELECT 1 FROM evaluation WHERE evaluator_id = :person))"_s,
                              person);
    if (!candidacies)
        return candidacies.error();
    if (!submissions)
        return submissions.error();
    if (!validations)
        return validations.error();
    if (!documents)
        return documents.error();
    for (const Result<qint64> &count :
         {employments, accommodations, equivalences, conflicts, convocations, acts}) {
        if (!count)
            return count.error();
    }
    return PersonRows{*candidacies,    *submissions,  *validations, *documents,    *employments,
                      *accommodations, *equivalences, *conflicts,   *convocations, *acts != 0};
}

Result<std::vector<int>> PersonMergeRepository::blocksUnderWay(PersonId person) const
{
    Statement query(m_database, uR"(
        SELECT DISTINCT block FROM submission
        WHERE person_id = :person AND state IN ('SUBMITTED', 'IN_EVALUATION', 'CONDITIONAL', 'IN_REVIEW')
        ORDER BY block)"_s);
    query.bind(u":person"_s, person);
    return collect<int>(query, [](const Statement &row) { return row.smallInteger(0); });
}

Status PersonMergeRepository::merge(PersonId merged, PersonId kept) const
{
    if (Status done = mergeSubmissions(m_database, merged, kept); !done)
        return done;
    for (const QString &sql : {
             u"UPDATE candidacy SET person_id = :kept WHERE person_id = :merged"_s,
             u"UPDATE employment SET person_id = :kept WHERE person_id = :merged"_s,
             u"UPDATE accommodation SET person_id = :kept WHERE person_id = :merged"_s,
             u"UPDATE partial_equivalence SET person_id = :kept WHERE person_id = :merged"_s,
             u"UPDATE conflict_of_interest SET person_id = :kept WHERE person_id = :merged"_s,
             u"UPDATE convocation SET person_id = :kept WHERE person_id = :merged"_s,
             u"UPDATE person SET merged_into_id = :kept WHERE merged_into_id = :merged OR id = :merged"_s,
         }) {
        if (Status done = handOver(m_database, sql, merged, kept); !done)
            return done;
    }
    return Done{};
}

} // namespace parchemin
