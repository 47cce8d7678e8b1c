#include "store/candidatesearch.h"

#include "parchemin/store/database.h"
#include "parchemin/store/readtransaction.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "store/candidatecriteria.h"
#include "store/rawstatement.h"
#include "store/searchmatches.h"

namespace parchemin {
namespace {

// Parameters common to the statements below: 3 and 4 the numbers from and before, 5 a person, 6 whether
// the person's name matches already, and those of the criteria.
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

using Ids = std::vector<CandidacyId>;

struct Hit
{
    qint64 person;
    qint64 candidacy;
    friend auto operator<=>(const Hit &, const Hit &) = default;
};
using Hits = std::vector<Hit>;

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

/// Each once, of hits that are sorted.
Rows personsOf(const Hits &hits)
{
    Rows persons;
    std::ranges::transform(hits, std::back_inserter(persons), &Hit::person);
    persons.erase(std::unique(persons.begin(), persons.end()), persons.end());
    return persons;
}

/// One search. The order of names is the costly part: a few matches are sorted, many are met by walking the
/// names, and a short answer ends the walk early.
class Finder
{
public:
    Finder(sqlite3 *handle, const CandidateFilter &filter, SearchMatches matches, std::optional<int> limit)
        : m_handle(handle)
        , m_filter(filter)
        , m_matches(std::move(matches))
        , m_order(handle)
        , m_limit(limit)
        , m_ofPerson(handle, ofPerson(filter))
    {
        bindCriteria(m_ofPerson, filter);
        m_matches.bindNumbers(m_ofPerson);
    }

    Result<Ids> find()
    {
        if (!m_limit)
            return findAll();
        return m_matches.areMany() ? findFirst() : findFirstOfFew();
    }

private:
    Status appendCandidacies(qint64 person, Hits &hits)
    {
        m_ofPerson.bind(5, person);
        m_ofPerson.bind(6, qint64{m_matches.isNamed(person) ? 1 : 0});
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
        hits.erase(std::unique(hits.begin(), hits.end()), hits.end());
        return inOrder(hits);
    }

    Status gatherNumbers(Hits &hits)
    {
        if (m_matches.numbers() == 0)
            return Done{};
        RawStatement numbers(m_handle, byNumber(m_filter));
        bindCriteria(numbers, m_filter);
        m_matches.bindNumbers(numbers);
        return appendHits(numbers, hits);
    }

    Status gather(Hits &hits)
    {
        if (Status done = gatherNumbers(hits); !done)
            return done;
        if (!m_matches.isEverybody() && m_matches.named().size() <= fewPersons) {
            for (const qint64 person : m_matches.named()) {
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
                             [this](const Hit &hit) { return m_matches.isNamed(hit.person); });
        return Done{};
    }

    Result<Ids> inOrder(const Hits &hits)
    {
        Result<Rows> persons = hits.size() <= fewPersons ? m_order.of(personsOf(hits)) : m_order.everybody();
        if (!persons)
            return persons.error();
        Ids ids;
        ids.reserve(hits.size());
        for (const qint64 person : *persons) {
            auto hit = std::ranges::lower_bound(hits, person, {}, &Hit::person);
            for (; hit != hits.end() && hit->person == person; ++hit)
                ids.emplace_back(hit->candidacy);
        }
        if (m_limit && ids.size() > static_cast<std::size_t>(*m_limit))
            ids.resize(static_cast<std::size_t>(*m_limit), CandidacyId{0});
        return ids;
    }

    /// A short answer among few matches: the persons are ordered, then the candidacies of the first are read.
    Result<Ids> findFirstOfFew()
    {
        Hits numbered;
        if (Status done = gatherNumbers(numbered); !done)
            return done.error();
        std::ranges::sort(numbered);
        Rows persons;
        std::ranges::set_union(m_matches.named(), personsOf(numbered), std::back_inserter(persons));
        const Result<Rows> ordered = m_order.of(persons);
        if (!ordered)
            return ordered.error();
        return firstOf(*ordered);
    }

    /// A short answer among many matches.
    Result<Ids> findFirst()
    {
        const bool isOneName = m_matches.words().size() == 1 && m_matches.numbers() == 0;
        if (isOneName) {
            const auto persons = m_order.aroundFamilyName(m_matches.words().front(), m_matches.named());
            if (!persons)
                return persons.error();
            if (persons->has_value())
                return firstOf(**persons);
        }
        RawStatement names(m_handle, PersonOrder::everyName);
        Hits hits;
        Result<bool> hasRow = names.step();
        for (; hasRow && *hasRow && !isFull(hits); hasRow = names.step()) {
            const qint64 person = names.integer(0);
            if (m_matches.numbers() == 0 && !m_matches.isNamed(person))
                continue;
            if (Status done = appendCandidacies(person, hits); !done)
                return done.error();
        }
        if (!hasRow)
            return hasRow.error();
        return cut(hits);
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
    SearchMatches m_matches;
    PersonOrder m_order;
    std::optional<int> m_limit;
    RawStatement m_ofPerson;
};

} // namespace

Result<std::vector<CandidacyId>> findCandidacies(const Database &database, const CandidateFilter &filter,
                                                 std::optional<int> limit, Spelling spelling)
{
    const ReadTransaction reading(database);
    auto matches = SearchMatches::of(database.handle(), filter.text, spelling);
    if (!matches)
        return matches.error();
    return Finder(database.handle(), filter, *std::move(matches), limit).find();
}

} // namespace parchemin
