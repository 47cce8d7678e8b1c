#include "parchemin/store/database.h"
#include "parchemin/store/documentlistrepository.h"
#include "parchemin/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "store/documentsearch.h"
#include "store/personrow.h"
#include "store/personsearch.h"
#include "store/rowvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

// Only indexes are read: a row of official_document holds its PDF.
constexpr QLatin1StringView living(R"(
    WITH shown (id) AS (
        SELECT d.id FROM official_document AS d INDEXED BY official_document_holdings
        WHERE NOT EXISTS (SELECT 1 FROM official_document_status AS s WHERE s.document_id = d.id))
)");
constexpr QLatin1StringView annulled("WITH shown (id) AS (SELECT document_id FROM official_document_status)");

constexpr QLatin1StringView everything(" SELECT id FROM shown ORDER BY id DESC");
constexpr QLatin1StringView issuedByNumber(R"(
    SELECT id FROM shown
    WHERE id IN (SELECT n.id FROM official_document AS n WHERE n.number >= :from AND n.number < :before)
    ORDER BY id DESC)");
constexpr QLatin1StringView byNumberOrName(R"(
    SELECT id FROM shown
    WHERE id IN (SELECT n.id FROM official_document AS n WHERE n.number >= :from AND n.number < :before
                 UNION ALL
                 SELECT w.id FROM person_search CROSS JOIN official_document AS w
                                  ON w.person_id = person_search.rowid
                 WHERE person_search MATCH :words)
    ORDER BY id DESC)");

constexpr QLatin1StringView issuedLines(R"(
    SELECT d.kind, d.id, d.number, d.person_id, d.candidacy_id, d.blocks, d.issued_on,
           p.birth_name, p.usage_name, p.first_names, j.code, s.state, s.reason, s.at,
           n.number, b.number, o.number,
           (SELECT count(*) FROM official_document AS c WHERE c.duplicate_of_id = d.id)
    FROM json_each(:ids) AS k
    JOIN official_document AS d ON d.id = k.value
    LEFT JOIN person AS p ON p.id = d.person_id
    LEFT JOIN minutes AS m ON m.id = d.minutes_id
    LEFT JOIN document_session AS y ON y.document_id = d.id
    LEFT JOIN jury_session AS j ON j.id = coalesce(m.session_id, y.session_id)
    LEFT JOIN official_document_status AS s ON s.document_id = d.id
    LEFT JOIN official_document AS n ON n.id = s.successor_id
    LEFT JOIN official_document AS b ON b.id = d.supersedes_id
    LEFT JOIN official_document AS o ON o.id = d.duplicate_of_id
    ORDER BY k.key)");

Result<DocumentListItem> issuedOf(const Statement &row)
{
    const std::optional<DocumentKind> kind = documentKindFromCode(row.text(0));
    if (!kind)
        return unknownName(u"official_document.kind"_s, row.text(0));
    const auto state =
        row.isNull(11) ? std::optional(DocumentState::Issued) : documentStateFromCode(row.text(11));
    if (!state)
        return unknownName(u"official_document_status.state"_s, row.text(11));
    ListedName name = listedName(row, 7);
    return DocumentListItem{.id = row.id<DocumentId>(1),
                            .kind = *kind,
                            .number = row.text(2),
                            .person = row.optionalId<PersonId>(3),
                            .candidacy = row.optionalId<CandidacyId>(4),
                            .holder = row.isNull(3) ? row.text(10) : std::move(name.whole),
                            .familyName = row.isNull(3) ? row.text(10) : std::move(name.family),
                            .firstName = std::move(name.first),
                            .blocks = numbersFromText(row.text(5)),
                            .issuedOn = row.date(6),
                            .state = *state,
                            .statusReason = row.text(12),
                            .statusAt = row.optionalInstant(13),
                            .successor = row.text(14),
                            .supersedes = row.text(15),
                            .original = row.text(16),
                            .duplicates = row.smallInteger(17)};
}

} // namespace

Result<std::vector<DocumentId>> DocumentListRepository::issued(const DocumentFilter &filter) const
{
    const QString number = filter.text.trimmed();
    const QString words = searchQuery(searchWords(number));
    const QLatin1StringView search = number.isEmpty()  ? everything
                                     : words.isEmpty() ? issuedByNumber
                                                       : byNumberOrName;
    Statement query(
        m_database,
        QString((filter.standing == DocumentFilter::Standing::Living ? living : annulled) + search));
    if (!number.isEmpty()) {
        // The last character of Unicode: everything that begins with the text sorts before.
        query.bind(u":from"_s, number.toUpper())
            .bind(u":before"_s, QString(number.toUpper() + QString::fromUcs4(U"\U0010FFFF")));
    }
    if (!words.isEmpty())
        query.bind(u":words"_s, words);
    return collect<DocumentId>(query, [](const Statement &row) { return row.id<DocumentId>(0); });
}

Result<std::vector<DocumentListItem>>
DocumentListRepository::loadIssued(std::span<const DocumentId> ids) const
{
    QJsonArray array;
    for (const DocumentId id : ids)
        array.append(id.value());
    Statement query(m_database, issuedLines);
    query.bind(u":ids"_s, QString::fromLatin1(QJsonDocument(array).toJson(QJsonDocument::Compact)));
    return collectChecked<DocumentListItem>(query, issuedOf);
}

Result<int> DocumentListRepository::count(DocumentFilter::Standing standing) const
{
    Statement query(m_database,
                    standing == DocumentFilter::Standing::Living
                        ? u"SELECT (SELECT count(*) FROM official_document INDEXED BY "
                          "official_document_holdings) - (SELECT count(*) FROM official_document_status)"_s
                        : u"SELECT count(*) FROM official_document_status"_s);
    return single<int>(query, [](const Statement &row) { return row.smallInteger(0); });
}

} // namespace parchemin
