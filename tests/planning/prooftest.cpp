#include "parchemin/planning/proof.h"

#include "support/schoolproblem.h"

#include "parchemin/planning/bound.h"
#include "parchemin/planning/planchecker.h"
#include "parchemin/planning/plancost.h"

#include <gtest/gtest.h>

#include "planning/exhaustiveoptimum.h"
#include "planning/problemmaker.h"

namespace parchemin::planning {
namespace {

/// Skips where the build proves nothing.
class ProofTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        if (!canProve())
            GTEST_SKIP() << "built without CBC";
    }
};

TEST_F(ProofTest, provesTheOptimumOfTinyProblems)
{
    for (quint64 seed = 1; seed <= 150; ++seed) {
        const Problem problem = randomTinyProblem(seed);
        const Optimum optimum = exhaustiveOptimum(problem);
        const ProofOutcome proof = tightenBound(problem, optimum.cost, quickBound(problem), {}, {});
        ASSERT_EQ(proof.bound, optimum.cost) << "seed " << seed;
        ASSERT_FALSE(proof.plan) << "seed " << seed << ": nothing is better than the optimum";
    }
}

TEST_F(ProofTest, findsTheBetterPlan)
{
    const Problem problem = smallProblem();
    const ProofOutcome proof = tightenBound(problem, 3000, 0, {}, {});
    EXPECT_EQ(proof.bound, 41);
    ASSERT_TRUE(proof.plan);
    EXPECT_EQ(costOf(problem, *proof.plan).total(problem.weights), 41);
    EXPECT_TRUE(violationsOf(problem, *proof.plan).empty());
}

TEST_F(ProofTest, keepsTheKnownBoundWhenItIsStopped)
{
    std::stop_source source;
    source.request_stop();
    const Problem problem = schoolProblem(20, 1);
    EXPECT_EQ(tightenBound(problem, 100'000, 17, {}, source.get_token()).bound, 17);
}

TEST_F(ProofTest, neverWeakensABound)
{
    const Problem problem = schoolProblem(12, 1);
    const auto outcome = planJuries(problem, {.moves = 20'000, .isProofWanted = false});
    ASSERT_TRUE(outcome);
    const ProofOutcome proof = tightenBound(problem, outcome->cost, outcome->bound, {.nodes = 20}, {});
    EXPECT_GE(proof.bound, outcome->bound);
    EXPECT_LE(proof.bound, outcome->cost);
}

} // namespace
} // namespace parchemin::planning
