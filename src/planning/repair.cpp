#include "parchemin/planning/repair.h"

#include "parchemin/planning/bound.h"
#include "parchemin/planning/plancost.h"

#include <algorithm>

#include "planning/annealer.h"
#include "planning/greedy.h"
#include "planning/substitution.h"
#include "planning/weightnames.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::planning {
namespace {

/// Enough to choose well among substitutes, few enough to be over at once.
constexpr qint64 polishMoves = 2'000;

/// The price of change alone: who is left out, who moves, who is replaced.
Prices changePrices(const Weights &weights)
{
    Prices prices;
    prices.unscheduled = weights.unscheduled;
    prices.movedCandidate = weights.movedCandidate;
    prices.movedRoom = weights.movedRoom;
    prices.changedSeat = weights.changedSeat;
    return prices;
}

/// The cost of the plan, and change before all of it.
Prices changeFirstPrices(const Weights &weights)
{
    int dearest = 1;
    for (const WeightName &entry : weightNames)
        dearest = std::max(dearest, weights.*entry.weight);
    // More than one move can save elsewhere; for any weight the sum over a cohort fits in 64 bits.
    const qint64 factor = std::min<qint64>(1'000, 20'000'000'000LL / (qint64{dearest} * dearest) + 1);
    Prices prices = pricesOf(weights);
    prices.unscheduled *= factor;
    prices.movedCandidate = weights.movedCandidate * factor;
    prices.movedRoom = weights.movedRoom * factor;
    prices.changedSeat = weights.changedSeat * factor;
    return prices;
}

} // namespace

Result<RepairOutcome> repairPlan(const Problem &problem, const Plan &former, const SearchOptions &options)
{
    if (const auto fault = findFault(problem))
        return Error{ErrorCode::InvalidInput, fault->what, fault->where};
    RepairOutcome outcome;
    outcome.seed = options.seed;
    qint64 made = 0;
    // Knowing it takes longer than to find substitutes: only for somebody who looks on.
    const qint64 bound = options.watch ? quickBound(problem) : 0;
    const auto watch = [&](qint64 moves, const Schedule &best) {
        if (options.stop.stop_requested())
            return Wish::Abandon;
        if (!options.watch)
            return Wish::GoOn;
        const qint64 cost = costOf(problem, best.toPlan()).total(problem.weights);
        return options.watch(
            {made + moves, options.moves, cost, bound, static_cast<int>(best.unplaced().size())});
    };

    Model polishing(problem, changeFirstPrices(problem.weights), &former);
    Schedule schedule(polishing);
    Substitution substitution(polishing, schedule, former);
    const bool isSubstituted = substitution.carryOut();
    outcome.fewestSeats = substitution.vacatedSeats();
    const bool needsSearch = !isSubstituted || !schedule.unplaced().empty();
    fillGreedily(polishing, schedule);
    if (needsSearch) {
        polishing.numberOptions();
        Model changing(problem, changePrices(problem.weights), &former);
        changing.numberOptions();
        Schedule nearest(changing);
        nearest.rebuildFrom(schedule);
        const AnnealingCourse course{.moves = options.moves / 2, .seed = options.seed};
        const Wish wish = anneal(changing, nearest, course, watch);
        if (wish == Wish::Abandon)
            return Error{ErrorCode::Cancelled, u"the repair was abandoned"_s};
        made += course.moves;
        Schedule again(polishing);
        again.rebuildFrom(nearest);
        if (again.cost() < schedule.cost())
            schedule.copyFrom(again);
    }
    const AnnealingCourse course{.moves = needsSearch ? options.moves - made
                                                      : std::min(options.moves, polishMoves),
                                 .seed = options.seed + 1,
                                 .firstTemperature = 2.0};
    if (anneal(polishing, schedule, course, watch) == Wish::Abandon)
        return Error{ErrorCode::Cancelled, u"the repair was abandoned"_s};
    outcome.moves = made + course.moves;
    outcome.plan = schedule.toPlan();
    outcome.difference = differenceOf(problem, former, outcome.plan);
    outcome.cost = costOf(problem, outcome.plan).total(problem.weights);
    return outcome;
}

} // namespace parchemin::planning
