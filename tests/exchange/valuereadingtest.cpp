#include "exchange/valuereading.h"

#include "parchemin/exchange/contactreading.h"

#include "exchange/importsupport.h"

using namespace parchemin;
using namespace parchemin::exchange;
using namespace Qt::Literals::StringLiterals;

namespace {

void expectDate(const QString &text, QDate date)
{
    const DateReading reading = readDate(text);
    EXPECT_FALSE(reading.fault) << qPrintable(text);
    EXPECT_EQ(reading.date, date) << qPrintable(text);
}

void expectNoDate(const QString &text, ImportProblemCode fault)
{
    const DateReading reading = readDate(text);
    EXPECT_EQ(reading.fault, fault) << qPrintable(text);
    EXPECT_FALSE(reading.date.isValid()) << qPrintable(text);
}

} // namespace

TEST(ValueReadingTest, readsFrenchDates)
{
    expectDate(u"07/02/1998"_s, {1998, 2, 7});
    expectDate(u"1/3/1995"_s, {1995, 3, 1});
    expectDate(u"1-3-1995"_s, {1995, 3, 1});
    expectDate(u"01.03.1995"_s, {1995, 3, 1});
    expectDate(u"01 03 1995"_s, {1995, 3, 1});
    expectDate(u"29/02/2020"_s, {2020, 2, 29});
}

TEST(ValueReadingTest, readsIsoDatesAndDropsTimes)
{
    expectDate(u"2020-09-01"_s, {2020, 9, 1});
    expectDate(u"2020/09/01"_s, {2020, 9, 1});
    expectDate(u"2020-09-01T00:00:00"_s, {2020, 9, 1});
    expectDate(u"01/09/2020 00:00"_s, {2020, 9, 1});
}

TEST(ValueReadingTest, readsDatesInWords)
{
    expectDate(u"1er mars 2021"_s, {2021, 3, 1});
    expectDate(u"14 Août 1990"_s, {1990, 8, 14});
    expectDate(u"3 déc. 1988"_s, {1988, 12, 3});
    expectDate(u"3-févr-1988"_s, {1988, 2, 3});
    expectNoDate(u"3 jui 1988"_s, ImportProblemCode::DateUnreadable);
}

TEST(ValueReadingTest, readsSpreadsheetSerials)
{
    expectDate(u"44075"_s, {2020, 9, 1});
    expectDate(u"44075.0"_s, {2020, 9, 1});
    expectDate(u"10000"_s, {1927, 5, 18});
    expectDate(u"73050"_s, {2099, 12, 31});
    expectNoDate(u"73051"_s, ImportProblemCode::DateUnreadable);
    expectNoDate(u"1998"_s, ImportProblemCode::DateUnreadable);
    expectNoDate(u"9999999999999"_s, ImportProblemCode::DateUnreadable);
}

TEST(ValueReadingTest, refusesYearsOfTwoDigits)
{
    expectNoDate(u"07/02/98"_s, ImportProblemCode::DateTwoDigitYear);
    expectNoDate(u"7 février 98"_s, ImportProblemCode::DateTwoDigitYear);
}

TEST(ValueReadingTest, tellsADayThatDoesNotExist)
{
    expectNoDate(u"31/02/1998"_s, ImportProblemCode::DateImpossible);
    expectNoDate(u"29/02/2021"_s, ImportProblemCode::DateImpossible);
    expectNoDate(u"02/25/1998"_s, ImportProblemCode::DateImpossible);
    EXPECT_TRUE(readDate(u"02/25/1998"_s).isMonthFirst);
    EXPECT_FALSE(readDate(u"31/02/1998"_s).isMonthFirst);
}

TEST(ValueReadingTest, refusesWhatIsNoDate)
{
    for (const QString &text :
         {u"hier"_s, u"12/1998"_s, u"1/2/3/1998"_s, u"-5"_s, u"//"_s, u":"_s, u"1/2/19985"_s})
        expectNoDate(text, ImportProblemCode::DateUnreadable);
}

TEST(ValueReadingTest, readsEveryRouteByItsFrenchNames)
{
    EXPECT_EQ(readRoute(u"Formation continue"_s), AccessRoute::ContinuingEd);
    EXPECT_EQ(readRoute(u"APPRENTISSAGE"_s), AccessRoute::Apprenticeship);
    EXPECT_EQ(readRoute(u"Étudiant"_s), AccessRoute::Initial);
    EXPECT_EQ(readRoute(u"Formation initiale (étudiant)"_s), AccessRoute::Initial);
    EXPECT_EQ(readRoute(u"Contrat de professionnalisation"_s), AccessRoute::Professionalisation);
    EXPECT_EQ(readRoute(u"contrat pro."_s), AccessRoute::Professionalisation);
    EXPECT_EQ(readRoute(u"V.A.E."_s), AccessRoute::Vae);
    EXPECT_EQ(readRoute(u"Candidature individuelle"_s), AccessRoute::Individual);
    EXPECT_EQ(readRoute(u"alternance"_s), std::nullopt);
}

