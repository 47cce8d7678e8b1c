#pragma once

#include "parchemin/planning/planner.h"

#include <functional>

#include "planning/schedule.h"

namespace parchemin::planning {

/// How long and how warm a search runs.
struct AnnealingCourse
{
    qint64 moves = 0;
    quint64 seed = 1;
    double firstTemperature = 8.0;
    double lastTemperature = 0.2;
    bool isSeatsOnly = false; ///< candidates stay where they are, unless their session is shifted
};

/// How warm a search of so many moves begins: the fewer there are for each candidate, the less of the
/// greedy start it may undo.
[[nodiscard]] double firstTemperatureFor(qint64 moves, int candidates);

/// Told the moves made and the schedule of the least cost so far; what it answers is done.
using AnnealingWatch = std::function<Wish(qint64 moves, const Schedule &best)>;

/// Improves a schedule by simulated annealing: the same course from the same schedule ends in the same one,
/// whatever the machine's speed. The watch is asked now and then, at the same moves every time. Returns the
/// wish that ended it; `schedule` then is the best one met.
Wish anneal(const Model &model, Schedule &schedule, const AnnealingCourse &course,
            const AnnealingWatch &watch);

} // namespace parchemin::planning
