#include "parchemin/store/database.h"
#include "parchemin/store/statement.h"
#include "parchemin/store/submissionrepository.h"

#include "store/rowvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

Result<FraudCase> fraudCaseOf(const Statement &row)
{
    const std::optional<FraudCategory> category = fraudCategoryFromCode(row.text(1));
    if (!category)
        return unknownName(u"fraud_case.category"_s, row.text(1));
    return FraudCase{.submission = row.id<SubmissionId>(0),
                     .category = *category,
                     .evidence = row.text(2),
                     .hearingNote = row.text(3),
                     .openedAt = row.instant(4)};
}

} // namespace

Status SubmissionRepository::openFraudCase(const FraudCase &fraudCase) const
{
    Statement insert(m_database, u"INSERT INTO fraud_case (submission_id, category, evidence, opened_at) "
                                 "VALUES (:submission, :category, :evidence, :at)"_s);
    insert.bind(u":submission"_s, fraudCase.submission)
        .bind(u":category"_s, codeName(fraudCase.category))
        .bind(u":evidence"_s, fraudCase.evidence)
        .bind(u":at"_s, fraudCase.openedAt);
    return insert.run();
}

Status SubmissionRepository::closeFraudCase(SubmissionId id, const QString &hearingNote, bool isConfirmed,
                                            const QDateTime &at) const
{
    Statement update(
        m_database, u"UPDATE fraud_case SET hearing_note = :note, is_confirmed = :confirmed, closed_at = :at "
                    "WHERE submission_id = :submission AND closed_at IS NULL"_s);
    update.bind(u":note"_s, hearingNote)
        .bind(u":confirmed"_s, isConfirmed)
        .bind(u":at"_s, at)
        .bind(u":submission"_s, id);
    return update.changeOne();
}

Result<std::optional<FraudCase>> SubmissionRepository::openFraudCaseOf(SubmissionId id) const
{
    Statement query(m_database, u"SELECT submission_id, category, evidence, hearing_note, opened_at "
                                "FROM fraud_case WHERE submission_id = :submission AND closed_at IS NULL"_s);
    query.bind(u":submission"_s, id);
    return firstChecked<FraudCase>(query, fraudCaseOf);
}

Result<bool> SubmissionRepository::hasFraudFreeze(PersonId person) const
{
    Statement query(
        m_database,
        u"SELECT EXISTS (SELECT 1 FROM submission AS s JOIN fraud_case AS f ON f.submission_id = s.id "
        "WHERE s.person_id = :person AND f.closed_at IS NULL)"_s);
    query.bind(u":person"_s, person);
    return single<bool>(query, [](const Statement &row) { return row.flag(0); });
}

} // namespace parchemin
