#include "parchemin/exchange/textencoding.h"

#include "exchange/importsupport.h"

using namespace parchemin::exchange;
using namespace Qt::Literals::StringLiterals;

namespace {

void expectRefused(const QByteArray &bytes, ImportProblemCode code, qsizetype line)
{
    const DecodedText decoded = decodeText(bytes);
    ASSERT_TRUE(decoded.fault);
    EXPECT_EQ(decoded.fault->code, code);
    EXPECT_EQ(decoded.fault->severity, ImportSeverity::Fatal);
    EXPECT_EQ(decoded.fault->line, line);
    EXPECT_TRUE(decoded.text.isEmpty());
}

void expectDecoded(const QByteArray &bytes, TextEncoding encoding, const QString &text)
{
    const DecodedText decoded = decodeText(bytes);
    EXPECT_FALSE(decoded.fault);
    EXPECT_EQ(codeName(decoded.encoding), codeName(encoding));
    EXPECT_EQ(decoded.text, text);
}

} // namespace

TEST(TextEncodingTest, readsUtf8WithAndWithoutAMark)
{
    expectDecoded("L\xC3\xA9\x61", TextEncoding::Utf8, u"Léa"_s);
    expectDecoded("\xEF\xBB\xBFL\xC3\xA9\x61", TextEncoding::Utf8Bom, u"Léa"_s);
    expectDecoded("plain", TextEncoding::Utf8, u"plain"_s);
}

TEST(TextEncodingTest, readsWindows1252)
{
    expectDecoded("L\xE9\x61;\x8Cuvrard;Pr\xE9nom;N\xB0;l\x92\xE9t\xE9", TextEncoding::Windows1252,
                  u"Léa;Œuvrard;Prénom;N°;l’été"_s);
}

TEST(TextEncodingTest, readsUtf16OfBothOrders)
{
    expectDecoded(QByteArray("\xFF\xFEL\0\xE9\0", 6), TextEncoding::Utf16Le, u"Lé"_s);
    expectDecoded(QByteArray("\xFE\xFF\0L\0\xE9", 6), TextEncoding::Utf16Be, u"Lé"_s);
}

TEST(TextEncodingTest, refusesUtf16OfAnOddLength)
{
    expectRefused(QByteArray("\xFF\xFEL\0\xE9", 5), ImportProblemCode::EncodingInvalid, 1);
}

TEST(TextEncodingTest, refusesZeroBytesAndLocatesThem)
{
    expectRefused(QByteArray("a;b\nc;\0d", 8), ImportProblemCode::FileBinary, 2);
    EXPECT_EQ(decodeText(QByteArray("a;b\nc;\0d", 8)).fault->parameters.value(u"byte"_s), u"3"_s);
}

TEST(TextEncodingTest, recognisesTheFilesThatPeopleTakeForCsv)
{
    EXPECT_EQ(decodeText(QByteArray("PK\x03\x04\x14\0", 6)).fault->parameters.value(u"kind"_s), u"xlsx"_s);
    EXPECT_EQ(decodeText("\xD0\xCF\x11\xE0\xA1").fault->parameters.value(u"kind"_s), u"xls"_s);
    EXPECT_EQ(decodeText("%PDF-1.7\n").fault->parameters.value(u"kind"_s), u"pdf"_s);
}

TEST(TextEncodingTest, refusesNothingAndBlankLines)
{
    expectRefused("", ImportProblemCode::FileEmpty, 0);
    expectRefused("\r\n \r\n", ImportProblemCode::FileEmpty, 0);
    expectRefused("\xEF\xBB\xBF", ImportProblemCode::FileEmpty, 0);
}

TEST(TextEncodingTest, refusesBytesThatWindows1252HasNot)
{
    expectRefused("a;b\nM\x8Fre;x", ImportProblemCode::EncodingInvalid, 2);
}

TEST(TextEncodingTest, refusesTheAccentsOfDos)
{
    // "Prénom;Élève;Léa" in code page 850 is plausible neither as UTF-8 nor as Windows-1252.
    expectRefused("Pr\x82nom;\xB5l\x8Ave;L\x82"
                  "a",
                  ImportProblemCode::EncodingInvalid, 1);
}

TEST(TextEncodingTest, refusesADamagedUtf8TextInsteadOfGarblingIt)
{
    expectRefused("L\xC3\xA9\x61\nZo\xC3\xA9\nHel\xC3\nNo\xC3\xABl", ImportProblemCode::EncodingInvalid, 3);
    expectRefused("\xEF\xBB\xBFL\xE9\x61", ImportProblemCode::EncodingInvalid, 1);
}

TEST(TextEncodingTest, refusesOverlongAndSurrogateSequences)
{
    expectRefused("\xEF\xBB\xBF\xC0\xAF", ImportProblemCode::EncodingInvalid, 1);
    expectRefused("\xEF\xBB\xBF\xED\xA0\x80", ImportProblemCode::EncodingInvalid, 1);
    expectRefused("\xEF\xBB\xBF\xF5\x80\x80\x80", ImportProblemCode::EncodingInvalid, 1);
}
