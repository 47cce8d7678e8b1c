#include "parchemin/app/importservice.h"
#include "parchemin/app/sentences.h"
#include "parchemin/exchange/codelists.h"
#include "parchemin/store/candidacyrepository.h"

#include <algorithm>
#include <sys/stat.h>

#include "scenarios/footprint.h"
#include "scenarios/trainingoffice.h"

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

using exchange::ImportProblem;
using exchange::ImportProblemCode;
using exchange::ImportSeverity;

namespace {

const QByteArray headings = "N° dossier;Nom de naissance;Prénom;Date de naissance;Sexe;Pays de naissance;"
                            "Commune de naissance;Voie d'accès;Date d'inscription\n";

QByteArray row(const QByteArray &number, const QByteArray &name = "Martin",
               const QByteArray &firstName = "Léa")
{
    return number + ";" + name + ";" + firstName +
           ";07/02/1998;F;FRANCE;LYON;Formation continue;01/09/2020\n";
}

/// Files that are damaged, enormous or meant to harm, given to the import as somebody would: each is told
/// from its place, and the store stays as it was.
class HostileFilesTest : public TrainingOffice
{
protected:
    void SetUp() override
    {
        TrainingOffice::SetUp();
        itIs({2021, 1, 18});
        m_codeLists.emplace(must(exchange::CodeLists::load()));
        addCandidate(u"Amrani"_s);
        m_before = footprintOf(database());
    }
    [[nodiscard]] ImportService imports() { return ImportService(context(), *m_codeLists); }
    [[nodiscard]] QString fileOf(const QByteArray &bytes) const
    {
        return writeFile(u"candidats.csv"_s, bytes);
    }
    /// Refused as a whole: one fatal problem there, the same place in the commit's error, nothing changed.
    ImportProblem expectRefused(const QString &path, ImportProblemCode code, qsizetype line, qsizetype column)
    {
        const ImportReport report = must(imports().dryRun(path));
        EXPECT_TRUE(report.reading.isRefused());
        EXPECT_TRUE(report.reading.rows.empty());
        EXPECT_EQ(report.newCandidacies, 0);
        const auto found = std::ranges::find(report.reading.problems, code, &ImportProblem::code);
        if (found == report.reading.problems.end()) {
            ADD_FAILURE() << codeName(code).toStdString() << " is not among the problems";
            return {ImportSeverity::Fatal, code};
        }
        EXPECT_EQ(found->severity, ImportSeverity::Fatal);
        EXPECT_EQ(found->line, line);
        EXPECT_EQ(found->column, column);
        const auto committed = imports().commit(registrar(), path);
        EXPECT_EQ(errorOf(committed), ErrorCode::InvalidInput);
        EXPECT_EQ(committed.error().where, u"line %1, column %2"_s.arg(line).arg(column));
        EXPECT_FALSE(sentence(*found).isEmpty());
        EXPECT_TRUE(line == 0 || sentence(*found).contains(QString::number(line)));
        expectUntouched();
        return *found;
    }
    void expectUntouched()
    {
        EXPECT_TRUE(footprintOf(database()) == m_before);
        EXPECT_TRUE(must(ImportBatchRepository(database()).all()).empty());
    }
    [[nodiscard]] const Footprint &before() const { return m_before; }

private:
    std::optional<exchange::CodeLists> m_codeLists;
    Footprint m_before;
};

} // namespace

TEST_F(HostileFilesTest, refusesAnEmptyFile)
{
    expectRefused(fileOf({}), ImportProblemCode::FileEmpty, 0, 0);
    expectRefused(fileOf("\xEF\xBB\xBF"), ImportProblemCode::FileEmpty, 0, 0);
    expectRefused(fileOf("\r\n\r\n  \r\n"), ImportProblemCode::FileEmpty, 0, 0);
}

TEST_F(HostileFilesTest, refusesAFileCutWithinAQuotedCell)
{
    const QByteArray whole = headings + row("C-1") + row("C-2", "\"D'Almeida; fils\"");
    expectRefused(fileOf(whole.left(whole.indexOf("Almeida"))), ImportProblemCode::QuoteUnclosed, 3, 2);
}

TEST_F(HostileFilesTest, refusesAFileCutWithinALetter)
{
    const QByteArray whole = headings + row("C-1") + row("C-2");
    const QByteArray cut = whole.left(whole.lastIndexOf("\xC3\xA9") + 1);
    const ImportProblem problem = expectRefused(fileOf(cut), ImportProblemCode::EncodingInvalid, 3, 0);
    EXPECT_EQ(problem.parameters.value(u"byte"_s), u"13"_s);
}

TEST_F(HostileFilesTest, leavesOutARowThatWasCut)
{
    const QByteArray whole = headings + row("C-1") + row("C-2");
    const ImportReport report = must(imports().dryRun(fileOf(whole.left(whole.lastIndexOf(";Formation")))));
    EXPECT_EQ(report.newCandidacies, 1);
    EXPECT_EQ(report.reading.count(ImportSeverity::Error), 2);
    EXPECT_TRUE(std::ranges::all_of(report.reading.problems, [](const ImportProblem &problem) {
        return problem.severity != ImportSeverity::Error || problem.line == 3;
    }));
    expectUntouched();
}

