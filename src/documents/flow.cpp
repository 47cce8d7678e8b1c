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
    Document scratch(m_document.workshop(), {.density = m_document.fitting().density});
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

void Flow::paragraph(const RichText &text, const ParagraphStyle &style)
{
    const Tag tag(structure(), style.role);
    if (!style.language.isEmpty())
        structure().setLanguage(style.language);
    place({}, text, style);
}

void Flow::item(const RichText &sign, const RichText &text, const ParagraphStyle &style)
{
    Q_ASSERT(structure().isOpen(Role::List));
    const Tag tag(structure(), Role::ListItem);
    if (!style.language.isEmpty())
        structure().setLanguage(style.language);
    place(sign, text, style);
}

void Flow::place(const RichText &sign, const RichText &text, const ParagraphStyle &style)
{
    m_y += dense(style.before);
    const double leading = dense(style.leading);
    const double measure = width() - style.indent - style.rightIndent;
    const std::vector<Line> lines = m_document.lines(text, measure, breakingOf(style));
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
    const double leading = heading.size * 1.35;
    double x = left();
    size_t most = 1;
    for (const Column &column : columns) {
        const Tag cell(structure(), Role::TableHeader);
        structure().setScope(Scope::Column);
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

void Flow::tableRow(const std::vector<Column> &columns, const TableRow &row, const TableStyle &style,
                    double below)
{
    const double leading = dense(style.leading);
    std::vector<std::vector<Line>> cells;
    size_t most = 1;
    for (size_t index = 0; index < columns.size(); ++index) {
        cells.push_back(m_document.lines(row[index], columns[index].share * width() - 2.0 * cellPadding,
                                         Alignment::Left));
        most = std::max(most, cells.back().size());
    }
    const double height =
        std::max(dense(style.leastHeight), leading * static_cast<double>(most) + 2.0 * cellPadding);
    const auto startPageUnless = [&](double needed) {
        Page *before = m_page;
        ensure(needed);
        if (m_page == before)
            return;
        const Tag repeated(structure(), Artefact::Header);
        tableHeading(columns, style.heading);
    };
    // A row stays whole unless it would need most of a page.
    startPageUnless(std::min(height, (m_sheet.bottom - m_sheet.top) / 2.0) + below);
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
    ensure(style.heading.size * 1.35 + std::max(dense(style.leading), dense(style.leastHeight)) +
           4.0 * cellPadding);
    const Tag tag(structure(), Role::Table);
    tableHeading(columns, style.heading);
    for (const TableRow &row : rows)
        tableRow(columns, row, style, &row == &rows.back() ? style.keepWithNext : 0.0);
}

} // namespace parchemin::documents
