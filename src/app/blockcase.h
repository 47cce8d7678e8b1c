#pragma once

#include "parchemin/app/context.h"
#include "parchemin/core/blockvalidation.h"
#include "parchemin/core/candidacy.h"
#include "parchemin/core/policy.h"
#include "parchemin/core/result.h"

namespace parchemin {

/// A candidacy with the facts of one block.
struct BlockCase
{
    Candidacy candidacy;
    const ReferenceSheet *sheet; ///< of the rulebook
    BlockFacts facts;
    Policy policy;
};

/// What an act on that block is judged by, on a day. NotFound without the candidacy or the block.
[[nodiscard]] Result<BlockCase> loadBlockCase(const Context &context, CandidacyId id, int block, QDate today);

} // namespace parchemin
