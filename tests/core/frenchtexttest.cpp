#include "parchemin/core/frenchtext.h"

#include "support/printers.h"

#include <gtest/gtest.h>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

TEST(FrenchTextTest, writesTheFirstOfAMonthAsAnOrdinal)
{
    EXPECT_EQ(frenchDate(QDate(2021, 3, 1)), u"1er mars 2021"_s);
    EXPECT_EQ(frenchDate(QDate(2018, 7, 30)), u"30 juillet 2018"_s);
    EXPECT_EQ(frenchDate(QDate(2020, 2, 29)), u"29 février 2020"_s);
    EXPECT_EQ(frenchDate(QDate(2021, 8, 11)), u"11 août 2021"_s);
    EXPECT_EQ(frenchDate(QDate(2019, 12, 31)), u"31 décembre 2019"_s);
}

TEST(FrenchTextTest, writesHoursAsOfficialTextsDo)
{
    EXPECT_EQ(frenchTime(QTime(9, 0)), u"9 h"_s);
    EXPECT_EQ(frenchTime(QTime(14, 5)), u"14 h 05"_s);
}

TEST(FrenchTextTest, joinsTheLastItemWithEt)
{
    EXPECT_EQ(frenchList({}), QString());
    EXPECT_EQ(frenchList({u"1"_s}), u"1"_s);
    EXPECT_EQ(frenchList({u"1"_s, u"2"_s, u"5"_s}), u"1, 2 et 5"_s);
}

TEST(FrenchTextTest, contractsThePrepositionWithTheArticle)
{
    EXPECT_EQ(frenchAtPlace(u"Paris"_s), u"à Paris"_s);
    EXPECT_EQ(frenchAtPlace(u"Le Havre"_s), u"au Havre"_s);
    EXPECT_EQ(frenchAtPlace(u"Les Ulis"_s), u"aux Ulis"_s);
    EXPECT_EQ(frenchAtPlace(u"La Rochelle"_s), u"à La Rochelle"_s);
}
