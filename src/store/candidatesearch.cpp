#include "store/candidatesearch.h"

#include "parchemin/store/database.h"

#include "store/personrow.h"
#include "store/rawstatement.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// Beyond so many matches, a short answer is usually found sooner by walking the names in order...
constexpr int manyMatches = 1000;
/// ...but no further than this: the matches may stand together, far down the list.
constexpr int longestWalk = 4000;
/// Nobody types more words; the rest is not searched.
constexpr qsizetype maximumWords = 8;

// Parameters common to all statements below: 1 the route, 2 the state (NULL: all), 3 the limit (-1: none),
// 4 and 5 the numbers from and before, 6 the words as an FTS5 query.
constexpr const char *allByName = R"(
    SELECT c.id FROM person AS p CROSS JOIN candidacy AS c ON c.person_id = p.id
    WHERE (?1 IS NULL OR c.route = ?1) AND (?2 IS NULL OR c.state = ?2)
    ORDER BY p.sort_key, p.id, c.id LIMIT ?3)";

constexpr const char *byNumber = R"(
    SELECT c.id FROM candidacy AS c CROSS JOIN person AS p ON p.id = c.person_id
    WHERE c.number >= ?4 AND c.number < ?5 AND (?1 IS NULL OR c.route = ?1) AND (?2 IS NULL OR c.state = ?2)
    ORDER BY p.sort_key, p.id, c.id LIMIT ?3)";

constexpr const char *byWords = R"(
    SELECT c.id FROM person_search CROSS JOIN person AS p ON p.id = person_search.rowid
    CROSS JOIN candidacy AS c ON c.person_id = p.id
    WHERE person_search MATCH ?6 AND (?1 IS NULL OR c.route = ?1) AND (?2 IS NULL OR c.state = ?2)
    ORDER BY p.sort_key, p.id, c.id LIMIT ?3)";

constexpr const char *byEither = R"(
    SELECT c.id FROM candidacy AS c CROSS JOIN person AS p ON p.id = c.person_id
    WHERE c.id IN (SELECT n.id FROM candidacy AS n WHERE n.number >= ?4 AND n.number < ?5
                   UNION ALL
                   SELECT w.id FROM person_search CROSS JOIN candidacy AS w ON w.person_id = person_search.rowid
                   WHERE person_search MATCH ?6)
      AND (?1 IS NULL OR c.route = ?1) AND (?2 IS NULL OR c.state = ?2)
    ORDER BY p.sort_key, p.id, c.id LIMIT ?3)";

// How many match, up to the number in parameter 3.
constexpr const char *countNumbers =
    "SELECT count(*) FROM (SELECT 1 FROM candidacy WHERE number >= ?4 AND number < ?5 LIMIT ?3)";
constexpr const char *countWords =
    "SELECT count(*) FROM (SELECT 1 FROM person_search WHERE person_search MATCH ?6 LIMIT ?3)";

using Ids = std::vector<CandidacyId>;

/// What a search text asks for.
struct Search
{
    QString number;    ///< start of a dossier number
    QStringList words; ///< folded starts of names, all of which must be there

    [[nodiscard]] QString ftsQuery() const
    {
        QStringList prefixes;
        for (const QString &word : words)
            prefixes.append(u'"' + word + u"\"*"_s);
        return prefixes.join(u" AND "_s);
    }
};

/// How many candidacies match by their number and persons by their names, counted up to `manyMatches` + 1.
struct Matches
{
    qint64 numbers = 0;
    qint64 words = 0;

    [[nodiscard]] bool areMany() const { return numbers > manyMatches || words > manyMatches; }
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

Result<Ids> readIds(RawStatement &statement)
{
    Ids ids;
    Result<bool> hasRow = statement.step();
    for (; hasRow && *hasRow; hasRow = statement.step())
        ids.emplace_back(statement.integer(0));
    if (!hasRow)
        return hasRow.error();
    return ids;
}

Result<qint64> readCount(RawStatement &statement)
{
    statement.bind(3, qint64{manyMatches + 1});
    const Result<bool> hasRow = statement.step();
    if (!hasRow)
        return hasRow.error();
    return statement.integer(0);
}

Result<Matches> countMatches(const Database &database, const Search &search)
{
    RawStatement numbers(database.handle(), countNumbers);
    bindNumber(numbers, search);
    const Result<qint64> numberCount = readCount(numbers);
    if (!numberCount)
        return numberCount.error();
    if (search.words.isEmpty())
        return Matches{*numberCount, 0};
    RawStatement words(database.handle(), countWords);
    words.bindText(6, search.ftsQuery());
    const Result<qint64> wordCount = readCount(words);
    if (!wordCount)
        return wordCount.error();
    return Matches{*numberCount, *wordCount};
}

/// Gathers every match, then sorts.
Result<Ids> gather(const Database &database, const CandidateFilter &filter, const Search &search,
                   const Matches &matches, std::optional<int> limit)
{
    if (matches.numbers == 0 && matches.words == 0)
        return Ids{};
    const char *sql = matches.words == 0 ? byNumber : matches.numbers == 0 ? byWords : byEither;
    RawStatement statement(database.handle(), sql);
    bindFilter(statement, filter, limit);
    if (matches.numbers > 0)
        bindNumber(statement, search);
    if (matches.words > 0)
        statement.bindText(6, search.ftsQuery());
    return readIds(statement);
}

/// The statement that walks the names in order; each word is a parameter, from 6 on.
QByteArray walkSql(qsizetype wordCount)
{
    QByteArray words = wordCount > 0 ? "1" : "0";
    for (qsizetype index = 0; index < wordCount; ++index)
        words += " AND instr(' ' || p.search_text, ?" + QByteArray::number(6 + index) + ") > 0";
    return "SELECT c.id FROM (SELECT id, sort_key, search_text FROM person ORDER BY sort_key, id LIMIT " +
           QByteArray::number(longestWalk) +
           ") AS p CROSS JOIN candidacy AS c ON c.person_id = p.id "
           "WHERE (?1 IS NULL OR c.route = ?1) AND (?2 IS NULL OR c.state = ?2) "
           "AND ((c.number >= ?4 AND c.number < ?5) OR (" +
           words + ")) ORDER BY p.sort_key, p.id, c.id LIMIT ?3";
}

/// The first matches among the first names of the list: all that were asked for, or too few to tell.
Result<Ids> walk(const Database &database, const CandidateFilter &filter, const Search &search, int limit)
{
    RawStatement statement(database.handle(), walkSql(search.words.size()));
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
    const Result<Matches> matches = countMatches(database, search);
    if (!matches)
        return matches.error();
    if (limit && matches->areMany()) {
        Result<Ids> found = walk(database, filter, search, *limit);
        if (!found || found->size() == static_cast<std::size_t>(*limit))
            return found;
    }
    return gather(database, filter, search, *matches, limit);
}

} // namespace parchemin
