#pragma once

#include "parchemin/core/officialdocument.h"

namespace parchemin {

/// Whether the document is living and says that the block is acquired: an attestation that names it, or one
/// of the whole title.
[[nodiscard]] bool restsOnBlock(const OfficialDocument &document, int block);

} // namespace parchemin
