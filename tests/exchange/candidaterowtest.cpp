#include "exchange/importsupport.h"

using namespace parchemin;
using namespace parchemin::exchange;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One row of the reference export, whose cells a test changes.
class CandidateRowTest : public ::testing::Test
{
protected:
    static ImportReading read(const std::vector<QStringList> &rows)
    {
        QString text =
            u"N° dossier;Civilité;Nom de naissance;Nom d'usage;Prénom;Prénom 2;Prénom 3;Date de "
            "naissance;Sexe;Pays de naissance;Commune de naissance;Code INSEE naissance;Code postal "
            "naissance;Email;Téléphone;Voie d'accès;Date d'inscription;N° dossier CPF\r\n"_s;
        for (const QStringList &row : rows)
            text += row.join(u';') + u"\r\n"_s;
        return readCandidates(text.toUtf8(), sharedLists());
    }
    [[nodiscard]] ImportReading readWith(qsizetype column, const QString &value) const
    {
        QStringList row = valid;
        row[column - 1] = value;
        return read({row});
    }
    /// The row is left out because of this, and only this.
    void expectError(qsizetype column, const QString &value, ImportProblemCode code) const
    {
        const ImportReading reading = readWith(column, value);
        EXPECT_TRUE(reading.rows.empty()) << qPrintable(value);
        expectProblem(reading, column, code, ImportSeverity::Error);
    }
    /// The row is read and this alone is said about it.
    [[nodiscard]] CandidateRow expectWarning(qsizetype column, const QString &value,
                                             ImportProblemCode code) const
    {
        const ImportReading reading = readWith(column, value);
        expectProblem(reading, column, code, ImportSeverity::Warning);
        EXPECT_EQ(reading.rows.size(), 1U) << qPrintable(value);
        return reading.rows.empty() ? CandidateRow{} : reading.rows.front();
    }

    const QStringList valid{u"C-1"_s,        u"Mme"_s,
                            u"Durand"_s,     u"Petit"_s,
                            u"Anne"_s,       u"Marie"_s,
                            u"Zoé"_s,        u"01/02/1990"_s,
                            u"F"_s,          u"France"_s,
                            u"Grenoble"_s,   u"38185"_s,
                            u"38000"_s,      u"anne@example.org"_s,
                            u"0639981234"_s, u"VAE"_s,
                            u"01/09/2020"_s, u"CPF-1"_s};

private:
    static void expectProblem(const ImportReading &reading, qsizetype column, ImportProblemCode code,
                              ImportSeverity severity)
    {
        ASSERT_EQ(reading.problems.size(), 1U) << codeName(code).toStdString();
        EXPECT_EQ(reading.problems.front().code, code);
        EXPECT_EQ(reading.problems.front().severity, severity);
        EXPECT_EQ(reading.problems.front().line, 2);
        EXPECT_EQ(reading.problems.front().column, column);
        EXPECT_FALSE(reading.problems.front().heading.isEmpty());
    }
};

} // namespace

TEST_F(CandidateRowTest, readsEveryColumn)
{
    const ImportReading reading = read({valid});
    EXPECT_TRUE(reading.problems.empty());
    ASSERT_EQ(reading.rows.size(), 1U);
    const CandidateRow &row = reading.rows.front();
    EXPECT_EQ(row.externalRef, u"C-1"_s);
    EXPECT_EQ(row.civility, u"Mme"_s);
    EXPECT_EQ(row.person.birthName, u"Durand"_s);
    EXPECT_EQ(row.person.usageName, u"Petit"_s);
    EXPECT_EQ(row.person.firstNames, (QStringList{u"Anne"_s, u"Marie"_s, u"Zoé"_s}));
    EXPECT_EQ(row.person.birthDate, QDate(1990, 2, 1));
    EXPECT_EQ(row.person.sex, Sex::Female);
    EXPECT_EQ(row.person.birthCountry, u"FR"_s);
    EXPECT_EQ(row.person.birthPlace, u"Grenoble"_s);
    EXPECT_EQ(row.person.birthInsee, u"38185"_s);
    EXPECT_EQ(row.person.birthPostal, u"38000"_s);
    EXPECT_EQ(row.person.email, u"anne@example.org"_s);
    EXPECT_EQ(row.person.phone, u"+33639981234"_s);
    EXPECT_EQ(row.route, AccessRoute::Vae);
    EXPECT_EQ(row.enteredOn, QDate(2020, 9, 1));
    EXPECT_EQ(row.cpfRef, u"CPF-1"_s);
}

