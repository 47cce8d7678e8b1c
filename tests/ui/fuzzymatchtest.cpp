#include "ui/palette/fuzzymatch.h"

#include "support/printers.h"

#include <gtest/gtest.h>

using namespace parchemin::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

int score(const QString &typed, const QString &text)
{
    return fuzzyScore(typed, text).value_or(-1);
}

} // namespace

TEST(FuzzyMatchTest, ranksTheKindsOfMatches)
{
    const QString text = u"valider le bloc 3"_s;
    EXPECT_GT(score(text, text), score(u"valider"_s, text));
    EXPECT_GT(score(u"valider"_s, text), score(u"val bl"_s, text));
    EXPECT_GT(score(u"val bl"_s, text), score(u"lider"_s, text));
    EXPECT_GT(score(u"lider"_s, text), score(u"vlb3"_s, text));
    EXPECT_GT(score(u"vlb3"_s, text), 0);
}

TEST(FuzzyMatchTest, prefersTheShorterOfTwoTexts)
{
    EXPECT_GT(score(u"imp"_s, u"imprimer"_s), score(u"imp"_s, u"imprimer la liste"_s));
    EXPECT_GT(score(u"bloc"_s, u"un bloc"_s), score(u"bloc"_s, u"une attestation pour un autre bloc"_s));
}

TEST(FuzzyMatchTest, refusesWhatIsNotThere)
{
    EXPECT_EQ(fuzzyScore(u"xyz"_s, u"valider le bloc"_s), std::nullopt);
    EXPECT_EQ(fuzzyScore(u"bloc bloc"_s, u"valider le bloc"_s), std::nullopt) << "a word answers once";
    EXPECT_EQ(fuzzyScore(u"z"_s, u"valider le bloc"_s), std::nullopt);
    EXPECT_EQ(fuzzyScore(u"alider b"_s, u"xalyider c"_s), std::nullopt);
}

TEST(FuzzyMatchTest, lettersBeginWordsOrFollowOneAnother)
{
    EXPECT_TRUE(fuzzyScore(u"lb"_s, u"valider le bloc"_s));
    EXPECT_TRUE(fuzzyScore(u"vabl"_s, u"valider le bloc"_s));
    EXPECT_FALSE(fuzzyScore(u"val"_s, u"verifier le journal"_s)) << "letters anywhere are in every text";
    EXPECT_FALSE(fuzzyScore(u"ab"_s, u"valider le bloc"_s)) << "no word starts with an a";
}

TEST(FuzzyMatchTest, everythingAnswersNothing)
{
    EXPECT_TRUE(fuzzyScore({}, u"valider le bloc"_s));
}

// A lead who types "candidat nouveau" means "Nouveau candidat".
TEST(FuzzyMatchTest, wordsInAnotherOrderCountLess)
{
    const QString text = u"valider le bloc"_s;
    EXPECT_GT(score(u"bloc val"_s, text), 0);
    EXPECT_GT(score(u"val bloc"_s, text), score(u"bloc val"_s, text));
    EXPECT_GT(score(u"bloc val"_s, text), score(u"lider"_s, text));
}

TEST(FuzzyMatchTest, aSlipOfTheFingersIsForgiven)
{
    const QString text = u"attestations"_s;
    EXPECT_TRUE(fuzzyScore(u"attestaton"_s, text)) << "a letter is missing";
    EXPECT_TRUE(fuzzyScore(u"deliberatoin"_s, u"deliberations"_s)) << "two are changed about";
    EXPECT_TRUE(fuzzyScore(u"restorer"_s, u"restaurer une sauvegarde"_s));
    EXPECT_TRUE(fuzzyScore(u"nouvau candidat"_s, u"nouveau candidat"_s));
    EXPECT_GT(score(u"attestat"_s, text), score(u"attestaton"_s, text))
        << "what is written right comes first";
    EXPECT_FALSE(fuzzyScore(u"jure"_s, u"juin"_s)) << "a short word is another one";
    EXPECT_FALSE(fuzzyScore(u"planifier"_s, u"parametres"_s));
}
