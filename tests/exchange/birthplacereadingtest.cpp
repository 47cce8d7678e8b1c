#include "exchange/birthplacereading.h"

#include "exchange/importsupport.h"

using namespace parchemin::exchange;
using namespace Qt::Literals::StringLiterals;

namespace {

BirthPlaceReading read(const QString &country, const QString &place, const QString &insee = {},
                       const QString &postalCode = {})
{
    return readBirthPlace({country, place, insee, postalCode}, sharedLists());
}

void expectNoFinding(const BirthPlaceReading &reading)
{
    for (const ColumnFinding &finding : reading.findings)
        ADD_FAILURE() << codeName(finding.code).toStdString();
}

void expectOnly(const BirthPlaceReading &reading, ImportProblemCode code, ImportSeverity severity)
{
    ASSERT_EQ(reading.findings.size(), 1U);
    EXPECT_EQ(reading.findings.front().code, code);
    EXPECT_EQ(reading.findings.front().severity, severity);
}

} // namespace

TEST(BirthPlaceReadingTest, acceptsTheUsualSpellingsOfACommune)
{
    EXPECT_TRUE(isSamePlace(u"PARIS 15"_s, u"Paris 15e Arrondissement"_s));
    EXPECT_TRUE(isSamePlace(u"Paris 15ème"_s, u"Paris 15e Arrondissement"_s));
    EXPECT_TRUE(isSamePlace(u"Lyon 1er"_s, u"Lyon 1er Arrondissement"_s));
    EXPECT_TRUE(isSamePlace(u"LYON 03"_s, u"Lyon 3e Arrondissement"_s));
    EXPECT_TRUE(isSamePlace(u"ST ETIENNE"_s, u"Saint-Étienne"_s));
    EXPECT_TRUE(isSamePlace(u"HAVRE (LE)"_s, u"Le Havre"_s));
    EXPECT_TRUE(isSamePlace(u"Ajaccio (2A)"_s, u"Ajaccio"_s));
    EXPECT_TRUE(isSamePlace(u"Marseille 13"_s, u"Marseille"_s));
}

TEST(BirthPlaceReadingTest, tellsCommunesApart)
{
    EXPECT_FALSE(isSamePlace(u"Paris 14"_s, u"Paris 15e Arrondissement"_s));
    EXPECT_FALSE(isSamePlace(u"Saint-Denis"_s, u"Saint-Denis-en-Val"_s));
    EXPECT_FALSE(isSamePlace(u"Grenoble"_s, u"Lyon"_s));
}

TEST(BirthPlaceReadingTest, readsFrenchBirths)
{
    const auto paris = read(u"FRANCE"_s, u"PARIS 15"_s, u"75115"_s);
    expectNoFinding(paris);
    EXPECT_EQ(paris.countryIso, u"FR"_s);
    EXPECT_EQ(paris.insee, u"75115"_s);
    EXPECT_EQ(paris.place, u"PARIS 15"_s);
    expectNoFinding(read(u"France"_s, u"Ambérieu en Bugey"_s, u"1004"_s));
    expectNoFinding(read(u"France"_s, u"Bastia"_s, u"2B033"_s));
    expectNoFinding(read(u"La Réunion"_s, u"Saint-Denis"_s, u"97411"_s));
    expectNoFinding(read(u"France"_s, u"Paris"_s, u"75115"_s));
}

TEST(BirthPlaceReadingTest, acceptsCodesOfTheTimeOfBirth)
{
    expectNoFinding(read(u"France"_s, u"Arlod"_s, u"01018"_s));
    expectNoFinding(read(u"France"_s, u"Ajaccio"_s, u"20004"_s));
    expectNoFinding(read(u"France"_s, u"Arbignieu"_s, u"01015"_s));
}

TEST(BirthPlaceReadingTest, namesBothWhenCodeAndCommuneDiffer)
{
    const auto reading = read(u"France"_s, u"Lyon"_s, u"38185"_s);
    expectOnly(reading, ImportProblemCode::InseeNameMismatch, ImportSeverity::Warning);
    EXPECT_EQ(reading.findings.front().parameters.value(u"expected"_s), u"Grenoble"_s);
    EXPECT_EQ(reading.findings.front().parameters.value(u"place"_s), u"Lyon"_s);
    EXPECT_EQ(reading.findings.front().parameters.value(u"insee"_s), u"38185"_s);
}

TEST(BirthPlaceReadingTest, warnsOfACodeThatNobodyHas)
{
    expectOnly(read(u"France"_s, u"Grenoble"_s, u"38999"_s), ImportProblemCode::InseeUnknown,
               ImportSeverity::Warning);
    expectOnly(read(u"France"_s, u"Grenoble"_s, u"abc"_s), ImportProblemCode::InseeUnknown,
               ImportSeverity::Warning);
    EXPECT_TRUE(read(u"France"_s, u"Grenoble"_s, u"38999"_s).insee.isEmpty());
}

