#include "randomact.h"
#include "sequence.h"

using namespace parchemin;

namespace {

class RandomActsTest : public ::testing::TestWithParam<quint32>
{
};

/// Acts accepted in all sequences together.
std::map<QString, int> acceptedActs()
{
    std::map<QString, int> accepted;
    for (quint32 seed = 1; seed <= sequenceCount; ++seed) {
        for (const auto &[act, tally] : sequenceOf(seed).tallies)
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

INSTANTIATE_TEST_SUITE_P(Seeds, RandomActsTest, ::testing::Range(1U, sequenceCount + 1));

TEST(RandomActsCoverageTest, everyActIsAcceptedSeveralTimes)
{
    const std::map<QString, int> accepted = acceptedActs();
    for (const RandomAct &act : allActs()) {
        const auto found = accepted.find(act.name);
        const int times = found == accepted.end() ? 0 : found->second;
        RecordProperty(act.name.toStdString(), times);
        if (act.isForbidden) {
            EXPECT_EQ(times, 0) << qPrintable(act.name);
        } else {
            EXPECT_GE(times, 3) << qPrintable(act.name);
        }
    }
}
