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
    /// An item of the list that is open, its sign hanging before it.
    void item(const RichText &sign, const RichText &text, const ParagraphStyle &style);
    /// Rows are as high as their text needs, and `leastHeight` at least; the heading is repeated on each
    /// page.
    void table(const std::vector<Column> &columns, const std::vector<TableRow> &rows,
               const TextStyle &heading, double leading, double leastHeight = 0.0);
    void space(double height) { m_y += height; }
    /// Goes to a new page unless this height is left on this one.
    void ensure(double height);
    void rule(double width, const Colour &colour);

    [[nodiscard]] Page &page() { return *m_page; }
    [[nodiscard]] Structure &structure() { return m_document.structure(); }
    [[nodiscard]] double y() const { return m_y; }
    void moveTo(double y) { m_y = y; }
    [[nodiscard]] double left() const { return m_sheet.frame.left(); }
    [[nodiscard]] double right() const { return m_sheet.frame.right(); }
    [[nodiscard]] double width() const { return m_sheet.frame.width(); }
    /// Whether nothing stands on this page yet.
    [[nodiscard]] bool isAtTop() const { return m_y <= m_sheet.top; }
    [[nodiscard]] double bottom() const { return m_sheet.bottom; }

private:
    void newPage();
    void place(const RichText &sign, const RichText &text, const ParagraphStyle &style);
    void tableHeading(const std::vector<Column> &columns, const TextStyle &heading);
    void tableRow(const std::vector<Column> &columns, const TableRow &row, const TextStyle &heading,
                  double leading, double leastHeight);
    void boxes(const std::vector<Column> &columns, double top);
    void cellLines(const std::vector<Line> &lines, size_t first, size_t end, double x, double leading);

    Document &m_document;
    Sheet m_sheet;
    Page *m_page = nullptr;
    double m_y = 0.0;
};

} // namespace parchemin::documents
