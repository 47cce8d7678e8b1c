#pragma once

#include "parchemin/core/actor.h"
#include "parchemin/core/blockvalidation.h"
#include "parchemin/core/result.h"
#include "parchemin/store/blockqueuerepository.h"

#include <vector>

namespace parchemin {

/// What of the validation of blocks somebody sees (3.6).
enum class QueueSight {
    Everything,
    OwnEvaluations, ///< a mentor sees what he evaluated himself
    Nothing,
};

[[nodiscard]] QueueSight queueSight(const Actor &actor);

/// Which sheet's blocks, and for whom.
struct QueueScope
{
    QString rncpCode;
    BlockGrantor grantor; ///< of a VAE's blocks (BR-31)
    Actor reader;
};

/// The blocks of a list that the reader may see. RuleRefused (ACT_RIGHT) when they are not his business.
[[nodiscard]] Result<std::vector<QueuedBlock>>
readBlockQueue(const Database &database, const QueueScope &scope, BlockQueueFilter filter);

/// One competency of a grid that changes no more.
struct FrozenRating
{
    QString code;
    QString label;
    RatingLevel level;
    QString comment;
    QString evidence;

    friend bool operator==(const FrozenRating &, const FrozenRating &) = default;
};

/// The ratings a validation rests on.
struct FrozenGrid
{
    QString evaluator;
    QDateTime lockedAt; ///< invalid for a block that no mentor evaluated
    QString comment;
    std::vector<FrozenRating> ratings;

    friend bool operator==(const FrozenGrid &, const FrozenGrid &) = default;
};

/// The locked evaluation as a grid.
[[nodiscard]] FrozenGrid frozenGrid(const SkillBlock &block, const Evaluation &evaluation);
/// The grid frozen by a validation (BR-30), from its snapshot: without ratings for a block that was not
/// evaluated here. StoreCorrupt when the snapshot cannot be read.
[[nodiscard]] Result<FrozenGrid> frozenGrid(const Database &database, BlockValidationId validation);

} // namespace parchemin
