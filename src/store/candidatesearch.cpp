#include "store/candidatesearch.h"

#include "parchemin/store/database.h"

#include "store/personrow.h"
#include "store/rawstatement.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// Beyond so many matches, a short answer is found sooner by walking the names in order.
constexpr int manyMatches = 2000;
/// Nobody types more words; the rest is not searched.
constexpr qsizetype maximumWords = 8;

// Parameters common to all statements below: 1 the route, 2 the state (NULL: all), 3 the limit (-1: none),
// 4 and 5 the numbers from and before, 6 the words as an FTS5 query.
constexpr const char *allByName = R"(
    SELECT c.id FROM person AS p CROSS JOIN candidacy AS c ON c.person_id = p.id
    WHERE (?1 IS NULL OR c.route = ?1) AND (?2 IS NULL OR c.state = ?2)
    ORDER BY p.sort_key, p.id, c.id LIMIT ?3)";

constexpr const char *byNumber = "SELECT id, person_id FROM candidacy WHERE number >= ?4 AND number < ?5";
constexpr const char *byWords =
    "SELECT c.id, c.person_id FROM person_search AS s "
    "CROSS JOIN candidacy AS c ON c.person_id = s.rowid WHERE s.search_text MATCH ?6";

/// What a search text asks for.
struct Search
{
    QString number;    ///< start of a dossier number
    QStringList words; ///< folded starts of names, all of which must be there

    [[nodiscard]] bool hasWords() const { return !words.isEmpty(); }
    [[nodiscard]] QString ftsQuery() const
    {
        QStringList prefixes;
        for (const QString &word : words)
            prefixes.append(u'"' + word + u"\"*"_s);
        return prefixes.join(u" AND "_s);
    }
};

/// The statements that a search needs; text from outside is bound, never part of them.
class SearchSql
{
public:
    explicit SearchSql(const Search &search)
        : m_search(search)
    {
    }

    /// At most `manyMatches` + 1: whether there are many.
    [[nodiscard]] QByteArray count() const
    {
        return "SELECT count(*) FROM (SELECT 1 FROM (" + matches(" UNION ALL ") + ") LIMIT " +
               QByteArray::number(manyMatches + 1) + ")";
    }
    /// Gathers every match, then sorts.
    [[nodiscard]] QByteArray gather() const
    {
        return "SELECT c.id FROM (" + matches(" UNION ") +
               ") AS m CROSS JOIN candidacy AS c ON c.id = m.id "
               "CROSS JOIN person AS p ON p.id = c.person_id "
               "WHERE (?1 IS NULL OR c.route = ?1) AND (?2 IS NULL OR c.state = ?2) "
               "ORDER BY p.sort_key, p.id, c.id LIMIT ?3";
    }
    /// Walks the names in order and stops at the limit. Words are parameters 6 and on, each after a space.
    [[nodiscard]] QByteArray walk() const
    {
        QByteArray words = m_search.hasWords() ? "1" : "0";
        for (qsizetype index = 0; index < m_search.words.size(); ++index)
            words += " AND instr(' ' || p.search_text, ?" + QByteArray::number(6 + index) + ") > 0";
        return "SELECT c.id FROM person AS p CROSS JOIN candidacy AS c ON c.person_id = p.id "
               "WHERE (?1 IS NULL OR c.route = ?1) AND (?2 IS NULL OR c.state = ?2) "
               "AND ((c.number >= ?4 AND c.number < ?5) OR (" +
               words + ")) ORDER BY p.sort_key, p.id, c.id LIMIT ?3";
    }

private:
    [[nodiscard]] QByteArray matches(const char *unionOperator) const
    {
        QByteArray sql(byNumber);
        if (m_search.hasWords())
            sql += QByteArray(unionOperator) + byWords;
        return sql;
    }

    const Search &m_search;
};

void bindFilter(RawStatement &statement, const CandidateFilter &filter, std::optional<int> limit)
{
    if (filter.route)
        statement.bindText(1, codeName(*filter.route));
    if (filter.state)
        statement.bindText(2, codeName(*filter.state));
    statement.bind(3, qint64{limit.value_or(-1)});
}

void bindNumber(RawStatement &statement, const Search &search)
{
    statement.bindText(4, search.number);
    // The last character of Unicode: everything that begins with the text sorts before.
    statement.bindText(5, search.number + QString::fromUcs4(U"\U0010FFFF"));
}

void bindWords(RawStatement &statement, const Search &search)
{
    if (search.hasWords())
        statement.bindText(6, search.ftsQuery());
}

Result<std::vector<CandidacyId>> readIds(RawStatement &statement)
{
    std::vector<CandidacyId> ids;
    Result<bool> hasRow = statement.step();
    for (; hasRow && *hasRow; hasRow = statement.step())
        ids.emplace_back(statement.integer(0));
    if (!hasRow)
        return hasRow.error();
    return ids;
}

Result<bool> hasManyMatches(const Database &database, const Search &search)
{
    RawStatement statement(database.handle(), SearchSql(search).count());
    bindNumber(statement, search);
    bindWords(statement, search);
    const Result<bool> hasRow = statement.step();
    if (!hasRow)
        return hasRow.error();
    return statement.integer(0) > manyMatches;
}

Result<std::vector<CandidacyId>> gather(const Database &database, const CandidateFilter &filter,
                                        const Search &search, std::optional<int> limit)
{
    RawStatement statement(database.handle(), SearchSql(search).gather());
    bindFilter(statement, filter, limit);
    bindNumber(statement, search);
    bindWords(statement, search);
    return readIds(statement);
}

Result<std::vector<CandidacyId>> walk(const Database &database, const CandidateFilter &filter,
                                      const Search &search, std::optional<int> limit)
{
    RawStatement statement(database.handle(), SearchSql(search).walk());
    bindFilter(statement, filter, limit);
    bindNumber(statement, search);
    int parameter = 6;
    for (const QString &word : search.words)
        statement.bindText(parameter++, u' ' + word);
    return readIds(statement);
}

} // namespace

Result<std::vector<CandidacyId>> findCandidacies(const Database &database, const CandidateFilter &filter,
                                                 std::optional<int> limit)
{
    const Search search{filter.text.trimmed(), searchWords(filter.text).mid(0, maximumWords)};
    if (search.number.isEmpty()) {
        RawStatement statement(database.handle(), allByName);
        bindFilter(statement, filter, limit);
        return readIds(statement);
    }
    if (limit) {
        const Result<bool> hasMany = hasManyMatches(database, search);
        if (!hasMany)
            return hasMany.error();
        if (*hasMany)
            return walk(database, filter, search, limit);
    }
    return gather(database, filter, search, limit);
}

} // namespace parchemin
