#include "store/waitinglist.h"

#include "parchemin/core/clock.h"

#include <iterator>

#include "store/rowvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// The certifier's day of a column that holds a day or an instant.
std::optional<QDate> dayOf(const Statement &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return row.text(column).contains(u'T') ? certifierDay(row.instant(column)) : row.date(column);
}

Result<WaitingMatter> matterOf(const Statement &row)
{
    WaitingMatter matter{.candidacy = row.id<CandidacyId>(0),
                         .personName = personName(row, 1),
                         .dossier = row.text(12),
                         .uuid = row.text(4),
                         .since = dayOf(row, 5).value_or(QDate()),
                         .submission = row.optionalId<SubmissionId>(7),
                         .clockFrom = row.optionalInstant(10),
                         .dueAt = row.optionalInstant(8),
                         .day = dayOf(row, 9)};
    if (const auto block = row.optionalInteger(6))
        matter.block = static_cast<int>(*block);
    if (const auto code = row.optionalText(11)) {
        matter.submissionState = submissionStateFromCode(*code);
        if (!matter.submissionState)
            return unknownName(u"submission.state"_s, *code);
    }
    return matter;
}

} // namespace

Result<WaitingMatters> readWaiting(const Database &database, const QString &rows, int limit,
                                   const std::function<void(Statement &)> &bind)
{
    // What a line says beyond its place is read for the few that are listed.
    Statement list(database,
                   u"SELECT m.candidacy, p.birth_name, p.usage_name, p.first_names, m.uuid, m.since, "
                   "m.block, m.submission, m.due, m.day, "
                   "(SELECT max(d.added_at) FROM deliverable AS d WHERE d.submission_id = m.submission), "
                   "(SELECT s.state FROM submission AS s WHERE s.id = m.submission), "
                   "(SELECT c.number FROM candidacy AS c WHERE c.id = m.candidacy) "
                   "FROM ("_s +
                       rows +
                       u" ORDER BY place LIMIT :limit) AS m JOIN person AS p ON p.id = m.person "
                       "ORDER BY m.place"_s);
    bind(list);
    list.bind(u":limit"_s, limit);
    auto first = collectChecked<WaitingMatter>(list, matterOf);
    if (!first)
        return first.error();
    WaitingMatters matters{std::ssize(*first), *std::move(first)};
    if (matters.total < limit)
        return matters; // all of them are listed
    Statement count(database, u"SELECT count(*) FROM ("_s + rows + u')');
    bind(count);
    const auto total = single<qint64>(count, [](const Statement &row) { return row.integer(0); });
    if (!total)
        return total.error();
    matters.total = *total;
    return matters;
}

void bindCohort(Statement &statement, const WorkScope &scope)
{
    bindCohort(statement, scope.rncpCode, scope.cohort);
}

QString claimCondition(QStringView certified)
{
    return u" ("_s + certified + uR"( BETWEEN :registeredFrom AND :registeredUntil
             OR c.route <> 'VAE' AND c.entered_on BETWEEN :registeredFrom AND :registeredUntil
             OR c.route = 'VAE' AND EXISTS (
                 SELECT 1 FROM admissibility AS q WHERE q.candidacy_id = c.id AND q.state IN ('ADMISSIBLE', 'TACIT')
                   AND q.decided_on BETWEEN :registeredFrom AND :registeredUntil)) )"_s;
}

} // namespace parchemin
