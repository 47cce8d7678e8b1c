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

/// In what two records of one person should be alike.
enum class IdentityField { BirthName, FirstName, BirthDate, BirthPlace };

/// What both records say, and do not say alike; accents, case and hyphens make no difference. Somebody must
/// look before they become one: a merge is for good, and a namesake is no duplicate (BR-18).
[[nodiscard]] std::vector<IdentityField> identityDifferences(const PersonDetails &kept,
                                                             const PersonDetails &merged);

/// What somebody answers for who says that two records are one person.
struct MergeGround
{
    QString reason;
    bool papersSeen = false; ///< papers that show it, asked for where the records are not alike
};

/// Why the second record cannot be merged into the first (BR-18): two open candidacies on a sheet (BR-14), a
/// block validated on both (BR-32) or under way on both (BR-20), two living parchments (I9), records that are
/// not alike and no papers seen, no reason given.
[[nodiscard]] Blockers mergeBlockers(const MergeSide &kept, const MergeSide &merged,
                                     const MergeGround &ground);

} // namespace parchemin
