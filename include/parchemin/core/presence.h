#pragma once

#include "parchemin/core/blocker.h"
#include "parchemin/core/session.h"

#include <QDateTime>

namespace parchemin {

/// ACT_TIME_ORDER when a candidate would be marked absent before the hour of the passage (`limite`): until
/// then he or she is awaited (I8). An excuse may come at any time.
[[nodiscard]] Blockers absenceBlockers(const Defence &defence, DefenceAct act, const QDateTime &now);

} // namespace parchemin
