#pragma once

#include "parchemin/documents/blockattestationcontent.h"
#include "parchemin/documents/parchmentcontent.h"
#include "parchemin/documents/proof/claims.h"
#include "parchemin/documents/successattestationcontent.h"

namespace parchemin::documents {

/// What a parchment certifies. Its content counts the blocks only, so they come from the dossier.
[[nodiscard]] ProofClaims claimsOf(const ParchmentContent &content, const QString &uuid,
                                   const std::vector<ProvenBlock> &blocks);
/// What an attestation of success certifies: the same title.
[[nodiscard]] ProofClaims claimsOf(const SuccessAttestationContent &content, const QString &uuid,
                                   const std::vector<ProvenBlock> &blocks);
/// What an attestation of blocks certifies.
[[nodiscard]] ProofClaims claimsOf(const BlockAttestationContent &content, const QString &uuid);

} // namespace parchemin::documents
