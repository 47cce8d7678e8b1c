#include "support/must.h"

#include "parchemin/exchange/candidatepreview.h"
#include "parchemin/exchange/listfile.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QTemporaryDir>

#include "exchange/importsupport.h"
#include "exchange/xlsxreader.h"

using namespace parchemin;
using namespace parchemin::exchange;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What a school hands over as a workbook instead of a text.
class WorkbookReadingTest : public ::testing::Test
{
protected:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"liste.xlsx"_s); }
    [[nodiscard]] static ListContent school()
    {
        ListContent list;
        list.title = u"Liste"_s;
        list.headings = {u"Nom de naissance"_s,   u"Prénom"_s,       u"Date de naissance"_s,
                         u"Date d'inscription"_s, u"Voie d'accès"_s, u"Téléphone"_s};
        list.rows = {{u"D'ALMEIDA; \"FILS\""_s, u"Zoé\nAnne"_s, QDate(1995, 3, 1), QDate(2020, 9, 1),
                      u"Formation continue"_s, u"+33612345678"_s},
                     {u"SCHÜTZ"_s, u"Jürgen"_s, QDate(1979, 11, 3), QDate(2021, 1, 15), u"VAE"_s, {}}};
        return list;
    }
    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    /// As another program writes it: by openpyxl.
    void writeByPython(const char *statements) const
    {
        QProcess python;
        python.start(u"/usr/bin/python3"_s,
                     {u"-c"_s,
                      u"import sys, datetime, openpyxl\nbook = openpyxl.Workbook()\nsheet = book.active\n%1\n"
                      "book.save(sys.argv[1])"_s.arg(QString::fromUtf8(statements)),
                      path()});
        ASSERT_TRUE(python.waitForFinished(60'000));
        EXPECT_EQ(python.exitCode(), 0) << python.readAllStandardError().constData();
    }
    [[nodiscard]] std::vector<QStringList> rows() const { return must(previewCandidateFile(path(), 9)).rows; }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(WorkbookReadingTest, readsTheFirstSheetWithItsDays)
{
    write(must(xlsxOf(school())));
    const auto preview = must(previewCandidateFile(path(), 9));
    EXPECT_FALSE(preview.fault);
    EXPECT_TRUE(preview.isWorkbook);
    ASSERT_EQ(preview.rows.size(), 2U);
    EXPECT_EQ(preview.rows[0], (QStringList{u"D'ALMEIDA; \"FILS\""_s, u"Zoé Anne"_s, u"01/03/1995"_s,
                                            u"01/09/2020"_s, u"Formation continue"_s, u"+33612345678"_s}));
    const auto reading = must(readCandidateFile(path(), sharedLists(), {}, {}));
    EXPECT_FALSE(reading.isRefused());
    ASSERT_EQ(reading.rows.size(), 2U);
    EXPECT_EQ(reading.rows[1].enteredOn, QDate(2021, 1, 15));
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(reading.sha256, QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256))
        << "of the file, not of what was made of it";
}

TEST_F(WorkbookReadingTest, tellsAProblemOfTheRowInWhichItStands)
{
    writeByPython(
        "sheet.append(['Nom de naissance', 'Prénom', 'Date de naissance', 'Date d\\'inscription', "
        "'Voie d\\'accès'])\n"
        "sheet.append(['MARTIN', 'Léa', datetime.date(1998, 2, 7), datetime.date(2020, 9, 1), 'VAE'])\n"
        "sheet.append([])\n"
        "sheet.append(['PETIT', 'Eva', 'hier', datetime.date(2020, 9, 1), 'VAE'])");
    const auto reading = must(readCandidateFile(path(), sharedLists(), {}, {}));
    ASSERT_FALSE(reading.isRefused());
    const auto wrong = std::ranges::find(reading.problems, u"hier"_s, &ImportProblem::value);
    ASSERT_NE(wrong, reading.problems.end());
    EXPECT_EQ(wrong->line, 4);
}

TEST_F(WorkbookReadingTest, readsWhatOneSeesInTheCells)
{
    writeByPython("book.create_sheet('Notes', 0).sheet_state = 'hidden'\n"
                  "sheet.append(['Texte', 'Nombre', 'Jour', 'Durée', 'Vrai'])\n"
                  "sheet.append(['0612', 612345678.0, 44075, 12, True])\n"
                  "sheet['C2'].number_format = 'dd/mm/yyyy;@'\n"
                  "sheet['D2'].number_format = '0\" days of a year\"'\n"
                  "sheet['F3'] = 2.5");
    const auto read = rows();
    ASSERT_EQ(read.size(), 2U);
    EXPECT_EQ(read[0].mid(0, 5), (QStringList{u"0612"_s, u"612345678"_s, u"01/09/2020"_s, u"12"_s, u"1"_s}));
    EXPECT_EQ(read[1].value(5), u"2.5"_s) << "beyond the headings";
}

TEST_F(WorkbookReadingTest, refusesWhatIsNoWorkbookOrIsCutShortAndNeverReadsBeyondIt)
{
    const QByteArray whole = must(xlsxOf(school()));
    const auto unaltered = csvOfWorkbook(whole);
    ASSERT_TRUE(unaltered);
    for (qsizetype length = 4; length < whole.size(); length += 101) {
        write(whole.left(length));
        const auto preview = must(previewCandidateFile(path(), 9));
        ASSERT_TRUE(preview.fault) << length;
        EXPECT_EQ(preview.fault->code, ImportProblemCode::FileBinary);
    }
    for (qsizetype place = 0; place < whole.size(); place += 3) {
        QByteArray altered = whole;
        altered[place] = static_cast<char>(~altered.at(place));
        const auto read = csvOfWorkbook(altered);
        EXPECT_TRUE(!read || *read == *unaltered) << "read as if nothing were, byte " << place;
    }
}
