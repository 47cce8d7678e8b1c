#pragma once

#include <QByteArray>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <variant>
#include <vector>

#include "documents/linebreaker.h"
#include "documents/structure.h"

namespace parchemin::documents {

inline constexpr double pointsPerMillimetre = 72.0 / 25.4;
[[nodiscard]] constexpr double millimetres(double count)
{
    return count * pointsPerMillimetre;
}

/// One glyph where it stands. Points, origin at the bottom left of the page or of the run's own axes.
struct PlacedGlyph
{
    quint32 id;
    double x;
    double y;
    double advance; ///< natural advance in points, where the pen goes next
    QString text;   ///< what extraction gives back for it
};

/// Glyphs of one face, size and colour.
struct GlyphRun
{
    Face face;
    double size;
    Colour colour;
    std::vector<PlacedGlyph> glyphs;
    std::optional<QString> actualText; ///< when glyphs and letters do not correspond one to one
    double angle = 0.0;                ///< degrees, counter-clockwise, around `origin`
    QPointF origin;
};

/// Path operators, wrapped in a saved graphics state when written.
struct Drawing
{
    QByteArray operators;
};

enum class Form { Frame, Weave, CornerRosette, Fleuron, Rosette };
inline constexpr size_t formCount = 5;

/// A shared drawing, put with its own origin at a place.
struct PlacedForm
{
    Form form;
    double x;
    double y;
};

/// A thing to draw and what it belongs to.
struct PageItem
{
    std::variant<GlyphRun, Drawing, PlacedForm> content;
    Mark mark;
};

/// A page as a list of things to draw. Positions are given from the top left, in points. What is drawn
/// belongs to the element of the structure that is open.
class Page
{
public:
    /// The shaper measures the ink of what is set; no text may leave the frame.
    Page(QSizeF size, QRectF frame, const TextShaper &shaper, const Structure &structure);

    /// Nothing will be drawn on this page: it serves to measure by.
    void leaveBlank() { m_isBlank = true; }
    /// Sets a line with its baseline at y; x is the left edge, the centre or the right edge.
    void line(const Line &line, double x, double baseline, Alignment alignment = Alignment::Left);
    /// A word of background text, turned counter-clockwise around its centre; it does not count as text ink.
    void watermark(const Line &line, QPointF centre, double degrees);
    void rule(QPointF from, QPointF to, double width, const Colour &colour);
    void rectangle(const QRectF &box, double width, const Colour &colour);
    void fill(const QRectF &box, const Colour &colour);
    void form(Form form, QPointF topLeft);
    /// Path operators in the page's own axes, from the bottom left.
    void drawing(QByteArray operators);
    /// A box given from the top left, in the page's own axes: the lower corner at topLeft().
    [[nodiscard]] QRectF inPageAxes(const QRectF &box) const;

    /// The part that running text fills, as its flow says: from the top of the page.
    void setColumn(double top, double bottom) { m_column = {top, bottom}; }
    [[nodiscard]] double columnTop() const { return m_column.top; }
    [[nodiscard]] double columnHeight() const { return m_column.bottom - m_column.top; }
    /// The lowest baseline of what is read; heads and feet that only repeat do not count.
    [[nodiscard]] double lowestBaseline() const { return m_lowestBaseline; }

    [[nodiscard]] QSizeF size() const { return m_size; }
    [[nodiscard]] QRectF frame() const { return m_frame; }
    [[nodiscard]] QRectF textInk() const { return m_textInk; }
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] const std::vector<PageItem> &items() const { return m_items; }

private:
    double addWord(const Word &word, double x, double baseline);
    void addFragment(const Fragment &fragment, double x, double baseline);
    void addSpace(const Word &word, double x, double baseline);
    void append(GlyphRun run);
    void grow(const GlyphRun &run);
    [[nodiscard]] double flipped(double y) const { return m_size.height() - y; }

    struct Column
    {
        double top = 0.0;
        double bottom = 0.0;
    };

    QSizeF m_size;
    QRectF m_frame;
    Column m_column;
    double m_lowestBaseline = 0.0;
    QRectF m_textInk;
    QString m_text;
    std::vector<PageItem> m_items;
    const TextShaper &m_shaper;
    const Structure &m_structure;
    bool m_isBlank = false;
    bool m_continues = false; // whether the next glyphs may join the last run, being on its line
};

} // namespace parchemin::documents
