#pragma once

#include "parchemin/core/blockvalidation.h"
#include "parchemin/core/officialdocument.h"
#include "parchemin/core/result.h"

#include <vector>

namespace parchemin {

class Database;

/// What the cancellation of a validation would take along with it (BR-34).
struct CancellationEffect
{
    BlockValidation validation;
    std::vector<OfficialDocument> documents; ///< living ones, revoked with it
    bool reopensCandidacy = false;           ///< completed by that block, it goes on (BR-63b)
};

/// What BlockService::cancel() would do besides, to be said before it is asked for.
[[nodiscard]] Result<CancellationEffect> effectOfCancelling(const Database &database,
                                                            BlockValidationId validation);

} // namespace parchemin
