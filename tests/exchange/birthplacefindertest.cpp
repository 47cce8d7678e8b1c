#include "parchemin/exchange/birthplacefinder.h"

#include "support/must.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace parchemin;
using namespace parchemin::exchange;
using namespace Qt::Literals::StringLiterals;

namespace {

class BirthPlaceFinderTest : public ::testing::Test
{
protected:
    static const BirthPlaceFinder &finder()
    {
        static const BirthPlaceFinder shared(must(CodeLists::load()));
        return shared;
    }
    [[nodiscard]] static bool holds(const std::vector<Commune> &communes, const QString &insee)
    {
        return std::ranges::find(communes, insee, &Commune::insee) != communes.end();
    }
};

} // namespace

TEST_F(BirthPlaceFinderTest, findsACommuneWithoutItsAccents)
{
    const auto found = finder().communes(u"saint etienne"_s, {1994, 3, 14}, 50);
    ASSERT_FALSE(found.empty());
    EXPECT_TRUE(holds(found, u"42218"_s));
    EXPECT_EQ(CodeLists::departmentOf(u"42218"_s), u"42"_s);
}

TEST_F(BirthPlaceFinderTest, putsWhatBeginsWithTheTextFirst)
{
    const auto found = finder().communes(u"grenoble"_s, {}, 5);
    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found.front().insee, u"38185"_s);
}

TEST_F(BirthPlaceFinderTest, findsAWordInsideAName)
{
    EXPECT_TRUE(holds(finder().communes(u"courcouronnes"_s, {}, 50), u"91228"_s)) << "Évry-Courcouronnes";
}

TEST_F(BirthPlaceFinderTest, leavesOutWhatHadVanishedAtTheBirth)
{
    // Arlod became part of Bellegarde-sur-Valserine on 1 January 1971.
    EXPECT_TRUE(holds(finder().communes(u"Arlod"_s, {1970, 12, 31}, 20), u"01018"_s));
    EXPECT_FALSE(holds(finder().communes(u"Arlod"_s, {1971, 1, 1}, 20), u"01018"_s));
}

TEST_F(BirthPlaceFinderTest, offersACommuneOnceThoughItAbsorbedOneOfItsName)
{
    const auto found = finder().communes(u"saint denis"_s, {2000, 1, 1}, 50);
    EXPECT_EQ(std::ranges::count(found, u"93066"_s, &Commune::insee), 1);
    EXPECT_TRUE(holds(found, u"97411"_s)) << "another one of that name";
}

TEST_F(BirthPlaceFinderTest, stopsAtTheLimit)
{
    EXPECT_EQ(finder().communes(u"s"_s, {}, 7).size(), 7U);
    EXPECT_TRUE(finder().communes(u"  "_s, {}, 7).empty());
}

TEST_F(BirthPlaceFinderTest, findsACountryByItsPresentName)
{
    const auto found = finder().countries(u"alge"_s, 5);
    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found.front().country.iso, u"DZ"_s);
    EXPECT_TRUE(found.front().formerName.isEmpty());
}

TEST_F(BirthPlaceFinderTest, offersEveryHeirOfADividedCountry)
{
    const auto found = finder().countries(u"urss"_s, 20);
    EXPECT_EQ(found.size(), 15U);
    EXPECT_TRUE(std::ranges::all_of(
        found, [](const FoundCountry &country) { return country.formerName == u"URSS"_s; }));
}

TEST_F(BirthPlaceFinderTest, knowsACountryByItsCode)
{
    EXPECT_EQ(CodeLists::country(u"DZ"_s).value().name, u"Algérie"_s);
    EXPECT_FALSE(CodeLists::country(u"ZZ"_s));
    EXPECT_EQ(CodeLists::loadCountries().value().countryByIso(u"DZ"_s).value().name, u"Algérie"_s);
    EXPECT_EQ(finder().countryByIso(u"BE"_s).value().name, u"Belgique"_s);
    EXPECT_FALSE(finder().countryByIso(u"ZZ"_s));
}
