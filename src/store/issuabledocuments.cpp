#include "parchemin/store/database.h"
#include "parchemin/store/documentlistrepository.h"
#include "parchemin/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "store/documentsearch.h"
#include "store/personrow.h"
#include "store/personsearch.h"
#include "store/rowvalues.h"
#include "store/waitinglist.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

// The award of a title as everybody may know it: the candidacy's current decision is FULL and the last
// minutes of its session are published. `titles` leaves the publication out: whoever is about to receive the
// title needs no attestation of its blocks.
constexpr QLatin1StringView awards(R"(
    WITH titles (candidacy_id, person_id, session_id) AS MATERIALIZED (
        SELECT c.id, c.person_id, f.session_id
        FROM jury_decision AS d
        JOIN candidacy AS c ON c.id = d.candidacy_id
        JOIN defence AS f ON f.id = d.defence_id
        WHERE d.outcome = 'FULL' AND c.state <> 'ANNULLED'
          AND d.id = (SELECT j.id FROM jury_decision AS j JOIN defence AS g ON g.id = j.defence_id
                      WHERE j.candidacy_id = c.id
                        AND NOT EXISTS (SELECT 1 FROM jury_decision AS n WHERE n.replaces_id = j.id)
                      ORDER BY g.starts_at DESC, j.id DESC LIMIT 1)),
    holders (person_id) AS MATERIALIZED (
        SELECT o.person_id FROM official_document AS o
        WHERE o.kind = 'PARCHMENT' AND o.person_id IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM official_document_status AS s WHERE s.document_id = o.id)),
    wanted (kind, candidacy_id, person_id) AS (
        SELECT 'PARCHMENT', t.candidacy_id, t.person_id
        FROM titles AS t
        JOIN minutes AS m ON m.id = (SELECT max(l.id) FROM minutes AS l WHERE l.session_id = t.session_id)
        WHERE EXISTS (SELECT 1 FROM minutes_publication AS p WHERE p.minutes_id = m.id AND p.kind = 'PUBLISHED')
          AND NOT EXISTS (SELECT 1 FROM minutes_publication AS p
                          WHERE p.minutes_id = m.id AND p.kind = 'UNPUBLISHED')
          AND t.person_id NOT IN (SELECT person_id FROM holders)
        UNION ALL
        SELECT 'BLOCK_ATTESTATION',
               (SELECT max(c.id) FROM candidacy AS c JOIN reference_sheet AS r ON r.id = c.sheet_id
                WHERE c.person_id = v.person_id AND r.rncp_code = v.rncp_code),
               v.person_id
        FROM block_validation AS v
        WHERE v.person_id NOT IN (SELECT person_id FROM holders)
          AND v.person_id NOT IN (SELECT person_id FROM titles)
          AND NOT EXISTS (SELECT 1 FROM block_validation_cancellation AS x WHERE x.validation_id = v.id)
          AND NOT EXISTS (SELECT 1 FROM official_document AS o
                          WHERE o.person_id = v.person_id AND o.kind = 'BLOCK_ATTESTATION'
                            AND instr(',' || o.blocks || ',', ',' || v.block || ',') > 0
                            AND NOT EXISTS (SELECT 1 FROM official_document_status AS s
                                            WHERE s.document_id = o.id))
        GROUP BY v.person_id, v.rncp_code)
)");

/// Whether the document of `kind` is owed for the candidacy `c`: what can only be had on demand, while the
/// path goes on, stands after what is.
QString isDue(QStringView kind)
{
    return u" ("_s + kind + u" = 'PARCHMENT' OR c.state IN"_s + endedWithoutTitle + u") "_s;
}

QString issuableKeys(bool isSearch)
{
    return awards + uR"(
    SELECT w.kind, w.candidacy_id
    FROM wanted AS w JOIN person AS p ON p.id = w.person_id JOIN candidacy AS c ON c.id = w.candidacy_id
    WHERE p.merged_into_id IS NULL)"_s +
           (isSearch
                ? u" AND w.person_id IN (SELECT rowid FROM person_search WHERE person_search MATCH :words)"_s
                : QString()) +
           u" ORDER BY"_s + isDue(u"w.kind") + u"DESC, p.sort_key, p.id, w.kind DESC"_s;
}

// The blocks of an attestation: acquired, and named by no living one.
QString issuableLines()
{
    return u"SELECT"_s + isDue(u"json_extract(j.value, '$[0]')") + uR"(,
           json_extract(j.value, '$[0]'), c.id, c.number, p.id, p.birth_name, p.usage_name, p.first_names,
           (SELECT group_concat(block) FROM (
                SELECT v.block FROM block_validation AS v JOIN reference_sheet AS r ON r.id = c.sheet_id
                WHERE v.person_id = p.id AND v.rncp_code = r.rncp_code
                  AND NOT EXISTS (SELECT 1 FROM block_validation_cancellation AS x WHERE x.validation_id = v.id)
                  AND NOT EXISTS (SELECT 1 FROM official_document AS o
                                  WHERE o.person_id = p.id AND o.kind = 'BLOCK_ATTESTATION'
                                    AND instr(',' || o.blocks || ',', ',' || v.block || ',') > 0
                                    AND NOT EXISTS (SELECT 1 FROM official_document_status AS s
                                                    WHERE s.document_id = o.id))
                ORDER BY v.block))
    FROM json_each(:keys) AS j
    JOIN candidacy AS c ON c.id = json_extract(j.value, '$[1]')
    JOIN person AS p ON p.id = c.person_id
    ORDER BY j.key)"_s;
}

/// From two columns, `first` being that of the kind.
Result<IssuableKey> keyFrom(const Statement &row, int first)
{
    const std::optional<DocumentKind> kind = documentKindFromCode(row.text(first));
    if (!kind)
        return unknownName(u"kind"_s, row.text(first));
    return IssuableKey{*kind, row.id<CandidacyId>(first + 1)};
}

Result<IssuableKey> keyOf(const Statement &row)
{
    return keyFrom(row, 0);
}

Result<IssuableItem> issuableOf(const Statement &row)
{
    const Result<IssuableKey> key = keyFrom(row, 1);
    if (!key)
        return key.error();
    ListedName name = listedName(row, 5);
    return IssuableItem{.key = *key,
                        .person = row.id<PersonId>(4),
                        .holder = std::move(name.whole),
                        .familyName = std::move(name.family),
                        .firstName = std::move(name.first),
                        .dossier = row.text(3),
                        .blocks = key->kind == DocumentKind::BlockAttestation ? numbersFromText(row.text(8))
                                                                              : std::vector<int>(),
                        .isDue = row.integer(0) != 0};
}

} // namespace

Result<std::vector<IssuableKey>> DocumentListRepository::issuable(const QString &text) const
{
    const QString words = searchQuery(searchWords(text));
    if (words.isEmpty() && !text.trimmed().isEmpty())
        return std::vector<IssuableKey>();
    Statement query(m_database, issuableKeys(!words.isEmpty()));
    if (!words.isEmpty())
        query.bind(u":words"_s, words);
    return collectChecked<IssuableKey>(query, keyOf);
}

Result<std::vector<IssuableItem>>
DocumentListRepository::loadIssuable(std::span<const IssuableKey> keys) const
{
    QJsonArray array;
    for (const IssuableKey &key : keys)
        array.append(QJsonArray{codeName(key.kind), key.candidacy.value()});
    Statement query(m_database, issuableLines());
    query.bind(u":keys"_s, QString::fromLatin1(QJsonDocument(array).toJson(QJsonDocument::Compact)));
    return collectChecked<IssuableItem>(query, issuableOf);
}

} // namespace parchemin
