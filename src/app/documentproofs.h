#pragma once

#include "parchemin/app/sessionkeys.h"
#include "parchemin/core/blocker.h"
#include "parchemin/core/proofkeys.h"
#include "parchemin/core/result.h"
#include "parchemin/documents/attachment.h"
#include "parchemin/documents/contents.h"
#include "parchemin/documents/proof/certificatefacts.h"
#include "parchemin/documents/proof/credential.h"

#include <QDateTime>

#include <memory>
#include <optional>
#include <vector>

namespace parchemin {

class Database;

/// What a document is about to carry as proof.
struct ProofParts
{
    std::vector<documents::Attachment> attachments = {};
    DocumentProof kept = {}; ///< what the store keeps of it
};

/// By which keys a document is proven.
struct ProvingKeys
{
    std::optional<IssuingKeyId> issuing = {};      ///< of the credential and the printed code
    std::optional<CertificateId> certificate = {}; ///< of the file's signature

    /// Those that are unlocked; none without `keys`.
    [[nodiscard]] static ProvingKeys of(const SessionKeys *keys);
    friend bool operator==(const ProvingKeys &, const ProvingKeys &) = default;
};

/// Proves one document by keys that were unlocked; without any it proves nothing and says so. It shares the
/// keys, so that another thread may prove while they are locked here.
class DocumentProver
{
public:
    /// Nothing proves.
    DocumentProver() = default;
    /// Proves by these keys at an instant. DOC_KEY_NOT_IN_FORCE, DOC_CERTIFICATE_NOT_IN_FORCE when one of
    /// them may not sign then.
    [[nodiscard]] static Result<DocumentProver> of(const SessionKeys *keys, const Database &database,
                                                   const QDateTime &at, const QString &storeUuid);
    /// Signs by the certificate alone, for a document that certifies nothing.
    /// DOC_CERTIFICATE_NOT_IN_FORCE.
    [[nodiscard]] static Result<DocumentProver> signerOf(const SessionKeys *keys, const QDateTime &at);

    /// What the page is to say of it.
    [[nodiscard]] documents::ProofMention mention() const;
    [[nodiscard]] ProvingKeys keys() const;
    /// Makes credential and printed code of a document, when an issuing key is unlocked, and puts the code
    /// into its `issue`. The content lacks its issuer's uuid.
    [[nodiscard]] Result<ProofParts> prove(documents::CredentialContent content,
                                           documents::IssueMention &issue) const;
    /// The same proofs once more, for a duplicate of what they prove.
    [[nodiscard]] Result<ProofParts> repeat(const DocumentProof &proof, documents::IssueMention &issue) const;
    /// Signs a finished file when a certificate is unlocked; otherwise it stays as it is.
    [[nodiscard]] Result<QByteArray> sign(const QByteArray &pdf, const documents::IssueMention &issue) const;

private:
    std::shared_ptr<const SessionKeys::IssuingKey> m_issuingKey;
    std::shared_ptr<const SessionKeys::Signer> m_signer;
    QDateTime m_at;
    QString m_storeUuid;
};

/// DOC_CERTIFICATE_NOT_IN_FORCE when a certificate is not valid at that instant.
[[nodiscard]] Blockers certificateBlockers(const documents::CertificateFacts &certificate,
                                           const QDateTime &at);

} // namespace parchemin
