#pragma once

#include "parchemin/core/blockvalidation.h"
#include "parchemin/core/candidacy.h"
#include "parchemin/core/person.h"

#include <vector>

namespace parchemin {

/// Two records that may be one person (BR-18), and what hangs on each.
struct MergeSide
{
    Person person;
    std::vector<Candidacy> candidacies = {};
    std::vector<BlockValidation> validations = {}; ///< of one certification, cancelled ones too
    std::vector<int> blocksUnderWay = {};          ///< with a project that nobody has judged yet
    bool hasLivingParchment = false;
};

/// Why the second record cannot be merged into the first (BR-18): two open candidacies on a sheet (BR-14), a
/// block validated on both (BR-32) or under way on both (BR-20), two living parchments (I9), no reason given.
[[nodiscard]] Blockers mergeBlockers(const MergeSide &kept, const MergeSide &merged, const QString &reason);

} // namespace parchemin