TEST_F(CandidateRowTest, refusesARowWithoutItsMainValues)
{
    for (const qsizetype column : {3, 5, 8, 16, 17})
        expectError(column, u"  "_s, ImportProblemCode::ValueMissing);
}

TEST_F(CandidateRowTest, trimsAndComposesNames)
{
    const ImportReading reading = readWith(3, u"  D’Ale\u0301ria \u00A0  Zu  "_s);
    ASSERT_EQ(reading.rows.size(), 1U);
    EXPECT_EQ(reading.rows.front().person.birthName, u"D’Aléria Zu"_s);
}

TEST_F(CandidateRowTest, refusesInvisibleCharactersInNames)
{
    expectError(3, u"Du\u0007rand"_s, ImportProblemCode::ControlCharacter);
    expectError(5, u"An\u202Ene"_s, ImportProblemCode::ControlCharacter);
    expectError(3, u"Du\uFFFDrand"_s, ImportProblemCode::ControlCharacter);
    EXPECT_EQ(readWith(3, u"Du\u0007rand"_s).problems.front().parameters.value(u"character"_s), u"U+0007"_s);
}

TEST_F(CandidateRowTest, refusesAnEndlessName)
{
    expectError(3, QString(256, u'x'), ImportProblemCode::TextTooLong);
}

TEST_F(CandidateRowTest, readsALineEndInsideANameAsASpace)
{
    const ImportReading reading = readWith(3, u"\"Durand\r\nde Brie\""_s);
    ASSERT_EQ(reading.rows.size(), 1U);
    EXPECT_EQ(reading.rows.front().person.birthName, u"Durand de Brie"_s);
}

TEST_F(CandidateRowTest, takesFormulasAsTextAndWarns)
{
    for (const QString &formula : {u"=1+1"_s, u"@SUM(A1)"_s, u"-Durand"_s, u"+Durand"_s, u"=HYPERLINK(x)"_s})
        EXPECT_EQ(expectWarning(3, formula, ImportProblemCode::FormulaText).person.birthName, formula);
}

TEST_F(CandidateRowTest, unwrapsTextThatKeepsALeadingZero)
{
    const ImportReading reading = readWith(13, u"\"=\"\"01400\"\"\""_s);
    EXPECT_TRUE(reading.problems.empty());
    ASSERT_EQ(reading.rows.size(), 1U);
    EXPECT_EQ(reading.rows.front().person.birthPostal, u"01400"_s);
}

TEST_F(CandidateRowTest, warnsOfAGarbledName)
{
    EXPECT_EQ(expectWarning(3, u"LefÃ¨vre"_s, ImportProblemCode::TextGarbled).person.birthName,
              u"LefÃ¨vre"_s);
}

TEST_F(CandidateRowTest, refusesTextAfterAClosingQuote)
{
    expectError(3, u"\"Durand\"x"_s, ImportProblemCode::TextAfterQuote);
}

TEST_F(CandidateRowTest, refusesWrongDates)
{
    expectError(8, u"07/02/98"_s, ImportProblemCode::DateTwoDigitYear);
    expectError(8, u"31/02/1998"_s, ImportProblemCode::DateImpossible);
    expectError(8, u"hier"_s, ImportProblemCode::DateUnreadable);
    expectError(8, u"01/01/1850"_s, ImportProblemCode::DateOutOfRange);
    expectError(17, u"01/01/1999"_s, ImportProblemCode::DateOutOfRange);
    expectError(17, u"01/09/20"_s, ImportProblemCode::DateTwoDigitYear);
}

TEST_F(CandidateRowTest, tellsThatDayAndMonthAreExchanged)
{
    const ImportReading reading = readWith(8, u"02/25/1998"_s);
    EXPECT_EQ(problemOf(reading, ImportProblemCode::DateImpossible).parameters.value(u"hint"_s),
              u"monthFirst"_s);
}

TEST_F(CandidateRowTest, refusesAnEntryBeforeTheBirth)
{
    QStringList row = valid;
    row[7] = u"01/09/2020"_s;
    const ImportReading reading = read({row});
    EXPECT_TRUE(reading.rows.empty());
    EXPECT_EQ(problemOf(reading, ImportProblemCode::DateOrder).column, 17);
}

TEST_F(CandidateRowTest, warnsOfAnUnlikelyAge)
{
    EXPECT_EQ(readWith(8, u"01/09/2010"_s).problems.front().parameters.value(u"age"_s), u"10"_s);
    EXPECT_EQ(expectWarning(8, u"01/09/1930"_s, ImportProblemCode::AgeUnlikely).person.birthDate,
              QDate(1930, 9, 1));
    EXPECT_TRUE(readWith(8, u"01/09/2005"_s).problems.empty());
}

