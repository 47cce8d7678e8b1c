#pragma once

#include "parchemin/documents/proof/claims.h"
#include "parchemin/documents/proof/signingkey.h"
#include "parchemin/documents/qrsymbol.h"

namespace parchemin::documents {

/// What the QR of a document carries: every claim, and the hash of the credential attached to the file
/// (BR-77).
struct PrintedProof
{
    ProofClaims claims;
    QByteArray credentialHash; ///< 16 bytes, see credentialHash()

    friend bool operator==(const PrintedProof &, const PrintedProof &) = default;
};

/// The text of a printed proof: "PCH1:" and the base45 (RFC 9285) of a COSE_Sign1 (RFC 9052, ES256) over
/// CBOR, all in the QR's alphanumeric set. The format is in docs/verification.md. InvalidInput, with the
/// field in `where`, when a claim is missing.
[[nodiscard]] Result<QByteArray> writePrintedProof(const PrintedProof &proof, const SigningKey &key);

/// What a printed proof says, and by which key it says to be signed.
struct ReadPrintedProof
{
    PrintedProof proof;
    QByteArray keyName; ///< the first 8 bytes of the key's fingerprint
    QByteArray signedBytes;
    QByteArray signature;

    [[nodiscard]] bool isSignedBy(const PublicKey &key) const;
};

/// Reads the text that a scanner gives; spaces around it do not matter. InvalidInput for what
/// writePrintedProof() cannot have written; `where` says which part: "prefix", "base45", "cose", "cbor" or
/// the claim.
[[nodiscard]] Result<ReadPrintedProof> readPrintedProof(const QString &text);
/// Whether a text looks like a printed proof at all.
[[nodiscard]] bool isPrintedProof(const QString &text);

/// The QR symbol of a text, error correction M (15 %), the smallest version that holds it. InvalidInput when
/// none does.
[[nodiscard]] Result<QrSymbol> qrSymbol(const QByteArray &text);

} // namespace parchemin::documents