TEST(ValueReadingTest, readsEveryRouteByItsCode)
{
    for (const AccessRoute route : allAccessRoutes)
        EXPECT_EQ(readRoute(codeName(route)), route);
}

TEST(ValueReadingTest, readsCivilityAndSex)
{
    EXPECT_EQ(readCivility(u"M."_s), u"M."_s);
    EXPECT_EQ(readCivility(u"monsieur"_s), u"M."_s);
    EXPECT_EQ(readCivility(u"MME"_s), u"Mme"_s);
    EXPECT_EQ(readCivility(u"Mlle"_s), u"Mme"_s);
    EXPECT_EQ(readCivility(u"Dr"_s), std::nullopt);
    EXPECT_EQ(readSex(u"f"_s), Sex::Female);
    EXPECT_EQ(readSex(u"Masculin"_s), Sex::Male);
    EXPECT_EQ(readSex(u"H"_s), Sex::Male);
    EXPECT_EQ(readSex(u"2"_s), Sex::Female);
    EXPECT_EQ(readSex(u"X"_s), std::nullopt);
}

TEST(ValueReadingTest, writesFrenchPhonesInternationally)
{
    EXPECT_EQ(readPhone(u"0612345678"_s), u"+33612345678"_s);
    EXPECT_EQ(readPhone(u"06 12 34 56 78"_s), u"+33612345678"_s);
    EXPECT_EQ(readPhone(u"06.12-34/56 78"_s), u"+33612345678"_s);
    EXPECT_EQ(readPhone(u"612345678"_s), u"+33612345678"_s);
    EXPECT_EQ(readPhone(u"+33612345679"_s), u"+33612345679"_s);
    EXPECT_EQ(readPhone(u"+33 (0)6 12 34 56 79"_s), u"+33612345679"_s);
    EXPECT_EQ(readPhone(u"0033612345679"_s), u"+33612345679"_s);
    EXPECT_EQ(readPhone(u"33612345679"_s), u"+33612345679"_s);
}

TEST(ValueReadingTest, givesOverseasPhonesTheirOwnPrefix)
{
    EXPECT_EQ(readPhone(u"0262 12 34 56"_s), u"+262262123456"_s);
    EXPECT_EQ(readPhone(u"0690123456"_s), u"+590690123456"_s);
    EXPECT_EQ(readPhone(u"0639 12 34 56"_s), u"+262639123456"_s);
    EXPECT_EQ(readPhone(u"06 39 98 12 34"_s), u"+33639981234"_s);
}

TEST(ValueReadingTest, keepsForeignPhonesAndRefusesTheRest)
{
    EXPECT_EQ(readPhone(u"+49 30 1234567"_s), u"+49301234567"_s);
    for (const QString &text :
         {u"06123"_s, u"inconnu"_s, u"+33612"_s, u"0012"_s, u"012345678901234567"_s, u"+"_s})
        EXPECT_EQ(readPhone(text), std::nullopt) << qPrintable(text);
}

TEST(ValueReadingTest, checksTheFormOfAnEmail)
{
    EXPECT_EQ(readEmail(u"Lea.Martin@Example.ORG"_s), u"Lea.Martin@example.org"_s);
    EXPECT_EQ(readEmail(u"a+b@sub.example.org"_s), u"a+b@sub.example.org"_s);
    for (const QString &text :
         {u"lea"_s, u"lea@"_s, u"@example.org"_s, u"lea@example"_s, u"lea martin@example.org"_s,
          u".a@example.org"_s, u"a..b@example.org"_s, u"a@b@example.org"_s, u"a@-example.org"_s,
          u"a@example..org"_s, u"a@1.2.3.4"_s})
        EXPECT_EQ(readEmail(text), std::nullopt) << qPrintable(text);
}

TEST(ValueReadingTest, givesCodesTheirLostZeroBack)
{
    EXPECT_EQ(readInseeCode(u"1004"_s), u"01004"_s);
    EXPECT_EQ(readInseeCode(u"2a004"_s), u"2A004"_s);
    EXPECT_EQ(readInseeCode(u"75 115"_s), u"75115"_s);
    EXPECT_EQ(readInseeCode(u"1004.0"_s), u"01004"_s);
    EXPECT_EQ(readInseeCode(u"A2004"_s), std::nullopt);
    EXPECT_EQ(readInseeCode(u"123"_s), std::nullopt);
    EXPECT_EQ(readPostalCode(u"1500"_s), u"01500"_s);
    EXPECT_EQ(readPostalCode(u"75015"_s), u"75015"_s);
    EXPECT_EQ(readPostalCode(u"2A000"_s), std::nullopt);
    EXPECT_EQ(readPostalCode(u"750155"_s), std::nullopt);
}
