#pragma once

#include "parchemin/planning/problem.h"

namespace parchemin::planning {

/// A cost that no plan of the problem undercuts, found in milliseconds: over every number of sessions, their
/// price, the cheapest way to spread their seats over the jurors, and each candidate's cheapest slot. Shares
/// nothing with what makes plans. The problem must be sound (findFault()).
[[nodiscard]] qint64 quickBound(const Problem &problem);

} // namespace parchemin::planning
