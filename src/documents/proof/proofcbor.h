#pragma once

#include "parchemin/core/result.h"
#include "parchemin/documents/proof/printedproof.h"

namespace parchemin::documents {

/// The claims as one CBOR map, its keys in order, shortest forms (RFC 8949 4.2.1).
[[nodiscard]] QByteArray cborOf(const PrintedProof &proof);
/// What cborOf() wrote; the place of the fault as `where` for anything else.
[[nodiscard]] Result<PrintedProof> proofFromCbor(const QByteArray &cbor);

} // namespace parchemin::documents
