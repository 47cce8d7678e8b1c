#include "parchemin/core/personmerge.h"

#include <gmock/gmock.h>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

PersonDetails helene()
{
    PersonDetails details;
    details.birthName = u"Lefèvre-Roy"_s;
    details.firstNames = QStringList{u"Hélène"_s};
    details.birthDate = {1990, 3, 12};
    details.birthPlace = u"Lyon"_s;
    details.birthInsee = u"69123"_s;
    return details;
}

} // namespace

TEST(IdentityDifferencesTest, accentsCaseAndHyphensAreNoDifference)
{
    PersonDetails other = helene();
    other.birthName = u"LEFEVRE ROY"_s;
    other.firstNames = QStringList{u"Helene"_s, u"Marie"_s};
    other.birthPlace = u"Lyon 3e Arrondissement"_s;
    EXPECT_THAT(identityDifferences(helene(), other), IsEmpty());
}

TEST(IdentityDifferencesTest, whatIsNotGivenIsNoDifference)
{
    PersonDetails other = helene();
    other.birthDate = {};
    other.birthPlace.clear();
    other.birthInsee.clear();
    EXPECT_THAT(identityDifferences(helene(), other), IsEmpty());
}

TEST(IdentityDifferencesTest, tellsEveryDifference)
{
    PersonDetails other = helene();
    other.birthName = u"Lefort"_s;
    other.firstNames = QStringList{u"Élise"_s};
    other.birthDate = {1990, 3, 13};
    other.birthPlace = u"Saint-Denis"_s;
    other.birthInsee = u"97411"_s;
    EXPECT_THAT(identityDifferences(helene(), other),
                ElementsAre(IdentityField::BirthName, IdentityField::FirstName, IdentityField::BirthDate,
                            IdentityField::BirthPlace));
    other = helene();
    other.birthInsee.clear();
    other.birthPlace = u"Villeurbanne"_s;
    EXPECT_THAT(identityDifferences(helene(), other), ElementsAre(IdentityField::BirthPlace));
}