TEST_F(HostileFilesTest, refusesBinaryFiles)
{
    expectRefused(fileOf(QByteArray("\x7f"
                                    "ELF\x02\x01\x01\x00\x00",
                                    9)
                             .repeated(5000)),
                  ImportProblemCode::FileBinary, 1, 0);
    const ImportProblem workbook =
        expectRefused(fileOf(QByteArray("PK\x03\x04\x14\x00\x06\x00", 8).repeated(64)),
                      ImportProblemCode::FileBinary, 1, 0);
    EXPECT_EQ(workbook.parameters.value(u"kind"_s), u"xlsx"_s);
}

TEST_F(HostileFilesTest, refusesANulInACell)
{
    const QByteArray bytes = headings + row("C-1") + row("C-2", QByteArray("Mar\0tin", 7));
    const ImportProblem problem = expectRefused(fileOf(bytes), ImportProblemCode::FileBinary, 3, 0);
    EXPECT_EQ(problem.parameters.value(u"byte"_s), u"8"_s);
}

TEST_F(HostileFilesTest, refusesTwoHundredMegabytesFromTheirSize)
{
    const QString path = pathOf(u"enormous.csv"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize(200LL * 1024 * 1024));
    const ImportProblem problem = expectRefused(path, ImportProblemCode::FileTooLarge, 0, 0);
    EXPECT_EQ(problem.parameters.value(u"size"_s), u"200"_s);
}

TEST_F(HostileFilesTest, refusesACellOfAMegabyte)
{
    const QByteArray huge(1024LL * 1024, 'A');
    expectRefused(fileOf(headings + row("C-1") + row("C-2", huge)), ImportProblemCode::CellTooLong, 3, 2);
    expectRefused(fileOf(headings + row("C-1", "\"" + huge + "\"")), ImportProblemCode::CellTooLong, 2, 2);
}

TEST_F(HostileFilesTest, refusesAnEncodingThatItDoesNotRead)
{
    expectRefused(fileOf(headings + row("C-1") + row("C-2", "\xFF\xFE\xFA\xF0")),
                  ImportProblemCode::EncodingInvalid, 3, 0);
    QByteArray wide;
    const QByteArray narrow("Nom;Prenom\nMartin;Lea\n");
    for (const char byte : narrow) {
        wide.append(byte);
        wide.append('\0');
    }
    expectRefused(fileOf(wide), ImportProblemCode::FileBinary, 1, 0);
}

TEST_F(HostileFilesTest, takesFormulasForTextAndSaysSo)
{
    const QByteArray formula = "=HYPERLINK(A1)";
    const ImportReport report = must(imports().commit(
        registrar(), fileOf(headings + row("C-1", formula) + row("C-2", "@SUM(1+9)", "+cmd|calc"))));
    EXPECT_EQ(report.newCandidacies, 2);
    const auto isTold = [&report](qsizetype line, qsizetype column) {
        return std::ranges::any_of(report.reading.problems, [=](const ImportProblem &problem) {
            return problem.code == ImportProblemCode::FormulaText && problem.line == line &&
                   problem.column == column;
        });
    };
    EXPECT_TRUE(isTold(2, 2) && isTold(3, 2) && isTold(3, 3));
    const Candidacy stored = must(CandidacyRepository(database()).byNumber(u"C-1"_s)).value();
    EXPECT_EQ(person(stored.person).details.birthName, QString::fromUtf8(formula));
}

TEST_F(HostileFilesTest, storesWhatLooksLikeSqlAsText)
{
    const QByteArray name = "Robert'); DROP TABLE person;--";
    must(imports().commit(registrar(), fileOf(headings + row("C-1", "\"" + name + "\""))));
    const Candidacy stored = must(CandidacyRepository(database()).byNumber(u"C-1"_s)).value();
    EXPECT_EQ(person(stored.person).details.birthName, QString::fromUtf8(name));
    EXPECT_EQ(footprintOf(database()).rows.keys(), before().rows.keys());
}

TEST_F(HostileFilesTest, refusesWhatIsNoRegularFile)
{
    ASSERT_EQ(::mkfifo(pathOf(u"tube"_s).toLocal8Bit().constData(), 0600), 0);
    EXPECT_EQ(errorOf(imports().dryRun(pathOf(u"tube"_s))), ErrorCode::FileUnreadable);
    EXPECT_EQ(errorOf(imports().commit(registrar(), pathOf(u"tube"_s))), ErrorCode::FileUnreadable);
    EXPECT_EQ(errorOf(imports().commit(registrar(), store().folder())), ErrorCode::FileUnreadable);
    EXPECT_EQ(errorOf(imports().commit(registrar(), pathOf(u"absent.csv"_s))), ErrorCode::FileUnreadable);
    expectUntouched();
}

TEST_F(HostileFilesTest, refusesItsOwnDatabase)
{
    expectRefused(database().path(), ImportProblemCode::FileBinary, 1, 0);
}
