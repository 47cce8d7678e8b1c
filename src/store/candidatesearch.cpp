#include "store/candidatesearch.h"

#include "parchemin/store/database.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "store/candidatecriteria.h"
#include "store/personrow.h"
#include "store/rawstatement.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// So many persons are sorted by their own keys; more are met sooner by walking all names in their order.
constexpr std::size_t fewMatches = 2000;
/// Nobody types more words; the rest is not searched.
constexpr qsizetype maximumWords = 8;

// Parameters common to the statements below: 3 and 4 the numbers from and before, 5 a person or a limit, 6
// whether the person's name matches already, and those of the criteria.
QByteArray everyCandidacy(const CandidateFilter &filter)
{
    return "SELECT c.person_id, c.id FROM candidacy AS c WHERE 1" + criteriaSql(filter) +
           " ORDER BY c.person_id";
}

QByteArray byNumber(const CandidateFilter &filter)
{
    return "SELECT c.person_id, c.id FROM candidacy AS c WHERE c.number >= ?3 AND c.number < ?4" +
           criteriaSql(filter);
}

QByteArray ofPerson(const CandidateFilter &filter)
{
    return "SELECT c.person_id, c.id FROM candidacy AS c "
           "WHERE c.person_id = ?5 AND (?6 OR (c.number >= ?3 AND c.number < ?4))" +
           criteriaSql(filter) + " ORDER BY c.id";
}

constexpr const char *countNumbers =
    "SELECT count(*) FROM (SELECT 1 FROM candidacy WHERE number >= ?3 AND number < ?4 LIMIT ?5)";
constexpr const char *byWords = "SELECT rowid FROM person_search WHERE person_search MATCH ?1";
constexpr const char *keyOfPerson = "SELECT sort_key FROM person WHERE id = ?1";
constexpr const char *everyName = "SELECT id FROM person ORDER BY sort_key, id";
constexpr const char *namesFrom =
    "SELECT id FROM person WHERE sort_key >= ?1 AND sort_key < ?2 ORDER BY sort_key, id";

using Ids = std::vector<CandidacyId>;
/// Row ids, ascending.
using Rows = std::vector<qint64>;

struct Hit
{
    qint64 person;
    qint64 candidacy;
    friend auto operator<=>(const Hit &, const Hit &) = default;
};
using Hits = std::vector<Hit>;

/// A person and the place in the order of names.
struct NamedPerson
{
    std::string key;
    qint64 id;
    friend auto operator<=>(const NamedPerson &, const NamedPerson &) = default;
};

bool holds(const Rows &rows, qint64 row)
{
    return std::ranges::binary_search(rows, row);
}

/// The first text after all that begin with this one: the last character of Unicode closes it.
QString endOf(const QString &beginning)
{
    return beginning + QString::fromUcs4(U"\U0010FFFF");
}

/// Every word as the start of a name, as FTS5 understands it.
QString ftsQuery(const QStringList &words)
{
    QStringList prefixes;
    for (const QString &word : words)
        prefixes.append(u'"' + word + u"\"*"_s);
    return prefixes.join(u" AND "_s);
}

Result<Rows> readRows(RawStatement &statement)
{
    Rows rows;
    Result<bool> hasRow = statement.step();
    for (; hasRow && *hasRow; hasRow = statement.step())
        rows.push_back(statement.integer(0));
    if (!hasRow)
        return hasRow.error();
    return rows;
}

Status appendHits(RawStatement &statement, Hits &hits)
{
    Result<bool> hasRow = statement.step();
    for (; hasRow && *hasRow; hasRow = statement.step())
        hits.push_back({statement.integer(0), statement.integer(1)});
    statement.reset();
    if (!hasRow)
        return hasRow.error();
    return Done{};
}

/// One search. The order of names is the costly part: a few matches are sorted, many are met by walking the
/// names, and a short answer ends the walk early.
class Finder
{
public:
    Finder(const Database &database, const CandidateFilter &filter, std::optional<int> limit)
        : m_handle(database.handle())
        , m_filter(filter)
        , m_number(filter.text.trimmed())
        , m_words(searchWords(filter.text).mid(0, maximumWords))
        , m_limit(limit)
        , m_ofPerson(m_handle, ofPerson(filter))
    {
        bindCriteria(m_ofPerson, filter);
        bindNumber(m_ofPerson);
    }

