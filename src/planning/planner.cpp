#include "parchemin/planning/planner.h"

#include "parchemin/planning/bound.h"
#include "parchemin/planning/plancost.h"
#include "parchemin/planning/proof.h"

#include "planning/greedy.h"
#include "planning/search.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::planning {
namespace {

double gapBetween(qint64 cost, qint64 bound)
{
    return cost <= bound ? 0.0 : static_cast<double>(cost - bound) / static_cast<double>(cost);
}

} // namespace

double SearchProgress::gap() const
{
    return gapBetween(bestCost, bound);
}

double PlannedOutcome::gap() const
{
    return gapBetween(cost, bound);
}

Result<PlannedOutcome> planJuries(const Problem &problem, const SearchOptions &options)
{
    if (const auto fault = findFault(problem))
        return Error{ErrorCode::InvalidInput, fault->what, fault->where};
    const qint64 bound = quickBound(problem);
    Model model(problem, pricesOf(problem.weights));
    model.numberOptions();
    Schedule schedule(model);
    fillGreedily(model, schedule);
    qint64 moves = options.moves;
    const auto watch = [&](qint64 made, const Schedule &best) {
        if (options.stop.stop_requested())
            return Wish::Abandon;
        moves = made;
        if (best.cost() == bound)
            return Wish::KeepBest;
        if (!options.watch)
            return Wish::GoOn;
        return options.watch(
            {made, options.moves, best.cost(), bound, static_cast<int>(best.unplaced().size())});
    };
    const Wish wish = search(model, schedule, options.moves, options.seed, watch);
    if (wish == Wish::Abandon)
        return Error{ErrorCode::Cancelled, u"the search was abandoned"_s};
    if (wish == Wish::GoOn)
        moves = options.moves;
    PlannedOutcome outcome;
    outcome.plan = schedule.toPlan();
    outcome.cost = costOf(problem, outcome.plan).total(problem.weights);
    outcome.bound = bound;
    outcome.moves = moves;
    outcome.seed = options.seed;
    if (options.isProofWanted && wish == Wish::GoOn && !outcome.isProven()) {
        const ProofOutcome proof = tightenBound(problem, outcome.cost, bound, {}, options.stop);
        if (options.stop.stop_requested())
            return Error{ErrorCode::Cancelled, u"the proof was abandoned"_s};
        outcome.bound = proof.bound;
        if (proof.plan) {
            outcome.plan = *proof.plan;
            outcome.cost = costOf(problem, outcome.plan).total(problem.weights);
        }
    }
    return outcome;
}

} // namespace parchemin::planning
