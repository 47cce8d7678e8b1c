#pragma once

#include "planning/annealer.h"

namespace parchemin::planning {

/// Improves a schedule within so many moves, those of all its courses together. With moves enough for every
/// candidate, the seats are then searched once more on their own, most candidates sent out, and the
/// candidates called in again while little else may change; the better of both schedules is the outcome. The
/// watch is told the moves of all courses so far and the best schedule of all. Returns the wish that ended
/// it.
Wish search(const Model &model, Schedule &schedule, qint64 moves, quint64 seed, const AnnealingWatch &watch);

} // namespace parchemin::planning
