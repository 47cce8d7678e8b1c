#include "parchemin/core/siret.h"

#include <gtest/gtest.h>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

TEST(Siret, acceptsNumbersWithTheirCheckDigits)
{
    EXPECT_TRUE(isSiret(siretDigits(u"732 829 320 00074"_s)));
    EXPECT_TRUE(isSiret(u"73282932000074"_s));
}

TEST(Siret, refusesAWrongDigitAWrongLengthAndLetters)
{
    EXPECT_FALSE(isSiret(u"73282932000075"_s));
    EXPECT_FALSE(isSiret(u"73282932100074"_s));
    EXPECT_FALSE(isSiret(u"732829320"_s));
    EXPECT_FALSE(isSiret(u"7328293200007A"_s));
    EXPECT_FALSE(isSiret(u"00000000000000"_s));
    EXPECT_FALSE(isSiret({}));
}

TEST(Siret, knowsTheOtherRuleOfLaPoste)
{
    EXPECT_TRUE(isSiret(u"35600000000048"_s)) << "its head office follows Luhn too";
    EXPECT_TRUE(isSiret(u"35600000009075"_s)) << "an establishment whose digits add up to 35";
    EXPECT_FALSE(isSiret(u"35600000009076"_s));
}
