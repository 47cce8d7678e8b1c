#include <algorithm>

#include "randomact.h"
#include "sequence.h"

using namespace parchemin;

namespace {

class RandomActsTest : public ::testing::TestWithParam<quint32>
{
};

constexpr int severalTimes = 3;
/// What a seed leads to depends on the order in which a compiler evaluates arguments: further ones are played
/// while an act is wanting.
quint32 mostSequences()
{
    return 3 * sequenceCount();
}

using Tallies = std::map<QString, int>;

bool isWanting(const Tallies &accepted)
{
    return std::ranges::any_of(allActs(), [&accepted](const RandomAct &act) {
        const auto found = accepted.find(act.name);
        return !act.isForbidden && (found == accepted.end() || found->second < severalTimes);
    });
}

/// Acts accepted in all sequences together.
Tallies acceptedActs()
{
    Tallies accepted;
    for (quint32 seed = 1; seed <= sequenceCount() || (seed <= mostSequences() && isWanting(accepted));
         ++seed) {
        const SequenceReport &report = sequenceOf(seed);
        EXPECT_TRUE(report.faults.isEmpty()) << "seed " << seed;
        for (const auto &[act, tally] : report.tallies)
            accepted[act] += tally.accepted;
    }
    return accepted;
}

} // namespace

TEST_P(RandomActsTest, breakNoInvariant)
{
    const SequenceReport &report = sequenceOf(GetParam());
    EXPECT_TRUE(report.faults.isEmpty()) << "seed " << GetParam() << '\n'
                                         << qPrintable(report.faults.join(QLatin1Char('\n')));
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomActsTest, ::testing::Range(1U, sequenceCount() + 1));

TEST(RandomActsCoverageTest, everyActIsAcceptedSeveralTimes)
{
    if (isSanitized)
        GTEST_SKIP() << "counted without sanitizers, in all sequences";
    const Tallies accepted = acceptedActs();
    for (const RandomAct &act : allActs()) {
        const auto found = accepted.find(act.name);
        const int times = found == accepted.end() ? 0 : found->second;
        RecordProperty(act.name.toStdString(), times);
        if (act.isForbidden) {
            EXPECT_EQ(times, 0) << qPrintable(act.name);
        } else {
            EXPECT_GE(times, severalTimes) << qPrintable(act.name);
        }
    }
}
