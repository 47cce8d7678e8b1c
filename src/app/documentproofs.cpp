#include "app/documentproofs.h"

#include "parchemin/app/act.h"
#include "parchemin/app/sessionkeys.h"
#include "parchemin/documents/proof/credential.h"
#include "parchemin/documents/proof/pdfsignature.h"
#include "parchemin/documents/proof/printedproof.h"
#include "parchemin/store/proofrepository.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// The groups of a fingerprint that name the key on paper: its first 8 bytes, as in the printed code.
QString keyNameOf(const documents::PublicKey &key)
{
    return documents::printedFingerprint(key.fingerprint().first(8));
}

QString webAddress(const QString &website)
{
    return website.isEmpty() || website.contains(u"://"_s) ? website : u"https://"_s + website;
}

/// What the sheet says of the blocks that the claims name, in their order.
std::vector<documents::CredentialBlock> blocksOf(const ReferenceSheet &sheet,
                                                 const documents::ProofClaims &claims)
{
    std::vector<documents::CredentialBlock> blocks;
    for (const documents::ProvenBlock &proven : claims.blocks) {
        const auto found = std::ranges::find(sheet.blocks, proven.code, &SkillBlock::code);
        if (found != sheet.blocks.end())
            blocks.push_back({found->number, found->title});
    }
    return blocks;
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

Result<DocumentProver> DocumentProver::of(const SessionKeys *keys, const Act &act, const QString &storeUuid)
{
    DocumentProver prover;
    if (keys == nullptr)
        return prover;
    Blockers blockers;
    if (keys->issuingKey()) {
        const auto kept = ProofRepository(act.database()).loadKey(keys->issuingKey()->id);
        if (!kept)
            return kept.error();
        if (!kept->isValidOn(act.today())) {
            blockers.push_back(
                Blocker{BlockerCode::KeyNotInForce}.with(u"date"_s, act.today().toString(Qt::ISODate)));
        }
    }
    if (keys->signer())
        append(blockers, certificateBlockers(keys->signer()->identity.facts(), act.at()));
    if (!blockers.empty())
        return refused(std::move(blockers));
    prover.m_keys = keys;
    prover.m_at = act.at();
    prover.m_storeUuid = storeUuid;
    return prover;
}

Result<DocumentProver> DocumentProver::signerOf(const SessionKeys *keys, const Act &act)
{
    DocumentProver prover;
    if (keys == nullptr || !keys->signer())
        return prover;
    if (Blockers blockers = certificateBlockers(keys->signer()->identity.facts(), act.at());
        !blockers.empty())
        return refused(std::move(blockers));
    prover.m_keys = keys;
    prover.m_isSignerOnly = true;
    prover.m_at = act.at();
    return prover;
}

bool DocumentProver::hasIssuingKey() const
{
    return m_keys != nullptr && !m_isSignerOnly && m_keys->issuingKey();
}

std::optional<CertificateId> DocumentProver::certificate() const
{
    if (m_keys == nullptr || !m_keys->signer())
        return {};
    return m_keys->signer()->id;
}

documents::ProofMention DocumentProver::mention() const
{
    documents::ProofMention mention;
    if (hasIssuingKey())
        mention.keyName = keyNameOf(m_keys->issuingKey()->key.publicKey());
    mention.isSigned = certificate().has_value();
    return mention;
}

Result<ProofParts> DocumentProver::prove(const CandidacyFacts &facts, const documents::ProofClaims &claims,
                                         documents::IssueMention &issue) const
{
    ProofParts parts;
    parts.kept.certificate = certificate();
    if (!hasIssuingKey())
        return parts;
    const documents::SigningKey &key = m_keys->issuingKey()->key;
    const Certifier &certifier = facts.sheet->certifier;
    const auto credential = documents::writeCredential({.claims = claims,
                                                        .blocks = blocksOf(*facts.sheet, claims),
                                                        .certificationTitle = facts.sheet->title,
                                                        .issuerUuid = m_storeUuid,
                                                        .issuerName = certifier.name,
                                                        .issuerWebsite = webAddress(certifier.website),
                                                        .holderUuid = facts.person.uuid},
                                                       key);
    if (!credential)
        return credential.error();
    const auto code = documents::writePrintedProof({claims, documents::credentialHash(*credential)}, key);
    if (!code)
        return code.error();
    const auto symbol = documents::qrSymbol(*code);
    if (!symbol)
        return symbol.error();
    issue.verificationCode = *symbol;
    parts.kept.key = m_keys->issuingKey()->id;
    parts.kept.credential = *credential;
    parts.kept.printedCode = *code;
    parts.attachments.push_back(attachmentOf(*credential, issue));
    return parts;
}

Result<ProofParts> DocumentProver::repeat(const DocumentProof &proof, documents::IssueMention &issue) const
{
    ProofParts parts{.attachments = {}, .kept = proof};
    parts.kept.certificate = certificate();
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
    if (!certificate())
        return pdf;
    return documents::signPdf(pdf, m_keys->signer()->identity,
                              {.at = m_at,
                               .reason = u"Délivrance du document %1"_s.arg(issue.number.value_or(QString())),
                               .place = issue.issuedAt});
}

std::vector<documents::ProvenBlock> provenBlocks(const CandidacyFacts &facts)
{
    std::vector<documents::ProvenBlock> blocks;
    for (const BlockFacts &one : facts.blocks) {
        if (one.validation)
            blocks.push_back({one.block->code, one.validation->validatedOn});
    }
    return blocks;
}

} // namespace parchemin
