#include "documents/contentstream.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>
#include <span>

#include "documents/pdfsyntax.h"

namespace parchemin::documents {
namespace {

// Thousandths of the size. Widths are rounded to whole ones, and half a hundredth of a point is not seen.
constexpr double smallestCorrection = 3.0;

/// The place of a run: a hundredth of a point is finer than any printer.
double toHundredth(double points)
{
    return std::round(points * 100.0) / 100.0;
}

/// What text operators leave set for those after them on the page; drawings restore what they change.
struct TextState
{
    QByteArray colour;
    QByteArray font;
    QPointF line; ///< where the last line of the text object was placed; the origin of the page before any
};

/// Writes a run as TJ arrays within a text object, correcting the pen wherever kerning or justification moved
/// a glyph. Each line is placed from the one before: lines of one leading, and rows of one table, are the
/// same bytes but for their letters, and compress to little else.
class TextWriter
{
public:
    TextWriter(const FontEmbedder &fonts, TextState &state)
        : m_fonts(fonts)
        , m_state(state)
    {
    }

    [[nodiscard]] QByteArray operatorsOf(const GlyphRun &run)
    {
        const QByteArray colour = pdfNumbers({run.colour.red, run.colour.green, run.colour.blue});
        if (colour != m_state.colour)
            m_out += colour + " rg ";
        m_state.colour = colour;
        if (run.actualText)
            m_out += "/Span<</ActualText" + pdfText(*run.actualText) + ">>BDC\n";
        m_run = &run;
        m_variant.reset();
        for (const PlacedGlyph &glyph : run.glyphs)
            show(glyph);
        closeArray();
        if (run.actualText)
            m_out += "EMC\n";
        return m_out;
    }

private:
    void show(const PlacedGlyph &glyph)
    {
        const FontEmbedder::Shown shown = m_fonts.shown(m_run->face, glyph.id, glyph.text);
        if (m_variant != shown.variant)
            chooseFont(shown.variant);
        if (!m_placed || std::abs(glyph.y - m_y) > 0.0005)
            moveTo(glyph);
        const double correction = std::round((m_x - glyph.x) * 1000.0 / m_run->size);
        if (std::abs(correction) >= smallestCorrection) {
            closeString();
            openArray();
            m_out += pdfNumber(correction);
            m_x -= correction * m_run->size / 1000.0;
        }
        openArray();
        if (!m_inString)
            m_out += '(';
        m_inString = true;
        put(static_cast<char>(shown.code >> 8 & 0xFF));
        put(static_cast<char>(shown.code & 0xFF));
        m_x += shown.width * m_run->size / 1000.0;
    }

    void chooseFont(std::size_t variant)
    {
        m_variant = variant;
        const QByteArray font =
            '/' + FontEmbedder::resourceName(m_run->face, variant) + ' ' + pdfNumber(m_run->size) + " Tf ";
        if (font == m_state.font)
            return;
        closeArray();
        m_state.font = font;
        m_out += font;
    }

    void moveTo(const PlacedGlyph &glyph)
    {
        closeArray();
        const double radians = m_run->angle * std::numbers::pi / 180.0;
        const double cosine = std::cos(radians);
        const double sine = std::sin(radians);
        const QPointF line(toHundredth(m_run->origin.x() + glyph.x * cosine - glyph.y * sine),
                           toHundredth(m_run->origin.y() + glyph.x * sine + glyph.y * cosine));
        m_out += m_run->angle != 0.0 ? pdfNumbers({cosine, sine, -sine, cosine, line.x(), line.y()}) + " Tm "
                                     : pdfNumbers({toHundredth(line.x() - m_state.line.x()),
                                                   toHundredth(line.y() - m_state.line.y())}) +
                                           " Td ";
        m_state.line = line;
        m_x = glyph.x;
        m_y = glyph.y;
        m_placed = true;
    }

    /// A byte of a string (PDF 32000-1, 7.3.4.2).
    void put(char byte)
    {
        if (byte == '\r') {
            m_out += "\\r";
            return;
        }
        if (byte == '(' || byte == ')' || byte == '\\')
            m_out += '\\';
        m_out += byte;
    }

    void openArray()
    {
        if (!m_inArray)
            m_out += '[';
        m_inArray = true;
    }

    void closeString()
    {
        if (m_inString)
            m_out += ')';
        m_inString = false;
    }

    void closeArray()
    {
        closeString();
        if (m_inArray)
            m_out += "]TJ\n";
        m_inArray = false;
    }

