#include "parchemin/exchange/csvreader.h"

#include "exchange/importsupport.h"

using namespace parchemin::exchange;
using namespace Qt::Literals::StringLiterals;

namespace {

struct ReadText
{
    std::vector<QStringList> rows;
    std::vector<qsizetype> lines;
    std::vector<qsizetype> strays;
    std::optional<ImportProblem> fault;
};

ReadText readAll(const QString &text, QChar separator = u';')
{
    ReadText read;
    CsvReader reader(text, separator);
    CsvRecord record;
    while (reader.readNext(record)) {
        QStringList row;
        for (const QStringView cell : record.cells)
            row.append(cell.toString());
        read.rows.push_back(row);
        read.lines.push_back(record.line);
        read.strays.insert(read.strays.end(), record.strayCells.begin(), record.strayCells.end());
    }
    read.fault = reader.fault();
    return read;
}

} // namespace

TEST(CsvReaderTest, readsRowsWhateverTheirLineEnd)
{
    const std::vector<QStringList> expected{{u"a"_s, u"b"_s}, {u"c"_s, u""_s}, {u"d"_s}};
    EXPECT_EQ(readAll(u"a;b\nc;\nd"_s).rows, expected);
    EXPECT_EQ(readAll(u"a;b\r\nc;\r\nd\r\n"_s).rows, expected);
    EXPECT_EQ(readAll(u"a;b\rc;\rd"_s).rows, expected);
}

TEST(CsvReaderTest, readsQuotedSeparatorsQuotesAndLineEnds)
{
    const ReadText read = readAll(u"\"D'ALMEIDA; FILS\";\"dit \"\"Zo\"\"\";\"a\r\nb\"\r\nc;d;e"_s);
    ASSERT_EQ(read.rows.size(), 2U);
    EXPECT_EQ(read.rows.at(0), (QStringList{u"D'ALMEIDA; FILS"_s, u"dit \"Zo\""_s, u"a\r\nb"_s}));
    EXPECT_EQ(read.lines, (std::vector<qsizetype>{1, 3}));
    EXPECT_FALSE(read.fault);
}

TEST(CsvReaderTest, keepsAQuoteInsideAnUnquotedCell)
{
    EXPECT_EQ(readAll(u"5\" disque;x"_s).rows.front(), (QStringList{u"5\" disque"_s, u"x"_s}));
}

TEST(CsvReaderTest, readsEmptyQuotedCellsAndSpacesAfterThem)
{
    const ReadText read = readAll(u"\"\";\"a\" ;b"_s);
    EXPECT_EQ(read.rows.front(), (QStringList{u""_s, u"a"_s, u"b"_s}));
    EXPECT_TRUE(read.strays.empty());
}

TEST(CsvReaderTest, tellsTextAfterAClosingQuote)
{
    const ReadText read = readAll(u"x;\"a\"b;c"_s);
    EXPECT_EQ(read.rows.front(), (QStringList{u"x"_s, u"ab"_s, u"c"_s}));
    EXPECT_EQ(read.strays, std::vector<qsizetype>{2});
}

TEST(CsvReaderTest, locatesAQuoteThatNothingCloses)
{
    const ReadText read = readAll(u"a;b\nc;\"d\ne;f\n"_s);
    ASSERT_TRUE(read.fault);
    EXPECT_EQ(read.fault->code, ImportProblemCode::QuoteUnclosed);
    EXPECT_EQ(read.fault->line, 2);
    EXPECT_EQ(read.fault->column, 2);
}

TEST(CsvReaderTest, refusesACellOfAMegabyte)
{
    const QString huge(qsizetype{1024} * 1024, u'x');
    const ReadText plain = readAll(u"a;b\n1;"_s + huge);
    ASSERT_TRUE(plain.fault);
    EXPECT_EQ(plain.fault->code, ImportProblemCode::CellTooLong);
    EXPECT_EQ(plain.fault->line, 2);
    EXPECT_EQ(plain.fault->column, 2);
    const ReadText quoted = readAll(u"\""_s + huge + u"\""_s);
    ASSERT_TRUE(quoted.fault);
    EXPECT_EQ(quoted.fault->code, ImportProblemCode::CellTooLong);
}

TEST(CsvReaderTest, takesACellOfTheLargestSize)
{
    const QString large(maxCellLength, u'x');
    const ReadText read = readAll(large + u";\"" + large + u"\"");
    EXPECT_FALSE(read.fault);
    EXPECT_EQ(read.rows.front(), (QStringList{large, large}));
}

TEST(CsvReaderTest, namesTheOpeningQuoteWhenACellSwallowsThousandsOfLines)
{
    const ReadText read = readAll(u"a\n\"b\n"_s + QString(20000, u'x') + u"\n"_s + QString(20000, u'y'));
    ASSERT_TRUE(read.fault);
    EXPECT_EQ(read.fault->code, ImportProblemCode::QuoteUnclosed);
    EXPECT_EQ(read.fault->line, 2);
}

TEST(CsvReaderTest, refusesARowOfThousandsOfCells)
{
    const ReadText read = readAll(QString(100000, u';'));
    ASSERT_TRUE(read.fault);
    EXPECT_EQ(read.fault->code, ImportProblemCode::TooManyCells);
}

TEST(CsvReaderTest, readsNothingFromNothing)
{
    EXPECT_TRUE(readAll(QString()).rows.empty());
    EXPECT_EQ(readAll(u"\n"_s).rows.size(), 1U);
}

TEST(CsvReaderTest, detectsTheSeparatorOfTheFirstLine)
{
    EXPECT_EQ(detectSeparator(u"a;b;c\n1,2,3,4"_s), QChar(u';'));
    EXPECT_EQ(detectSeparator(u"a,b,c"_s), QChar(u','));
    EXPECT_EQ(detectSeparator(u"a\tb\tc"_s), QChar(u'\t'));
    EXPECT_EQ(detectSeparator(u"a|b|c"_s), QChar(u'|'));
    EXPECT_EQ(detectSeparator(u"\"a,b,c,d\";b;c"_s), QChar(u';'));
    EXPECT_EQ(detectSeparator(u"\r\n\r\na;b\n"_s), QChar(u';'));
    EXPECT_EQ(detectSeparator(u"abc"_s), std::nullopt);
}