    Result<Ids> find()
    {
        if (Status done = match(); !done)
            return done.error();
        const bool areMany = m_isEverybody || m_named.size() > fewMatches || m_numbers > fewMatches;
        if (m_limit && areMany)
            return findFirst();
        return findAll();
    }

private:
    void bindNumber(RawStatement &statement) const
    {
        statement.bindText(3, m_number);
        statement.bindText(4, endOf(m_number));
    }

    /// Who matches by name, and whether many candidacies match by number.
    Status match()
    {
        m_isEverybody = m_number.isEmpty();
        if (m_isEverybody)
            return Done{};
        RawStatement numbers(m_handle, countNumbers);
        bindNumber(numbers);
        numbers.bind(5, static_cast<qint64>(fewMatches) + 1);
        const Result<Rows> count = readRows(numbers);
        if (!count)
            return count.error();
        m_numbers = static_cast<std::size_t>(count->front());
        if (m_words.isEmpty())
            return Done{};
        RawStatement names(m_handle, byWords);
        names.bindText(1, ftsQuery(m_words));
        Result<Rows> named = readRows(names);
        if (!named)
            return named.error();
        m_named = *std::move(named);
        if (!std::ranges::is_sorted(m_named)) // FTS5 gives them in this order, but does not promise it
            std::ranges::sort(m_named);
        return Done{};
    }

    [[nodiscard]] bool isNamed(qint64 person) const { return m_isEverybody || holds(m_named, person); }

    Status appendCandidacies(qint64 person, Hits &hits)
    {
        m_ofPerson.bind(5, person);
        m_ofPerson.bind(6, qint64{isNamed(person) ? 1 : 0});
        return appendHits(m_ofPerson, hits);
    }

    /// Gathers every match, then puts them into the order of names.
    Result<Ids> findAll()
    {
        Hits hits;
        if (Status done = gather(hits); !done)
            return done.error();
        if (!std::ranges::is_sorted(hits))
            std::ranges::sort(hits);
        const auto doubled = std::ranges::unique(hits);
        hits.erase(doubled.begin(), doubled.end());
        return inOrder(hits);
    }

    Status gather(Hits &hits)
    {
        if (m_numbers > 0) {
            RawStatement numbers(m_handle, byNumber(m_filter));
            bindCriteria(numbers, m_filter);
            bindNumber(numbers);
            if (Status done = appendHits(numbers, hits); !done)
                return done;
        }
        if (!m_isEverybody && m_named.size() <= fewMatches) {
            for (const qint64 person : m_named) {
                if (Status done = appendCandidacies(person, hits); !done)
                    return done;
            }
            return Done{};
        }
        Hits every;
        RawStatement statement(m_handle, everyCandidacy(m_filter));
        bindCriteria(statement, m_filter);
        if (Status done = appendHits(statement, every); !done)
            return done;
        std::ranges::copy_if(every, std::back_inserter(hits),
                             [this](const Hit &hit) { return isNamed(hit.person); });
        return Done{};
    }

    Result<Ids> inOrder(const Hits &hits)
    {
        Result<Rows> persons = hits.size() <= fewMatches ? sorted(hits) : everybody();
        if (!persons)
            return persons.error();
        Ids ids;
        ids.reserve(hits.size());
        for (const qint64 person : *persons) {
            for (const Hit &hit : std::ranges::equal_range(hits, person, {}, &Hit::person))
                ids.emplace_back(hit.candidacy);
        }
        if (m_limit && ids.size() > static_cast<std::size_t>(*m_limit))
            ids.resize(static_cast<std::size_t>(*m_limit), CandidacyId{0});
        return ids;
    }

    Result<Rows> everybody()
    {
        RawStatement names(m_handle, everyName);
        return readRows(names);
    }

    /// The persons of the hits, by name.
    Result<Rows> sorted(const Hits &hits)
    {
        Rows persons;
        std::ranges::transform(hits, std::back_inserter(persons), &Hit::person);
        const auto doubled = std::ranges::unique(persons);
        persons.erase(doubled.begin(), doubled.end());
        const auto named = namesOf(persons);
        if (!named)
            return named.error();
        std::ranges::transform(*named, persons.begin(), &NamedPerson::id);
        return persons;
    }

