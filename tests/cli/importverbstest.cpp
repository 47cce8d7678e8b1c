#include "cli/commandlinetest.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::cli {
namespace {

constexpr auto headings = "N° dossier;Nom de naissance;Prénom;Date de naissance;Pays de naissance;Commune de "
                          "naissance;Voie d'accès;Date d'inscription\n";
constexpr auto goodRow = "2021-0001;Amrani;Yasmine;14/03/1994;France;Grenoble;VAE;02/11/2020\n";
constexpr auto badRow = "2021-0002;Bertin;Hugo;31/02/1988;France;Lyon;VAE;02/11/2020\n";

class ImportVerbsTest : public CommandLineTest
{
protected:
    [[nodiscard]] QString cohort() const
    {
        return writeFile(u"cohort.csv"_s, QByteArray(headings) + goodRow + badRow);
    }
    [[nodiscard]] qsizetype candidateCount() const
    {
        return must({u"candidates"_s, u"find"_s, u"--json"_s}).json().array().size();
    }
};

TEST_F(ImportVerbsTest, dryRunListsEveryProblemWithItsPlaceAndWritesNothing)
{
    const Answer answer = onStore({u"candidates"_s, u"import"_s, cohort(), u"--dry-run"_s, u"--json"_s});
    EXPECT_EQ(answer.status, refusedWithReasons);
    const QJsonObject report = answer.json().object();
    EXPECT_EQ(report[u"rows"].toInt(), 2);
    EXPECT_EQ(report[u"newCandidacies"].toInt(), 1);
    QJsonObject found;
    const QJsonArray problems = report[u"problems"].toArray();
    for (const auto &problem : problems) {
        if (problem[u"severity"] == u"ERROR"_s)
            found = problem.toObject();
    }
    EXPECT_EQ(found[u"code"].toString(), u"DATE_IMPOSSIBLE");
    EXPECT_EQ(found[u"line"].toInt(), 3);
    EXPECT_EQ(found[u"column"].toInt(), 4);
    EXPECT_FALSE(found[u"text"].toString().isEmpty());
    EXPECT_EQ(candidateCount(), 0);
}

TEST_F(ImportVerbsTest, importsTheRowsWithoutErrorAsOneBatch)
{
    const Answer answer = must({u"candidates"_s, u"import"_s, cohort(), u"--json"_s});
    EXPECT_TRUE(answer.json()[u"batch"].isDouble());
    EXPECT_TRUE(answer.err.contains(u"1 row")) << answer.err.toStdString();
    const QJsonArray found = must({u"candidates"_s, u"find"_s, u"amr"_s, u"--json"_s}).json().array();
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0][u"number"].toString(), u"2021-0001");
    EXPECT_EQ(found[0][u"route"].toString(), u"VAE");
}

TEST_F(ImportVerbsTest, takesABatchBackOnce)
{
    const int batch = must({u"candidates"_s, u"import"_s, cohort(), u"--json"_s}).json()[u"batch"].toInt();
    must({u"candidates"_s, u"undo"_s, QString::number(batch)});
    EXPECT_EQ(candidateCount(), 0);
    EXPECT_EQ(onStore({u"candidates"_s, u"undo"_s, QString::number(batch)}).status, refusedWithReasons);
    const QJsonArray batches = must({u"candidates"_s, u"batches"_s, u"--json"_s}).json().array();
    ASSERT_EQ(batches.size(), 1);
    EXPECT_FALSE(batches[0][u"undoneAt"].isNull());
}

TEST_F(ImportVerbsTest, refusesABinaryFileAndSaysWhy)
{
    const QString path =
        writeFile(u"cohort.xlsx"_s, QByteArray("PK\x03\x04\x00\x00\x00\x00", 8) + QByteArray(512, '\0'));
    const Answer answer = onStore({u"candidates"_s, u"import"_s, path});
    EXPECT_EQ(answer.status, refusedWithReasons);
    EXPECT_TRUE(answer.out.startsWith(u"The whole file – Line 1: ")) << answer.out.toStdString();
    EXPECT_TRUE(answer.err.contains(u"Nothing was imported")) << answer.err.toStdString();
    EXPECT_FALSE(answer.err.contains(u"FILE_BINARY")) << "a code is no sentence";
    EXPECT_EQ(candidateCount(), 0);
}

TEST_F(ImportVerbsTest, failsOnAFileThatCannotBeRead)
{
    const Answer answer = onStore({u"candidates"_s, u"import"_s, pathOf(u"absent.csv"_s)});
    EXPECT_EQ(answer.status, failed);
    EXPECT_TRUE(answer.out.isEmpty());
}

TEST_F(ImportVerbsTest, refusesABatchThatDoesNotExist)
{
    EXPECT_EQ(onStore({u"candidates"_s, u"undo"_s, u"7"_s}).status, refusedWithReasons);
}

} // namespace
} // namespace parchemin::cli
