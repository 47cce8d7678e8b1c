#include "documents/fitting.h"

#include <gtest/gtest.h>

#include "documents/flow.h"

using namespace Qt::Literals::StringLiterals;

/// The last page of a document: saved where closer lines save it, else filled from the page before.
namespace parchemin::documents {
namespace {

constexpr double top = 50.0;
constexpr double bottom = 550.0;
constexpr double leading = 20.0; // of 25 lines on a page
const ParagraphStyle oneLine{.leading = leading, .after = 0.0};

Flow::Sheet sheet()
{
    return {{400.0, 600.0}, {40.0, 40.0, 320.0, 520.0}, top, bottom, {}};
}

void writeLines(Flow &flow, int count)
{
    for (int number = 0; number < count; ++number)
        flow.paragraph({{u"ligne %1"_s.arg(number), TextStyle{}}}, oneLine);
}

class FittingTest : public testing::Test
{
protected:
    [[nodiscard]] std::unique_ptr<Document> document(const std::function<void(Flow &)> &write) const
    {
        return fitted(m_workshop, [&write](Document &blank) {
            Flow flow(blank, sheet());
            write(flow);
        });
    }
    [[nodiscard]] std::unique_ptr<Document> ofLines(int count) const
    {
        return document([count](Flow &flow) { writeLines(flow, count); });
    }
    static double share(const Page &page)
    {
        return (page.lowestBaseline() - page.columnTop()) / page.columnHeight();
    }

private:
    Workshop m_workshop;
};

TEST_F(FittingTest, leavesWhatFitsAsItIs)
{
    const auto whole = ofLines(25);
    EXPECT_EQ(whole->pages().size(), 1U);
    EXPECT_EQ(whole->fitting().density, 1.0);
}

TEST_F(FittingTest, setsLinesCloserToSaveAPage)
{
    const auto closer = ofLines(26);
    EXPECT_EQ(closer->pages().size(), 1U);
    EXPECT_LT(closer->fitting().density, 1.0);
    EXPECT_GE(closer->fitting().density, 0.9);
}

TEST_F(FittingTest, carriesLinesOverToALastPageThatNothingSaves)
{
    const auto balanced = ofLines(29);
    ASSERT_EQ(balanced->pages().size(), 2U);
    EXPECT_EQ(balanced->fitting().density, 1.0);
    EXPECT_GE(share(balanced->pages().back()), 0.3);
    EXPECT_GT(share(balanced->pages().front()), 0.5);
}

TEST_F(FittingTest, leavesALastPageThatIsFullEnough)
{
    const auto document = ofLines(25 + 12);
    ASSERT_EQ(document->pages().size(), 2U);
    EXPECT_FALSE(document->fitting().shortPage);
    EXPECT_GT(share(document->pages().front()), 0.9);
}

TEST_F(FittingTest, carriesOverPartsWhole)
{
    const auto balanced = document([](Flow &flow) {
        for (int part = 0; part < 3; ++part)
            flow.keepTogether([](Flow &whole) { writeLines(whole, 8); });
        writeLines(flow, 5);
    });
    ASSERT_EQ(balanced->pages().size(), 2U);
    EXPECT_NEAR(balanced->pages().front().lowestBaseline(), top + 15.0 * leading + leading * 0.76, 0.5)
        << "two parts of eight lines";
}

TEST_F(FittingTest, countsNoLettersThatOnlyAMeasureNeeded)
{
    const auto measured =
        document([](Flow &flow) { flow.keepTogether([](Flow &part) { writeLines(part, 2); }); });
    EXPECT_EQ(measured->structure().elements().size(), 3U) << "the root and two paragraphs";
}

TEST_F(FittingTest, leavesNoLastLineOfAParagraphAlone)
{
    const auto document = this->document([](Flow &flow) {
        writeLines(flow, 22);
        flow.paragraph({{u"mot "_s.repeated(60), TextStyle{}}}, oneLine);
        writeLines(flow, 10);
    });
    ASSERT_EQ(document->pages().size(), 2U);
    const QString second = document->pages().back().text().section(u"ligne"_s, 0, 0);
    EXPECT_GE(second.count(u'\n') + second.count(u"mot"_s), 8) << qPrintable(second);
}

TEST_F(FittingTest, cutsANameOfSeveralPartsAfterAHyphenRatherThanSetItSmall)
{
    const Workshop workshop;
    const Document document(workshop);
    const std::vector<Line> lines = document.lines(
        {{u"Montmorency-Châtillon-Wallenstein-Rochechouart"_s, TextStyle{}}}, 160.0, Alignment::Left);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines.front().words.back().fragments.back().style.size, TextStyle{}.size);
    EXPECT_TRUE(lines.front().words.back().fragments.back().clusters.back().text.endsWith(u'-'));
    const std::vector<Line> narrow = document.lines({{u"Montmorency"_s, TextStyle{}}}, 50.0, Alignment::Left);
    ASSERT_EQ(narrow.size(), 1U);
    EXPECT_LT(narrow.front().words.back().fragments.back().style.size, TextStyle{}.size);
}

TEST_F(FittingTest, keepsTheHeadingOfATableWithItsFirstRow)
{
    const auto document = this->document([](Flow &flow) {
        writeLines(flow, 21);
        const QString longText = u"mot "_s.repeated(30);
        flow.table({{u"Colonne"_s, 0.4}, {u"Autre"_s, 0.6}}, {{{{longText, TextStyle{}}}, {}}},
                   {.heading = TextStyle{}, .leading = 10.0});
        writeLines(flow, 12);
    });
    ASSERT_EQ(document->pages().size(), 2U);
    EXPECT_FALSE(document->pages().front().text().contains(u"Colonne"_s));
    EXPECT_TRUE(document->pages().back().text().contains(u"Colonne"_s));
}

TEST_F(FittingTest, setsAParagraphRaggedRatherThanWithGaps)
{
    const Workshop workshop;
    const Document document(workshop);
    const std::vector<Line> lines = document.lines(
        {{u"à Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson-sur-Marne, le 21 juin 2021"_s, TextStyle{}}},
        290.0, Alignment::Justified);
    for (const Line &line : lines)
        EXPECT_LE(line.spaceScale, 1.9);
}

} // namespace
} // namespace parchemin::documents