    Result<std::vector<NamedPerson>> namesOf(const Rows &persons)
    {
        std::vector<NamedPerson> names;
        RawStatement key(m_handle, keyOfPerson);
        for (const qint64 person : persons) {
            key.bind(1, person);
            const Result<bool> hasRow = key.step();
            if (!hasRow)
                return hasRow.error();
            names.push_back({*hasRow ? std::string(key.view(0)) : std::string(), person});
            key.reset();
        }
        std::ranges::sort(names);
        return names;
    }

    /// A short answer among many matches.
    Result<Ids> findFirst()
    {
        if (m_words.size() == 1 && m_numbers == 0) {
            const auto persons = aroundFamilyName(m_words.front());
            if (!persons)
                return persons.error();
            if (persons->has_value())
                return firstOf(**persons);
        }
        RawStatement names(m_handle, everyName);
        Hits hits;
        Result<bool> hasRow = names.step();
        for (; hasRow && *hasRow && !isFull(hits); hasRow = names.step()) {
            const qint64 person = names.integer(0);
            if (m_numbers == 0 && !isNamed(person))
                continue;
            if (Status done = appendCandidacies(person, hits); !done)
                return done.error();
        }
        if (!hasRow)
            return hasRow.error();
        return cut(hits);
    }

    /// Those who match a word, by name, when most of them bear it as the family name under which they are
    /// listed: they stand together, perhaps far down the order, where walking would come late.
    Result<std::optional<Rows>> aroundFamilyName(const QString &word)
    {
        RawStatement names(m_handle, namesFrom);
        names.bindText(1, word);
        names.bindText(2, endOf(word));
        Result<Rows> family = readRows(names);
        if (!family)
            return family.error();
        std::erase_if(*family, [this](qint64 person) { return !isNamed(person); });
        if (m_named.size() - family->size() > fewMatches)
            return std::optional<Rows>();
        Rows ascending = *family;
        std::ranges::sort(ascending);
        Rows others;
        std::ranges::set_difference(m_named, ascending, std::back_inserter(others));
        const auto named = namesOf(others);
        if (!named)
            return named.error();
        const auto after = std::ranges::lower_bound(*named, word.toStdString(), {}, &NamedPerson::key);
        Rows persons;
        std::ranges::transform(named->begin(), after, std::back_inserter(persons), &NamedPerson::id);
        std::ranges::copy(*family, std::back_inserter(persons));
        std::ranges::transform(after, named->end(), std::back_inserter(persons), &NamedPerson::id);
        return std::optional(std::move(persons));
    }

    Result<Ids> firstOf(const Rows &persons)
    {
        Hits hits;
        for (const qint64 person : persons) {
            if (isFull(hits))
                break;
            if (Status done = appendCandidacies(person, hits); !done)
                return done.error();
        }
        return cut(hits);
    }

    [[nodiscard]] bool isFull(const Hits &hits) const
    {
        return hits.size() >= static_cast<std::size_t>(*m_limit);
    }

    [[nodiscard]] Ids cut(const Hits &hits) const
    {
        Ids ids;
        for (const Hit &hit : hits) {
            if (ids.size() < static_cast<std::size_t>(*m_limit))
                ids.emplace_back(hit.candidacy);
        }
        return ids;
    }

    sqlite3 *m_handle;
    const CandidateFilter &m_filter;
    QString m_number; ///< the text as the start of a dossier number
    QStringList m_words;
    std::optional<int> m_limit;
    RawStatement m_ofPerson;
    bool m_isEverybody = false; ///< nothing was typed
    Rows m_named;               ///< the persons whose names match
    std::size_t m_numbers = 0;  ///< how many numbers match, counted up to fewMatches + 1
};

} // namespace

Result<std::vector<CandidacyId>> findCandidacies(const Database &database, const CandidateFilter &filter,
                                                 std::optional<int> limit)
{
    return Finder(database, filter, limit).find();
}

} // namespace parchemin
