#pragma once

#include "documents/samplesessions.h"

namespace parchemin::documents::samples {

/// Papers of the people and sessions that a layout bears worst: four given names, accents over accents,
/// every block at once, long reasons, a full day of hearings, a year of documents.
[[nodiscard]] std::vector<Named> hardPapers(const Attachment &proof = credential());

} // namespace parchemin::documents::samples
