#include "support/sanitized.h"

#include "parchemin/planning/bound.h"
#include "parchemin/planning/planchecker.h"
#include "parchemin/planning/plancost.h"
#include "parchemin/planning/planner.h"
#include "parchemin/planning/proof.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "planning/decomposedbound.h"
#include "planning/exhaustiveoptimum.h"
#include "planning/problemmaker.h"

namespace parchemin::planning {
namespace {

constexpr quint64 problemCount = sampled(10'000);

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
    quint64 closed = 0;
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

        // Of a plan dearer than the optimum, so that nothing but the proof itself keeps the bound below.
        const DecomposedOutcome apart = decompose(problem, optimum.cost + 40, 0, 60, {});
        ASSERT_LE(apart.bound, optimum.cost) << "seed " << seed;
        if (apart.plan) {
            ASSERT_EQ(brokenRules(problem, *apart.plan), 0) << "seed " << seed;
            ASSERT_GE(costOf(problem, *apart.plan).total(problem.weights), optimum.cost) << "seed " << seed;
        }
        closed += apart.bound == optimum.cost ? 1U : 0U;
        met += outcome->cost == optimum.cost ? 1U : 0U;
    }
    // Those with one session a half-day, which is more than half of them.
    EXPECT_GE(closed, canProve() ? problemCount / 2 : 0) << "bounds that met the optimum";
    EXPECT_GE(met, problemCount * 9 / 10) << "400 moves found the optimum of " << met;
}

/// The same with moves enough for the seats to be searched on their own.
TEST(OptimumTest, holdsForALongSearch)
{
    constexpr quint64 count = sampled(300);
    quint64 met = 0;
    for (quint64 seed = 1; seed <= count; ++seed) {
        const Problem problem = randomTinyProblem(seed);
        const Optimum optimum = exhaustiveOptimum(problem);
        const auto outcome = planJuries(problem, {.moves = 16'000, .seed = seed, .isProofWanted = false});
        ASSERT_TRUE(outcome) << "seed " << seed;
        ASSERT_EQ(brokenRules(problem, outcome->plan), 0) << "seed " << seed;
        ASSERT_EQ(costOf(problem, outcome->plan).total(problem.weights), outcome->cost) << "seed " << seed;
        ASSERT_GE(outcome->cost, optimum.cost) << "seed " << seed;
        met += outcome->cost == optimum.cost ? 1U : 0U;
    }
    EXPECT_GE(met, count * 97 / 100) << "16 000 moves found the optimum of " << met;
}

} // namespace
} // namespace parchemin::planning
