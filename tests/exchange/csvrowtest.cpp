#include "parchemin/exchange/csvrow.h"

#include <gtest/gtest.h>

using namespace parchemin::exchange;
using namespace Qt::Literals::StringLiterals;

TEST(CsvRow, quotesWhatWouldSplitACell)
{
    EXPECT_EQ(csvRow({u"Zola"_s, u"a;b"_s, u"dit \"Zo\""_s, u"x\ny"_s, {}}),
              QByteArray("Zola;\"a;b\";\"dit \"\"Zo\"\"\";\"x\ny\";\r\n"));
}

TEST(CsvRow, writesAccentsInUtf8)
{
    EXPECT_EQ(csvRow({u"Hélène"_s}), QByteArray("H\xC3\xA9l\xC3\xA8ne\r\n"));
}

TEST(CsvRow, marksWhatASpreadsheetWouldCompute)
{
    EXPECT_EQ(csvRow({u"=1+1"_s, u"@x"_s, u"-3"_s}), QByteArray("'=1+1;'@x;'-3\r\n"));
}
