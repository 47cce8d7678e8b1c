#include "store/searchmatches.h"

#include <algorithm>

#include "store/personrow.h"
#include "store/personsearch.h"
#include "store/rawstatement.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

constexpr const char *countOfNumbers =
    "SELECT count(*) FROM (SELECT 1 FROM candidacy WHERE number >= ?3 AND number < ?4 LIMIT ?5)";
constexpr const char *byWords = "SELECT rowid FROM person_search WHERE person_search MATCH ?1";

} // namespace

SearchMatches::SearchMatches(const QString &text)
    : m_number(text.trimmed())
    , m_words(searchWords(text))
{
}

Result<SearchMatches> SearchMatches::of(sqlite3 *handle, const QString &text, Spelling spelling)
{
    SearchMatches matches(text);
    if (matches.isEverybody())
        return matches;
    if (Status done = matches.countNumbers(handle); !done)
        return done.error();
    if (Status done = matches.findNames(handle, spelling); !done)
        return done.error();
    return matches;
}

Status SearchMatches::countNumbers(sqlite3 *handle)
{
    RawStatement numbers(handle, countOfNumbers);
    bindNumbers(numbers);
    numbers.bind(5, static_cast<qint64>(fewPersons) + 1);
    const Result<Rows> count = readRows(numbers);
    if (!count)
        return count.error();
    m_numbers = static_cast<std::size_t>(count->front());
    return Done{};
}

Status SearchMatches::findNames(sqlite3 *handle, Spelling spelling)
{
    if (m_words.isEmpty())
        return Done{};
    const Result<QString> query =
        spelling == Spelling::Near ? nearQuery(handle, m_words) : Result<QString>(searchQuery(m_words));
    if (!query)
        return query.error();
    RawStatement names(handle, byWords);
    names.bindText(1, *query);
    Result<Rows> named = readRows(names);
    if (!named)
        return named.error();
    m_named = *std::move(named);
    if (!std::ranges::is_sorted(m_named)) // FTS5 gives them in this order, but does not promise it
        std::ranges::sort(m_named);
    return Done{};
}

bool SearchMatches::isNamed(qint64 person) const
{
    return isEverybody() || std::ranges::binary_search(m_named, person);
}

bool SearchMatches::areMany() const
{
    return isEverybody() || m_named.size() > fewPersons || m_numbers > fewPersons;
}

void SearchMatches::bindNumbers(RawStatement &statement) const
{
    statement.bindText(3, m_number);
    statement.bindText(4, endOf(m_number));
}

} // namespace parchemin
