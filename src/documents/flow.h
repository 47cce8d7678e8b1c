#pragma once

#include <functional>

#include "documents/document.h"

namespace parchemin::documents {

/// How a paragraph of a flow is set. Lengths in points.
struct ParagraphStyle
{
    Alignment alignment = Alignment::Left;
    double leading = 14.5;
    double before = 0.0;
    double after = 6.0;
    double indent = 0.0;
    double rightIndent = 0.0;
    double keepWithNext = 0.0; ///< room that must remain below on the same page
    Role role = Role::Paragraph;
    QString language = {}; ///< "fr-FR", where it is not that of the document
};

/// One column of a table: its share of the width and the style of its heading.
struct Column
{
    QString heading;
    double share;
    bool isBoxed = false; ///< a box around each of its cells, to write in
};

using TableRow = std::vector<RichText>;

/// How a table of a flow is set. Lengths in points.
struct TableStyle
{
    TextStyle heading;
    double leading;
    double leastHeight = 0.0;  ///< of a row; more where its text needs more
    double keepWithNext = 0.0; ///< room that must remain below the last row on its page
};

/// Text that runs down pages of one size and starts a new page when one is full.
class Flow
{
public:
    struct Sheet
    {
        QSizeF size;
        QRectF frame; ///< margins; the head and foot of the page lie in it too
        double top;   ///< of the text, from the second page on
        double bottom;
        std::function<void(Page &)> decorate; ///< draws what every page has; from the second on an artefact
    };

    Flow(Document &document, Sheet sheet);

    void paragraph(const RichText &text, const ParagraphStyle &style);
    /// A paragraph that was broken into lines before.
    void paragraph(const std::vector<Line> &lines, const ParagraphStyle &style);
    /// An item of the list that is open, its sign hanging before it.
    void item(const RichText &sign, const RichText &text, const ParagraphStyle &style);
    /// The heading is repeated on each page.
    void table(const std::vector<Column> &columns, const std::vector<TableRow> &rows,
               const TableStyle &style);
    void space(double height) { m_y += height; }
    /// Goes to a new page unless this height is left on this one.
    void ensure(double height);
    void rule(double width, const Colour &colour);

    /// What this lays out, begun on a page where it is whole; where it would take most of a page it breaks as
    /// any text. It must lay out in the flow that it is given, which may be one to measure by.
    void keepTogether(const std::function<void(Flow &)> &part);

    [[nodiscard]] Page &page() { return *m_page; }
    [[nodiscard]] Document &document() { return m_document; }
    [[nodiscard]] Structure &structure() { return m_document.structure(); }
    [[nodiscard]] double y() const { return m_y; }
    void moveTo(double y) { m_y = y; }
    [[nodiscard]] double left() const { return m_sheet.frame.left(); }
    [[nodiscard]] double right() const { return m_sheet.frame.right(); }
    [[nodiscard]] double width() const { return m_sheet.frame.width(); }
    /// Whether nothing stands on this page yet.
    [[nodiscard]] bool isAtTop() const { return m_y <= m_sheet.top; }
    /// Of the text on this page.
    [[nodiscard]] double bottom() const;

private:
    void newPage();
    [[nodiscard]] double heightOf(const std::function<void(Flow &)> &part) const;
    [[nodiscard]] double dense(double length) const { return length * m_document.fitting().density; }
    [[nodiscard]] std::vector<Line> linesOf(const RichText &text, const ParagraphStyle &style) const;
    void place(const RichText &sign, const std::vector<Line> &lines, const ParagraphStyle &style);
    void tableHeading(const std::vector<Column> &columns, const TextStyle &heading);
    [[nodiscard]] std::vector<std::vector<Line>> cellsOf(const std::vector<Column> &columns,
                                                         const TableRow &row) const;
    [[nodiscard]] double heightOf(const std::vector<std::vector<Line>> &cells, const TableStyle &style) const;
    /// What of a row must stand on one page: a row stays whole unless it would need most of a page.
    [[nodiscard]] double keptHeight(double height) const;
    /// `below` is the room that must remain under it.
    void tableRow(const std::vector<Column> &columns, const TableRow &row, const TableStyle &style,
                  double below);
    void boxes(const std::vector<Column> &columns, double top);
    void cellLines(const std::vector<Line> &lines, size_t first, size_t end, double x, double leading);

    Document &m_document;
    Sheet m_sheet;
    Page *m_page = nullptr;
    double m_y = 0.0;
};

} // namespace parchemin::documents
