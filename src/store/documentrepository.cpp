#include "parchemin/store/documentrepository.h"

#include "parchemin/store/database.h"
#include "parchemin/store/statement.h"

#include "store/rowvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// What every reading statement selects, in the order that documentOf() reads; the bytes stay where they are.
const QString &selectDocuments()
{
    static const QString text =
        u"SELECT d.id, d.uuid, d.kind, d.number, d.person_id, d.candidacy_id, d.decision_id, d.minutes_id, "
        "d.blocks, d.issued_on, d.issued_at, d.signatory_id, d.payload_json, d.payload_sha256, d.pdf_sha256, "
        "length(d.pdf_bytes), s.state, d.supersedes_id, d.duplicate_of_id, d.duplicate_no, s.reason "
        "FROM official_document AS d LEFT JOIN official_document_status AS s ON s.document_id = d.id "_s;
    return text;
}

Result<DocumentState> stateOf(const Statement &row)
{
    if (row.isNull(16))
        return DocumentState::Issued;
    const std::optional<DocumentState> state = documentStateFromCode(row.text(16));
    if (!state)
        return unknownName(u"official_document_status.state"_s, row.text(16));
    return *state;
}

Result<OfficialDocument> documentOf(const Statement &row)
{
    const std::optional<DocumentKind> kind = documentKindFromCode(row.text(2));
    if (!kind)
        return unknownName(u"official_document.kind"_s, row.text(2));
    const Result<DocumentState> state = stateOf(row);
    if (!state)
        return state.error();
    return OfficialDocument{.id = row.id<DocumentId>(0),
                            .uuid = row.text(1),
                            .kind = *kind,
                            .number = row.text(3),
                            .person = row.optionalId<PersonId>(4),
                            .candidacy = row.optionalId<CandidacyId>(5),
                            .decision = row.optionalId<DecisionId>(6),
                            .minutes = row.optionalId<MinutesId>(7),
                            .blocks = numbersFromText(row.text(8)),
                            .issuedOn = row.date(9),
                            .issuedAt = row.text(10),
                            .signatory = row.optionalId<SignatoryId>(11),
                            .payload = row.text(12).toUtf8(),
                            .payloadSha256 = row.text(13),
                            .pdfSha256 = row.text(14),
                            .pdfSize = row.integer(15),
                            .state = *state,
                            .supersedes = row.optionalId<DocumentId>(17),
                            .duplicateOf = row.optionalId<DocumentId>(18),
                            .duplicateNumber = row.smallInteger(19),
                            .statusReason = row.text(20)};
}

/// The place of a document in the register of its kind and year.
struct RegisterPlace
{
    int year;
    int serial;
    QString number;
};

Result<int> nextSerial(const Database &database, DocumentKind kind, int year)
{
    Statement query(database, u"SELECT coalesce(max(serial), 0) + 1 FROM official_document "
                              "WHERE kind = :kind AND year = :year AND duplicate_no = 0"_s);
    query.bind(u":kind"_s, codeName(kind)).bind(u":year"_s, year);
    return single<int>(query, [](const Statement &row) { return row.smallInteger(0); });
}

Result<RegisterPlace> nextPlace(const Database &database, const OfficialDocument &document)
{
    if (document.duplicateOf) {
        Statement query(database, u"SELECT year, serial, number FROM official_document WHERE id = :id"_s);
        query.bind(u":id"_s, *document.duplicateOf);
        return single<RegisterPlace>(query, [&document](const Statement &row) {
            return RegisterPlace{row.smallInteger(0), row.smallInteger(1),
                                 duplicateNumber(row.text(2), document.duplicateNumber)};
        });
    }
    const int year = document.issuedOn.year();
    const Result<int> serial = nextSerial(database, document.kind, year);
    if (!serial)
        return serial.error();
    return RegisterPlace{year, *serial, documentNumber(document.kind, year, *serial)};
}

Status addStatus(const Database &database, DocumentId id, DocumentState state,
                 std::optional<DocumentId> successor, const QString &reason, const QDateTime &at, UserId by)
{
    Statement insert(
        database,
        u"INSERT INTO official_document_status (document_id, state, reason, at, done_by, successor_id) "
        "VALUES (:document, :state, :reason, :at, :by, :successor)"_s);
    insert.bind(u":document"_s, id)
        .bind(u":state"_s, codeName(state))
        .bind(u":reason"_s, reason)
        .bind(u":at"_s, at)
        .bind(u":by"_s, by)
        .bind(u":successor"_s, successor);
    return insert.run();
}

Status checkHashes(const OfficialDocument &document, const QByteArray &pdf)
{
    if (sha256Of(document.payload) != document.payloadSha256) {
        return Error{ErrorCode::InvalidInput, u"the payload does not have that SHA-256"_s,
                     u"payloadSha256"_s};
    }
    if (sha256Of(pdf) != document.pdfSha256)
        return Error{ErrorCode::InvalidInput, u"the bytes do not have that SHA-256"_s, u"pdfSha256"_s};
    return Done{};
}

} // namespace

