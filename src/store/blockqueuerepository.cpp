#include "parchemin/store/blockqueuerepository.h"

#include "parchemin/core/candidacy.h"
#include "parchemin/core/person.h"
#include "parchemin/store/database.h"
#include "parchemin/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <numeric>

#include "store/candidatesearch.h"
#include "store/openblocks.h"
#include "store/personrow.h"
#include "store/rowvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

constexpr QStringView openWork = uR"(
    SELECT w.candidacy_id, w.block FROM work AS w
    LEFT JOIN defence AS d ON d.candidacy_id = w.candidacy_id
        AND d.state IN ('PLANNED', 'CONVENED', 'PRESENT', 'HEARD', 'DELIBERATED', 'INTERRUPTED')
    LEFT JOIN person AS q ON q.id = w.evaluator_id
    WHERE w.is_ready IS :ready AND (:evaluator IS NULL OR w.evaluator_id = :evaluator)
    ORDER BY )";

constexpr QStringView acquired = uR"(
    SELECT v.candidacy_id, v.block
    FROM block_validation AS v
    JOIN person AS p ON p.id = v.person_id
    LEFT JOIN evaluation AS e ON e.id = v.evaluation_id
    LEFT JOIN person AS q ON q.id = e.evaluator_id
    WHERE v.rncp_code = :code AND v.candidacy_id IS NOT NULL
      AND (:one_block IS NULL OR v.block = :one_block)
      AND (:evaluator IS NULL OR e.evaluator_id = :evaluator)
      AND (:ids IS NULL OR v.candidacy_id IN (SELECT value FROM json_each(:ids)))
      AND NOT EXISTS (SELECT 1 FROM block_validation_cancellation AS x WHERE x.validation_id = v.id)
    ORDER BY )";

QString orderOfWork(BlockQueueOrder order)
{
    switch (order) {
    case BlockQueueOrder::Urgency:
        return u"d.starts_at IS NULL, d.starts_at, w.since, w.sort_key, w.block"_s;
    case BlockQueueOrder::Name:
        return u"w.sort_key, w.candidacy_id, w.block"_s;
    case BlockQueueOrder::Block:
        return u"w.block, w.since, w.sort_key"_s;
    case BlockQueueOrder::Evaluator:
        return u"q.sort_key IS NULL, q.sort_key, w.since, w.block"_s;
    }
    Q_UNREACHABLE();
}

QString orderOfAcquired(BlockQueueOrder order)
{
    switch (order) {
    case BlockQueueOrder::Urgency:
        return u"v.id DESC"_s;
    case BlockQueueOrder::Name:
        return u"p.sort_key, v.candidacy_id, v.block"_s;
    case BlockQueueOrder::Block:
        return u"v.block, v.id DESC"_s;
    case BlockQueueOrder::Evaluator:
        return u"q.sort_key IS NULL, q.sort_key, v.id DESC"_s;
    }
    Q_UNREACHABLE();
}