    const FontEmbedder &m_fonts;
    TextState &m_state;
    const GlyphRun *m_run = nullptr;
    std::optional<std::size_t> m_variant; ///< that the font chosen shows
    QByteArray m_out;
    double m_x = 0.0;
    double m_y = 0.0;
    bool m_placed = false;
    bool m_inArray = false;
    bool m_inString = false;
};

/// Opens a marked sequence, and notes the element it belongs to.
QByteArray opening(const Mark &mark, const Structure &structure, std::vector<size_t> &elements)
{
    if (mark.element) {
        elements.push_back(*mark.element);
        return '/' + roleName(structure.elements()[*mark.element].role) + "<</MCID " +
               QByteArray::number(elements.size() - 1) + ">>BDC\n";
    }
    switch (mark.artefact) {
    case Artefact::Layout:
        return "/Artifact BMC\n";
    case Artefact::Header:
        return "/Artifact<</Type/Pagination/Subtype/Header>>BDC\n";
    case Artefact::Footer:
        return "/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n";
    case Artefact::Watermark:
        return "/Artifact<</Type/Pagination/Subtype/Watermark>>BDC\n";
    }
    Q_UNREACHABLE();
}

QByteArray operatorsOf(const Drawing &drawing)
{
    return "q " + drawing.operators + " Q\n";
}

QByteArray operatorsOf(const PlacedForm &placed)
{
    return "q 1 0 0 1 " + pdfNumbers({placed.x, placed.y}) + " cm /" + formName(placed.form) + " Do Q\n";
}

/// The run of an item that may stand in one text object with others: a turned one has axes of its own.
const GlyphRun *levelRun(const PageItem &item)
{
    const auto *run = std::get_if<GlyphRun>(&item.content);
    return run != nullptr && run->angle == 0.0 ? run : nullptr;
}

/// Writes the marked sequences of a page. A text object that begins outside of a sequence goes on over those
/// that are nothing but text; one that begins within ends within (PDF 32000-1, 14.6.1).
class SequenceWriter
{
public:
    SequenceWriter(const FontEmbedder &fonts, const Structure &structure)
        : m_fonts(fonts)
        , m_structure(structure)
    {
    }

    /// Items of one mark.
    void add(std::span<const PageItem> items)
    {
        const bool isText =
            std::ranges::all_of(items, [](const PageItem &item) { return levelRun(item) != nullptr; });
        if (isText) {
            openText();
        } else {
            closeText();
        }
        m_stream.operators += opening(items.front().mark, m_structure, m_stream.elements);
        for (const PageItem &item : items)
            add(item);
        if (!isText)
            closeText();
        m_stream.operators += "EMC\n";
    }

    [[nodiscard]] ContentStream finish()
    {
        closeText();
        return std::move(m_stream);
    }

private:
    void add(const PageItem &item)
    {
        const bool isLevel = levelRun(item) != nullptr;
        if (!isLevel)
            closeText();
        if (const auto *run = std::get_if<GlyphRun>(&item.content)) {
            openText();
            m_stream.operators += TextWriter(m_fonts, m_text).operatorsOf(*run);
        } else if (const auto *drawing = std::get_if<Drawing>(&item.content)) {
            m_stream.operators += operatorsOf(*drawing);
        } else {
            m_stream.operators += operatorsOf(std::get<PlacedForm>(item.content));
        }
        if (!isLevel)
            closeText();
    }

    void openText()
    {
        if (!m_isInText)
            m_stream.operators += "BT\n";
        m_text.line = m_isInText ? m_text.line : QPointF();
        m_isInText = true;
    }

    void closeText()
    {
        if (m_isInText)
            m_stream.operators += "ET\n";
        m_isInText = false;
    }

    const FontEmbedder &m_fonts;
    const Structure &m_structure;
    ContentStream m_stream;
    TextState m_text;
    bool m_isInText = false;
};

} // namespace

QByteArray formName(Form form)
{
    return "X" + QByteArray::number(static_cast<int>(form));
}

ContentStream contentStream(const Page &page, const FontEmbedder &fonts, const Structure &structure)
{
    SequenceWriter writer(fonts, structure);
    const std::span<const PageItem> items = page.items();
    for (size_t first = 0; first < items.size();) {
        size_t end = first + 1;
        while (end < items.size() && items[end].mark == items[first].mark)
            ++end;
        writer.add(items.subspan(first, end - first));
        first = end;
    }
    return writer.finish();
}

} // namespace parchemin::documents
