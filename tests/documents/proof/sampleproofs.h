#pragma once

#include "parchemin/documents/proof/credential.h"
#include "parchemin/documents/proof/printedproof.h"

namespace parchemin::documents::testing {

/// A title of five blocks, decided by the jury of 28 June 2021.
[[nodiscard]] CredentialContent titleCredential();
/// An attestation of blocks 1 and 3, acquired without a jury.
[[nodiscard]] CredentialContent blocksCredential();
/// The printed proof of a document's claims; the hash is that of `jws`.
[[nodiscard]] PrintedProof printedProofOf(const CredentialContent &content, const QByteArray &jws);
/// A key of its own for this process: making one costs less than a millisecond.
[[nodiscard]] const SigningKey &issuerKey();

} // namespace parchemin::documents::testing
