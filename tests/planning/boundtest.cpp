#include "parchemin/planning/bound.h"

#include <gtest/gtest.h>

#include "planning/problemmaker.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::planning {
namespace {

/// Five who need two sessions; two external professionals and two who are internal. Loads are dear.
Problem twoSessions()
{
    Problem problem = smallProblem();
    problem.jurors.push_back(professional(u"P4"_s, {0, 1}));
    problem.jurors[3].isExternal = false;
    problem.jurors[4].isExternal = false;
    for (const QString &id : {u"C4"_s, u"C5"_s})
        problem.candidates.push_back(candidate(id, allSlots(problem)));
    problem.weights.balance = 10;
    return problem;
}

TEST(QuickBoundTest, seatsNoInternalProfessionalBesideAnInternalLead)
{
    // Both sessions have the lead and the two externals: three loads of two, on one day.
    EXPECT_EQ(quickBound(twoSessions()), 2 * 20 + 3 * (10 * 4 + 6));
}

TEST(QuickBoundTest, seatsAnInternalProfessionalBesideAnExternalLead)
{
    Problem problem = twoSessions();
    problem.jurors[0].isExternal = true;
    // The four professionals share the seats.
    EXPECT_EQ(quickBound(problem), 2 * 20 + (10 * 4 + 6) + 4 * (10 + 6));
}

} // namespace
} // namespace parchemin::planning
