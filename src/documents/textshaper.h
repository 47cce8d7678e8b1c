#pragma once

#include <QHash>
#include <QList>
#include <QRectF>

#include <array>
#include <optional>
#include <set>

#include "documents/hyphenator.h"
#include "documents/textstyle.h"

namespace parchemin::documents {

/// The spaces at which no line breaks.
constexpr QChar narrowSpace(0x202F);
constexpr QChar hardSpace(0x00A0);

/// A glyph of a face; lengths in ems.
struct Glyph
{
    quint32 id;
    double advance;
    double dx;
    double dy; ///< upwards
};

/// The glyphs that stand for one stretch of text, the smallest that extraction can give back.
struct Cluster
{
    QString text;
    std::vector<Glyph> glyphs;
    double advance; ///< ems, tracking not counted
};

/// A word or a part of one, in one style and one face. Width in points.
struct Fragment
{
    TextStyle style;         ///< its face is the one used, which may be a fallback
    QList<Cluster> clusters; ///< a list, whose copies share what the shaper remembers
    double width = 0.0;
};

struct Division;

/// What stands between two places where a line may break.
struct Word
{
    QList<Fragment> fragments;
    double width = 0.0;
    double spaceAfter = 0.0;         ///< natural width of the space that follows, in points
    bool isCut = false;              ///< whether the rest of the word stands on the next line
    std::vector<Division> divisions; ///< where hyphenation may divide it, from its start
};

/// A word divided: its beginning, with a hyphen, and its rest.
struct Division
{
    Word head;
    Word tail;
};

/// Turns text into glyphs with HarfBuzz, falling back to Inter for words EB Garamond cannot write.
class TextShaper
{
public:
    explicit TextShaper(const FontLibrary &fonts);

    /// The words of a paragraph, French spacing applied.
    [[nodiscard]] std::vector<Word> words(const RichText &text) const;
    /// The same words with the places where they may be divided.
    [[nodiscard]] std::vector<Word> withDivisions(const std::vector<Word> &words) const;
    /// A word space alone, until another is asked for.
    [[nodiscard]] const Fragment &space(const TextStyle &style) const;
    /// The box of a glyph in ems, y upwards, relative to its origin.
    [[nodiscard]] QRectF glyphBox(Face face, quint32 glyph) const;
    /// Characters met so far that no bundled face can write.
    [[nodiscard]] const std::set<char32_t> &unrenderable() const { return m_unrenderable; }
    void forgetUnrenderable() const { m_unrenderable.clear(); }

private:
    /// A text in the face that can write it.
    struct Shaped
    {
        Face face;
        QList<Cluster> clusters;
    };
    [[nodiscard]] Fragment fragment(const QString &text, const TextStyle &style) const;
    void appendPiece(Word &word, const QString &piece, const TextStyle &style) const;
    [[nodiscard]] Shaped shaped(const QString &text, const TextStyle &style) const;
    [[nodiscard]] std::optional<Face> faceFor(const QString &text, Face wanted) const;
    void noteUnrenderable(const QString &text, Face wanted) const;
    [[nodiscard]] QList<Cluster> shape(const QString &text, Face face, Features features,
                                       bool isTracked) const;
    [[nodiscard]] Division divided(const Word &word, const QString &text, qsizetype at) const;

    const FontLibrary &m_fonts;
    Hyphenator m_hyphenator;
    mutable std::set<char32_t> m_unrenderable;
    // By glyph: finding a box runs the glyph's program.
    mutable std::array<std::vector<std::optional<QRectF>>, faceCount> m_boxes;
    mutable std::optional<Fragment> m_space; // the last one: the next word mostly asks for it again
    mutable QHash<QString, Shaped> m_cache;  // the words that every document of a batch repeats
};

/// Spaces before ; : ! ? » and after « made narrow and unbreakable, as French typesets them.
[[nodiscard]] QString frenchSpaced(const QString &text);

} // namespace parchemin::documents
