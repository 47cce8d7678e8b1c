#include "parchemin/exchange/candidateimport.h"

#include <QFile>
#include <QStringConverter>
#include <QTemporaryDir>

#include "exchange/importsupport.h"

using namespace parchemin;
using namespace parchemin::exchange;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray headings = "Nom de naissance;Prénom;Date de naissance;Voie d'accès;Date d'inscription;Sexe;"
                            "Pays de naissance;Commune de naissance\n";

ImportReading readText(const QByteArray &bytes)
{
    return readCandidates(bytes, sharedLists());
}

void expectRefused(const ImportReading &reading, ImportProblemCode code, qsizetype line, qsizetype column)
{
    EXPECT_TRUE(reading.isRefused());
    EXPECT_TRUE(reading.rows.empty());
    const ImportProblem problem = problemOf(reading, code);
    EXPECT_EQ(problem.severity, ImportSeverity::Fatal);
    EXPECT_EQ(problem.line, line);
    EXPECT_EQ(problem.column, column);
}

QByteArray row(const QByteArray &name)
{
    return name + ";Anne;01/02/1990;VAE;01/09/2020;F;France;Grenoble\n";
}

} // namespace

TEST(CandidateImportTest, readsTheUtf8Export)
{
    const ImportReading reading = readText(projectFile(u"tests/exchange/data/candidats-utf8-bom.csv"_s));
    EXPECT_EQ(reading.encoding, TextEncoding::Utf8Bom);
    EXPECT_EQ(reading.separator, QChar(u';'));
    EXPECT_EQ(reading.rowCount, 3);
    ASSERT_EQ(reading.rows.size(), 3U);
    EXPECT_TRUE(reading.problems.empty());
    const CandidateRow &third = reading.rows.at(2);
    EXPECT_EQ(third.line, 4);
    EXPECT_EQ(third.externalRef, u"C-0003"_s);
    EXPECT_EQ(third.person.birthName, u"D'ALMEIDA; FILS"_s);
    EXPECT_EQ(third.person.usageName, u"LE GALL"_s);
    EXPECT_EQ(third.person.firstNames, (QStringList{u"Zoé"_s, u"Anne"_s}));
    EXPECT_EQ(third.person.birthDate, QDate(1995, 3, 1));
    EXPECT_EQ(third.person.sex, Sex::Female);
    EXPECT_EQ(third.person.birthInsee, u"2A004"_s);
    EXPECT_EQ(third.route, AccessRoute::Apprenticeship);
    EXPECT_EQ(third.enteredOn, QDate(2020, 9, 1));
}

TEST(CandidateImportTest, readsTheSameFromWindows1252)
{
    const ImportReading utf8 = readText(projectFile(u"tests/exchange/data/candidats-utf8-bom.csv"_s));
    const ImportReading windows = readText(projectFile(u"tests/exchange/data/candidats-cp1252.csv"_s));
    EXPECT_EQ(windows.encoding, TextEncoding::Windows1252);
    EXPECT_TRUE(windows.rows == utf8.rows);
    EXPECT_TRUE(windows.problems.empty());
    EXPECT_EQ(windows.rows.at(1).person.birthName, u"SCHÜTZ"_s);
    EXPECT_EQ(windows.rows.at(1).person.phone, u"+33612345679"_s);
    EXPECT_EQ(windows.rows.at(1).person.birthCountry, u"DE"_s);
}

TEST(CandidateImportTest, readsTheSameWithoutMarkAndFromUtf16)
{
    const QByteArray bytes = projectFile(u"tests/exchange/data/candidats-utf8-bom.csv"_s);
    const ImportReading utf8 = readText(bytes);
    const ImportReading unmarked = readText(bytes.sliced(3));
    EXPECT_EQ(unmarked.encoding, TextEncoding::Utf8);
    EXPECT_TRUE(unmarked.rows == utf8.rows);
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray wide = encoder.encode(QString::fromUtf8(bytes.sliced(3)));
    const ImportReading utf16 = readText(wide);
    EXPECT_EQ(utf16.encoding, TextEncoding::Utf16Le);
    EXPECT_TRUE(utf16.rows == utf8.rows);
}