TEST_F(CandidateRowTest, refusesAnUnknownRoute)
{
    expectError(16, u"Alternance"_s, ImportProblemCode::RouteUnknown);
}

TEST_F(CandidateRowTest, warnsWhenSexAndCivilityDiffer)
{
    EXPECT_EQ(expectWarning(9, u"M"_s, ImportProblemCode::SexContradictsCivility).person.sex, Sex::Male);
}

TEST_F(CandidateRowTest, leavesUnknownCivilityAndSexEmpty)
{
    EXPECT_EQ(expectWarning(2, u"Dr"_s, ImportProblemCode::CivilityUnknown).civility, QString());
    EXPECT_EQ(expectWarning(9, u"?"_s, ImportProblemCode::SexUnknown).person.sex, Sex::Unknown);
    EXPECT_EQ(readWith(9, QString()).rows.front().person.sex, Sex::Unknown);
}

TEST_F(CandidateRowTest, refusesAnUnknownCountry)
{
    expectError(10, u"Atlantide"_s, ImportProblemCode::CountryUnknown);
}

TEST_F(CandidateRowTest, warnsOfBirthPlacesThatDoNotFit)
{
    const CandidateRow lyon = expectWarning(12, u"69123"_s, ImportProblemCode::InseeNameMismatch);
    EXPECT_EQ(lyon.person.birthPlace, u"Grenoble"_s);
    const CandidateRow unknown = expectWarning(12, u"38999"_s, ImportProblemCode::InseeUnknown);
    EXPECT_EQ(unknown.person.birthInsee, QString());
    const CandidateRow germany = expectWarning(12, u"99109"_s, ImportProblemCode::InseeCountryMismatch);
    EXPECT_EQ(germany.person.birthCountry, u"FR"_s);
    EXPECT_EQ(expectWarning(13, u"Grenoble"_s, ImportProblemCode::PostalUnreadable).person.birthPostal,
              QString());
}

TEST_F(CandidateRowTest, leavesWrongContactsOut)
{
    EXPECT_EQ(expectWarning(14, u"anne(at)example.org"_s, ImportProblemCode::EmailInvalid).person.email,
              QString());
    EXPECT_EQ(expectWarning(15, u"0612"_s, ImportProblemCode::PhoneUnreadable).person.phone, QString());
    EXPECT_TRUE(readWith(15, u"+33639981234"_s).problems.empty());
}

TEST_F(CandidateRowTest, refusesADossierNumberThatComesTwice)
{
    QStringList other = valid;
    other[2] = u"Martin"_s;
    const ImportReading reading = read({valid, other});
    EXPECT_EQ(reading.rows.size(), 1U);
    const ImportProblem problem = problemOf(reading, ImportProblemCode::DuplicateReference);
    EXPECT_EQ(problem.severity, ImportSeverity::Error);
    EXPECT_EQ(problem.line, 3);
    EXPECT_EQ(problem.parameters.value(u"line"_s), u"2"_s);
}

TEST_F(CandidateRowTest, refusesAPersonWhoComesTwice)
{
    QStringList other = valid;
    other[0] = u"C-2"_s;
    other[2] = u"DURAND"_s;
    other[4] = u"ANNE"_s;
    const ImportReading reading = read({valid, other});
    EXPECT_EQ(reading.rows.size(), 1U);
    EXPECT_EQ(problemOf(reading, ImportProblemCode::DuplicatePerson).severity, ImportSeverity::Error);
}

TEST_F(CandidateRowTest, warnsOfTwins)
{
    QStringList twin = valid;
    twin[0] = u"C-2"_s;
    twin[4] = u"Zoé"_s;
    const ImportReading reading = read({valid, twin});
    EXPECT_EQ(reading.rows.size(), 2U);
    EXPECT_EQ(problemOf(reading, ImportProblemCode::SameNameAndDate).severity, ImportSeverity::Warning);
}

TEST_F(CandidateRowTest, takesHomonymsBornOnOtherDays)
{
    QStringList homonym = valid;
    homonym[0] = u"C-2"_s;
    homonym[7] = u"02/02/1990"_s;
    const ImportReading reading = read({valid, homonym});
    EXPECT_EQ(reading.rows.size(), 2U);
    EXPECT_TRUE(reading.problems.empty());
}

TEST_F(CandidateRowTest, showsAtMostEightyCharactersOfAValue)
{
    EXPECT_EQ(readWith(8, QString(200, u'x')).problems.front().value.size(), 80);
}
