#include "parchemin/exchange/listfile.h"

#include "support/must.h"
#include "support/printers.h"
#include "support/projectfile.h"

#include "parchemin/core/clock.h"
#include "parchemin/exchange/csvreader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace parchemin;
using namespace parchemin::exchange;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One of everything, and what breaks careless writers.
ListContent sample()
{
    return {
        .title = u"Candidats: été [2021]"_s,
        .origin = u"Extrait le 4 juin 2021 par Claire Moreau"_s,
        .filters = {u"Voie : VAE"_s},
        .headings = {u"Dossier"_s, u"Candidat"_s, u"Né le"_s, u"Blocs"_s, u"Vu le"_s},
        .rows = {{u"01004"_s, u"D'ALMEIDA; \"Zoé\"\nFILS"_s, QDate(1998, 2, 7), qint64{3},
                  certifierInstant({2021, 6, 4}, {11, 30})},
                 {u"=HYPERLINK(\"http://x\")"_s, u"+33 6"_s, std::monostate{}, qint64{-2}, std::monostate{}},
                 {u"@SUM(A1)"_s, u"-1+1"_s, std::monostate{}, std::monostate{}, std::monostate{}}}};
}

std::vector<QStringList> readBack(const QString &text)
{
    std::vector<QStringList> rows;
    CsvReader reader(text, u';');
    CsvRecord record;
    while (reader.readNext(record)) {
        QStringList row;
        for (const QStringView cell : record.cells)
            row.append(cell.toString());
        rows.push_back(row);
    }
    EXPECT_FALSE(reader.fault());
    return rows;
}

/// What Python's own readers find in a file, as JSON.
QJsonDocument seenByPython(const QString &path)
{
    QProcess python;
    python.start(u"/usr/bin/python3"_s, // the one that Debian's python3-openpyxl is for
                 {projectPath(u"tests/exchange/readlist.py"_s), path});
    EXPECT_TRUE(python.waitForFinished(60'000));
    EXPECT_EQ(python.exitCode(), 0) << python.readAllStandardError().constData();
    return QJsonDocument::fromJson(python.readAllStandardOutput());
}

class ListFileTest : public ::testing::Test
{
protected:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(ListFileTest, ourOwnReaderFindsEveryCell)
{
    const QByteArray csv = csvOf(sample());
    ASSERT_TRUE(csv.startsWith("\xEF\xBB\xBF"));
    const auto rows = readBack(QString::fromUtf8(csv.mid(3)));
    ASSERT_EQ(rows.size(), 4U);
    EXPECT_EQ(rows[0], sample().headings);
    EXPECT_EQ(rows[1], (QStringList{u"01004"_s, u"D'ALMEIDA; \"Zoé\"\nFILS"_s, u"1998-02-07"_s, u"3"_s,
                                    u"2021-06-04 11:30:00"_s}));
}

TEST_F(ListFileTest, noTextOfACsvFileRunsAsAFormula)
{
    const auto rows = readBack(QString::fromUtf8(csvOf(sample()).mid(3)));
    EXPECT_EQ(rows[2], (QStringList{u"'=HYPERLINK(\"http://x\")"_s, u"'+33 6"_s, {}, u"-2"_s, {}}))
        << "a number is no text";
    EXPECT_EQ(rows[3].first(), u"'@SUM(A1)"_s);
    EXPECT_EQ(rows[3].at(1), u"'-1+1"_s);
}

TEST_F(ListFileTest, pythonReadsTheSameCsv)
{
    ASSERT_TRUE(writeList(sample(), ListFormat::Csv, path(u"liste.csv"_s)));
    const QJsonArray rows = seenByPython(path(u"liste.csv"_s)).array();
    ASSERT_EQ(rows.size(), 4);
    EXPECT_EQ(rows.at(1).toArray().at(1).toString(), u"D'ALMEIDA; \"Zoé\"\nFILS"_s);
}

TEST_F(ListFileTest, openpyxlFindsTypedCellsInTheWorkbook)
{
    ASSERT_TRUE(writeList(sample(), ListFormat::Xlsx, path(u"liste.xlsx"_s)));
    const QJsonObject book = seenByPython(path(u"liste.xlsx"_s)).object();
    EXPECT_EQ(book.value(u"sheets"_s).toArray(), (QJsonArray{u"Candidats été 2021"_s, u"Parchemin"_s}));
    EXPECT_EQ(book.value(u"frozen"_s).toString(), u"A2"_s);
    EXPECT_EQ(book.value(u"filter"_s).toString(), u"A1:E4"_s);
    const QJsonArray rows = book.value(u"rows"_s).toArray();
    ASSERT_EQ(rows.size(), 4);
    EXPECT_EQ(rows.at(1).toArray(),
              (QJsonArray{u"str 01004"_s, u"str D'ALMEIDA; \"Zoé\"\nFILS"_s, u"date 1998-02-07 00:00:00"_s,
                          u"int 3"_s, u"date 2021-06-04 11:30:00"_s}));
    EXPECT_EQ(rows.at(2).toArray().at(0).toString(), u"str =HYPERLINK(\"http://x\")"_s);
    EXPECT_EQ(book.value(u"about"_s).toArray(),
              (QJsonArray{sample().title, sample().origin, u"Voie : VAE"_s}));
}

TEST_F(ListFileTest, aControlCharacterDoesNotSpoilTheWorkbook)
{
    ListContent content = sample();
    content.rows = {{u"a\u0001b"_s, u""_s, std::monostate{}, std::monostate{}, std::monostate{}}};
    ASSERT_TRUE(writeList(content, ListFormat::Xlsx, path(u"liste.xlsx"_s)));
    const QJsonArray rows = seenByPython(path(u"liste.xlsx"_s)).object().value(u"rows"_s).toArray();
    EXPECT_EQ(rows.at(1).toArray().at(0).toString(), u"str ab"_s);
}

TEST_F(ListFileTest, writesNothingWhereItMayNot)
{
    const Status written = writeList(sample(), ListFormat::Csv, path(u"absent/liste.csv"_s));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::FileUnwritable);
}

TEST_F(ListFileTest, aFileThatCannotBeReplacedStaysAsItWas)
{
    ASSERT_TRUE(writeList(sample(), ListFormat::Csv, path(u"liste.csv"_s)));
    ListContent tooLong = sample();
    tooLong.rows.resize(1'048'576); // one more than a sheet holds below its heading
    const Status written = writeList(tooLong, ListFormat::Xlsx, path(u"liste.csv"_s));
    ASSERT_FALSE(written);
    QFile file(path(u"liste.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), csvOf(sample()));
}
