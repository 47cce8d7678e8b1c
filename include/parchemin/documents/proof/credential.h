#pragma once

#include "parchemin/documents/proof/claims.h"
#include "parchemin/documents/proof/signingkey.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

namespace parchemin::documents {

/// What the reference sheet says of a block named in a credential.
struct CredentialBlock
{
    int number; ///< 1-based
    QString title;

    friend bool operator==(const CredentialBlock &, const CredentialBlock &) = default;
};

/// Everything an Open Badges 3.0 credential states: the claims, and who and what they are about.
struct CredentialContent
{
    ProofClaims claims;
    std::vector<CredentialBlock> blocks; ///< of claims.blocks, in the same order
    QString certificationTitle;
    QString issuerUuid;
    QString issuerName;
    QString issuerWebsite; ///< with its scheme; empty when there is none
    QString holderUuid;    ///< of the person, who has no other name in it than his claims

    friend bool operator==(const CredentialContent &, const CredentialContent &) = default;
};

/// A compact JWS (RFC 7515, ES256) whose payload is the credential, as Open Badges 3.0 signs (section 8.2).
/// The header has the public key and no `kid`: a validator would fetch it. The payload is deterministic: keys
/// in order, UTF-8 in NFC. InvalidInput, with the field in `where`, when a value is missing.
[[nodiscard]] Result<QByteArray> writeCredential(const CredentialContent &content, const SigningKey &key);
/// The payload alone, as it is signed.
[[nodiscard]] Result<QByteArray> credentialPayload(const CredentialContent &content);

/// What a credential says, and whether its own key signed that.
struct ReadCredential
{
    PublicKey key;
    bool isSignatureValid;
    ProofClaims claims; ///< to be believed only when the signature is valid and the key known
};

/// Reads a credential that writeCredential() could have written. InvalidInput for anything else; `where` says
/// which part: "header", "payload", "signature", "payload/credentialSubject"…
[[nodiscard]] Result<ReadCredential> readCredential(const QByteArray &jws);

/// The first 16 bytes of a credential's SHA-256: what a printed proof names it by.
[[nodiscard]] QByteArray credentialHash(const QByteArray &jws);

} // namespace parchemin::documents
