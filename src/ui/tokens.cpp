#include "parchemin/ui/tokens.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

struct Row
{
    Token token;
    QStringView name;
    QRgb light;
    QRgb dark;
};

// Where a colour of the visual language carries text below 4.5:1 (white on amber, grey on grey), the text or
// the ground is moved until it passes; the test `TokensTest` computes every pair.
constexpr std::array rows{
    Row{Token::Ink, u"ink", 0x1d2433, 0xe7eaf1},
    Row{Token::Muted, u"muted", 0x5b6475, 0xa6b0c3},
    Row{Token::Page, u"page", 0xf4f5f8, 0x12151c},
    Row{Token::Surface, u"surface", 0xffffff, 0x1b202a},
    Row{Token::Sunken, u"sunken", 0xf6f8fa, 0x222834},
    Row{Token::Hover, u"hover", 0xeef1f6, 0x2a3140},
    Row{Token::Hairline, u"hairline", 0xe3e6eb, 0x2e3543},
    Row{Token::Border, u"border", 0xcbd1dc, 0x465064},
    Row{Token::Navigation, u"navigation", 0x1e2a52, 0x111a36},
    Row{Token::NavigationInk, u"navigationInk", 0xcdd5ec, 0xc6cfe8},
    Row{Token::NavigationMuted, u"navigationMuted", 0xa3afd6, 0x98a5cf},
    Row{Token::NavigationHover, u"navigationHover", 0x2a3765, 0x1e294d},
    Row{Token::NavigationSelected, u"navigationSelected", 0x3450a4, 0x3450a4},
    Row{Token::NavigationSelectedInk, u"navigationSelectedInk", 0xffffff, 0xffffff},
    Row{Token::NavigationBadge, u"navigationBadge", 0x3b4877, 0x2b3764},
    Row{Token::NavigationAvatar, u"navigationAvatar", 0x4763c4, 0x4763c4},
    Row{Token::Primary, u"primary", 0x2f4ba0, 0x4462c2},
    Row{Token::PrimaryHover, u"primaryHover", 0x263f8c, 0x4f6dcc},
    Row{Token::PrimaryInk, u"primaryInk", 0xffffff, 0xffffff},
    Row{Token::Accent, u"accent", 0x2f4ba0, 0xa3b8ff},
    Row{Token::Selection, u"selection", 0xe8edfa, 0x26335c},
    Row{Token::SelectionInk, u"selectionInk", 0x1d2433, 0xf1f4ff},
    Row{Token::DisabledInk, u"disabledInk", 0x8a92a3, 0x6c768a},
    Row{Token::PositiveMark, u"positiveMark", 0x1f8a5b, 0x4cc38d},
    Row{Token::PositiveSoft, u"positiveSoft", 0xe2f4ea, 0x15382a},
    Row{Token::PositiveInk, u"positiveInk", 0x146b45, 0x7fddb1},
    Row{Token::PositiveStrong, u"positiveStrong", 0x1b7e53, 0x1f7a53},
    Row{Token::PositiveStrongInk, u"positiveStrongInk", 0xffffff, 0xffffff},
    Row{Token::ActiveSoft, u"activeSoft", 0xe4eafa, 0x25325e},
    Row{Token::ActiveInk, u"activeInk", 0x2f4ba0, 0xb4c5ff},
    Row{Token::ActiveStrong, u"activeStrong", 0x3450a4, 0x4462c2},
    Row{Token::ActiveStrongInk, u"activeStrongInk", 0xffffff, 0xffffff},
    Row{Token::WaitingStrong, u"waitingStrong", 0xc9d4f2, 0x33447c},
    Row{Token::WaitingStrongInk, u"waitingStrongInk", 0x2a4391, 0xd5dfff},
    Row{Token::AttentionMark, u"attentionMark", 0xb97a08, 0xe9b14a},
    Row{Token::AttentionSoft, u"attentionSoft", 0xfdf0d5, 0x41310f},
    Row{Token::AttentionInk, u"attentionInk", 0x7f5300, 0xf3c66e},
    Row{Token::AttentionStrong, u"attentionStrong", 0xe0a12b, 0xe0a12b},
    Row{Token::AttentionStrongInk, u"attentionStrongInk", 0x1d2433, 0x1d2433},
    Row{Token::NegativeMark, u"negativeMark", 0xbe3a2c, 0xf0857a},
    Row{Token::NegativeSoft, u"negativeSoft", 0xfbe4e1, 0x47211d},
    Row{Token::NegativeInk, u"negativeInk", 0xa5281b, 0xffb0a6},
    Row{Token::NegativeStrong, u"negativeStrong", 0xb0382b, 0xb0382b},
    Row{Token::NegativeStrongInk, u"negativeStrongInk", 0xffffff, 0xffffff},
    Row{Token::ExperienceSoft, u"experienceSoft", 0xefe3fb, 0x38274f},
    Row{Token::NeutralSoft, u"neutralSoft", 0xe9ebf0, 0x2b313e},
    Row{Token::NeutralInk, u"neutralInk", 0x596274, 0xb0b9ca},
    Row{Token::NeutralStrong, u"neutralStrong", 0xe4e7ec, 0x323a49},
    Row{Token::NeutralStrongInk, u"neutralStrongInk", 0x596274, 0xb0b9ca},
};

