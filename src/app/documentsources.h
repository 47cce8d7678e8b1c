#pragma once

#include "parchemin/core/blockvalidation.h"
#include "parchemin/core/decision.h"
#include "parchemin/core/result.h"

#include <QMap>

#include "app/documentcontents.h"

namespace parchemin {

class Database;

/// The jury that took a decision: its day, its place, the number of its latest minutes.
[[nodiscard]] Result<JuryMention> juryMention(const Database &database, const JuryDecision &decision);
/// For each block that a jury granted, the number of the minutes that say so.
[[nodiscard]] Result<QMap<int, QString>> minutesNumbers(const Database &database,
                                                        const std::vector<BlockFacts> &blocks);

} // namespace parchemin
