#pragma once

#include "parchemin/documents/minutescontent.h"

#include "documents/flow.h"

namespace parchemin::documents {

/// What the jury decided for one candidate: identity, route, blocks before and after, outcome and its
/// reasons.
void candidateSection(Flow &flow, const MinutesCandidate &candidate, int rank);

} // namespace parchemin::documents
