#pragma once

#include "parchemin/app/rulebook.h"
#include "parchemin/core/session.h"

#include "app/minutessnapshot.h"

namespace parchemin {

class Database;

/// What minutes are drawn up for.
struct MinutesOrder
{
    QString number;
    std::optional<SnapshotCorrection> corrects; ///< for corrective minutes
    QDateTime frozenAt;                         ///< UTC
};

/// Everything the minutes of a session say, as of now.
[[nodiscard]] Result<MinutesContentSnapshot> gatherMinutes(const Database &database, const Rulebook &rules,
                                                           const JurySession &session,
                                                           const MinutesOrder &order);

} // namespace parchemin
