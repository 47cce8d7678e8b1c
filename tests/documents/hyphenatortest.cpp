#include "documents/hyphenator.h"

#include <gmock/gmock.h>

#include "documents/linebreaker.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(HyphenatorTest, dividesFrenchWordsBetweenSyllables)
{
    const Hyphenator hyphenator;
    EXPECT_THAT(hyphenator.breaks(u"typographique"_s),
                ElementsAre(4, 7)); // not ty-pographique nor typographi-que
    EXPECT_THAT(hyphenator.breaks(u"planning"_s), ElementsAre(4));
}

TEST(HyphenatorTest, leavesPunctuationAndArticlesWithTheirWords)
{
    const Hyphenator hyphenator;
    const std::vector<qsizetype> bare = hyphenator.breaks(u"évaluation"_s);
    EXPECT_FALSE(bare.empty());
    for (const qsizetype place : hyphenator.breaks(u"l'évaluation"_s))
        EXPECT_GE(place, 5);
}

TEST(HyphenatorTest, dividesNoNameCodeNorShortWord)
{
    const Hyphenator hyphenator;
    for (const QString &word :
         {u"Montmorency"_s, u"RNCP31187BC02"_s, u"budget2021"_s, u"mise"_s, u""_s, u"…"_s})
        EXPECT_THAT(hyphenator.breaks(word), IsEmpty()) << qPrintable(word);
}

TEST(HyphenatorTest, aDividedLineEndsWithAHyphenThatReadsAsSoft)
{
    const FontLibrary fonts;
    const TextShaper shaper(fonts);
    const std::vector<Word> words =
        shaper.withDivisions(shaper.words({{u"un développement"_s, TextStyle{}}}));
    ASSERT_EQ(words.size(), 2U);
    const double measure = words[0].width + words[0].spaceAfter + words[1].width - 5.0;
    const std::vector<Line> lines = breakLines(words, measure, Alignment::Justified);
    ASSERT_EQ(lines.size(), 2U);
    const Word &last = lines.front().words.back();
    EXPECT_TRUE(last.isCut);
    EXPECT_EQ(last.fragments.back().clusters.back().text, u"\u00AD"_s);
    EXPECT_LE(lines.front().width, measure + 1e-6);
}

} // namespace
} // namespace parchemin::documents
