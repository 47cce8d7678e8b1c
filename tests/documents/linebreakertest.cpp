#include "documents/linebreaker.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

class LineBreakerTest : public testing::Test
{
protected:
    [[nodiscard]] std::vector<Word> words(const QString &text) const
    {
        return m_shaper.words({{text, TextStyle{}}});
    }

    FontLibrary m_fonts;
    TextShaper m_shaper{m_fonts};
};

QString textOf(const Word &word)
{
    QString text;
    for (const Fragment &fragment : word.fragments) {
        for (const Cluster &cluster : fragment.clusters)
            text += cluster.text;
    }
    return text;
}

TEST_F(LineBreakerTest, setsNoLineWiderThanTheMeasure)
{
    const auto lines =
        breakLines(words(u"Rendre compte des avancées du projet et de la contribution de chacun"_s), 120.0,
                   Alignment::Left);
    EXPECT_GT(lines.size(), 2U);
    EXPECT_TRUE(std::ranges::all_of(lines, [](const Line &line) { return line.width <= 120.0 + 1e-6; }));
}

TEST_F(LineBreakerTest, fillsJustifiedLinesButTheLast)
{
    const auto lines =
        breakLines(words(u"Rendre compte des avancées du projet et de la contribution de chacun"_s), 150.0,
                   Alignment::Justified);
    ASSERT_GE(lines.size(), 2U);
    for (size_t index = 0; index + 1 < lines.size(); ++index)
        EXPECT_NEAR(lines[index].width, 150.0, 1e-6);
    EXPECT_LE(lines.back().width, 150.0 + 1e-6);
}

TEST_F(LineBreakerTest, leavesNoShortWordAloneOnTheLastLine)
{
    const QString text =
        u"Formaliser un contrat dans le respect du cadre légal des noms de domaine, musique"_s;
    for (int measure = 200; measure < 420; ++measure) {
        const auto lines = breakLines(words(text), measure, Alignment::Left);
        EXPECT_TRUE(lines.size() == 1 || lines.back().words.size() > 1) << measure;
    }
}

TEST_F(LineBreakerTest, takesNoFurtherLineForTheSakeOfTheLast)
{
    const auto lines = breakLines(words(u"Anticonstitutionnellement un"_s), 125.0, Alignment::Left);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines.back().words.size(), 1U);
}

TEST_F(LineBreakerTest, balancesCentredLines)
{
    const auto lines = breakLines(words(u"un deux trois quatre cinq six sept"_s), 130.0, Alignment::Centre);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_LT(std::abs(lines[0].width - lines[1].width), 40.0);
}

TEST_F(LineBreakerTest, cutsAWordWiderThanTheMeasure)
{
    const auto lines = breakLines(words(QString(60, u'W')), 100.0, Alignment::Left);
    EXPECT_GT(lines.size(), 2U);
    EXPECT_TRUE(std::ranges::all_of(lines, [](const Line &line) { return line.width <= 100.0 + 1e-6; }));
    EXPECT_TRUE(lines.front().words.back().isCut);
}

TEST_F(LineBreakerTest, givesNoLineForNoWord)
{
    EXPECT_TRUE(breakLines({}, 100.0, Alignment::Justified).empty());
}

TEST_F(LineBreakerTest, keepsTownsTitlesCodesAndUnitsWithWhatTheyAreOf)
{
    const std::vector<Word> list =
        words(u"M. Bertin, né à Lyon, 75010 Paris CEDEX 09 · dossier C-2021-0042, 20 min, NSF 326t"_s);
    QStringList texts;
    for (const Word &word : list)
        texts += textOf(word).replace(QChar(QChar::Nbsp), u'~');
    EXPECT_EQ(texts, (QStringList{u"M.~Bertin,"_s, u"né"_s, u"à~Lyon,"_s, u"75010~Paris"_s, u"CEDEX~09~·"_s,
                                  u"dossier~C-2021-0042,"_s, u"20~min,"_s, u"NSF~326t"_s}));
}

TEST_F(LineBreakerTest, setsOrdinalsAndCodesAsTypeDoes)
{
    const auto features = [this](const QString &text) {
        return words(text).front().fragments.back().style.features;
    };
    for (const QString &ordinal : {u"1er"_s, u"1re"_s, u"3e"_s, u"21e"_s})
        EXPECT_TRUE(features(ordinal).testFlag(Feature::Superior)) << qPrintable(ordinal);
    for (const QString &other : {u"1e"_s, u"e"_s, u"3 e"_s, u"C3e"_s})
        EXPECT_FALSE(features(other).testFlag(Feature::Superior)) << qPrintable(other);
    EXPECT_TRUE(features(u"31187"_s).testFlag(Feature::Lining));
    EXPECT_TRUE(features(u"2021"_s).testFlag(Feature::OldStyle));
}

TEST_F(LineBreakerTest, keepsDatesNumbersAndPunctuationTogether)
{
    const std::vector<Word> list = words(u"le 1er mars 2021 : fiche n° 31187, à 9 h 30 !"_s);
    QStringList texts;
    for (const Word &word : list)
        texts += textOf(word);
    EXPECT_EQ(texts, (QStringList{u"le"_s, u"1er\u00A0mars\u00A02021\u202F:"_s, u"fiche"_s,
                                  u"n°\u00A031187,"_s, u"à"_s, u"9\u00A0h\u00A030\u202F!"_s}));
}

TEST_F(LineBreakerTest, keepsTheTextOfLigaturesAndSmallCapitals)
{
    TextStyle style;
    style.features = Feature::SmallCaps | Feature::CapsToSmallCaps;
    for (const QString &text : {u"Griffon"_s, u"Nguyễn"_s, u"L'Œuf"_s}) {
        EXPECT_EQ(textOf(m_shaper.words({{text, style}}).front()), text);
        EXPECT_EQ(textOf(m_shaper.words({{text, TextStyle{}}}).front()), text);
    }
}

} // namespace
} // namespace parchemin::documents
