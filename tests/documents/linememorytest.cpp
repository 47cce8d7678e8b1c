#include "documents/linememory.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

LineMemory::Paragraph paragraph(const QString &text, double measure = 100.0)
{
    return {{{text, {}}}, measure, Alignment::Left};
}

std::vector<Line> linesOfWidth(double width)
{
    Line line;
    line.width = width;
    return {line};
}

TEST(LineMemoryTest, tellsParagraphsApartByAllThatSetsThem)
{
    const LineMemory memory;
    memory.keep(paragraph(u"veille"_s), linesOfWidth(40.0));
    LineMemory::Paragraph italic = paragraph(u"veille"_s);
    italic.text.front().style.face = Face::GaramondItalic;
    LineMemory::Paragraph justified = paragraph(u"veille"_s);
    justified.alignment = Alignment::Justified;
    EXPECT_FALSE(memory.find(italic));
    EXPECT_FALSE(memory.find(justified));
    EXPECT_FALSE(memory.find(paragraph(u"veille"_s, 90.0)));
    EXPECT_FALSE(memory.find(paragraph(u"Veille"_s)));
    ASSERT_TRUE(memory.find(paragraph(u"veille"_s)));
    EXPECT_EQ(memory.find(paragraph(u"veille"_s))->front().width, 40.0);
}

TEST(LineMemoryTest, forgetsWhatOneDocumentSaidAndKeepsWhatAllOfThemSay)
{
    const LineMemory memory;
    memory.keep(paragraph(u"tous"_s), linesOfWidth(1.0));
    memory.keep(paragraph(u"un seul"_s), linesOfWidth(2.0));
    for (int number = 0; number < 2000; ++number) {
        memory.keep(paragraph(u"nom %1"_s.arg(number)), linesOfWidth(3.0));
        ASSERT_TRUE(memory.find(paragraph(u"tous"_s))) << number;
    }
    EXPECT_FALSE(memory.find(paragraph(u"un seul"_s)));
    EXPECT_FALSE(memory.find(paragraph(u"nom 0"_s)));
}

} // namespace
} // namespace parchemin::documents
