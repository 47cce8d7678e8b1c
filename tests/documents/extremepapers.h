#pragma once

#include "documents/samplesessions.h"

namespace parchemin::documents::samples {

/// Papers of the people and sessions that a layout bears worst: four given names, accents over accents,
/// every block at once, long reasons, a full day of hearings, a year of documents.
[[nodiscard]] std::vector<Named> hardPapers(const Attachment &proof = credential());

/// Papers at the edge of what people are called and juries write: names of old families, of a dozen languages
/// and without a place to break, all competencies of the registered sheet, a session of 27 candidates.
[[nodiscard]] std::vector<Named> uttermostPapers(const Attachment &proof = credential());

} // namespace parchemin::documents::samples
