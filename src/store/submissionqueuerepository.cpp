#include "parchemin/store/submissionqueuerepository.h"

#include "parchemin/core/clock.h"
#include "parchemin/core/person.h"
#include "parchemin/store/database.h"
#include "parchemin/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "store/assignmentcondition.h"
#include "store/personrow.h"
#include "store/rowvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

QString jsonOf(const std::vector<int> &numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return QString::fromLatin1(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString condition(QueueFilter::Kind kind)
{
    switch (kind) {
    case QueueFilter::Kind::Waiting:
        return u"s.state IN ('SUBMITTED', 'IN_EVALUATION', 'IN_REVIEW')"_s;
    case QueueFilter::Kind::Conditional:
        return u"s.state = 'CONDITIONAL' AND s.conditional_due_at >= :now"_s;
    case QueueFilter::Kind::Overdue:
        return u"s.state = 'CONDITIONAL' AND s.conditional_due_at < :now"_s;
    }
    Q_UNREACHABLE();
}

QString order(QueueFilter::Kind kind)
{
    return kind == QueueFilter::Kind::Waiting ? u"submitted_at"_s : u"conditional_due_at"_s;
}

/// Every part is one of this file's own texts; what a filter holds is bound.
QString sqlOf(QueueFilter::Kind kind)
{
    return uR"(
        WITH own (candidacy_id, block) AS MATERIALIZED (
            SELECT a.candidacy_id, a.block FROM mentor AS m
            JOIN mentoring_assignment AS a ON a.mentor_id = m.id
            WHERE m.person_id = :reader AND )"_s +
           assignmentHolds(u"a", u":today") + uR"(),
        line AS (
            SELECT s.id, s.candidacy_id, s.person_id, s.block, s.attempt, s.state, s.submitted_at,
                   s.conditional_due_at,
                   EXISTS (SELECT 1 FROM own WHERE own.candidacy_id = s.candidacy_id
                           AND (own.block IS NULL OR own.block = s.block)) AS is_own
            FROM submission AS s WHERE )"_s +
           condition(kind) + uR"(),
        judged AS (
            SELECT *, person_id IS NOT :reader
                      AND (block IN (SELECT value FROM json_each(:anyBlocks))
                           OR (is_own AND block IN (SELECT value FROM json_each(:ownBlocks)))) AS is_evaluable
            FROM line WHERE is_own OR NOT :onlyOwn),
        chosen AS (
            SELECT *, count(*) OVER () AS total FROM judged WHERE is_evaluable OR NOT :onlyEvaluable
            ORDER BY is_evaluable DESC, )"_s +
           order(kind) + uR"(, id LIMIT :limit)
        SELECT k.id, k.candidacy_id, k.person_id, p.birth_name, p.usage_name, p.first_names, c.sheet_id, k.block,
               k.attempt, k.state, k.submitted_at, k.conditional_due_at,
               EXISTS (SELECT 1 FROM fraud_case AS f WHERE f.submission_id = k.id
                       AND (f.closed_at IS NULL OR f.is_confirmed = 1)), k.is_evaluable, k.total
        FROM chosen AS k JOIN person AS p ON p.id = k.person_id JOIN candidacy AS c ON c.id = k.candidacy_id
        ORDER BY k.is_evaluable DESC, k.)"_s +
           order(kind) + u", k.id"_s;
}

Result<QueueItem> queueItemOf(const Statement &row)
{
    const std::optional<SubmissionState> state = submissionStateFromCode(row.text(9));
    if (!state)
        return unknownName(u"submission.state"_s, row.text(9));
    PersonDetails details;
    details.birthName = row.text(3);
    details.usageName = row.text(4);
    details.firstNames = splitFirstNames(row.text(5));
    return QueueItem{.submission = row.id<SubmissionId>(0),
                     .candidacy = row.id<CandidacyId>(1),
                     .person = row.id<PersonId>(2),
                     .listName = listName(details),
                     .sheet = row.id<SheetId>(6),
                     .block = row.smallInteger(7),
                     .attempt = row.smallInteger(8),
                     .state = *state,
                     .submittedAt = row.instant(10),
                     .conditionalDueAt = row.optionalInstant(11),
                     .isFrozen = row.flag(12),
                     .isEvaluable = row.flag(13)};
}

} // namespace

Result<SubmissionQueue> SubmissionQueueRepository::read(const QueueFilter &filter, const QDateTime &now,
                                                        int limit) const
{
    Statement statement(m_database, sqlOf(filter.kind));
    statement.bind(u":reader"_s, filter.reader)
        .bind(u":today"_s, certifierDay(now))
        .bind(u":onlyOwn"_s, filter.onlyOwn)
        .bind(u":onlyEvaluable"_s, filter.onlyEvaluable)
        .bind(u":ownBlocks"_s, jsonOf(filter.ownBlocks))
        .bind(u":anyBlocks"_s, jsonOf(filter.anyBlocks))
        .bind(u":limit"_s, limit);
    if (filter.kind != QueueFilter::Kind::Waiting)
        statement.bind(u":now"_s, now);
    SubmissionQueue queue;
    auto items = collectChecked<QueueItem>(statement, [&queue](const Statement &row) {
        queue.total = row.integer(14);
        return queueItemOf(row);
    });
    if (!items)
        return items.error();
    queue.items = std::move(*items);
    return queue;
}

} // namespace parchemin
