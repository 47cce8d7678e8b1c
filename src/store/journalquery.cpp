#include "parchemin/store/journalquery.h"

#include "parchemin/store/database.h"
#include "parchemin/store/statement.h"

#include <limits>

#include "store/eventrow.h"
#include "store/rowvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// The sequence numbers between which a page may lie.
struct Range
{
    qint64 first = 0;
    qint64 last = std::numeric_limits<qint64>::max();
};

/// The numbers of the events within the filter's instants. Without them a page far in the past would first
/// walk over everything since.
Result<std::optional<Range>> rangeOf(const Database &database, const JournalFilter &filter)
{
    if (!filter.from && !filter.before)
        return std::optional(Range{});
    Statement statement(database,
                        u"SELECT min(seq), max(seq) FROM event WHERE at >= :from AND at < :before"_s);
    statement.bind(u":from"_s, filter.from.value_or(QDateTime({1, 1, 1}, {}, Qt::UTC)))
        .bind(u":before"_s, filter.before.value_or(QDateTime({9999, 12, 31}, {}, Qt::UTC)));
    return single<std::optional<Range>>(statement, [](const Statement &row) {
        return row.isNull(0) ? std::nullopt : std::optional(Range{row.integer(0), row.integer(1)});
    });
}

/// Only the conditions that are asked for: the planner then walks the index of one of them.
QString conditionsOf(const JournalFilter &filter)
{
    QString conditions = u"e.seq >= :first AND e.seq <= :last"_s;
    if (filter.person)
        conditions += u" AND e.person_id = :person"_s;
    if (!filter.action.isEmpty())
        conditions += u" AND e.action = :action"_s;
    if (!filter.entity.isEmpty())
        conditions += u" AND e.entity = :entity"_s;
    if (filter.user)
        conditions += u" AND e.user_id = :user"_s;
    if (filter.from)
        conditions += u" AND e.at >= :from"_s;
    if (filter.before)
        conditions += u" AND e.at < :before"_s;
    return conditions;
}

void bindFilter(Statement &statement, const JournalFilter &filter)
{
    if (filter.person)
        statement.bind(u":person"_s, *filter.person);
    if (!filter.action.isEmpty())
        statement.bind(u":action"_s, filter.action);
    if (!filter.entity.isEmpty())
        statement.bind(u":entity"_s, filter.entity);
    if (filter.user)
        statement.bind(u":user"_s, *filter.user);
    if (filter.from)
        statement.bind(u":from"_s, *filter.from);
    if (filter.before)
        statement.bind(u":before"_s, *filter.before);
}

Result<QStringList> texts(Statement &statement)
{
    const auto rows = collect<QString>(statement, [](const Statement &row) { return row.text(0); });
    if (!rows)
        return rows.error();
    return QStringList(rows->begin(), rows->end());
}

} // namespace

Result<std::vector<JournalLine>> JournalQuery::page(const JournalFilter &filter,
                                                    std::optional<EventSeq> before, int limit) const
{
    const auto range = rangeOf(m_database, filter);
    if (!range)
        return range.error();
    if (!range->has_value())
        return std::vector<JournalLine>();
    const qint64 last = before ? std::min((*range)->last, before->value() - 1) : (*range)->last;
    Statement statement(m_database, u"SELECT "_s + eventColumns.toString() +
                                        uR"(, p.birth_name, p.usage_name, p.first_names
        FROM event AS e
        LEFT JOIN user_account AS u ON u.id = e.user_id
        LEFT JOIN person AS p ON p.id = e.person_id
        WHERE )"_s + conditionsOf(filter) +
                                        u" ORDER BY e.seq DESC LIMIT :limit"_s);
    statement.bind(u":first"_s, (*range)->first).bind(u":last"_s, last).bind(u":limit"_s, limit);
    bindFilter(statement, filter);
    return collect<JournalLine>(statement, [](const Statement &row) {
        const bool isOfPerson = !row.isNull(eventColumnCount);
        return JournalLine{eventOf(row), isOfPerson ? personName(row, eventColumnCount) : QString()};
    });
}

Result<QStringList> JournalQuery::actions() const
{
    // One step of the index a value, instead of one a row.
    Statement statement(m_database, uR"(
        WITH RECURSIVE found (value) AS (
            SELECT min(action) FROM event
            UNION ALL
            SELECT (SELECT min(action) FROM event WHERE action > value) FROM found WHERE value IS NOT NULL)
        SELECT value FROM found WHERE value IS NOT NULL)"_s);
    return texts(statement);
}

Result<QStringList> JournalQuery::entities() const
{
    Statement statement(m_database, uR"(
        WITH RECURSIVE found (value) AS (
            SELECT min(entity) FROM event
            UNION ALL
            SELECT (SELECT min(entity) FROM event WHERE entity > value) FROM found WHERE value IS NOT NULL)
        SELECT value FROM found WHERE value IS NOT NULL)"_s);
    return texts(statement);
}

Result<std::vector<JournalActor>> JournalQuery::actors() const
{
    Statement statement(m_database, uR"(
        SELECT u.id, u.display_name FROM user_account AS u
        WHERE EXISTS (SELECT 1 FROM event AS e WHERE e.user_id = u.id)
        ORDER BY u.display_name)"_s);
    return collect<JournalActor>(statement, [](const Statement &row) {
        return JournalActor{row.id<UserId>(0), row.text(1)};
    });
}

} // namespace parchemin
