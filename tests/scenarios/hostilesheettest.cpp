#include "support/must.h"
#include "support/printers.h"
#include "support/projectfile.h"

#include "parchemin/core/referencesheet.h"

#include <gtest/gtest.h>

using namespace parchemin;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The shipped sheet, damaged in every way a file can be: refused, with the place of the fault.
class HostileSheetTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        m_json = projectFile(u"data/reference-sheets/rncp-31187.json"_s);
        ASSERT_TRUE(parseReferenceSheet(m_json));
    }
    [[nodiscard]] const QByteArray &json() const { return m_json; }
    /// The sheet with its first `from` replaced.
    [[nodiscard]] QByteArray with(const QByteArray &from, const QByteArray &to) const
    {
        QByteArray damaged = m_json;
        const qsizetype at = damaged.indexOf(from);
        EXPECT_GE(at, 0) << from.constData();
        return damaged.replace(at, from.size(), to);
    }
    static void expectRefused(const QByteArray &damaged, const QString &where)
    {
        const auto sheet = parseReferenceSheet(damaged);
        ASSERT_FALSE(sheet);
        EXPECT_EQ(sheet.error().code, ErrorCode::InvalidInput);
        EXPECT_EQ(sheet.error().where, where) << sheet.error().detail.toStdString();
        EXPECT_FALSE(sheet.error().detail.isEmpty());
    }

private:
    QByteArray m_json;
};

} // namespace

TEST_F(HostileSheetTest, refusesATruncatedSheetWhereverItWasCut)
{
    for (qsizetype size = 0; size < json().trimmed().size(); size += 997) {
        const auto sheet = parseReferenceSheet(json().left(size));
        ASSERT_FALSE(sheet) << size;
        EXPECT_EQ(sheet.error().code, ErrorCode::InvalidInput);
        EXPECT_TRUE(sheet.error().where.startsWith(u"line "_s)) << sheet.error().where.toStdString();
    }
}

TEST_F(HostileSheetTest, refusesAnEmptyAndABinarySheet)
{
    expectRefused({}, u"line 1, column 1"_s);
    EXPECT_EQ(errorOf(parseReferenceSheet(QByteArray("\x7f"
                                                     "ELF\0\0\0\0",
                                                     8)
                                              .repeated(100))),
              ErrorCode::InvalidInput);
}

TEST_F(HostileSheetTest, refusesASheetOfTwoHundredMegabytes)
{
    EXPECT_EQ(errorOf(parseReferenceSheet(QByteArray(200LL * 1024 * 1024, ' '))), ErrorCode::InvalidInput);
}

TEST_F(HostileSheetTest, refusesASheetNestedWithoutEnd)
{
    EXPECT_EQ(errorOf(parseReferenceSheet(QByteArray(100000, '['))), ErrorCode::InvalidInput);
}

TEST_F(HostileSheetTest, refusesTextInAnotherEncoding)
{
    const auto sheet = parseReferenceSheet(with("\xC3\xA9", "\xE9"));
    ASSERT_FALSE(sheet);
    EXPECT_TRUE(sheet.error().where.startsWith(u"line "_s)) << sheet.error().where.toStdString();
}

TEST_F(HostileSheetTest, namesAnEmbeddedNul)
{
    expectRefused(with("Respecter les normes W3C", "Respecter\\u0000les normes"),
                  u"/blocks/1/competencies/1/label"_s);
}

TEST_F(HostileSheetTest, namesALabelOfAMegabyte)
{
    expectRefused(with("Respecter les normes W3C", QByteArray(1024LL * 1024, 'A')),
                  u"/blocks/1/competencies/1/label"_s);
}

TEST_F(HostileSheetTest, namesACompetencyThatBelongsToAnotherBlock)
{
    expectRefused(with("\"B2.C02\"", "\"B3.C02\""), u"/blocks/1/competencies/1/code"_s);
}

TEST_F(HostileSheetTest, namesAMemberThatItDoesNotKnow)
{
    expectRefused(with("\"rncpCode\"", R"("__proto__": 1, "rncpCode")"), u"/__proto__"_s);
}

TEST_F(HostileSheetTest, namesADateThatDoesNotExist)
{
    expectRefused(with("2021-08-07", "2021-02-30"), u"/registeredUntil"_s);
}
