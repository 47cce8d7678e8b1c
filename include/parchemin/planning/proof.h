#pragma once

#include "parchemin/planning/planner.h"

namespace parchemin::planning {

/// Whether this build can tighten bounds and prove small plans optimal (CBC was there).
[[nodiscard]] bool canProve();

/// What a proof attempt gave.
struct ProofOutcome
{
    qint64 bound = 0;         ///< no plan costs less
    std::optional<Plan> plan; ///< a better plan, met on the way
};

/// How hard to try: in rounds of a decomposition and nodes of the tree of an integer programme, not in
/// seconds, so that it gives the same every time.
struct ProofEffort
{
    int nodes = 2'000;
    int rounds = 300;
};

/// Tightens a bound. With one session a half-day the problem is taken apart by dates and by jurors, and told
/// apart until the proof is complete or the rounds are over. Otherwise by an integer programme: in the large,
/// a half-day is one place whatever its rooms, which is a relaxation; of a small problem it is the problem
/// itself, and the proof is complete when it ends. Takes seconds; the plan must keep the rules and cost
/// `cost`. Without CBC, or when stopped, `bound` is the one that was known.
[[nodiscard]] ProofOutcome tightenBound(const Problem &problem, qint64 cost, qint64 knownBound,
                                        const ProofEffort &effort, const std::stop_token &stop);

} // namespace parchemin::planning