QString jsonOf(const std::vector<CandidacyId> &ids)
{
    QJsonArray array;
    for (const CandidacyId id : ids)
        array.append(id.value());
    return QString::fromLatin1(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString jsonOf(std::span<const QueuedBlock> items)
{
    QJsonArray array;
    for (const QueuedBlock &item : items)
        array.append(QJsonArray{item.candidacy.value(), item.block});
    return QString::fromLatin1(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

/// Whether the person lacks no other block of what the candidacy aims at.
bool isLastMissing(int block, int blockCount, const QString &targets, const QString &validated)
{
    std::vector<int> aims = numbersFromText(targets);
    if (targets.isEmpty()) {
        aims.resize(static_cast<std::size_t>(blockCount));
        std::iota(aims.begin(), aims.end(), 1);
    }
    const std::vector<int> has = numbersFromText(validated);
    return std::ranges::all_of(
        aims, [block, &has](int aim) { return aim == block || std::ranges::find(has, aim) != has.end(); });
}

Result<QueuedBlockLine> lineOf(const Statement &row, int blockCount)
{
    const std::optional<AccessRoute> route = accessRouteFromCode(row.text(4));
    if (!route)
        return unknownName(u"candidacy.route"_s, row.text(4));
    std::optional<SubmissionState> state;
    if (!row.isNull(8)) {
        state = submissionStateFromCode(row.text(8));
        if (!state)
            return unknownName(u"submission.state"_s, row.text(8));
    }
    PersonDetails details;
    details.birthName = row.text(5);
    details.usageName = row.text(6);
    details.firstNames = splitFirstNames(row.text(7));
    const int block = row.smallInteger(1);
    const bool isAcquired = !row.isNull(13);
    return QueuedBlockLine{
        .item = {row.id<CandidacyId>(0), block},
        .person = row.id<PersonId>(2),
        .number = row.text(3),
        .listName = listName(details),
        .familyName = details.usageName.trimmed().isEmpty() ? details.birthName : details.usageName,
        .route = *route,
        .state = state,
        .isFrozen = row.flag(9),
        .evaluator = isAcquired       ? row.text(14)
                     : row.isNull(11) ? QString()
                                      : personName(row, 15),
        .since = row.optionalInstant(10),
        .validatedOn = row.optionalDate(13),
        .defenceAt = row.optionalInstant(12),
        .isLastMissing = !isAcquired && isLastMissing(block, blockCount, row.text(18), row.text(19))};
}

} // namespace

Result<std::vector<QueuedBlock>> BlockQueueRepository::items(const QString &rncpCode, BlockGrantor grantor,
                                                             const BlockQueueFilter &filter) const
{
    std::optional<QString> ids;
    if (!filter.text.trimmed().isEmpty()) {
        const auto found = findCandidacies(m_database, {.text = filter.text}, std::nullopt, Spelling::Typed);
        if (!found)
            return found.error();
        ids = jsonOf(*found);
    }
    const bool isAcquired = filter.queue == BlockQueue::Validated;
    const QString list = isAcquired ? acquired.toString() : openBlocks.toString() + openWork.toString();
    const QString order = isAcquired ? orderOfAcquired(filter.order) : orderOfWork(filter.order);
    Statement statement(m_database, list + order + u" LIMIT :limit"_s);
    if (isAcquired) {
        statement.bind(u":code"_s, rncpCode).bind(u":one_block"_s, filter.block).bind(u":ids"_s, ids);
    } else {
        bindOpenBlocks(statement, {.rncpCode = rncpCode,
                                   .grantor = grantor,
                                   .isReady = filter.queue == BlockQueue::Ready,
                                   .block = filter.block,
                                   .candidacies = ids});
    }
    constexpr int unlimited = -1; // as SQLite has it
    statement.bind(u":evaluator"_s, filter.evaluator).bind(u":limit"_s, filter.limit.value_or(unlimited));
    return collect<QueuedBlock>(statement, [](const Statement &row) {
        return QueuedBlock{row.id<CandidacyId>(0), row.smallInteger(1)};
    });
}

Result<std::vector<QueuedBlockLine>> BlockQueueRepository::load(std::span<const QueuedBlock> items,
                                                                const QString &rncpCode, int blockCount) const
{
    Statement statement(m_database, uR"(
        WITH active AS NOT MATERIALIZED ( -- named twice, which would gather all validations for every page
            SELECT v.* FROM block_validation AS v
            WHERE v.rncp_code = :code
              AND NOT EXISTS (SELECT 1 FROM block_validation_cancellation AS x WHERE x.validation_id = v.id))
        SELECT c.id, json_extract(j.value, '$[1]'), c.person_id, c.number, c.route,
               p.birth_name, p.usage_name, p.first_names,
               s.state,
               EXISTS (SELECT 1 FROM fraud_case AS f
                       WHERE f.submission_id = s.id AND (f.closed_at IS NULL OR f.is_confirmed = 1)),
               coalesce(e.locked_at, s.submitted_at), e.id, d.starts_at, a.validated_on, u.display_name,
               q.birth_name, q.usage_name, q.first_names,
               c.target_blocks,
               (SELECT coalesce(group_concat(o.block), '') FROM active AS o WHERE o.person_id = c.person_id)
        FROM json_each(:items) AS j
        JOIN candidacy AS c ON c.id = json_extract(j.value, '$[0]')
        JOIN person AS p ON p.id = c.person_id
        LEFT JOIN submission AS s ON s.id = (
            SELECT l.id FROM submission AS l
            WHERE l.person_id = c.person_id AND l.block = json_extract(j.value, '$[1]')
              AND l.state NOT IN ('DRAFT', 'WITHDRAWN')
            ORDER BY l.attempt DESC LIMIT 1)
        LEFT JOIN evaluation AS e
            ON e.id = (SELECT max(l.id) FROM evaluation AS l WHERE l.submission_id = s.id)
        LEFT JOIN person AS q ON q.id = e.evaluator_id
        LEFT JOIN defence AS d ON d.candidacy_id = c.id
            AND d.state IN ('PLANNED', 'CONVENED', 'PRESENT', 'HEARD', 'DELIBERATED', 'INTERRUPTED')
        LEFT JOIN active AS a ON a.person_id = c.person_id AND a.block = json_extract(j.value, '$[1]')
        LEFT JOIN user_account AS u ON u.id = a.validated_by
        ORDER BY j.key)"_s);
    statement.bind(u":items"_s, jsonOf(items)).bind(u":code"_s, rncpCode);
    return collectChecked<QueuedBlockLine>(
        statement, [blockCount](const Statement &row) { return lineOf(row, blockCount); });
}

} // namespace parchemin
