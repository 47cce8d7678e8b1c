#pragma once

#include <QFlags>
#include <QString>

#include <vector>

#include "documents/fontlibrary.h"

namespace parchemin::documents {

/// OpenType features beyond ligatures and kerning, which are on unless a text says otherwise.
enum class Feature {
    SmallCaps = 0x1,       ///< lower case as small capitals
    CapsToSmallCaps = 0x2, ///< capitals as small capitals too
    OldStyle = 0x4,
    Lining = 0x8,
    Superior = 0x10,
    Capitals = 0x20, ///< punctuation raised to the height of capitals
    Unkerned = 0x40, ///< signs that make no word, each at its own width
};
Q_DECLARE_FLAGS(Features, Feature)
Q_DECLARE_OPERATORS_FOR_FLAGS(Features)

/// A device RGB colour, components from 0 to 1.
struct Colour
{
    double red;
    double green;
    double blue;

    friend bool operator==(const Colour &, const Colour &) = default;
};

namespace palette {
inline constexpr Colour navy{0x1E / 255.0, 0x2A / 255.0, 0x52 / 255.0};
inline constexpr Colour gold{0xB0 / 255.0, 0x8D / 255.0, 0x3E / 255.0};
inline constexpr Colour darkGold{0x86 / 255.0, 0x68 / 255.0, 0x22 / 255.0};
inline constexpr Colour ink{0x1C / 255.0, 0x1D / 255.0, 0x26 / 255.0};
inline constexpr Colour slate{0x55 / 255.0, 0x5B / 255.0, 0x6E / 255.0};
inline constexpr Colour mist{0xF1 / 255.0, 0xF3 / 255.0, 0xF8 / 255.0};
inline constexpr Colour rule{0xC9 / 255.0, 0xCE / 255.0, 0xDA / 255.0};
inline constexpr Colour watermark{0.90, 0.90, 0.925};
} // namespace palette

/// How a text is set. Size in points, tracking in ems.
struct TextStyle
{
    Face face = Face::Garamond;
    double size = 11.0;
    Colour colour = palette::ink;
    Features features = Feature::OldStyle;
    double tracking = 0.0;

    [[nodiscard]] TextStyle sized(double points) const
    {
        TextStyle copy = *this;
        copy.size = points;
        return copy;
    }
    [[nodiscard]] TextStyle coloured(const Colour &other) const
    {
        TextStyle copy = *this;
        copy.colour = other;
        return copy;
    }
    friend bool operator==(const TextStyle &, const TextStyle &) = default;
};

/// A text in one style; a paragraph is several of them, and spaces between words may lie in either.
struct TextSpan
{
    QString text;
    TextStyle style;

    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};
using RichText = std::vector<TextSpan>;

} // namespace parchemin::documents