TEST(CandidateImportTest, readsTheSameWithEverySeparator)
{
    const QByteArray text = headings + row("Durand");
    const ImportReading expected = readText(text);
    ASSERT_EQ(expected.rows.size(), 1U);
    for (const char separator : {',', '\t', '|'}) {
        QByteArray other = text;
        EXPECT_TRUE(readText(other.replace(';', separator)).rows == expected.rows) << separator;
    }
}

TEST(CandidateImportTest, readsColumnsInAnyOrder)
{
    const ImportReading reading = readText("Voie;Prénoms;Né le;Inscrit le;Nom\nVAE;\"Anne, Marie\";1/2/1990;"
                                           "1/9/2020;Durand\n");
    ASSERT_EQ(reading.rows.size(), 1U);
    EXPECT_EQ(reading.rows.front().person.firstNames, (QStringList{u"Anne"_s, u"Marie"_s}));
    EXPECT_EQ(reading.rows.front().person.birthName, u"Durand"_s);
    EXPECT_EQ(reading.count(ImportSeverity::Notice), 3);
}

TEST(CandidateImportTest, skipsBlankRowsAndTrailingEmptyCells)
{
    const ImportReading reading =
        readText("\n" + headings + "\n;;;;;;;\n" + row("Durand").trimmed() + ";;;\n\n");
    EXPECT_EQ(reading.rowCount, 1);
    ASSERT_EQ(reading.rows.size(), 1U);
    EXPECT_EQ(reading.rows.front().line, 5);
}

TEST(CandidateImportTest, noticesColumnsItDoesNotRead)
{
    const ImportReading reading =
        readText("Commentaire;Nom;Prénom;Date de naissance;Voie;Inscrit le;Sexe;Pays de naissance;Lieu de "
                 "naissance\nx;Durand;Anne;1/2/1990;VAE;1/9/2020;F;France;Grenoble\n");
    EXPECT_EQ(reading.rows.size(), 1U);
    ASSERT_EQ(reading.problems.size(), 1U);
    EXPECT_EQ(reading.problems.front().code, ImportProblemCode::ColumnUnknown);
    EXPECT_EQ(reading.problems.front().severity, ImportSeverity::Notice);
    EXPECT_EQ(reading.problems.front().heading, u"Commentaire"_s);
    EXPECT_EQ(reading.problems.front().column, 1);
}

TEST(CandidateImportTest, refusesAFileWithoutItsMainHeadings)
{
    const ImportReading reading = readText("Nom;Prénom;Ville\nDurand;Anne;Lyon\n");
    expectRefused(reading, ImportProblemCode::HeadingMissing, 1, 0);
    EXPECT_EQ(problemOf(reading, ImportProblemCode::HeadingMissing).parameters.value(u"headings"_s),
              u"Date de naissance, Voie d'accès, Date d'inscription"_s);
}

TEST(CandidateImportTest, refusesAHeadingThatComesTwice)
{
    const ImportReading reading = readText("Nom de naissance;Nom;Prénom;Date de naissance;Voie;Inscrit le\n");
    expectRefused(reading, ImportProblemCode::HeadingDuplicated, 1, 2);
    EXPECT_EQ(problemOf(reading, ImportProblemCode::HeadingDuplicated).parameters.value(u"other"_s),
              u"Nom de naissance"_s);
}

TEST(CandidateImportTest, refusesRowsWithTooManyCellsAndListsThemAll)
{
    const ImportReading reading =
        readText(headings + row("Durand") + row("Le Gall;Petit") + row("Martin") + row("a;b;c"));
    expectRefused(reading, ImportProblemCode::TooManyCells, 3, 9);
    EXPECT_EQ(reading.count(ImportSeverity::Fatal), 2);
    EXPECT_EQ(reading.problems.back().line, 5);
    EXPECT_EQ(reading.problems.back().parameters.value(u"found"_s), u"10"_s);
}

TEST(CandidateImportTest, refusesATruncatedQuoteWithNothingRead)
{
    expectRefused(readText(headings + row("Durand") + "\"Martin;Anne\n" + row("Petit")),
                  ImportProblemCode::QuoteUnclosed, 3, 1);
}

TEST(CandidateImportTest, refusesACellOfAMegabyte)
{
    expectRefused(readText(headings + row("Durand") + row(QByteArray(qsizetype{1024} * 1024, 'x'))),
                  ImportProblemCode::CellTooLong, 3, 1);
}

