#include "parchemin/exchange/codelists.h"

#include "exchange/importsupport.h"

using namespace parchemin;
using namespace parchemin::exchange;
using namespace Qt::Literals::StringLiterals;

namespace {

QString isoOf(const QString &text)
{
    const auto country = sharedLists().findCountry(text);
    return country ? country->iso : QString();
}

QStringList isosOf(const QString &text)
{
    QStringList isos;
    for (const Country &country : sharedLists().findCountries(text))
        isos.append(country.iso);
    return isos;
}

} // namespace

TEST(CodeListsTest, loadsFromTheProgramItself)
{
    EXPECT_TRUE(CodeLists::load());
}

TEST(CodeListsTest, findsPresentCommunes)
{
    EXPECT_EQ(sharedLists().communeByInsee(u"38185"_s)->name, u"Grenoble"_s);
    EXPECT_EQ(sharedLists().communeByInsee(u"2A004"_s)->name, u"Ajaccio"_s);
    EXPECT_EQ(sharedLists().communeByInsee(u"97411"_s)->name, u"Saint-Denis"_s);
    EXPECT_EQ(sharedLists().communeByInsee(u"98735"_s)->name, u"Papeete"_s);
}

TEST(CodeListsTest, findsTheFirstAndTheLastOfTheList)
{
    EXPECT_EQ(sharedLists().communeByInsee(u"01001"_s)->name, u"L'Abergement-Clémenciat"_s);
    EXPECT_EQ(sharedLists().communeByInsee(u"98901"_s)->name, u"Île de Clipperton"_s);
}

TEST(CodeListsTest, findsArrondissementsWithTheirCity)
{
    EXPECT_EQ(sharedLists().communeByInsee(u"75115"_s)->parentName, u"Paris"_s);
    EXPECT_EQ(sharedLists().communeByInsee(u"13201"_s)->parentName, u"Marseille"_s);
    EXPECT_EQ(sharedLists().communeByInsee(u"69389"_s)->parentName, u"Lyon"_s);
}

TEST(CodeListsTest, givesThePresentCommuneBeforeTheFormerOne)
{
    const auto communes = sharedLists().communesByInsee(u"01015"_s);
    ASSERT_EQ(communes.size(), 2U);
    EXPECT_EQ(communes.at(0).name, u"Arboys en Bugey"_s);
    EXPECT_EQ(communes.at(1).name, u"Arbignieu"_s);
}

TEST(CodeListsTest, remembersVanishedCommunes)
{
    EXPECT_TRUE(sharedLists().isVanished(u"01018"_s));
    EXPECT_EQ(sharedLists().communeByInsee(u"01018"_s)->name, u"Arlod"_s);
    EXPECT_EQ(sharedLists().communeByInsee(u"20004"_s)->parentName, u"Ajaccio"_s);
    EXPECT_FALSE(sharedLists().isVanished(u"38185"_s));
    EXPECT_FALSE(sharedLists().isVanished(u"00000"_s));
}

TEST(CodeListsTest, knowsNoOtherCode)
{
    for (const QString &code : {u""_s, u"0"_s, u"00000"_s, u"99999"_s, u"code;"_s, u"ancie"_s, u"381855"_s})
        EXPECT_TRUE(sharedLists().communesByInsee(code).empty()) << qPrintable(code);
}

TEST(CodeListsTest, tellsTheDepartmentOfACode)
{
    EXPECT_EQ(CodeLists::departmentOf(u"38185"_s), u"38"_s);
    EXPECT_EQ(CodeLists::departmentOf(u"2B033"_s), u"2B"_s);
    EXPECT_EQ(CodeLists::departmentOf(u"97411"_s), u"974"_s);
    EXPECT_EQ(CodeLists::departmentOf(u"99109"_s), u"99"_s);
    EXPECT_EQ(CodeLists::departmentOf(u"381"_s), QString());
}

TEST(CodeListsTest, findsCountriesByNameWhateverTheSpelling)
{
    EXPECT_EQ(isoOf(u"FRANCE"_s), u"FR"_s);
    EXPECT_EQ(isoOf(u"allemagne"_s), u"DE"_s);
    EXPECT_EQ(isoOf(u"COTE D IVOIRE"_s), u"CI"_s);
    EXPECT_EQ(isoOf(u"Côte d'Ivoire"_s), u"CI"_s);
    EXPECT_EQ(isoOf(u"Etats-Unis"_s), u"US"_s);
    EXPECT_EQ(isoOf(u"Viêt Nam"_s), u"VN"_s);
    EXPECT_EQ(isoOf(u"Royaume Uni"_s), u"GB"_s);
    EXPECT_EQ(isoOf(u"République démocratique du Congo"_s), u"CD"_s);
    EXPECT_EQ(isoOf(u"Congo"_s), u"CG"_s);
}

TEST(CodeListsTest, findsCountriesByCode)
{
    EXPECT_EQ(isoOf(u"de"_s), u"DE"_s);
    EXPECT_EQ(isoOf(u"99109"_s), u"DE"_s);
    EXPECT_EQ(isoOf(u"XK"_s), u"XK"_s);
    EXPECT_EQ(isoOf(u"ZZ"_s), QString());
    EXPECT_EQ(isoOf(u"99998"_s), QString());
}

TEST(CodeListsTest, findsCountriesByFormerNames)
{
    EXPECT_EQ(isoOf(u"Zaïre"_s), u"CD"_s);
    EXPECT_EQ(isoOf(u"HAUTE VOLTA"_s), u"BF"_s);
    EXPECT_EQ(isoOf(u"Dahomey"_s), u"BJ"_s);
    EXPECT_EQ(isoOf(u"République démocratique allemande"_s), u"DE"_s);
    EXPECT_EQ(isoOf(u"Ceylan"_s), u"LK"_s);
}

TEST(CodeListsTest, countsFrenchTerritoriesAsFrance)
{
    for (const QString &name :
         {u"La Réunion"_s, u"Guadeloupe"_s, u"Nouvelle-Calédonie"_s, u"RE"_s, u"Mayotte"_s})
        EXPECT_EQ(isoOf(name), u"FR"_s) << qPrintable(name);
}

TEST(CodeListsTest, namesTheHeirsOfADividedCountry)
{
    EXPECT_EQ(isosOf(u"Tchécoslovaquie"_s), (QStringList{u"CZ"_s, u"SK"_s}));
    EXPECT_TRUE(isosOf(u"URSS"_s).contains(u"GE"_s));
    EXPECT_EQ(isoOf(u"Yougoslavie"_s), QString());
}

TEST(CodeListsTest, everyUsualNameLeadsToKnownCountries)
{
    const QString names = QString::fromUtf8(projectFile(u"data/code-lists/pays-autres-noms.csv"_s));
    for (const QString &line : names.split(u'\n', Qt::SkipEmptyParts).sliced(1)) {
        const auto countries = sharedLists().findCountries(line.section(u';', 0, 0));
        EXPECT_FALSE(countries.empty()) << qPrintable(line);
        for (const Country &country : countries)
            EXPECT_FALSE(country.name.isEmpty()) << qPrintable(line);
    }
}
