#include "documents/page.h"

#include <algorithm>
#include <iterator>

#include "documents/pdfsyntax.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

// Readers may take a wider gap, kerning added, for the end of a word.
constexpr double trackingTakenForSpaces = 0.02;

QString textOf(const Fragment &fragment)
{
    constexpr QChar softHyphen(0x00AD);
    QString text;
    text.reserve(fragment.clusters.size());
    for (const Cluster &cluster : fragment.clusters)
        text += cluster.text;
    return text.remove(softHyphen);
}

/// The glyphs of a cluster; the first carries the text, the marks on it the last character.
void place(GlyphRun &run, const Cluster &cluster, double x, double y)
{
    double pen = x;
    for (size_t index = 0; index < cluster.glyphs.size(); ++index) {
        const Glyph &glyph = cluster.glyphs[index];
        run.glyphs.push_back({glyph.id, pen + glyph.dx * run.size, y + glyph.dy * run.size,
                              glyph.advance * run.size,
                              index == 0 ? cluster.text : QString(cluster.text.back())});
        pen += glyph.advance * run.size;
    }
}

QByteArray strokeColour(const Colour &colour, double width)
{
    return pdfNumbers({colour.red, colour.green, colour.blue}) + " RG " + pdfNumber(width) + " w ";
}

} // namespace

Page::Page(QSizeF size, QRectF frame, const TextShaper &shaper, const Structure &structure)
    : m_size(size)
    , m_frame(frame)
    , m_shaper(shaper)
    , m_structure(structure)
{
}

void Page::line(const Line &line, double x, double baseline, Alignment alignment)
{
    if (m_isBlank)
        return;
    m_continues = false;
    if (m_structure.textMark().element)
        m_lowestBaseline = std::max(m_lowestBaseline, baseline);
    double pen = x;
    if (alignment == Alignment::Centre)
        pen -= line.width / 2.0;
    if (alignment == Alignment::Right)
        pen -= line.width;
    for (size_t index = 0; index < line.words.size(); ++index) {
        const Word &word = line.words[index];
        pen = addWord(word, pen, baseline);
        if (index + 1 == line.words.size() || word.isCut)
            continue;
        addSpace(word, pen, baseline);
        pen += word.spaceAfter * line.spaceScale;
    }
    // The next line of the paragraph begins with another word, which only a space tells from this one.
    if (line.continues && !line.words.empty() && !line.words.back().isCut) {
        addSpace(line.words.back(), pen, baseline);
        m_text.chop(1);
    }
    if (line.words.empty() || !line.words.back().isCut)
        m_text += u'\n';
}

double Page::addWord(const Word &word, double x, double baseline)
{
    double pen = x;
    for (const Fragment &fragment : word.fragments) {
        addFragment(fragment, pen, baseline);
        m_text += textOf(fragment);
        pen += fragment.width;
    }
    return pen;
}

void Page::addSpace(const Word &word, double x, double baseline)
{
    // A real space, so that extraction and screen readers need not guess words from gaps.
    const TextStyle &style = word.fragments.back().style;
    addFragment(m_shaper.space(style), x, baseline);
    m_text += u' ';
}

void Page::addFragment(const Fragment &fragment, double x, double baseline)
{
    const GlyphRun blank{fragment.style.face, fragment.style.size, fragment.style.colour, {}, {}, 0.0, {}};
    const double tracking = fragment.style.tracking * fragment.style.size;
    GlyphRun run = blank;
    run.glyphs.reserve(static_cast<size_t>(fragment.clusters.size()));
    const auto flush = [&] {
        if (run.glyphs.empty())
            return;
        append(std::move(run));
        run = blank;
    };
    const bool asOne = fragment.style.tracking > trackingTakenForSpaces && fragment.clusters.size() > 1;
    double pen = x;
    for (const Cluster &cluster : fragment.clusters) {
        const bool alone = !asOne && cluster.glyphs.size() > 1;
        if (alone)
            flush();
        place(run, cluster, pen, flipped(baseline));
        pen += cluster.advance * fragment.style.size + tracking;
        if (alone) {
            run.actualText = cluster.text;
            flush();
        }
    }
    if (asOne)
        run.actualText = textOf(fragment);
    flush();
}