Result<QString> DocumentRepository::nextNumber(DocumentKind kind, int year, int others) const
{
    const Result<int> serial = nextSerial(m_database, kind, year);
    if (!serial)
        return serial.error();
    return documentNumber(kind, year, *serial + others);
}

Result<DocumentId> DocumentRepository::add(const OfficialDocument &document, const QByteArray &pdf,
                                           UserId by) const
{
    if (Status sound = checkHashes(document, pdf); !sound)
        return sound.error();
    const Result<RegisterPlace> place = nextPlace(m_database, document);
    if (!place)
        return place.error();
    if (document.number != place->number)
        return Error{ErrorCode::Conflict, u"%1 is not the next number"_s.arg(document.number), u"number"_s};
    Statement insert(
        m_database,
        u"INSERT INTO official_document (uuid, kind, year, serial, number, person_id, candidacy_id, "
        "decision_id, minutes_id, blocks, issued_on, issued_at, issued_by, signatory_id, payload_json, "
        "payload_sha256, pdf_bytes, pdf_sha256, supersedes_id, duplicate_of_id, duplicate_no) VALUES "
        "(:uuid, :kind, :year, :serial, :number, :person, :candidacy, :decision, :minutes, :blocks, "
        ":on, :place, :by, :signatory, :payload, :payloadSha, :pdf, :pdfSha, :supersedes, :original, "
        ":duplicate)"_s);
    insert.bind(u":uuid"_s, document.uuid.isEmpty() ? newUuid() : document.uuid)
        .bind(u":kind"_s, codeName(document.kind))
        .bind(u":year"_s, place->year)
        .bind(u":serial"_s, place->serial)
        .bind(u":number"_s, document.number)
        .bind(u":person"_s, document.person)
        .bind(u":candidacy"_s, document.candidacy)
        .bind(u":decision"_s, document.decision)
        .bind(u":minutes"_s, document.minutes)
        .bind(u":blocks"_s, numbersText(document.blocks))
        .bind(u":on"_s, document.issuedOn)
        .bind(u":place"_s, document.issuedAt)
        .bind(u":by"_s, by)
        .bind(u":signatory"_s, document.signatory)
        .bind(u":payload"_s, QString::fromUtf8(document.payload))
        .bind(u":payloadSha"_s, document.payloadSha256)
        .bind(u":pdf"_s, pdf)
        .bind(u":pdfSha"_s, document.pdfSha256)
        .bind(u":supersedes"_s, document.supersedes)
        .bind(u":original"_s, document.duplicateOf)
        .bind(u":duplicate"_s, document.duplicateNumber);
    return typedId<DocumentId>(insert.insert());
}

Result<OfficialDocument> DocumentRepository::load(DocumentId id) const
{
    Statement query(m_database, QString(selectDocuments() + u"WHERE d.id = :id"_s));
    query.bind(u":id"_s, id);
    return singleChecked<OfficialDocument>(query, documentOf);
}

Result<std::optional<OfficialDocument>> DocumentRepository::byNumber(const QString &number) const
{
    Statement query(m_database, QString(selectDocuments() + u"WHERE d.number = :number"_s));
    query.bind(u":number"_s, number);
    return firstChecked<OfficialDocument>(query, documentOf);
}

Result<std::optional<OfficialDocument>> DocumentRepository::byFile(const QString &pdfSha256) const
{
    Statement query(m_database,
                    QString(selectDocuments() + u"WHERE d.id = (SELECT id FROM official_document WHERE "
                                                "pdf_sha256 = :sha256 UNION ALL SELECT document_id "
                                                "FROM signed_file WHERE pdf_sha256 = :sha256)"_s));
    query.bind(u":sha256"_s, pdfSha256);
    return firstChecked<OfficialDocument>(query, documentOf);
}

Result<QByteArray> DocumentRepository::bytes(DocumentId id) const
{
    struct Stored
    {
        QByteArray pdf;
        QString sha256;
    };
    // What was signed since it was issued begins with the same bytes.
    Statement query(m_database, u"SELECT pdf_bytes, pdf_sha256 FROM (SELECT 0 AS rank, pdf_bytes, pdf_sha256 "
                                "FROM official_document WHERE id = :id UNION ALL SELECT rank, pdf_bytes, "
                                "pdf_sha256 FROM signed_file WHERE document_id = :id) "
                                "ORDER BY rank DESC LIMIT 1"_s);
    query.bind(u":id"_s, id);
    auto stored = single<Stored>(query, [](const Statement &row) {
        return Stored{row.bytes(0), row.text(1)};
    });
    if (!stored)
        return stored.error();
    if (sha256Of(stored->pdf) != stored->sha256) {
        return Error{ErrorCode::StoreCorrupt, u"the stored bytes differ from their SHA-256"_s,
                     u"official_document %1"_s.arg(id.value())};
    }
    return std::move(stored->pdf);
}

