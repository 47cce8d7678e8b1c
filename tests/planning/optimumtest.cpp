#include "parchemin/planning/bound.h"
#include "parchemin/planning/planchecker.h"
#include "parchemin/planning/plancost.h"
#include "parchemin/planning/planner.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "planning/exhaustiveoptimum.h"
#include "planning/problemmaker.h"

namespace parchemin::planning {
namespace {

constexpr quint64 problemCount = 10'000;

/// Rules broken, but for pins that no plan can keep.
qsizetype brokenRules(const Problem &problem, const Plan &plan)
{
    const std::vector<Violation> violations = violationsOf(problem, plan);
    return std::ranges::count_if(
        violations, [](const Violation &violation) { return violation.code != ViolationCode::PinNotKept; });
}

TEST(OptimumTest, neverUndercutsTheOptimumNorOvershootsItByTheBound)
{
    quint64 met = 0;
    for (quint64 seed = 1; seed <= problemCount; ++seed) {
        const Problem problem = randomTinyProblem(seed);
        const Optimum optimum = exhaustiveOptimum(problem);
        ASSERT_EQ(costOf(problem, optimum.plan).total(problem.weights), optimum.cost) << "seed " << seed;
        ASSERT_EQ(brokenRules(problem, optimum.plan), 0) << "seed " << seed;
        ASSERT_LE(quickBound(problem), optimum.cost) << "seed " << seed;

        const auto outcome = planJuries(problem, {.moves = 400, .seed = seed, .isProofWanted = false});
        ASSERT_TRUE(outcome) << "seed " << seed << ' ' << outcome.error().where.toStdString();
        ASSERT_EQ(brokenRules(problem, outcome->plan), 0) << "seed " << seed;
        ASSERT_EQ(costOf(problem, outcome->plan).total(problem.weights), outcome->cost) << "seed " << seed;
        ASSERT_GE(outcome->cost, optimum.cost) << "seed " << seed;
        ASSERT_LE(outcome->bound, optimum.cost) << "seed " << seed;
        met += outcome->cost == optimum.cost ? 1U : 0U;
    }
    EXPECT_GE(met, problemCount * 9 / 10) << "400 moves found the optimum of " << met;
}

} // namespace
} // namespace parchemin::planning
