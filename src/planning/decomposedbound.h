#pragma once

#include "parchemin/planning/proof.h"

namespace parchemin::planning {

/// What came of a decomposition.
struct DecomposedOutcome
{
    qint64 bound = 0;         ///< no plan costs less
    std::optional<Plan> plan; ///< a better plan, met on the way
    bool isCutShort = false;  ///< by its rounds, with something left to tell apart
};

/// Raises a bound by taking the problem apart: dates on one side, the jurors' loads on the other, held
/// together by prices that a linear programme finds. Every bound is computed anew in whole numbers from the
/// prices, so that it holds whatever the programme's arithmetic. Numbers of sessions, then half-days, seats
/// and places are told apart until `rounds` of pricing are made; now and then what is likely is taken for
/// certain, which may give a plan of less than `cost`. Ends when bound and cost meet. Only with CBC's
/// package, and for problems that dayBlocksOf() lays out; the known bound otherwise.
[[nodiscard]] DecomposedOutcome decompose(const Problem &problem, qint64 cost, qint64 knownBound, int rounds,
                                          const std::stop_token &stop);

} // namespace parchemin::planning
