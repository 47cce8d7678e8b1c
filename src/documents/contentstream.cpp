#include "documents/contentstream.h"

#include <cmath>
#include <numbers>

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

/// Writes one run as TJ arrays, correcting the pen wherever kerning or justification moved a glyph.
class RunWriter
{
public:
    RunWriter(const GlyphRun &run, const FontEmbedder &fonts)
        : m_run(run)
        , m_fonts(fonts)
    {
    }

    /// `colour` is the one that is set, written again only when the run has another.
    [[nodiscard]] QByteArray operators(QByteArray &colour)
    {
        const QByteArray wanted = pdfNumbers({m_run.colour.red, m_run.colour.green, m_run.colour.blue});
        m_out = (wanted == colour ? QByteArray() : QByteArray(wanted + " rg ")) + "BT ";
        colour = wanted;
        for (const PlacedGlyph &glyph : m_run.glyphs)
            show(glyph);
        closeArray();
        m_out += "ET\n";
        if (!m_run.actualText)
            return m_out;
        return "/Span<</ActualText" + pdfText(*m_run.actualText) + ">>BDC\n" + m_out + "EMC\n";
    }

private:
    void show(const PlacedGlyph &glyph)
    {
        const std::size_t variant = m_fonts.variant(m_run.face, glyph.id, glyph.text);
        if (variant != m_variant) {
            closeArray();
            m_variant = variant;
            m_out +=
                '/' + FontEmbedder::resourceName(m_run.face, variant) + ' ' + pdfNumber(m_run.size) + " Tf ";
        }
        if (!m_placed || std::abs(glyph.y - m_y) > 0.0005)
            moveTo(glyph);
        const double correction = std::round((m_x - glyph.x) * 1000.0 / m_run.size);
        if (std::abs(correction) >= smallestCorrection) {
            closeString();
            openArray();
            m_out += pdfNumber(correction);
            m_x -= correction * m_run.size / 1000.0;
        }
        openArray();
        if (!m_inString)
            m_out += '(';
        m_inString = true;
        const quint32 code = m_fonts.code(m_run.face, glyph.id);
        put(static_cast<char>(code >> 8 & 0xFF));
        put(static_cast<char>(code & 0xFF));
        m_x += m_fonts.width(m_run.face, glyph.id) * m_run.size / 1000.0;
    }

    void moveTo(const PlacedGlyph &glyph)
    {
        closeArray();
        const double radians = m_run.angle * std::numbers::pi / 180.0;
        const double cosine = std::cos(radians);
        const double sine = std::sin(radians);
        const double x = toHundredth(m_run.origin.x() + glyph.x * cosine - glyph.y * sine);
        const double y = toHundredth(m_run.origin.y() + glyph.x * sine + glyph.y * cosine);
        // Nothing has moved the origin since BT: the first place is a move, which is shorter than a matrix.
        m_out += m_placed || m_run.angle != 0.0 ? pdfNumbers({cosine, sine, -sine, cosine, x, y}) + " Tm "
                                                : pdfNumbers({x, y}) + " Td ";
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
            m_out += "]TJ ";
        m_inArray = false;
    }

    const GlyphRun &m_run;
    const FontEmbedder &m_fonts;
    QByteArray m_out;
    std::optional<std::size_t> m_variant; ///< of the font that is set
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

QByteArray operatorsOf(const PageItem &item, const FontEmbedder &fonts, QByteArray &colour)
{
    if (const auto *run = std::get_if<GlyphRun>(&item.content))
        return RunWriter(*run, fonts).operators(colour);
    if (const auto *drawing = std::get_if<Drawing>(&item.content))
        return "q " + drawing->operators + " Q\n";
    const auto &placed = std::get<PlacedForm>(item.content);
    return "q 1 0 0 1 " + pdfNumbers({placed.x, placed.y}) + " cm /" + formName(placed.form) + " Do Q\n";
}

} // namespace

QByteArray formName(Form form)
{
    return "X" + QByteArray::number(static_cast<int>(form));
}

ContentStream contentStream(const Page &page, const FontEmbedder &fonts, const Structure &structure)
{
    ContentStream stream;
    QByteArray colour; // of the text; drawings leave it as it was
    const std::vector<PageItem> &items = page.items();
    for (size_t index = 0; index < items.size(); ++index) {
        const Mark &mark = items[index].mark;
        if (index == 0 || items[index - 1].mark != mark)
            stream.operators += opening(mark, structure, stream.elements);
        stream.operators += operatorsOf(items[index], fonts, colour);
        if (index + 1 == items.size() || items[index + 1].mark != mark)
            stream.operators += "EMC\n";
    }
    return stream;
}

} // namespace parchemin::documents
