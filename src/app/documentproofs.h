#pragma once

#include "parchemin/core/officialdocument.h"
#include "parchemin/core/proofkeys.h"
#include "parchemin/core/readiness.h"
#include "parchemin/core/result.h"
#include "parchemin/documents/attachment.h"
#include "parchemin/documents/contents.h"
#include "parchemin/documents/proof/certificatefacts.h"
#include "parchemin/documents/proof/claims.h"

#include <QDateTime>

#include <vector>

namespace parchemin {

class Act;
class SessionKeys;

/// What a document is about to carry as proof.
struct ProofParts
{
    std::vector<documents::Attachment> attachments = {};
    DocumentProof kept = {}; ///< what the store keeps of it
};

/// Proves one document by the keys that are unlocked; without any it proves nothing and says so.
class DocumentProver
{
public:
    /// Nothing proves.
    DocumentProver() = default;
    /// Proves by these keys within an act. DOC_KEY_NOT_IN_FORCE, DOC_CERTIFICATE_NOT_IN_FORCE when one of
    /// them may not sign on its day.
    [[nodiscard]] static Result<DocumentProver> of(const SessionKeys *keys, const Act &act,
                                                   const QString &storeUuid);
    /// Signs by the certificate alone, for a document that certifies nothing.
    /// DOC_CERTIFICATE_NOT_IN_FORCE.
    [[nodiscard]] static Result<DocumentProver> signerOf(const SessionKeys *keys, const Act &act);

    /// What the page is to say of it.
    [[nodiscard]] documents::ProofMention mention() const;
    /// The certificate that signs, when one is unlocked.
    [[nodiscard]] std::optional<CertificateId> certificate() const;
    /// Makes credential and printed code of a document, when an issuing key is unlocked, and puts the code
    /// into its `issue`.
    [[nodiscard]] Result<ProofParts> prove(const CandidacyFacts &facts, const documents::ProofClaims &claims,
                                           documents::IssueMention &issue) const;
    /// The same proofs once more, for a duplicate of what they prove.
    [[nodiscard]] Result<ProofParts> repeat(const DocumentProof &proof, documents::IssueMention &issue) const;
    /// Signs a finished file when a certificate is unlocked; otherwise it stays as it is.
    [[nodiscard]] Result<QByteArray> sign(const QByteArray &pdf, const documents::IssueMention &issue) const;

private:
    [[nodiscard]] bool hasIssuingKey() const;

    const SessionKeys *m_keys = nullptr;
    bool m_isSignerOnly = false;
    QDateTime m_at;
    QString m_storeUuid;
};

/// DOC_CERTIFICATE_NOT_IN_FORCE when a certificate is not valid at that instant.
[[nodiscard]] Blockers certificateBlockers(const documents::CertificateFacts &certificate,
                                           const QDateTime &at);
/// All blocks that a person holds, as proofs name them.
[[nodiscard]] std::vector<documents::ProvenBlock> provenBlocks(const CandidacyFacts &facts);

} // namespace parchemin