TEST(BirthPlaceReadingTest, readsForeignBirths)
{
    const auto berlin = read(u"ALLEMAGNE"_s, u"BERLIN"_s, u"99109"_s);
    expectNoFinding(berlin);
    EXPECT_EQ(berlin.countryIso, u"DE"_s);
    EXPECT_EQ(berlin.insee, u"99109"_s);
    expectNoFinding(read(u"MA"_s, u"Fès"_s, QString()));
}

TEST(BirthPlaceReadingTest, takesTheCountryFromTheCode)
{
    EXPECT_EQ(read(QString(), u"Berlin"_s, u"99109"_s).countryIso, u"DE"_s);
    EXPECT_EQ(read(QString(), u"Grenoble"_s, u"38185"_s).countryIso, u"FR"_s);
}

TEST(BirthPlaceReadingTest, takesTheCommuneFromTheCode)
{
    const auto reading = read(u"France"_s, QString(), u"38185"_s);
    expectNoFinding(reading);
    EXPECT_EQ(reading.place, u"Grenoble"_s);
}

TEST(BirthPlaceReadingTest, reportsACountryThatContradictsTheCode)
{
    const auto abroad = read(u"Espagne"_s, u"Berlin"_s, u"99109"_s);
    expectOnly(abroad, ImportProblemCode::InseeCountryMismatch, ImportSeverity::Warning);
    EXPECT_EQ(abroad.findings.front().parameters.value(u"expected"_s), u"Allemagne"_s);
    EXPECT_EQ(abroad.findings.front().parameters.value(u"country"_s), u"Espagne"_s);
    expectOnly(read(u"France"_s, u"Berlin"_s, u"99109"_s), ImportProblemCode::InseeCountryMismatch,
               ImportSeverity::Warning);
    expectOnly(read(u"Maroc"_s, u"Grenoble"_s, u"38185"_s), ImportProblemCode::InseeCountryMismatch,
               ImportSeverity::Warning);
}

TEST(BirthPlaceReadingTest, refusesAnUnknownCountry)
{
    expectOnly(read(u"Atlantide"_s, u"Poséidonis"_s, QString()), ImportProblemCode::CountryUnknown,
               ImportSeverity::Error);
}

TEST(BirthPlaceReadingTest, asksWhichHeirOfADividedCountry)
{
    const auto reading = read(u"Tchécoslovaquie"_s, u"Brno"_s, QString());
    expectOnly(reading, ImportProblemCode::CountryAmbiguous, ImportSeverity::Error);
    EXPECT_EQ(reading.findings.front().parameters.value(u"countries"_s), u"Tchéquie, Slovaquie"_s);
    const auto settled = read(u"Tchécoslovaquie"_s, u"Brno"_s, u"99116"_s);
    expectNoFinding(settled);
    EXPECT_EQ(settled.countryIso, u"CZ"_s);
}

TEST(BirthPlaceReadingTest, warnsWhenNothingIsSaid)
{
    const auto reading = read(QString(), QString(), QString());
    ASSERT_EQ(reading.findings.size(), 2U);
    EXPECT_EQ(reading.findings.at(0).code, ImportProblemCode::ValueMissing);
    EXPECT_EQ(reading.findings.at(1).code, ImportProblemCode::ValueMissing);
}

// An import wrote such a commune without a word, and the diploma without its department.
TEST(BirthPlaceReadingTest, aNameThatSeveralDepartmentsHaveIsNotGuessed)
{
    const auto reading = read(u"France"_s, u"st denis"_s);
    expectOnly(reading, ImportProblemCode::PlaceAmbiguous, ImportSeverity::Warning);
    EXPECT_EQ(reading.findings.front().column, CandidateColumn::BirthPlace);
    const QString communes = reading.findings.front().parameters.value(u"communes"_s);
    EXPECT_TRUE(communes.contains(u"Saint-Denis (93, 93066)"_s)) << qPrintable(communes);
    EXPECT_TRUE(communes.contains(u"Saint-Denis (974, 97411)"_s)) << qPrintable(communes);
    EXPECT_EQ(reading.insee, QString());
    EXPECT_EQ(reading.place, u"st denis"_s) << "as it was written";
    expectOnly(read(u"France"_s, u"Le Bourg-d'Oisans"_s, u"99999"_s), ImportProblemCode::InseeUnknown,
               ImportSeverity::Warning);
}

TEST(BirthPlaceReadingTest, aDepartmentAPostalCodeOrANumberTellsCommunesApart)
{
    expectNoFinding(read(u"France"_s, u"Saint-Denis (93)"_s));
    expectNoFinding(read(u"France"_s, u"Saint-Denis"_s, {}, u"93200"_s));
    expectNoFinding(read(u"France"_s, u"Saint-Denis"_s, {}, u"97400"_s));
    expectNoFinding(read(u"France"_s, u"Saint-Denis"_s, u"93066"_s));
    expectNoFinding(read(u"France"_s, u"Paris"_s));
    expectNoFinding(read(u"France"_s, u"PARIS 15"_s));
    expectNoFinding(read(u"France"_s, u"Grenoble"_s));
    expectNoFinding(read(u"Maroc"_s, u"Saint-Denis"_s));
}
