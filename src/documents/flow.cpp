#include "documents/flow.h"

#include <algorithm>
#include <cmath>

namespace parchemin::documents {
namespace {

constexpr double cellPadding = 4.0;

/// The baseline lies this far below the top of its line.
double ascent(double leading)
{
    return leading * 0.76;
}

/// A heading goes on lines of one length, for a last word alone under it would look forgotten.
Alignment breakingOf(const ParagraphStyle &style)
{
    const bool isHeading =
        style.role == Role::Heading1 || style.role == Role::Heading2 || style.role == Role::Heading3;
    return isHeading && style.alignment == Alignment::Left ? Alignment::Centre : style.alignment;
}

double headingLeading(const TextStyle &heading)
{
    return heading.size * 1.35;
}

TableRow headingsOf(const std::vector<Column> &columns, const TextStyle &heading)
{
    TableRow row;
    row.reserve(columns.size());
    for (const Column &column : columns)
        row.push_back({{column.heading, heading}});
    return row;
}

/// Of the cell that has most, one at least.
size_t mostLines(const std::vector<std::vector<Line>> &cells)
{
    size_t most = 1;
    for (const std::vector<Line> &lines : cells)
        most = std::max(most, lines.size());
    return most;
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
    m_page->setColumn(m_sheet.top, m_sheet.bottom);
    m_y = m_sheet.top;
    if (!m_sheet.decorate)
        return;
    // The head of the first page is read; its repetitions would only interrupt the reader.
    if (m_document.pages().size() == 1) {
        m_sheet.decorate(*m_page);
    } else {
        const Tag repeated(structure(), Artefact::Header);
        m_sheet.decorate(*m_page);
    }
}

double Flow::bottom() const
{
    const auto &shortened = m_document.fitting().shortPage;
    const bool isShort = shortened && shortened->index + 1 == m_document.pages().size();
    return isShort ? std::min(shortened->bottom, m_sheet.bottom) : m_sheet.bottom;
}

void Flow::ensure(double height)
{
    constexpr double roundingError = 0.01;
    if (m_y + height > bottom() + roundingError && !isAtTop())
        newPage();
}

double Flow::heightOf(const std::function<void(Flow &)> &part) const
{
    constexpr double endless = 1e6;
    Document scratch(m_document.workshop(), {.density = m_document.fitting().density, .isMeasured = true});
    Flow flow(scratch, {m_sheet.size, m_sheet.frame, 0.0, endless, {}});
    part(flow);
    return flow.y();
}

void Flow::keepTogether(const std::function<void(Flow &)> &part)
{
    constexpr double mostOfAPage = 0.6;
    const double height = heightOf(part);
    if (height < mostOfAPage * (m_sheet.bottom - m_sheet.top))
        ensure(height);
    part(*this);
}

std::vector<Line> Flow::linesOf(const RichText &text, const ParagraphStyle &style) const
{
    return m_document.lines(text, width() - style.indent - style.rightIndent, breakingOf(style));
}

void Flow::paragraph(const RichText &text, const ParagraphStyle &style)
{
    paragraph(linesOf(text, style), style);
}

void Flow::paragraph(const std::vector<Line> &lines, const ParagraphStyle &style)
{
    const Tag tag(structure(), style.role);
    if (!style.language.isEmpty())
        structure().setLanguage(style.language);
    place({}, lines, style);
}

void Flow::item(const RichText &sign, const RichText &text, const ParagraphStyle &style)
{
    Q_ASSERT(structure().isOpen(Role::List));
    const Tag tag(structure(), Role::ListItem);
    if (!style.language.isEmpty())
        structure().setLanguage(style.language);
    place(sign, linesOf(text, style), style);
}

void Flow::place(const RichText &sign, const std::vector<Line> &lines, const ParagraphStyle &style)
{
    m_y += dense(style.before);
    const double leading = dense(style.leading);
    const double measure = width() - style.indent - style.rightIndent;
    double x = left() + style.indent;
    if (style.alignment == Alignment::Centre)
        x += measure / 2.0;
    if (style.alignment == Alignment::Right)
        x = right() - style.rightIndent;
    const double height = leading * static_cast<double>(lines.size());
    // Short paragraphs stay whole; a long one leaves two lines at least on the page it begins.
    ensure(std::min(height, leading * 3.0) + dense(style.keepWithNext));
    std::optional<Tag> body;
    if (!sign.empty()) {
        const Tag label(structure(), Role::Label);
        const Line mark = m_document.line(sign);
        m_page->line(mark, x - mark.width - 5.0, m_y + ascent(leading));
    }
    if (!sign.empty())
        body.emplace(structure(), Role::ListBody);
    for (size_t index = 0; index < lines.size(); ++index) {
        // The last line never goes to the next page alone.
        ensure(index + 2 == lines.size() ? 2.0 * leading : leading);
        m_page->line(lines[index], x, m_y + ascent(leading), style.alignment);
        m_y += leading;
    }
    m_y += dense(style.after);
}

void Flow::rule(double width, const Colour &colour)
{
    m_page->rule({left(), m_y}, {right(), m_y}, width, colour);
}

void Flow::tableHeading(const std::vector<Column> &columns, const TextStyle &heading)
{
    const Tag row(structure(), Role::TableRow);
    const double leading = headingLeading(heading);
    const std::vector<std::vector<Line>> cells = cellsOf(columns, headingsOf(columns, heading));
    double x = left();
    for (size_t index = 0; index < columns.size(); ++index) {
        const Tag cell(structure(), Role::TableHeader);
        structure().setScope(Scope::Column);
        double baseline = m_y + cellPadding + ascent(leading);
        for (const Line &line : cells[index]) {
            m_page->line(line, x + cellPadding, baseline);
            baseline += leading;
        }
        x += columns[index].share * width();
    }
    m_y += 2.0 * cellPadding + leading * static_cast<double>(mostLines(cells));
    rule(0.8, palette::navy);
}

std::vector<std::vector<Line>> Flow::cellsOf(const std::vector<Column> &columns, const TableRow &row) const
{
    std::vector<std::vector<Line>> cells;
    for (size_t index = 0; index < columns.size(); ++index) {
        const double measure = columns[index].share * width() - 2.0 * cellPadding;
        cells.push_back(m_document.lines(row[index], measure, Alignment::Left));
    }
    return cells;
}

double Flow::heightOf(const std::vector<std::vector<Line>> &cells, const TableStyle &style) const
{
    return std::max(dense(style.leastHeight),
                    dense(style.leading) * static_cast<double>(mostLines(cells)) + 2.0 * cellPadding);
}

double Flow::keptHeight(double height) const
{
    return std::min(height, (m_sheet.bottom - m_sheet.top) / 2.0);
}

void Flow::tableRow(const std::vector<Column> &columns, const TableRow &row, const TableStyle &style,
                    double below)
{
    const double leading = dense(style.leading);
    const std::vector<std::vector<Line>> cells = cellsOf(columns, row);
    const size_t most = mostLines(cells);
    const double height = heightOf(cells, style);
    const auto startPageUnless = [&](double needed) {
        Page *before = m_page;
        ensure(needed);
        if (m_page == before)
            return;
        const Tag repeated(structure(), Artefact::Header);
        tableHeading(columns, style.heading);
    };
    startPageUnless(keptHeight(height) + below);
    const double top = m_y;
    const Page *firstPage = m_page;
    m_y += cellPadding;
    const Tag tag(structure(), Role::TableRow);
    const std::vector<size_t> cellElements = structure().addCells(columns.size());
    for (size_t first = 0; first < most;) {
        startPageUnless(leading + cellPadding);
        const double room = (bottom() - cellPadding - m_y) / leading;
        const size_t end =
            std::min(most, first + static_cast<size_t>(std::max(1.0, std::floor(room + 0.01))));
        double x = left();
        for (size_t index = 0; index < columns.size(); ++index) {
            structure().reopen(cellElements[index]);
            cellLines(cells[index], first, end, x + cellPadding, leading);
            structure().close();
            x += columns[index].share * width();
        }
        m_y += leading * static_cast<double>(end - first);
        first = end;
    }
    m_y += cellPadding;
    if (m_page == firstPage) {
        m_y = std::max(m_y, top + height);
        boxes(columns, top);
    }
    rule(0.35, palette::rule);
}

void Flow::boxes(const std::vector<Column> &columns, double top)
{
    // Their sides only: the rules of the table close them, and the one under its heading must stay whole.
    double x = left();
    bool wasBoxed = false;
    for (const Column &column : columns) {
        if (column.isBoxed || wasBoxed)
            m_page->rule({x, top + 0.5}, {x, m_y}, 0.5, palette::rule);
        wasBoxed = column.isBoxed;
        x += column.share * width();
    }
    if (wasBoxed)
        m_page->rule({x, top + 0.5}, {x, m_y}, 0.5, palette::rule);
}

void Flow::cellLines(const std::vector<Line> &lines, size_t first, size_t end, double x, double leading)
{
    double baseline = m_y + ascent(leading);
    for (size_t number = first; number < std::min(end, lines.size()); ++number) {
        m_page->line(lines[number], x, baseline);
        baseline += leading;
    }
}

void Flow::table(const std::vector<Column> &columns, const std::vector<TableRow> &rows,
                 const TableStyle &style)
{
    // A heading stays with its first row.
    double height = 2.0 * cellPadding +
                    headingLeading(style.heading) *
                        static_cast<double>(mostLines(cellsOf(columns, headingsOf(columns, style.heading))));
    if (!rows.empty())
        height += keptHeight(heightOf(cellsOf(columns, rows.front()), style));
    ensure(height + (rows.size() == 1 ? style.keepWithNext : 0.0));
    const Tag tag(structure(), Role::Table);
    tableHeading(columns, style.heading);
    for (const TableRow &row : rows)
        tableRow(columns, row, style, &row == &rows.back() ? style.keepWithNext : 0.0);
}

} // namespace parchemin::documents
