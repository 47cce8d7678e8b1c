#include "parchemin/core/session.h"

#include "support/printers.h"

#include <gtest/gtest.h>

#include "core/fixtures.h"

using namespace parchemin;
using namespace parchemin::fixtures;

TEST(SessionTest, addsExtraTimeUpToTheNextFiveMinutes)
{
    EXPECT_EQ(extraMinutes(60, 33), 20);
    EXPECT_EQ(extraMinutes(30, 33), 10);
    EXPECT_EQ(extraMinutes(60, 50), 30);
    EXPECT_EQ(extraMinutes(40, 25), 10);
    EXPECT_EQ(extraMinutes(60, 1), 5);
    EXPECT_EQ(extraMinutes(60, 0), 0);
    EXPECT_EQ(extraMinutes(32, 0), 0);
    EXPECT_EQ(extraMinutes(0, 33), 0);
}

TEST(SessionTest, givesAtLeastThePercentageAndLessThanFiveMinutesMore)
{
    for (int base = 5; base <= 180; ++base) {
        for (int percent = 1; percent <= 100; ++percent) {
            const int extra = extraMinutes(base, percent);
            ASSERT_EQ((base + extra) % 5, 0) << base << ' ' << percent;
            ASSERT_GE(100 * extra, base * percent) << base << ' ' << percent;
            ASSERT_LT(100 * extra, base * percent + 500) << base << ' ' << percent;
        }
    }
}

TEST(SessionTest, endsADefenceAfterBaseAndExtraTime)
{
    Defence defence{
        DefenceId(1), u"u"_s, SessionId(1), CandidacyId(1), PersonId(1), 1, instant(day(2021, 6, 15), 9),
        60,           20};
    EXPECT_EQ(defence.endsAt(), instant(day(2021, 6, 15), 10, 20));
}

TEST(SessionTest, findsAPersonInTwoPlacesAtOnce)
{
    const auto engagement = [](qint64 person, int fromHour, int fromMinute, int toHour) {
        return Engagement{PersonId(person), u"Brice Morel"_s, instant(day(2021, 6, 15), fromHour, fromMinute),
                          instant(day(2021, 6, 15), toHour)};
    };
    const std::vector<Engagement> taken{engagement(1, 8, 30, 10), engagement(2, 9, 0, 11)};
    // Paris is two hours ahead of UTC in June.
    EXPECT_EQ(overlapBlockers({engagement(1, 9, 0, 11)}, taken),
              (Blockers{Blocker{BlockerCode::Overlap}
                            .with(u"personne"_s, u"Brice Morel"_s)
                            .with(u"date"_s, u"2021-06-15"_s)
                            .with(u"heure"_s, u"10:30"_s)}));
    EXPECT_EQ(overlapBlockers({engagement(1, 10, 0, 11)}, taken), Blockers());
    EXPECT_EQ(overlapBlockers({engagement(1, 8, 0, 9)}, taken).size(), 1U);
    EXPECT_EQ(overlapBlockers({engagement(3, 9, 0, 10)}, taken), Blockers());
    EXPECT_EQ(overlapBlockers({engagement(1, 9, 0, 10), engagement(2, 9, 0, 10)}, taken).size(), 2U);
    EXPECT_EQ(overlapBlockers(taken, {}), Blockers());
}

TEST(SessionTest, asksForFifteenDaysOfNoticeOrAWaiver)
{
    const QDate defenceDay = day(2021, 6, 15);
    EXPECT_EQ(noticeBlockers(day(2021, 5, 31), defenceDay, false, policy()), Blockers());
    EXPECT_EQ(noticeBlockers(day(2021, 6, 1), defenceDay, false, policy()),
              (Blockers{Blocker{BlockerCode::NoticeShort}.with(u"j"_s, 14).with(u"min"_s, 15)}));
    EXPECT_EQ(noticeBlockers(day(2021, 6, 14), defenceDay, true, policy()), Blockers());
}
