#pragma once

#include "parchemin/store/candidatelistrepository.h"

namespace parchemin {

/// The ids of the candidacies that a filter shows, sorted by name; at most `limit` when given.
[[nodiscard]] Result<std::vector<CandidacyId>> findCandidacies(const Database &database,
                                                               const CandidateFilter &filter,
                                                               std::optional<int> limit, Spelling spelling);

} // namespace parchemin
