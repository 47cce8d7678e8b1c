#include "parchemin/store/proofrepository.h"

#include "parchemin/store/database.h"
#include "parchemin/store/documentrepository.h"
#include "parchemin/store/statement.h"

#include "store/rowvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

const QString &keySelection()
{
    static const QString text =
        u"SELECT k.id, k.fingerprint, k.public_key, k.sealed_key, k.valid_from, e.last_day "
        "FROM issuing_key AS k LEFT JOIN issuing_key_end AS e ON e.key_id = k.id "_s;
    return text;
}

KeptKey keptKeyOf(const Statement &row)
{
    return {.id = row.id<IssuingKeyId>(0),
            .fingerprint = row.text(1),
            .publicKey = row.bytes(2),
            .sealedKey = row.bytes(3),
            .from = row.date(4),
            .to = row.optionalDate(5)};
}

std::optional<QString> textOf(const QByteArray &ascii)
{
    return ascii.isEmpty() ? std::nullopt : std::optional(QString::fromLatin1(ascii));
}

} // namespace

Result<IssuingKeyId> ProofRepository::addKey(const KeptKey &key, const QDateTime &at, UserId by) const
{
    Statement insert(m_database,
                     u"INSERT INTO issuing_key (fingerprint, public_key, sealed_key, valid_from, created_at, "
                     "created_by) VALUES (:fingerprint, :public, :sealed, :from, :at, :by)"_s);
    insert.bind(u":fingerprint"_s, key.fingerprint)
        .bind(u":public"_s, key.publicKey)
        .bind(u":sealed"_s, key.sealedKey)
        .bind(u":from"_s, key.from)
        .bind(u":at"_s, at)
        .bind(u":by"_s, by);
    return typedId<IssuingKeyId>(insert.insert());
}

Status ProofRepository::endKey(IssuingKeyId key, QDate lastDay, const QDateTime &at, UserId by) const
{
    Statement insert(m_database, u"INSERT INTO issuing_key_end (key_id, last_day, at, done_by) "
                                 "VALUES (:key, :day, :at, :by)"_s);
    insert.bind(u":key"_s, key).bind(u":day"_s, lastDay).bind(u":at"_s, at).bind(u":by"_s, by);
    return insert.run();
}

Result<std::vector<KeptKey>> ProofRepository::keys() const
{
    Statement query(m_database, QString(keySelection() + u"ORDER BY k.valid_from"_s));
    return collect<KeptKey>(query, keptKeyOf);
}

Result<KeptKey> ProofRepository::loadKey(IssuingKeyId id) const
{
    Statement query(m_database, QString(keySelection() + u"WHERE k.id = :id"_s));
    query.bind(u":id"_s, id);
    return single<KeptKey>(query, keptKeyOf);
}

Result<CertificateId> ProofRepository::addCertificate(const KeptCertificate &certificate, const QDateTime &at,
                                                      UserId by) const
{
    Statement insert(m_database,
                     u"INSERT INTO signing_certificate (fingerprint, common_name, organisation, certificate, "
                     "valid_from, valid_until, added_at, added_by) VALUES (:fingerprint, :name, "
                     ":organisation, :certificate, :from, :until, :at, :by)"_s);
    insert.bind(u":fingerprint"_s, certificate.fingerprint)
        .bind(u":name"_s, certificate.commonName)
        .bind(u":organisation"_s, certificate.organisation)
        .bind(u":certificate"_s, certificate.certificate)
        .bind(u":from"_s, certificate.from)
        .bind(u":until"_s, certificate.until)
        .bind(u":at"_s, at)
        .bind(u":by"_s, by);
    return typedId<CertificateId>(insert.insert());
}

Result<std::vector<KeptCertificate>> ProofRepository::certificates() const
{
    Statement query(m_database, u"SELECT id, fingerprint, common_name, organisation, certificate, "
                                "valid_from, valid_until FROM signing_certificate ORDER BY id"_s);
    return collect<KeptCertificate>(query, [](const Statement &row) {
        return KeptCertificate{.id = row.id<CertificateId>(0),
                               .fingerprint = row.text(1),
                               .commonName = row.text(2),
                               .organisation = row.text(3),
                               .certificate = row.bytes(4),
                               .from = row.instant(5),
                               .until = row.instant(6)};
    });
}

Status ProofRepository::addProof(DocumentId document, const DocumentProof &proof) const
{
    Statement insert(m_database,
                     u"INSERT INTO document_proof (document_id, key_id, credential, printed_code, "
                     "certificate_id) VALUES (:document, :key, :credential, :code, :certificate)"_s);
    insert.bind(u":document"_s, document)
        .bind(u":key"_s, proof.key)
        .bind(u":credential"_s, textOf(proof.credential))
        .bind(u":code"_s, textOf(proof.printedCode))
        .bind(u":certificate"_s, proof.certificate);
    return insert.run();
}

Status ProofRepository::addSignedFile(DocumentId document, const QByteArray &pdf,
                                      const QString &fingerprint) const
{
    const auto before = DocumentRepository(m_database).bytes(document);
    if (!before)
        return before.error();
    if (pdf.size() <= before->size() || !pdf.startsWith(*before))
        return Error{ErrorCode::InvalidInput, u"a signature changes no byte before it"_s, u"pdf"_s};
    Statement insert(m_database,
                     u"INSERT INTO signed_file (document_id, rank, pdf_bytes, pdf_sha256, fingerprint) "
                     "SELECT :document, 1 + count(*), :pdf, :sha256, :fingerprint FROM signed_file "
                     "WHERE document_id = :document"_s);
    insert.bind(u":document"_s, document)
        .bind(u":pdf"_s, pdf)
        .bind(u":sha256"_s, sha256Of(pdf))
        .bind(u":fingerprint"_s, fingerprint);
    return insert.run();
}

Result<QStringList> ProofRepository::signersOf(const QString &sha256) const
{
    Statement query(m_database, u"SELECT s.fingerprint FROM signed_file AS s JOIN signed_file AS f "
                                "ON f.document_id = s.document_id AND f.rank >= s.rank "
                                "WHERE f.pdf_sha256 = :sha256 ORDER BY s.rank"_s);
    query.bind(u":sha256"_s, sha256);
    const auto fingerprints = collect<QString>(query, [](const Statement &row) { return row.text(0); });
    if (!fingerprints)
        return fingerprints.error();
    return QStringList(fingerprints->begin(), fingerprints->end());
}

Result<DocumentProof> ProofRepository::proofOf(DocumentId document) const
{
    Statement query(m_database, u"SELECT key_id, credential, printed_code, certificate_id FROM "
                                "document_proof WHERE document_id = :document"_s);
    query.bind(u":document"_s, document);
    auto found = first<DocumentProof>(query, [](const Statement &row) {
        return DocumentProof{.key = row.optionalId<IssuingKeyId>(0),
                             .credential = row.text(1).toLatin1(),
                             .printedCode = row.text(2).toLatin1(),
                             .certificate = row.optionalId<CertificateId>(3)};
    });
    if (!found)
        return found.error();
    return found->value_or(DocumentProof());
}

} // namespace parchemin
