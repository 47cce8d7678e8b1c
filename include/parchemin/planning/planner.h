#pragma once

#include "parchemin/core/result.h"
#include "parchemin/planning/plan.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace parchemin::planning {

/// What a person wants of a search under way.
enum class Wish {
    GoOn,
    KeepBest, ///< stop and give the best plan so far
    Abandon,  ///< stop and give nothing
};

/// How far a search has come.
struct SearchProgress
{
    qint64 moves = 0;
    qint64 allMoves = 0;
    qint64 bestCost = 0;
    qint64 bound = 0; ///< no plan costs less
    int unscheduled = 0;

    /// By how much the best plan may be over the optimum at most, as a share of its cost: 0.01 is 1 %.
    [[nodiscard]] double gap() const;
};

/// Asked on the searching thread, some hundred times a second at most costs; what it answers is done.
using SearchWatch = std::function<Wish(const SearchProgress &)>;

/// How to search. The same problem, moves and seed give the same plan on every run; the clock has no part in
/// it.
struct SearchOptions
{
    qint64 moves = 2'000'000;
    quint64 seed = 1;
    /// After the search, tighten the bound and, for a small problem, look for a proof; needs CBC (see
    /// canProve()).
    bool isProofWanted = true;
    std::stop_token stop = {}; ///< a stop asked for abandons the search, within some milliseconds
    SearchWatch watch = {};    ///< may be empty
};

/// A plan with what is known of it.
struct PlannedOutcome
{
    Plan plan;
    qint64 cost = 0;
    qint64 bound = 0; ///< no plan costs less
    qint64 moves = 0; ///< made
    quint64 seed = 0;

    [[nodiscard]] bool isProven() const { return cost == bound; }
    /// As SearchProgress::gap().
    [[nodiscard]] double gap() const;
};

/// Plans the juries: a greedy start, then annealing, then proof. Cancelled when it was abandoned;
/// InvalidInput, with the place, when the problem contradicts itself. Every problem that does not has a plan,
/// if only an empty one. Runs for seconds: call it off the interface's thread. It keeps nothing and changes
/// nothing but what it returns.
[[nodiscard]] Result<PlannedOutcome> planJuries(const Problem &problem, const SearchOptions &options);

} // namespace parchemin::planning
