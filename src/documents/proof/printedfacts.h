#pragma once

#include "parchemin/documents/proof/claims.h"

#include <vector>

namespace parchemin::documents {

/// The claims that a document's text does not state as they are signed: name, birth date, number, sheet, and
/// for a title the day of the jury. Kinds of space, line ends and case do not matter.
[[nodiscard]] std::vector<ChangedClaim> claimsNotPrinted(const ProofClaims &claims, const QString &text);

} // namespace parchemin::documents
