#include "parchemin/ui/tokens.h"

#include "parchemin/ui/tone.h"

#include <gtest/gtest.h>

#include <array>
#include <set>
#include <tuple>

#include "contrast.h"

using namespace parchemin::ui;

namespace {

struct TextPair
{
    Token ink;
    Token ground;
};

constexpr std::array textPairs{
    TextPair{Token::Ink, Token::Page},
    TextPair{Token::Ink, Token::Surface},
    TextPair{Token::Ink, Token::Sunken},
    TextPair{Token::Ink, Token::Hover},
    TextPair{Token::Ink, Token::NeutralSoft},
    TextPair{Token::Ink, Token::ExperienceSoft},
    TextPair{Token::Ink, Token::PositiveSoft},
    TextPair{Token::Ink, Token::ActiveSoft},
    TextPair{Token::Ink, Token::AttentionSoft},
    TextPair{Token::Muted, Token::Page},
    TextPair{Token::Muted, Token::Surface},
    TextPair{Token::Muted, Token::Sunken},
    TextPair{Token::Muted, Token::Selection},
    TextPair{Token::Accent, Token::Surface},
    TextPair{Token::Accent, Token::Selection},
    TextPair{Token::Surface, Token::Accent},
    TextPair{Token::SelectionInk, Token::Selection},
    TextPair{Token::PrimaryInk, Token::Primary},
    TextPair{Token::PrimaryInk, Token::PrimaryHover},
    TextPair{Token::NavigationInk, Token::Navigation},
    TextPair{Token::NavigationInk, Token::NavigationHover},
    TextPair{Token::NavigationMuted, Token::Navigation},
    TextPair{Token::NavigationSelectedInk, Token::NavigationSelected},
    TextPair{Token::NavigationSelectedInk, Token::NavigationBadge},
    TextPair{Token::NavigationSelectedInk, Token::NavigationAvatar},
};

constexpr std::array tones{Tone::Neutral,   Tone::Waiting,  Tone::Active,
                           Tone::Attention, Tone::Positive, Tone::Negative};

} // namespace

class TokenContrastTest : public ::testing::TestWithParam<std::tuple<Scheme, TextPair>>
{
};

TEST_P(TokenContrastTest, textReachesFourAndAHalf)
{
    const auto [scheme, pair] = GetParam();
    const Tokens tokens(scheme);
    EXPECT_GE(contrast(tokens[pair.ink], tokens[pair.ground]), 4.5)
        << qPrintable(Tokens::name(pair.ink)) << " on " << qPrintable(Tokens::name(pair.ground));
}

INSTANTIATE_TEST_SUITE_P(AllPairs, TokenContrastTest,
                         ::testing::Combine(::testing::Values(Scheme::Light, Scheme::Dark),
                                            ::testing::ValuesIn(textPairs)));

class ToneContrastTest : public ::testing::TestWithParam<std::tuple<Scheme, Tone>>
{
};

TEST_P(ToneContrastTest, chipsAndSquaresAreReadable)
{
    const auto [scheme, tone] = GetParam();
    const Tokens tokens(scheme);
    const ToneTokens colours = tokensOf(tone);
    EXPECT_GE(contrast(tokens[colours.ink], tokens[colours.soft]), 4.5);
    EXPECT_GE(contrast(tokens[colours.strongInk], tokens[colours.strong]), 4.5);
}

TEST_P(ToneContrastTest, loneIconsStandOut)
{
    const auto [scheme, tone] = GetParam();
    const Tokens tokens(scheme);
    EXPECT_GE(contrast(tokens[tokensOf(tone).mark], tokens[Token::Surface]), 3.0);
}

INSTANTIATE_TEST_SUITE_P(AllTones, ToneContrastTest,
                         ::testing::Combine(::testing::Values(Scheme::Light, Scheme::Dark),
                                            ::testing::ValuesIn(tones)));

TEST(TokensTest, areRecognisedFromThePaletteTheyMade)
{
    EXPECT_EQ(Tokens::of(Tokens(Scheme::Light).palette()).scheme(), Scheme::Light);
    EXPECT_EQ(Tokens::of(Tokens(Scheme::Dark).palette()).scheme(), Scheme::Dark);
}

TEST(TokensTest, haveDistinctNames)
{
    std::set<QString> names;
    for (const Token token : Tokens::all())
        names.insert(Tokens::name(token));
    EXPECT_EQ(names.size(), Tokens::all().size());
}