constexpr auto tokensInOrder = [] {
    std::array<Token, rows.size()> tokens{};
    std::ranges::transform(rows, tokens.begin(), &Row::token);
    return tokens;
}();

constexpr bool isInOrder()
{
    for (size_t i = 0; i < rows.size(); ++i) {
        if (static_cast<size_t>(rows.at(i).token) != i)
            return false;
    }
    return true;
}
static_assert(isInOrder(), "the table follows the enumeration, so that a token is its own index");

const Row &rowOf(Token token)
{
    return rows.at(static_cast<size_t>(token));
}

} // namespace

Tokens Tokens::of(const QPalette &palette)
{
    // Style sheets rewrite Window, Base and the text roles of a widget's palette, never Light.
    return Tokens(palette.color(QPalette::Light).lightness() < 128 ? Scheme::Dark : Scheme::Light);
}

QColor Tokens::operator[](Token token) const
{
    const Row &row = rowOf(token);
    return QColor::fromRgb(m_scheme == Scheme::Light ? row.light : row.dark);
}

QPalette Tokens::palette() const
{
    const Tokens &colour = *this;
    QPalette palette;
    palette.setColor(QPalette::Window, colour[Token::Page]);
    palette.setColor(QPalette::WindowText, colour[Token::Ink]);
    palette.setColor(QPalette::Base, colour[Token::Surface]);
    palette.setColor(QPalette::AlternateBase, colour[Token::Sunken]);
    palette.setColor(QPalette::Text, colour[Token::Ink]);
    palette.setColor(QPalette::PlaceholderText, colour[Token::Muted]);
    palette.setColor(QPalette::Button, colour[Token::Surface]);
    palette.setColor(QPalette::ButtonText, colour[Token::Ink]);
    palette.setColor(QPalette::BrightText, colour[Token::NegativeInk]);
    palette.setColor(QPalette::ToolTipBase, colour[Token::Surface]);
    palette.setColor(QPalette::ToolTipText, colour[Token::Ink]);
    palette.setColor(QPalette::Highlight, colour[Token::Primary]);
    palette.setColor(QPalette::HighlightedText, colour[Token::PrimaryInk]);
    palette.setColor(QPalette::Link, colour[Token::Accent]);
    palette.setColor(QPalette::LinkVisited, colour[Token::Accent]);
    palette.setColor(QPalette::Light, colour[Token::Surface]);
    palette.setColor(QPalette::Midlight, colour[Token::Hover]);
    palette.setColor(QPalette::Mid, colour[Token::Border]);
    palette.setColor(QPalette::Dark, colour[Token::Muted]);
    palette.setColor(QPalette::Shadow, colour[Token::Ink]);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, colour[Token::DisabledInk]);
    return palette;
}

std::span<const Token> Tokens::all()
{
    return tokensInOrder;
}

QString Tokens::name(Token token)
{
    return rowOf(token).name.toString();
}

} // namespace parchemin::ui
