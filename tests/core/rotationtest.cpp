#include "parchemin/core/rotation.h"

#include "support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/fixtures.h"

using namespace parchemin;
using namespace parchemin::fixtures;
using ::testing::IsEmpty;

namespace {

SeatedSession session(std::vector<PanelSeat> seats, int defences = 4)
{
    return {day(2021, 6, 28), std::move(seats), defences};
}

} // namespace

TEST(RotationTest, countsSessionsAndDefencesWithoutTheSubstitutes)
{
    std::vector<PanelSeat> seats = panel();
    seats.push_back(substitute(4, u"Denis Roy"_s));
    const Rotation rotation = rotationOf({session(seats), session(panel(), 2)}, {});
    ASSERT_EQ(rotation.loads.size(), 3U);
    EXPECT_EQ(rotation.loads.front(), (Rotation::Load{JuryMemberId(1), u"Ana Lopes"_s,
                                                      JuryQuality::PedagogicalLead, Sex::Male, 2, 6}));
}

TEST(RotationTest, listsThoseWhoNeverSatLast)
{
    const JuryMember rested = member(9, u"Denis Roy"_s, JuryQuality::Professional, true);
    const Rotation rotation = rotationOf({session(panel())}, {rested});
    ASSERT_EQ(rotation.loads.size(), 4U);
    EXPECT_EQ(rotation.loads.back().name, u"Denis Roy"_s);
    EXPECT_EQ(rotation.loads.back().sessions, 0);
    EXPECT_EQ(rotation.loads.back().sex, rested.sex);
}

TEST(RotationTest, findsPanelsThatSitAgainWhateverTheirOrder)
{
    std::vector<PanelSeat> turned = panel();
    std::ranges::reverse(turned);
    const Rotation rotation = rotationOf({session(panel()), session(turned)}, {});
    ASSERT_EQ(rotation.repeated.size(), 1U);
    EXPECT_EQ(rotation.repeated.front().times, 2);
    EXPECT_THAT(rotationOf({session(panel())}, {}).repeated, IsEmpty());
}

TEST(RotationTest, countsTheSeatsOfWomenAndMen)
{
    std::vector<PanelSeat> seats = panel(); // even ids are women
    seats.at(2).member.sex = Sex::Unknown;
    const Rotation rotation = rotationOf({session(seats)}, {});
    EXPECT_EQ(rotation.women, 1);
    EXPECT_EQ(rotation.men, 1);
    EXPECT_EQ(rotation.unknown, 1);
}

TEST(RotationTest, hasNothingToTellOfNothing)
{
    const Rotation rotation = rotationOf({}, {});
    EXPECT_THAT(rotation.loads, IsEmpty());
    EXPECT_THAT(rotation.together, IsEmpty());
}
