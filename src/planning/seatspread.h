#pragma once

#include "parchemin/planning/problem.h"

#include <vector>

namespace parchemin::planning {

/// On how few days a juror can sit 0, 1, 2 … half-days. Ends with the most half-days that the juror can sit.
[[nodiscard]] std::vector<int> fewestDays(const Problem &problem, const Juror &juror);

/// What one juror costs at least for sitting 0, 1, 2 … half-days: the square of the load and the fewest days.
/// Ends with the most half-days that the juror can sit.
[[nodiscard]] std::vector<qint64> loadCosts(const Problem &problem, const Juror &juror);

/// The least that 0, 1, 2 … seats cost together, however they are spread over some jurors, given by their
/// load costs: the cheapest sum of these, nobody sitting more than `mostLoad` half-days. Ends at `mostSeats`
/// seats or where no more can be filled.
[[nodiscard]] std::vector<qint64> seatCosts(const std::vector<std::vector<qint64>> &jurors, int mostSeats,
                                            int mostLoad);

} // namespace parchemin::planning
