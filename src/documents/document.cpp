#include "documents/document.h"

#include <algorithm>
#include <limits>

#include "documents/documentwriter.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

/// The widest part of a word that nothing but a cut between letters would divide.
double widestPart(const Word &word)
{
    double widest = 0.0;
    double part = 0.0;
    for (const Fragment &fragment : word.fragments) {
        for (const Cluster &cluster : fragment.clusters) {
            part += (cluster.advance + fragment.style.tracking) * fragment.style.size;
            widest = std::max(widest, part);
            if (cluster.text.endsWith(u'-'))
                part = 0.0;
        }
    }
    return widest;
}

/// The size of a text, as a share of its own, at which its words fit the measure.
double fittingScale(const std::vector<Word> &words, double measure)
{
    constexpr double readable = 9.0; // points: letters of display may shrink to these
    // Below this, a name of several parts reads better on two lines than small on one.
    constexpr double smallestWhole = 0.9;
    double widest = 0.0;
    double widestWithin = 0.0;
    double size = readable;
    for (const Word &word : words) {
        for (const Fragment &fragment : word.fragments)
            size = std::max(size, fragment.style.size);
        widest = std::max(widest, word.width);
        widestWithin = std::max(widestWithin, widestPart(word));
    }
    if (widest <= measure)
        return 1.0;
    const double whole = 0.999 * measure / widest;
    if (whole >= smallestWhole)
        return whole;
    const double smallest = std::min(2.0 / 3.0, readable / size);
    return std::clamp(0.999 * measure / widestWithin, smallest, 1.0);
}

} // namespace

Document::Document(const Workshop &workshop, const Fitting &fitting)
    : m_workshop(workshop)
    , m_fitting(fitting)
{
}

Page &Document::addPage(QSizeF size, QRectF frame)
{
    Page &page = m_pages.emplace_back(size, frame, m_workshop.shaper, m_structure);
    if (m_fitting.isMeasured)
        page.leaveBlank();
    return page;
}

std::vector<Line> Document::lines(const RichText &text, double measure, Alignment alignment) const
{
    const LineMemory::Paragraph paragraph{text, measure, alignment};
    if (auto known = m_workshop.lines.find(paragraph))
        return *std::move(known);
    std::vector<Line> made = broken(text, measure, alignment);
    // Whoever writes again what no font can write is to hear of it again.
    if (m_workshop.shaper.unrenderable().empty())
        m_workshop.lines.keep(paragraph, made);
    return made;
}

std::vector<Line> Document::broken(const RichText &text, double measure, Alignment alignment) const
{
    std::vector<Word> words = m_workshop.shaper.words(text);
    if (const double scale = fittingScale(words, measure); scale < 1.0) {
        RichText shrunk = text;
        for (TextSpan &span : shrunk)
            span.style.size *= scale;
        words = m_workshop.shaper.words(shrunk);
    }
    std::vector<Line> made = breakLines(words, measure, alignment);
    // Words are divided only where spaces would otherwise gape.
    if (alignment == Alignment::Justified && areLoose(made))
        made = breakLines(m_workshop.shaper.withDivisions(words), measure, alignment);
    // And where even that leaves gaps, a ragged edge is seen less.
    if (alignment == Alignment::Justified && areLoose(made))
        made = breakLines(m_workshop.shaper.withDivisions(words), measure, Alignment::Left);
    return made;
}

Line Document::line(const RichText &text) const
{
    std::vector<Line> one = lines(text, std::numeric_limits<double>::max() / 4.0, Alignment::Left);
    return one.empty() ? Line{} : std::move(one.front());
}

void Document::markAsPreview()
{
    for (Page &page : m_pages) {
        const TextStyle style{Face::InterSemiBold, page.size().width() * 0.16, palette::watermark, {}, 0.05};
        page.watermark(line({{u"APER\u00C7U"_s, style}}),
                       QPointF(page.size().width() / 2.0, page.size().height() / 2.0), 30.0);
    }
}

Result<RenderedDocument> Document::finish(const DocumentInformation &information) const
{
    if (!m_workshop.shaper.unrenderable().empty()) {
        QStringList codes;
        for (const char32_t character : m_workshop.shaper.unrenderable())
            codes += u"U+%1"_s.arg(static_cast<uint>(character), 4, 16, QChar(u'0')).toUpper();
        return Error{ErrorCode::InvalidInput, u"no bundled font can write "_s + codes.join(u", "_s),
                     codes.join(u", "_s)};
    }
    RenderedDocument rendered;
    rendered.pdf = writeDocument(m_workshop, m_pages, m_structure, information);
    for (const Page &page : m_pages) {
        rendered.text += page.text();
        rendered.pages.push_back({page.size(), page.frame(), page.textInk()});
    }
    return rendered;
}

} // namespace parchemin::documents
