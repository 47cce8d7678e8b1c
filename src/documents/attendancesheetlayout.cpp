#include "parchemin/core/frenchtext.h"

#include "documents/layouts.h"
#include "documents/sheets.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

using namespace portrait;

constexpr double signingHeight = 31.0; // eleven millimetres
constexpr double closingHeight = 46.0;
constexpr double afterTable = 12.0;
/// `below` is what must stay with the last row.
void signTable(Flow &flow, const QString &title, const std::vector<AttendanceRow> &rows, double below)
{
    if (rows.empty())
        return;
    tableSectionHeading(flow, title);
    std::vector<TableRow> table;
    table.reserve(rows.size());
    for (const AttendanceRow &row : rows) {
        table.push_back({{{frenchTime(row.from) + u" – "_s + frenchTime(row.to), figures}},
                         {{row.person, body}},
                         {{row.role, small.coloured(palette::ink)}},
                         {},
                         {},
                         {}});
    }
    flow.table({{u"Horaire"_s, 0.13},
                {u"Nom"_s, 0.25},
                {u"Qualité"_s, 0.20},
                {u"Arrivée"_s, 0.08, true},
                {u"Signature"_s, 0.22, true},
                {u"Observation"_s, 0.12, true}},
               table,
               {.heading = label, .leading = 13.0, .leastHeight = signingHeight, .keepWithNext = below});
    flow.space(afterTable);
}

/// When the sheet was closed and by whom: a box to sign in, for whoever presides.
void closing(Flow &flow)
{
    flow.ensure(closingHeight);
    const double width = flow.width() * 0.5;
    const QRectF box(flow.right() - width, flow.y(), width, closingHeight);
    const auto line = [&flow](const QString &text, double x, const TextStyle &style) {
        const Tag tag(flow.structure(), Role::Paragraph);
        flow.page().line(flow.document().line({{text, style}}), x, flow.y() + 15.0);
    };
    line(u"Feuille close à ............ h ............"_s, flow.left(), body);
    line(u"Nom et signature du président ou de la présidente du jury"_s, box.left() + 8.0, small);
    flow.page().rectangle(box, 0.5, palette::rule);
    flow.moveTo(box.bottom());
}

} // namespace

void layOut(Document &document, const AttendanceSheetContent &content)
{
    Flow flow(document, landscapeSheet(document, content.certifier, u"Feuille d'émargement"_s));
    const QString where =
        content.session.place.isEmpty() ? u"à distance"_s : frenchAtPlace(content.session.place);
    flow.paragraph({{u"Jury du %1, %2, session %3"_s.arg(frenchDate(content.session.heldOn), where,
                                                         content.session.code),
                     {Face::Garamond, 21.0, palette::navy, Feature::OldStyle, 0.0}}},
                   {.leading = 25.0, .after = 2.0, .role = Role::Heading1});
    flow.paragraph({{u"%1, fiche n° %2 du RNCP  ·  séance de %3 à %4"_s.arg(
                         content.certification.title, content.certification.rncpCode,
                         frenchTime(content.session.opensAt), frenchTime(content.session.closesAt)),
                     body}},
                   {.leading = 14.5, .after = 2.0});
    flow.paragraph(numberText(content.issue, small), {.leading = 13.0, .after = 8.0});
    signTable(flow, u"Membres du jury"_s, content.jurors, 0.0);
    signTable(flow, u"Candidats"_s, content.candidates, afterTable + closingHeight);
    closing(flow);
    drawFeet(document, {{u"Feuille d'émargement · session "_s + content.session.code, note}}, landscapeFoot);
}

} // namespace parchemin::documents
