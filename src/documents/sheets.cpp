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

void factPanel(Flow &flow, Document &document, const std::vector<Fact> &facts)
{
    constexpr double padding = 10.0;
    constexpr double labelLeading = 12.0;
    constexpr double valueLeading = 19.0;
    constexpr double detailLeading = 12.0;
    const TextStyle value = portrait::body.sized(16.0).coloured(palette::navy);
    const double column = flow.width() / static_cast<double>(facts.size());
    std::vector<std::vector<Line>> values;
    std::vector<std::vector<Line>> details;
    double height = 0.0;
    for (const Fact &fact : facts) {
        const double room = column - 2.0 * padding;
        values.push_back(document.lines({{fact.value, value}}, room, Alignment::Left));
        std::vector<Line> lines;
        for (const QString &part : fact.detail.split(u'\n', Qt::SkipEmptyParts)) {
            for (Line &line : document.lines({{part, portrait::small}}, room, Alignment::Left))
                lines.push_back(std::move(line));
        }
        height = std::max(height, labelLeading + valueLeading * static_cast<double>(values.back().size()) +
                                      detailLeading * static_cast<double>(lines.size()));
        details.push_back(std::move(lines));
    }
    height += 2.0 * padding;
    flow.ensure(height);
    flow.page().fill({flow.left(), flow.y(), flow.width(), height}, palette::mist);
    flow.page().fill({flow.left(), flow.y(), flow.width(), 1.4}, palette::gold);
    for (size_t index = 0; index < facts.size(); ++index) {
        const double x = flow.left() + column * static_cast<double>(index) + padding;
        double y = flow.y() + padding + 8.0;
        fittedLine(document, flow.page(), {facts[index].label, portrait::label.sized(7.4)}, {x, y},
                   column - 2.0 * padding, Alignment::Left);
        const Tag tag(flow.structure(), Role::Paragraph);
        y += 2.0;
        for (const Line &line : values[index])
            flow.page().line(line, x, y += valueLeading);
        y += 1.0;
        for (const Line &line : details[index])
            flow.page().line(line, x, y += detailLeading);
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
