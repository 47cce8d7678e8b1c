#include "documents/flow.h"

#include <algorithm>

namespace parchemin::documents {
namespace {

constexpr double cellPadding = 4.0;

/// The baseline lies this far below the top of its line.
double ascent(double leading)
{
    return leading * 0.76;
}

} // namespace

Flow::Flow(Document &document, Sheet sheet)
    : m_document(document)
    , m_sheet(std::move(sheet))
{
    newPage();
}

void Flow::newPage()
{
    // Some letters reach a little beyond the place they take, as type does.
    constexpr double overhang = 2.0;
    m_page = &m_document.addPage(m_sheet.size, m_sheet.frame.adjusted(-overhang, 0.0, overhang, 0.0));
    m_y = m_sheet.top;
    if (m_sheet.decorate)
        m_sheet.decorate(*m_page);
}

void Flow::ensure(double height)
{
    if (m_y + height > m_sheet.bottom && m_y > m_sheet.top)
        newPage();
}

void Flow::paragraph(const RichText &text, const ParagraphStyle &style)
{
    item({}, text, style);
}

void Flow::item(const RichText &sign, const RichText &text, const ParagraphStyle &style)
{
    m_y += style.before;
    const std::vector<Line> lines =
        m_document.lines(text, width() - style.indent - style.rightIndent, style.alignment);
    double x = left() + style.indent;
    if (style.alignment == Alignment::Centre)
        x += (width() - style.indent - style.rightIndent) / 2.0;
    if (style.alignment == Alignment::Right)
        x = right() - style.rightIndent;
    const double height = style.leading * static_cast<double>(lines.size());
    // Short paragraphs stay whole; a long one leaves two lines at least on the page it begins.
    ensure(std::min(height, style.leading * 3.0) + style.keepWithNext);
    bool isFirst = true;
    for (const Line &line : lines) {
        ensure(style.leading);
        const double baseline = m_y + ascent(style.leading);
        if (isFirst && !sign.empty()) {
            const Line mark = m_document.line(sign);
            m_page->line(mark, x - mark.width - 5.0, baseline);
        }
        m_page->line(line, x, baseline, style.alignment);
        m_y += style.leading;
        isFirst = false;
    }
    m_y += style.after;
}

void Flow::rule(double width, const Colour &colour)
{
    m_page->rule({left(), m_y}, {right(), m_y}, width, colour);
}

void Flow::tableHeading(const std::vector<Column> &columns, const TextStyle &heading)
{
    const double leading = heading.size * 1.35;
    double x = left();
    size_t most = 1;
    for (const Column &column : columns) {
        const double width = column.share * this->width();
        const std::vector<Line> lines =
            m_document.lines({{column.heading, heading}}, width - 2.0 * cellPadding, Alignment::Left);
        double baseline = m_y + cellPadding + ascent(leading);
        for (const Line &line : lines) {
            m_page->line(line, x + cellPadding, baseline);
            baseline += leading;
        }
        most = std::max(most, lines.size());
        x += width;
    }
    m_y += 2.0 * cellPadding + leading * static_cast<double>(most);
    rule(0.8, palette::navy);
}

void Flow::tableRow(const std::vector<Column> &columns, const TableRow &row, const TextStyle &heading,
                    double leading)
{
    std::vector<std::vector<Line>> cells;
    size_t most = 1;
    for (size_t index = 0; index < columns.size(); ++index) {
        cells.push_back(m_document.lines(row[index], columns[index].share * width() - 2.0 * cellPadding,
                                         Alignment::Left));
        most = std::max(most, cells.back().size());
    }
    const double height = leading * static_cast<double>(most) + 2.0 * cellPadding;
    const auto startPageUnless = [&](double needed) {
        Page *before = m_page;
        ensure(needed);
        if (m_page != before)
            tableHeading(columns, heading);
    };
    // A row stays whole unless it would need most of a page.
    startPageUnless(std::min(height, (m_sheet.bottom - m_sheet.top) / 2.0));
    m_y += cellPadding;
    for (size_t number = 0; number < most; ++number) {
        startPageUnless(leading + cellPadding);
        double x = left();
        for (size_t index = 0; index < columns.size(); ++index) {
            if (number < cells[index].size())
                m_page->line(cells[index][number], x + cellPadding, m_y + ascent(leading));
            x += columns[index].share * width();
        }
        m_y += leading;
    }
    m_y += cellPadding;
    rule(0.35, palette::rule);
}

void Flow::table(const std::vector<Column> &columns, const std::vector<TableRow> &rows,
                 const TextStyle &heading, double leading)
{
    ensure(heading.size * 1.35 + leading + 4.0 * cellPadding);
    tableHeading(columns, heading);
    for (const TableRow &row : rows)
        tableRow(columns, row, heading, leading);
}

} // namespace parchemin::documents
