#pragma once

#include "parchemin/core/result.h"
#include "parchemin/documents/blockattestationcontent.h"
#include "parchemin/documents/decisionnoticecontent.h"
#include "parchemin/documents/parchmentcontent.h"
#include "parchemin/documents/proof/claims.h"
#include "parchemin/documents/successattestationcontent.h"

#include <QByteArray>

#include <vector>

namespace parchemin {

/// The payload stored with an issued document: everything it says, as canonical JSON (sorted keys, UTF-8).
/// The duplicate mark is left out, so that a duplicate has the payload of its original (BR-76).
/// A parchment and an attestation of success count the blocks; their payload names them, as their proofs do.
[[nodiscard]] QByteArray toPayload(const documents::ParchmentContent &content,
                                   const std::vector<documents::ProvenBlock> &blocks);
[[nodiscard]] QByteArray toPayload(const documents::SuccessAttestationContent &content,
                                   const std::vector<documents::ProvenBlock> &blocks);
[[nodiscard]] QByteArray toPayload(const documents::BlockAttestationContent &content);
[[nodiscard]] QByteArray toPayload(const documents::DecisionNoticeContent &content);

/// The content of a payload; StoreCorrupt when it is not one.
[[nodiscard]] Result<documents::ParchmentContent> parchmentFromPayload(const QByteArray &payload);
[[nodiscard]] Result<documents::SuccessAttestationContent>
successAttestationFromPayload(const QByteArray &payload);
/// The blocks that either of them names; none in a payload written before they did.
[[nodiscard]] std::vector<documents::ProvenBlock> provenBlocksFromPayload(const QByteArray &payload);
[[nodiscard]] Result<documents::BlockAttestationContent>
blockAttestationFromPayload(const QByteArray &payload);

} // namespace parchemin
