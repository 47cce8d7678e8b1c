#pragma once

#include <stop_token>
#include <vector>

#include "planning/programme.h"

namespace parchemin::planning {

/// What is known of an integer programme after some effort.
struct IntegerAnswer
{
    double bound = 0;             ///< no solution costs less; the cutoff itself when none costs less than it
    std::vector<double> solution; ///< of less than the cutoff, if one was met: the best
};

/// Looks for a solution that costs less than the cutoff, over so many nodes. Costs are whole numbers. Without
/// CBC the bound is zero.
[[nodiscard]] IntegerAnswer solveInteger(const LinearProgramme &programme, double cutoff, int nodes,
                                         const std::stop_token &stop);

} // namespace parchemin::planning
