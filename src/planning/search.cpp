#include "planning/search.h"

#include <algorithm>

#include "planning/greedy.h"
#include "planning/place.h"

namespace parchemin::planning {
namespace {

/// With fewer moves for each candidate, those sent out would not all find a place again.
constexpr qint64 leastMovesEach = 2'000;
/// Of the moves, to search everything first; to search the seats alone. The others call the candidates in.
constexpr double firstShare = 0.4;
constexpr double seatShare = 0.1;
/// Seats are told apart by juror-days, candidates by smaller flaws: warm enough for the one or the other.
constexpr double warmthOfSeats = 3.0;
constexpr double warmthOfCandidates = 0.7;

qint64 shareOf(qint64 moves, double share)
{
    return static_cast<qint64>(static_cast<double>(moves) * share);
}

/// Whoever is not pinned.
void sendOut(const Model &model, Schedule &schedule)
{
    for (CandidateIndex candidate = 0; candidate < model.candidateCount(); ++candidate) {
        if (schedule.sessionOf(candidate) >= 0 && !model.isPinned(candidate))
            schedule.remove(candidate);
    }
    schedule.forgetTrail();
}

} // namespace

Wish search(const Model &model, Schedule &schedule, qint64 moves, quint64 seed, const AnnealingWatch &watch)
{
    const bool isInOne = moves < leastMovesEach * model.candidateCount();
    const qint64 atFirst = isInOne ? moves : shareOf(moves, firstShare);
    Wish wish = anneal(model, schedule,
                       {.moves = atFirst,
                        .seed = seed,
                        .firstTemperature = firstTemperatureFor(atFirst, model.candidateCount())},
                       watch);
    if (isInOne || wish != Wish::GoOn)
        return wish;

    const Schedule first = schedule;
    sendOut(model, schedule);
    const qint64 onSeats = shareOf(moves, seatShare);
    wish =
        anneal(model, schedule,
               {.moves = onSeats, .seed = seed + 1, .firstTemperature = warmthOfSeats, .isSeatsOnly = true},
               [&](qint64 made, const Schedule &) { return watch(atFirst + made, first); });
    if (wish == Wish::GoOn) {
        placeInOpenSessions(model, schedule);
        wish = anneal(
            model, schedule,
            {.moves = moves - atFirst - onSeats, .seed = seed + 2, .firstTemperature = warmthOfCandidates},
            [&](qint64 made, const Schedule &best) {
                return watch(atFirst + onSeats + made, best.cost() < first.cost() ? best : first);
            });
    }
    if (first.cost() < schedule.cost())
        schedule.copyFrom(first);
    return wish;
}

} // namespace parchemin::planning
