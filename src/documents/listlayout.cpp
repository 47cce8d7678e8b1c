#include "parchemin/documents/listrenderer.h"

#include <algorithm>

#include "documents/flow.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

constexpr QSizeF landscapeSize(841.89, 595.28);
constexpr double sideMargin = 40.0;
constexpr double headBaseline = 46.0;
constexpr double textTop = 62.0;
constexpr double textBottom = 548.0;
constexpr double footBaseline = 570.0;

const TextStyle titleStyle{Face::InterSemiBold, 14.0, palette::ink, {}, 0.0};
const TextStyle headingStyle{Face::InterSemiBold, 8.0, palette::slate, {}, 0.0};
const TextStyle cellStyle{Face::Inter, 8.5, palette::ink, {}, 0.0};
const TextStyle noteStyle{Face::Inter, 8.0, palette::slate, {}, 0.0};

/// A column's share follows the length of its texts, but for the few that are much longer than the others.
std::vector<Column> columnsOf(const ListContent &content)
{
    constexpr double narrowest = 6.0;
    constexpr double widest = 42.0;
    constexpr std::size_t measuredRows = 300;
    std::vector<double> widths;
    for (std::size_t column = 0; column < static_cast<std::size_t>(content.headings.size()); ++column) {
        std::vector<qsizetype> lengths{0};
        for (std::size_t row = 0; row < std::min(measuredRows, content.rows.size()); ++row)
            lengths.push_back(textOf(content.rows[row].at(column), content.locale).size());
        const auto most = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() * 19 / 20);
        std::nth_element(lengths.begin(), most, lengths.end());
        const qsizetype heading = content.headings.at(static_cast<qsizetype>(column)).size();
        widths.push_back(std::clamp(static_cast<double>(std::max(*most, heading)) + 2.0, narrowest, widest));
    }
    double total = 0.0;
    for (const double width : widths)
        total += width;
    std::vector<Column> columns;
    columns.reserve(widths.size());
    for (std::size_t column = 0; column < widths.size(); ++column)
        columns.push_back({content.headings.at(static_cast<qsizetype>(column)), widths[column] / total});
    return columns;
}

TableRow rowOf(const ListRow &values, const QLocale &locale)
{
    TableRow row;
    row.reserve(values.size());
    for (const ListValue &value : values)
        row.push_back({{textOf(value, locale), cellStyle}});
    return row;
}

void drawFeet(Document &document, const ListContent &content)
{
    const std::size_t count = document.pages().size();
    std::size_t number = 0;
    const Tag foot(document.structure(), Artefact::Footer);
    for (Page &page : document.pages()) {
        ++number;
        page.line(document.line({{content.origin, noteStyle}}), sideMargin, footBaseline);
        const QString pages = u"page %1/%2"_s.arg(number).arg(count); // the same word in French and English
        page.line(document.line({{pages, noteStyle}}), landscapeSize.width() - sideMargin, footBaseline,
                  Alignment::Right);
    }
}

void layOut(Document &document, const ListContent &content)
{
    const QRectF frame(sideMargin, 20.0, landscapeSize.width() - 2.0 * sideMargin,
                       landscapeSize.height() - 36.0);
    const auto decorate = [&document, &content](Page &page) {
        const Tag title(document.structure(), Role::Heading1);
        page.line(document.line({{content.title, titleStyle}}), sideMargin, headBaseline);
    };
    Flow flow(document, {landscapeSize, frame, textTop, textBottom, decorate});
    if (!content.filters.isEmpty())
        flow.paragraph({{content.filters.join(u"  ·  "_s), noteStyle}}, {.leading = 11.0, .after = 4.0});
    std::vector<TableRow> rows;
    rows.reserve(content.rows.size());
    for (const ListRow &row : content.rows)
        rows.push_back(rowOf(row, content.locale));
    if (!content.headings.isEmpty())
        flow.table(columnsOf(content), rows, {.heading = headingStyle, .leading = 11.0});
    drawFeet(document, content);
}

} // namespace

Result<RenderedList> renderList(const ListContent &content, QDate day)
{
    const Workshop workshop;
    Document document(workshop);
    layOut(document, content);
    const auto rendered = document.finish(
        {content.title, {}, content.filters.join(u", "_s), day, content.locale.bcp47Name(), {}});
    if (!rendered)
        return rendered.error();
    RenderedList list{rendered->pdf, rendered->text, {}};
    list.isInside.reserve(rendered->pages.size());
    for (const PageMeasure &page : rendered->pages)
        list.isInside.push_back(page.frame.contains(page.textInk));
    return list;
}

} // namespace parchemin::documents
