#pragma once

#include "parchemin/store/candidatelistrepository.h"
#include "parchemin/ui/page.h"

namespace parchemin::ui {

/// Makes the list of the candidacies that match, with the state of each of their blocks.
[[nodiscard]] ListMaker candidateListMaker(const CandidateFilter &filter, int blockCount);

} // namespace parchemin::ui
