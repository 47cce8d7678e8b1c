#include "parchemin/planning/proof.h"

#include "parchemin/planning/planchecker.h"
#include "parchemin/planning/plancost.h"

#include <algorithm>
#include <cmath>

#include "planning/cheapestplace.h"
#include "planning/decomposedbound.h"
#include "planning/integersolver.h"
#include "planning/programme.h"

namespace parchemin::planning {
namespace {

/// Beyond it a relaxation takes minutes, and cannot be stopped at once.
constexpr std::size_t mostColumnsOfRelaxation = 6'000;
/// Beyond it the whole problem does not end.
constexpr std::size_t mostColumnsOfProblem = 6'000;

/// How many columns the places of a programme take, without building it: a big one takes minutes to build.
std::size_t placesOf(const Problem &problem, Programme::Grain grain)
{
    const std::vector<int> most = mostSessions(problem);
    std::size_t places = 0;
    for (const Candidate &candidate : problem.candidates) {
        for (const CellSlots &offer : candidate.available) {
            const int sessions = most[static_cast<std::size_t>(offer.cell)];
            const int groups = grain == Programme::Grain::HalfDays ? std::min(sessions, 1) : sessions;
            places += offer.slotNumbers.size() * static_cast<std::size_t>(groups);
        }
    }
    return places;
}

/// A bound on whole numbers, given as a fraction with the solver's tolerance.
qint64 roundedUp(double bound)
{
    return static_cast<qint64>(std::ceil(bound - 1e-4));
}

/// The plan of a whole programme's solution takes the place of a dearer one.
void takeIfCheaper(const Problem &problem, const Plan &plan, qint64 &best, std::optional<Plan> &kept)
{
    const qint64 found = costOf(problem, plan).total(problem.weights);
    if (found < best && violationsOf(problem, plan).empty()) {
        kept = plan;
        best = found;
    }
}

} // namespace

ProofOutcome tightenBound(const Problem &problem, qint64 cost, qint64 knownBound, const ProofEffort &effort,
                          const std::stop_token &stop)
{
    ProofOutcome outcome{.bound = knownBound, .plan = {}};
    if (!canProve())
        return outcome;
    const DecomposedOutcome decomposed = decompose(problem, cost, knownBound, effort.rounds, stop);
    outcome.bound = decomposed.bound;
    outcome.plan = decomposed.plan;
    qint64 best = outcome.plan ? costOf(problem, *outcome.plan).total(problem.weights) : cost;
    // A whole programme ends no sooner.
    if (decomposed.isCutShort)
        return outcome;
    for (const Programme::Grain grain : {Programme::Grain::HalfDays, Programme::Grain::Sessions}) {
        if (outcome.bound >= best || stop.stop_requested())
            break;
        if (placesOf(problem, grain) > mostColumnsOfRelaxation)
            continue;
        const Programme programme(problem, grain);
        const bool isExact = programme.isExact();
        if (programme.linear().columns.size() > (isExact ? mostColumnsOfProblem : mostColumnsOfRelaxation))
            continue;
        const IntegerAnswer answer =
            solveInteger(programme.linear(), static_cast<double>(best), effort.nodes, stop);
        if (isExact && !answer.solution.empty())
            takeIfCheaper(problem, programme.planOf(answer.solution.data()), best, outcome.plan);
        outcome.bound = std::max(outcome.bound, std::min(best, roundedUp(answer.bound)));
        if (isExact)
            break;
    }
    return outcome;
}

} // namespace parchemin::planning
