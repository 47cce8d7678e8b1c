#include "parchemin/core/dayplan.h"

#include "support/printers.h"

#include <gtest/gtest.h>

#include "core/fixtures.h"

using namespace parchemin;
using namespace parchemin::fixtures;

namespace {

const QDate rollDay(2021, 6, 28);

Defence passage(qint64 id, int hour, int minute, int minutes, DefenceState state = DefenceState::Convened)
{
    Defence defence{.id = DefenceId(id),
                    .uuid = {},
                    .session = SessionId(1),
                    .candidacy = CandidacyId(id),
                    .person = PersonId(id),
                    .order = static_cast<int>(id),
                    .startsAt = instant(rollDay, hour, minute),
                    .baseMinutes = minutes};
    defence.state = state;
    return defence;
}

ShiftedStart at(qint64 id, int hour, int minute)
{
    return {DefenceId(id), instant(rollDay, hour, minute)};
}

using Starts = std::vector<ShiftedStart>;

} // namespace

TEST(DayPlanTest, shiftsEveryPassageThatFollowsWithoutAPause)
{
    const std::vector<Defence> day{passage(1, 9, 0, 60), passage(2, 10, 0, 60), passage(3, 11, 0, 30)};
    EXPECT_EQ(delayed(day, DefenceId(1), 20, 10), (Starts{at(1, 9, 20), at(2, 10, 20), at(3, 11, 20)}));
    EXPECT_EQ(delayed(day, DefenceId(2), 20, 10), (Starts{at(2, 10, 20), at(3, 11, 20)}));
}

TEST(DayPlanTest, keepsAShortPauseAndLetsALongOneAbsorbTheDelay)
{
    // 10 minutes between the first two, lunch before the third.
    const std::vector<Defence> day{passage(1, 9, 0, 60), passage(2, 10, 10, 60), passage(3, 13, 0, 60)};
    EXPECT_EQ(delayed(day, DefenceId(1), 25, 10), (Starts{at(1, 9, 25), at(2, 10, 35)}));
    // The delay eats all of lunch but the buffer.
    EXPECT_EQ(delayed(day, DefenceId(2), 120, 10), (Starts{at(2, 12, 10), at(3, 13, 20)}));
}

TEST(DayPlanTest, shiftsByTheTimeWithAccommodation)
{
    std::vector<Defence> day{passage(1, 9, 0, 60), passage(2, 10, 20, 30)};
    day.front().extraMinutes = 20;
    EXPECT_EQ(delayed(day, DefenceId(1), 5, 0), (Starts{at(1, 9, 5), at(2, 10, 25)}));
}

TEST(DayPlanTest, movesOnlyThoseWhoWait)
{
    const std::vector<Defence> day{passage(1, 9, 0, 60, DefenceState::Heard),
                                   passage(2, 10, 0, 60, DefenceState::Absent), passage(3, 10, 0, 60),
                                   passage(4, 11, 0, 60, DefenceState::Postponed),
                                   passage(5, 11, 0, 60, DefenceState::Planned)};
    EXPECT_EQ(delayed(day, DefenceId(3), 15, 0), (Starts{at(3, 10, 15), at(5, 11, 15)}));
    EXPECT_EQ(delayed(day, DefenceId(1), 15, 0), Starts());
    EXPECT_EQ(delayed(day, DefenceId(9), 15, 0), Starts());
}

TEST(DayPlanTest, movesThoseWhoAreThereAndNotHeardYet)
{
    const std::vector<Defence> day{passage(1, 9, 0, 60, DefenceState::Interrupted),
                                   passage(2, 10, 0, 60, DefenceState::Present), passage(3, 11, 0, 60),
                                   passage(4, 12, 0, 60, DefenceState::Present)};
    EXPECT_EQ(delayed(day, DefenceId(2), 15, 0), (Starts{at(2, 10, 15), at(3, 11, 15), at(4, 12, 15)}));
    EXPECT_EQ(delayed(day, DefenceId(3), 15, 0), (Starts{at(3, 11, 15), at(4, 12, 15)}));
    EXPECT_EQ(delayed(day, DefenceId(1), 15, 0), Starts()) << "it has begun";
}

TEST(DayPlanTest, goesByTheClockNotByTheOrderOfScheduling)
{
    const std::vector<Defence> day{passage(1, 11, 0, 60), passage(2, 10, 0, 60)};
    EXPECT_EQ(delayed(day, DefenceId(2), 30, 0), (Starts{at(2, 10, 30), at(1, 11, 30)}));
}

TEST(DayPlanTest, refusesNoTimeAtAll)
{
    const std::vector<Defence> day{passage(1, 9, 0, 60)};
    EXPECT_EQ(delayed(day, DefenceId(1), 0, 10), Starts());
    EXPECT_EQ(delayed(day, DefenceId(1), -5, 10), Starts());
}
