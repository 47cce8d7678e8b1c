#pragma once

#include "parchemin/planning/problem.h"

#include <vector>

namespace parchemin::planning {

/// What no plan with 0, 1, 2 … sessions undercuts, up to `mostSessions` or to as many as can be held. The
/// highest number where the jurors cannot fill the seats.
[[nodiscard]] std::vector<qint64> quickBounds(const Problem &problem, std::size_t mostSessions);

} // namespace parchemin::planning
