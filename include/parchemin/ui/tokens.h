#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

#include <span>

namespace parchemin::ui {

/// Which of the two explicit palettes is shown.
enum class Scheme { Light, Dark };

/// The colours of the visual language, by use. Every one has a light and a dark value.
enum class Token {
    Ink,
    Muted,
    Page,
    Surface,
    Sunken, ///< fields and table headers, a shade below the surface
    Hover,
    Hairline,
    Border, ///< around fields and buttons
    Navigation,
    NavigationInk,
    NavigationMuted,
    NavigationHover,
    NavigationSelected,
    NavigationSelectedInk,
    NavigationBadge,
    NavigationAvatar,
    Primary,
    PrimaryHover,
    PrimaryInk,
    Accent, ///< links, the selected tab, the focus ring
    Selection,
    SelectionInk,
    DisabledInk,
    PositiveMark,
    PositiveSoft,
    PositiveInk,
    PositiveStrong,
    PositiveStrongInk,
    ActiveSoft,
    ActiveInk,
    ActiveStrong,
    ActiveStrongInk,
    WaitingStrong,
    WaitingStrongInk,
    AttentionMark,
    AttentionSoft,
    AttentionInk,
    AttentionStrong,
    AttentionStrongInk,
    NegativeMark,
    NegativeSoft,
    NegativeInk,
    NegativeStrong,
    NegativeStrongInk,
    ExperienceSoft, ///< behind what concerns the validation of experience (VAE)
    NeutralSoft,
    NeutralInk,
    NeutralStrong,
    NeutralStrongInk,
};

/// The colours of one scheme.
class Tokens
{
public:
    constexpr explicit Tokens(Scheme scheme) noexcept
        : m_scheme(scheme)
    {
    }
    /// Those that go with a palette made by `palette()`; light for any other palette.
    [[nodiscard]] static Tokens of(const QPalette &palette);

    [[nodiscard]] constexpr Scheme scheme() const noexcept { return m_scheme; }
    [[nodiscard]] QColor operator[](Token token) const;
    /// The palette for every widget that Fusion draws.
    [[nodiscard]] QPalette palette() const;

    /// All tokens, in their order.
    [[nodiscard]] static std::span<const Token> all();
    /// The name that stands between `@` in the style template: "navigationInk".
    [[nodiscard]] static QString name(Token token);

private:
    Scheme m_scheme;
};

} // namespace parchemin::ui