TEST(CandidateImportTest, refusesEmptyAndBinaryFiles)
{
    expectRefused(readText(QByteArray()), ImportProblemCode::FileEmpty, 0, 0);
    expectRefused(readText(headings + row("Dur\0and") + QByteArray(1, '\0')), ImportProblemCode::FileBinary,
                  3, 0);
    expectRefused(readText("bonjour\n"), ImportProblemCode::SeparatorUnknown, 1, 0);
}

TEST(CandidateImportTest, warnsOfAFileWithHeadingsOnly)
{
    const ImportReading reading = readText(headings);
    EXPECT_FALSE(reading.isRefused());
    EXPECT_EQ(problemOf(reading, ImportProblemCode::NoRow).severity, ImportSeverity::Warning);
}

TEST(CandidateImportTest, ordersProblemsByLineAndColumn)
{
    const ImportReading reading =
        readText(headings + row("") + "Durand;;hier;x;y;F;France;Grenoble\n" + row("Martin"));
    EXPECT_EQ(reading.rows.size(), 1U);
    std::vector<std::pair<qsizetype, qsizetype>> places;
    for (const ImportProblem &problem : reading.problems)
        places.emplace_back(problem.line, problem.column);
    EXPECT_EQ(places, (std::vector<std::pair<qsizetype, qsizetype>>{{2, 1}, {3, 2}, {3, 3}, {3, 4}, {3, 5}}));
}

TEST(CandidateImportTest, limitsTheListOfProblems)
{
    QByteArray text = headings;
    for (int i = 0; i < 3000; ++i)
        text += ";;;;;F;France;Grenoble\n";
    const ImportReading reading = readText(text);
    EXPECT_EQ(std::ssize(reading.problems), maxImportProblems + 1);
    EXPECT_EQ(reading.problems.back().code, ImportProblemCode::ProblemsLeftOut);
    EXPECT_EQ(reading.problems.back().parameters.value(u"count"_s), u"10000"_s);
}

TEST(CandidateImportTest, readsHundredsOfRowsAndReportsTheThreeBadOnes)
{
    QByteArray text = headings;
    for (int i = 0; i < 200; ++i) {
        const bool isBad = i == 10 || i == 50 || i == 199;
        text += "Nom" + QByteArray::number(i) + ";Anne;" + (isBad ? "31/02/1990" : "01/02/1990") +
                ";VAE;01/09/2020;F;France;Grenoble\n";
    }
    const ImportReading reading = readText(text);
    EXPECT_EQ(reading.rowCount, 200);
    EXPECT_EQ(reading.rows.size(), 197U);
    ASSERT_EQ(reading.count(ImportSeverity::Error), 3);
    EXPECT_EQ(reading.problems.at(0).line, 12);
    EXPECT_EQ(reading.problems.at(2).line, 201);
    EXPECT_EQ(reading.problems.at(0).column, 3);
}

TEST(CandidateImportTest, refusesALargeFileFromItsSize)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"large.csv"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize(200LL * 1024 * 1024));
    file.close();
    const auto reading = readCandidateFile(path, sharedLists());
    ASSERT_TRUE(reading);
    expectRefused(*reading, ImportProblemCode::FileTooLarge, 0, 0);
    EXPECT_EQ(reading->problems.front().parameters.value(u"limit"_s), u"64"_s);
    EXPECT_EQ(reading->problems.front().parameters.value(u"size"_s), u"200"_s);
}

TEST(CandidateImportTest, readsAFile)
{
    const auto reading =
        readCandidateFile(projectPath(u"tests/exchange/data/candidats-cp1252.csv"_s), sharedLists());
    ASSERT_TRUE(reading);
    EXPECT_EQ(reading->rows.size(), 3U);
}

TEST(CandidateImportTest, refusesAFileThatIsNotThereAndAFolder)
{
    const QTemporaryDir folder;
    for (const QString &path : {folder.filePath(u"none.csv"_s), folder.path()}) {
        const auto reading = readCandidateFile(path, sharedLists());
        ASSERT_FALSE(reading);
        EXPECT_EQ(reading.error().code, ErrorCode::FileUnreadable);
        EXPECT_EQ(reading.error().where, path);
    }
}