void Page::append(GlyphRun run)
{
    grow(run);
    const Mark mark = m_structure.textMark();
    // Text belongs to a paragraph, a heading, a cell: never to the document as a whole.
    Q_ASSERT(mark.element != 0U);
    auto *last = m_continues ? std::get_if<GlyphRun>(&m_items.back().content) : nullptr;
    const bool joins = last != nullptr && m_items.back().mark == mark && !last->actualText &&
                       !run.actualText && last->face == run.face && last->size == run.size &&
                       last->colour == run.colour;
    if (joins) {
        last->glyphs.insert(last->glyphs.end(), std::make_move_iterator(run.glyphs.begin()),
                            std::make_move_iterator(run.glyphs.end()));
    } else {
        m_items.push_back({std::move(run), mark});
    }
    m_continues = true;
}

void Page::grow(const GlyphRun &run)
{
    for (const PlacedGlyph &glyph : run.glyphs) {
        const QRectF box = m_shaper.glyphBox(run.face, glyph.id);
        if (box.isEmpty())
            continue;
        const double top = flipped(glyph.y + box.bottom() * run.size);
        m_textInk |=
            QRectF(glyph.x + box.left() * run.size, top, box.width() * run.size, box.height() * run.size);
    }
}

void Page::watermark(const Line &line, QPointF centre, double degrees)
{
    GlyphRun run{};
    double pen = -line.width / 2.0;
    for (const Word &word : line.words) {
        for (const Fragment &fragment : word.fragments) {
            run.face = fragment.style.face;
            run.size = fragment.style.size;
            run.colour = fragment.style.colour;
            for (const Cluster &cluster : fragment.clusters) {
                place(run, cluster, pen, -0.33 * run.size);
                pen += (cluster.advance + fragment.style.tracking) * run.size;
            }
            run.actualText = run.actualText.value_or(QString()) + textOf(fragment);
        }
    }
    run.angle = degrees;
    run.origin = {centre.x(), flipped(centre.y())};
    m_text += *run.actualText + u'\n';
    m_items.insert(m_items.begin(), {std::move(run), {std::nullopt, Artefact::Watermark}}); // behind the text
}

void Page::rule(QPointF from, QPointF to, double width, const Colour &colour)
{
    drawing(strokeColour(colour, width) + pdfNumbers({from.x(), flipped(from.y())}) + " m " +
            pdfNumbers({to.x(), flipped(to.y())}) + " l S");
}

void Page::rectangle(const QRectF &box, double width, const Colour &colour)
{
    drawing(strokeColour(colour, width) +
            pdfNumbers({box.x(), flipped(box.bottom()), box.width(), box.height()}) + " re S");
}

void Page::fill(const QRectF &box, const Colour &colour)
{
    drawing(pdfNumbers({colour.red, colour.green, colour.blue}) + " rg " +
            pdfNumbers({box.x(), flipped(box.bottom()), box.width(), box.height()}) + " re f");
}

void Page::form(Form form, QPointF topLeft)
{
    if (m_isBlank)
        return;
    m_continues = false;
    m_items.push_back({PlacedForm{form, topLeft.x(), flipped(topLeft.y())}, m_structure.drawingMark()});
}

void Page::drawing(QByteArray operators)
{
    if (m_isBlank)
        return;
    m_continues = false;
    m_items.push_back({Drawing{std::move(operators)}, m_structure.drawingMark()});
}

QRectF Page::inPageAxes(const QRectF &box) const
{
    return {box.left(), flipped(box.bottom()), box.width(), box.height()};
}

} // namespace parchemin::documents
