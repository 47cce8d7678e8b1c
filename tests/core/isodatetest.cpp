#include "parchemin/core/isodate.h"

#include "support/printers.h"

#include <gtest/gtest.h>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

TEST(IsoDateTest, writesFourFiguresAndTwoAndTwo)
{
    EXPECT_EQ(isoDate(QDate(2021, 3, 1)), u"2021-03-01"_s);
    EXPECT_EQ(isoDate(QDate(1909, 12, 31)), u"1909-12-31"_s);
    EXPECT_EQ(isoDate(QDate(987, 1, 9)), u"0987-01-09"_s);
}

TEST(IsoDateTest, isEmptyWithoutADay)
{
    EXPECT_EQ(isoDate(QDate()), QString());
}

TEST(IsoDateTest, agreesWithQtOnEveryDayOfFourHundredYears)
{
    for (QDate day(1800, 1, 1); day.year() < 2200; day = day.addDays(1))
        ASSERT_EQ(isoDate(day), day.toString(Qt::ISODate));
}

TEST(IsoDateTest, leavesYearsOfFiveFiguresToQt)
{
    for (const QDate day : {QDate(12345, 6, 7), QDate(-44, 3, 15)})
        EXPECT_EQ(isoDate(day), day.toString(Qt::ISODate));
}