Result<std::vector<OfficialDocument>> DocumentRepository::ofPerson(PersonId person) const
{
    Statement query(
        m_database,
        QString(selectDocuments() +
                u"WHERE d.person_id IN (SELECT id FROM person WHERE id = :person OR merged_into_id = :person)"
                " ORDER BY d.id DESC"_s));
    query.bind(u":person"_s, person);
    return collectChecked<OfficialDocument>(query, documentOf);
}

Result<std::vector<OfficialDocument>> DocumentRepository::living(DocumentKind kind) const
{
    Statement query(m_database, QString(selectDocuments() +
                                        u"WHERE d.kind = :kind AND s.state IS NULL ORDER BY d.id DESC"_s));
    query.bind(u":kind"_s, codeName(kind));
    return collectChecked<OfficialDocument>(query, documentOf);
}

Result<std::vector<OfficialDocument>> DocumentRepository::ofDecision(DecisionId decision) const
{
    Statement query(m_database,
                    QString(selectDocuments() + u"WHERE d.decision_id = :decision ORDER BY d.id DESC"_s));
    query.bind(u":decision"_s, decision);
    return collectChecked<OfficialDocument>(query, documentOf);
}

Result<std::vector<OfficialDocument>> DocumentRepository::ofSession(SessionId session) const
{
    Statement query(m_database,
                    QString(selectDocuments() +
                            u"WHERE d.minutes_id IN (SELECT id FROM minutes WHERE session_id = :session) "
                            "OR d.id IN (SELECT document_id FROM document_session "
                            "WHERE session_id = :session) "
                            "OR d.decision_id IN (SELECT j.id FROM jury_decision AS j JOIN defence AS f "
                            "ON f.id = j.defence_id WHERE f.session_id = :session) ORDER BY d.id DESC"_s));
    query.bind(u":session"_s, session);
    return collectChecked<OfficialDocument>(query, documentOf);
}

Status DocumentRepository::attachToSession(DocumentId document, SessionId session) const
{
    Statement insert(m_database, u"INSERT INTO document_session (document_id, session_id) "
                                 "VALUES (:document, :session)"_s);
    insert.bind(u":document"_s, document).bind(u":session"_s, session);
    return insert.run();
}

Result<int> DocumentRepository::duplicateCount(DocumentId original) const
{
    Statement query(m_database, u"SELECT count(*) FROM official_document WHERE duplicate_of_id = :id"_s);
    query.bind(u":id"_s, original);
    return single<int>(query, [](const Statement &row) { return row.smallInteger(0); });
}

Result<QString> DocumentRepository::successorOf(DocumentId document) const
{
    Statement query(m_database,
                    u"SELECT n.number FROM official_document_status AS s "
                    "JOIN official_document AS n ON n.id = s.successor_id WHERE s.document_id = :id"_s);
    query.bind(u":id"_s, document);
    auto number = first<QString>(query, [](const Statement &row) { return row.text(0); });
    if (!number)
        return number.error();
    return std::move(*number).value_or(QString());
}

Result<std::vector<OfficialDocument>> DocumentRepository::page(std::optional<DocumentId> before,
                                                               int limit) const
{
    Statement query(m_database, QString(selectDocuments() + u"WHERE :before IS NULL OR d.id < :before "
                                                            "ORDER BY d.id DESC LIMIT :limit"_s));
    query.bind(u":before"_s, before).bind(u":limit"_s, limit);
    return collectChecked<OfficialDocument>(query, documentOf);
}

Status DocumentRepository::markSuperseded(DocumentId id, DocumentId successor, const QString &reason,
                                          const QDateTime &at, UserId by) const
{
    return addStatus(m_database, id, DocumentState::Superseded, successor, reason, at, by);
}

Status DocumentRepository::revoke(DocumentId id, const QString &reason, const QDateTime &at, UserId by) const
{
    return addStatus(m_database, id, DocumentState::Revoked, std::nullopt, reason, at, by);
}

Result<SignatoryId> DocumentRepository::addSignatory(const Signatory &signatory) const
{
    Statement insert(m_database, u"INSERT INTO signatory (name, capacity, valid_from, valid_to) "
                                 "VALUES (:name, :capacity, :from, :to)"_s);
    insert.bind(u":name"_s, signatory.name)
        .bind(u":capacity"_s, signatory.capacity)
        .bind(u":from"_s, signatory.from)
        .bind(u":to"_s, signatory.to);
    return typedId<SignatoryId>(insert.insert());
}

Result<std::vector<Signatory>> DocumentRepository::signatories() const
{
    Statement query(m_database, u"SELECT id, name, capacity, valid_from, valid_to FROM signatory "
                                "ORDER BY valid_from, id"_s);
    return collect<Signatory>(query, [](const Statement &row) {
        return Signatory{row.id<SignatoryId>(0), row.text(1), row.text(2), row.date(3), row.optionalDate(4)};
    });
}

} // namespace parchemin
