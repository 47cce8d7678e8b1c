#include "documents/sheets.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

constexpr double bannerHeight = 46.0;
constexpr Colour white{1.0, 1.0, 1.0};
constexpr Colour paleGold{0.87, 0.80, 0.62};

Flow::Sheet banner(Document &document, const CertifierMention &certifier, const QString &kind, QSizeF size,
                   const QRectF &frame, double bottom)
{
    const auto decorate = [&document, certifier, kind, size, frame](Page &page) {
        page.fill({0.0, 0.0, size.width(), bannerHeight}, palette::navy);
        page.fill({0.0, bannerHeight, size.width(), 1.6}, palette::gold);
        const double half = frame.width() / 2.0 - 12.0;
        fittedLine(document, page, {certifier.name, {Face::InterSemiBold, 12.0, white, {}, 0.0}},
                   {frame.left(), 22.0}, half, Alignment::Left);
        const QString contact = contactLine(certifier);
        if (!contact.isEmpty()) {
            fittedLine(document, page, {contact, {Face::Garamond, 9.0, paleGold, Feature::Lining, 0.0}},
                       {frame.left(), 35.0}, half, Alignment::Left);
        }
        const TextStyle capitals{Face::Garamond, 15.0, paleGold, Feature::SmallCaps | Feature::OldStyle,
                                 0.04};
        fittedLine(document, page, {kind, capitals}, {frame.right(), 28.0}, half, Alignment::Right);
    };
    return {size, frame, bannerHeight + 26.0, bottom, decorate};
}

constexpr double factPadding = 10.0;
constexpr double factLabelLeading = 12.0;
constexpr double factDetailLeading = 12.0;
const TextStyle factValue = portrait::body.sized(16.0).coloured(palette::navy);

/// What a fact says, in lines.
struct FactLines
{
    std::vector<Line> value;
    double valueLeading = 19.0;
    std::vector<std::vector<Line>> details;

    [[nodiscard]] double height() const
    {
        double sum = valueLeading * static_cast<double>(value.size());
        for (const std::vector<Line> &lines : details)
            sum += factDetailLeading * static_cast<double>(lines.size());
        return sum;
    }
};

/// A value that does not fit on one line is set smaller.
FactLines factLines(const Document &document, const Fact &fact, double room)
{
    FactLines made;
    made.value = document.lines({{fact.value, factValue}}, room, Alignment::Left);
    if (made.value.size() > 1 || document.line({{fact.value, factValue}}).width > room) {
        made.value = document.lines({{fact.value, factValue.sized(12.4)}}, room, Alignment::Left);
        made.valueLeading = 15.0;
    }
    for (const QString &part : fact.detail.split(u'\n', Qt::SkipEmptyParts))
        made.details.push_back(document.lines({{part, portrait::small}}, room, Alignment::Left));
    return made;
}

/// Columns of one width; where a value would not fit its column, those that say more are wider.
std::vector<double> columnWidths(Flow &flow, const std::vector<Fact> &facts)
{
    constexpr double narrowest = 96.0;
    constexpr double widest = 200.0;
    const double equal = flow.width() / static_cast<double>(facts.size());
    std::vector<double> widths;
    double total = 0.0;
    bool fits = true;
    for (const Fact &fact : facts) {
        const double value = flow.document().line({{fact.value, factValue}}).width;
        const double detail = flow.document().line({{fact.detail.section(u'\n', -1), portrait::small}}).width;
        fits = fits && value <= equal - 2.0 * factPadding;
        widths.push_back(std::clamp(std::max(value, detail), narrowest, widest) + 2.0 * factPadding);
        total += widths.back();
    }
    for (double &width : widths)
        width = fits ? equal : width * flow.width() / total;
    return widths;
}

void drawFact(Flow &flow, const QString &label, const FactLines &fact, QPointF at, double room)
{
    fittedLine(flow.document(), flow.page(), {label, portrait::label.sized(7.4)}, at, room, Alignment::Left);
    double y = at.y() + 2.0;
    const auto draw = [&](const std::vector<Line> &lines, double leading) {
        if (lines.empty())
            return;
        const Tag tag(flow.structure(), Role::Paragraph);
        for (const Line &line : lines)
            flow.page().line(line, at.x(), y += leading);
    };
    draw(fact.value, fact.valueLeading);
    y += 1.0;
    for (const std::vector<Line> &lines : fact.details)
        draw(lines, factDetailLeading);
}

} // namespace

Flow::Sheet bannerSheet(Document &document, const CertifierMention &certifier, const QString &kind)
{
    constexpr double margin = 60.0;
    return banner(document, certifier, kind, portraitSize,
                  {margin, 8.0, portraitSize.width() - 2.0 * margin, portraitSize.height() - 26.0}, 776.0);
}

Flow::Sheet landscapeSheet(Document &document, const CertifierMention &certifier, const QString &kind)
{
    return banner(
        document, certifier, kind, parchmentSize,
        {landscapeFoot.left, 8.0, landscapeFoot.right - landscapeFoot.left, parchmentSize.height() - 22.0},
        548.0);
}

Flow::Sheet framedSheet()
{
    constexpr double outer = 30.0;
    constexpr double inner = 35.0;
    constexpr double margin = 82.0;
    const auto decorate = [](Page &page) {
        const auto inset = [](double by) {
            return QRectF(QPointF(0, 0), portraitSize).adjusted(by, by, -by, -by);
        };
        page.form(Form::Rosette, {portraitSize.width() / 2.0, 372.0});
        page.rectangle(inset(outer), 1.0, palette::navy);
        page.rectangle(inset(inner), 0.5, palette::gold);
        for (const double x : {inner, portraitSize.width() - inner}) {
            for (const double y : {inner, portraitSize.height() - inner}) {
                page.fill({x - 8.0, y - 8.0, 16.0, 16.0}, white);
                page.form(Form::CornerRosette, {x, y});
            }
        }
    };
    return {portraitSize,
            {margin, 44.0, portraitSize.width() - 2.0 * margin, portraitSize.height() - 88.0},
            84.0,
            774.0,
            decorate};
}

void factPanel(Flow &flow, const std::vector<Fact> &facts)
{
    const std::vector<double> widths = columnWidths(flow, facts);
    std::vector<FactLines> columns;
    double height = 0.0;
    for (size_t index = 0; index < facts.size(); ++index) {
        columns.push_back(factLines(flow.document(), facts[index], widths[index] - 2.0 * factPadding));
        height = std::max(height, columns.back().height());
    }
    height += 2.0 * factPadding + factLabelLeading;
    flow.ensure(height);
    flow.page().fill({flow.left(), flow.y(), flow.width(), height}, palette::mist);
    flow.page().fill({flow.left(), flow.y(), flow.width(), 1.4}, palette::gold);
    double x = flow.left() + factPadding;
    for (size_t index = 0; index < facts.size(); ++index) {
        drawFact(flow, facts[index].label, columns[index], {x, flow.y() + factPadding + 8.0},
                 widths[index] - 2.0 * factPadding);
        x += widths[index];
    }
    flow.moveTo(flow.y() + height + 12.0);
}

void dashedList(Flow &flow, const QStringList &items)
{
    const Tag list(flow.structure(), Role::List);
    for (const QString &item : items) {
        flow.item({{u"–"_s, portrait::body.coloured(palette::gold)}}, {{item, portrait::body}},
                  {.leading = 14.2, .after = 1.4, .indent = 14.0});
    }
    flow.space(5.0);
}

} // namespace parchemin::documents
