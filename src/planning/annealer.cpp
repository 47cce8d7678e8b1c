#include "planning/annealer.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "planning/neighbourhood.h"

namespace parchemin::planning {
namespace {

/// Moves between two looks at the clock of the temperature.
constexpr qint64 stretch = 256;
/// Moves between two questions to the watch: a few milliseconds.
constexpr qint64 watchInterval = 4096;

const Schedule &better(const Schedule &one, const Schedule &other)
{
    return one.cost() < other.cost() ? one : other;
}

bool drawMove(Neighbourhood &neighbourhood, const AnnealingCourse &course)
{
    return course.isSeatsOnly ? neighbourhood.moveSeats() : neighbourhood.move();
}

} // namespace

double firstTemperatureFor(qint64 moves, int candidates)
{
    constexpr double coldest = 0.6;
    constexpr double warmest = 3.0;
    const double movesEach = static_cast<double>(moves) / std::max(candidates, 1);
    return std::clamp(0.04 * std::sqrt(movesEach), coldest, warmest);
}

Wish anneal(const Model &model, Schedule &schedule, const AnnealingCourse &course,
            const AnnealingWatch &watch)
{
    if (model.candidateCount() == 0)
        return Wish::GoOn;
    Random random(course.seed);
    Neighbourhood neighbourhood(model, schedule, random);
    Schedule best = schedule;
    // Copying costs as much as some moves for each candidate: a better schedule is kept when it is about to
    // be left, and not twice within that many moves.
    const qint64 copyInterval = model.candidateCount();
    qint64 lastCopy = -copyInterval;
    const double cooling = std::log(course.lastTemperature / course.firstTemperature);
    double temperature = course.firstTemperature;
    Wish wish = Wish::GoOn;
    for (qint64 moves = 0; moves < course.moves; ++moves) {
        if (moves % stretch == 0) {
            const double share = static_cast<double>(moves) / static_cast<double>(course.moves);
            temperature = course.firstTemperature * std::exp(cooling * share);
        }
        if (moves % watchInterval == 0) {
            wish = watch(moves, better(schedule, best));
            if (wish != Wish::GoOn)
                break;
        }
        const qint64 before = schedule.cost();
        const Schedule::Mark mark = schedule.mark();
        bool isKept = drawMove(neighbourhood, course);
        const qint64 rise = schedule.cost() - before;
        if (isKept && rise > 0) {
            isKept = static_cast<double>(rise) < -temperature * std::log(1.0 - random.fraction());
            if (isKept && before < best.cost() && moves - lastCopy >= copyInterval) {
                // The step is not made: what it would leave is kept first.
                schedule.rollBack(mark);
                best.copyFrom(schedule);
                lastCopy = moves;
                isKept = false;
            }
        }
        if (!isKept)
            schedule.rollBack(mark);
        schedule.forgetTrail();
    }
    if (best.cost() < schedule.cost())
        schedule.copyFrom(best);
    return wish;
}

} // namespace parchemin::planning
