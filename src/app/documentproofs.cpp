#include "app/documentproofs.h"

#include "parchemin/core/clock.h"
#include "parchemin/documents/proof/pdfsignature.h"
#include "parchemin/documents/proof/printedproof.h"
#include "parchemin/store/proofrepository.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// The groups of a fingerprint that name the key on paper: its first 8 bytes, as in the printed code.
QString keyNameOf(const documents::PublicKey &key)
{
    return documents::printedFingerprint(key.fingerprint().first(8));
}

documents::Attachment attachmentOf(const QByteArray &credential, const documents::IssueMention &issue)
{
    return {.name = issue.number.value_or(u"attestation"_s) + u".jwt"_s,
            .mimeType = u"application/jwt"_s,
            .relationship = documents::AttachmentRelationship::Data,
            .bytes = credential,
            .description = u"Attestation numérique signée (Open Badges 3.0)"_s};
}

} // namespace

Blockers certificateBlockers(const documents::CertificateFacts &certificate, const QDateTime &at)
{
    if (certificate.isValidAt(at))
        return {};
    const auto iso = [](const QDateTime &instant) {
        return certifierDay(instant).toString(Qt::ISODate);
    };
    return {Blocker{BlockerCode::CertificateNotInForce}
                .with(u"debut"_s, iso(certificate.from))
                .with(u"fin"_s, iso(certificate.until))
                .with(u"date"_s, iso(at))};
}

ProvingKeys ProvingKeys::of(const SessionKeys *keys)
{
    ProvingKeys proving;
    if (keys != nullptr && keys->issuingKey())
        proving.issuing = keys->issuingKey()->id;
    if (keys != nullptr && keys->signer())
        proving.certificate = keys->signer()->id;
    return proving;
}

Result<DocumentProver> DocumentProver::of(const SessionKeys *keys, const Database &database,
                                          const QDateTime &at, const QString &storeUuid)
{
    DocumentProver prover;
    if (keys == nullptr)
        return prover;
    Blockers blockers;
    if (keys->issuingKey()) {
        const auto kept = ProofRepository(database).loadKey(keys->issuingKey()->id);
        if (!kept)
            return kept.error();
        const QDate day = certifierDay(at);
        if (!kept->isValidOn(day)) {
            blockers.push_back(
                Blocker{BlockerCode::KeyNotInForce}.with(u"date"_s, day.toString(Qt::ISODate)));
        }
    }
    if (keys->signer())
        append(blockers, certificateBlockers(keys->signer()->identity.facts(), at));
    if (!blockers.empty())
        return refused(std::move(blockers));
    prover.m_issuingKey = keys->issuingKey();
    prover.m_signer = keys->signer();
    prover.m_at = at;
    prover.m_storeUuid = storeUuid;
    return prover;
}

Result<DocumentProver> DocumentProver::signerOf(const SessionKeys *keys, const QDateTime &at)
{
    DocumentProver prover;
    if (keys == nullptr || !keys->signer())
        return prover;
    if (Blockers blockers = certificateBlockers(keys->signer()->identity.facts(), at); !blockers.empty())
        return refused(std::move(blockers));
    prover.m_signer = keys->signer();
    prover.m_at = at;
    return prover;
}

documents::ProofMention DocumentProver::mention() const
{
    documents::ProofMention mention;
    if (m_issuingKey)
        mention.keyName = keyNameOf(m_issuingKey->key.publicKey());
    mention.isSigned = m_signer != nullptr;
    return mention;
}

ProvingKeys DocumentProver::keys() const
{
    ProvingKeys keys;
    if (m_issuingKey)
        keys.issuing = m_issuingKey->id;
    if (m_signer)
        keys.certificate = m_signer->id;
    return keys;
}

Result<ProofParts> DocumentProver::prove(documents::CredentialContent content,
                                         documents::IssueMention &issue) const
{
    ProofParts parts;
    parts.kept.certificate = keys().certificate;
    if (!m_issuingKey)
        return parts;
    content.issuerUuid = m_storeUuid;
    const documents::SigningKey &key = m_issuingKey->key;
    const auto credential = documents::writeCredential(content, key);
    if (!credential)
        return credential.error();
    const auto code =
        documents::writePrintedProof({content.claims, documents::credentialHash(*credential)}, key);
    if (!code)
        return code.error();
    const auto symbol = documents::qrSymbol(*code);
    if (!symbol)
        return symbol.error();
    issue.verificationCode = *symbol;
    parts.kept.key = m_issuingKey->id;
    parts.kept.credential = *credential;
    parts.kept.printedCode = *code;
    parts.attachments.push_back(attachmentOf(*credential, issue));
    return parts;
}

Result<ProofParts> DocumentProver::repeat(const DocumentProof &proof, documents::IssueMention &issue) const
{
    ProofParts parts{.attachments = {}, .kept = proof};
    parts.kept.certificate = keys().certificate;
    if (!proof.key)
        return parts;
    const auto symbol = documents::qrSymbol(proof.printedCode);
    if (!symbol)
        return symbol.error();
    issue.verificationCode = *symbol;
    parts.attachments.push_back(attachmentOf(proof.credential, issue));
    return parts;
}

Result<QByteArray> DocumentProver::sign(const QByteArray &pdf, const documents::IssueMention &issue) const
{
    if (!m_signer)
        return pdf;
    QString reason = u"Délivrance du document %1"_s.arg(issue.number.value_or(QString()));
    if (issue.duplicate)
        reason += u", duplicata n° %1"_s.arg(issue.duplicate->number);
    return documents::signPdf(pdf, m_signer->identity,
                              {.at = m_at, .reason = reason, .place = issue.issuedAt});
}

} // namespace parchemin
