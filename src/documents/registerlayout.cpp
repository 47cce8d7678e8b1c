#include "parchemin/core/frenchtext.h"

#include "documents/layouts.h"
#include "documents/sheets.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

using namespace portrait;

const TextStyle cell{Face::Garamond, 10.2, palette::ink, Feature::OldStyle, 0.0};
const TextStyle date = figures.sized(10.2);
// Figures and letters of a hash are told apart best in Inter.
const TextStyle digest{Face::Inter, 6.2, palette::slate, Feature::Unkerned, 0.0};

/// A hash in two halves, so that it breaks in its middle.
QString halved(const QString &hash)
{
    return hash.size() < 2 ? hash : hash.first(hash.size() / 2) + u' ' + hash.sliced(hash.size() / 2);
}

} // namespace

void layOut(Document &document, const RegisterContent &content)
{
    Flow flow(document, landscapeSheet(document, content.certifier, u"Registre"_s));
    flow.paragraph({{u"Registre des documents délivrés"_s,
                     {Face::Garamond, 21.0, palette::navy, Feature::OldStyle, 0.0}}},
                   {.leading = 25.0, .after = 2.0, .role = Role::Heading1});
    const size_t count = content.entries.size();
    const QString number = count == 0   ? u"aucun document"_s
                           : count == 1 ? u"un document"_s
                                        : u"%1 documents"_s.arg(count);
    flow.paragraph({{u"%1, fiche n° %2 du RNCP  ·  du %3 au %4  ·  %5"_s.arg(
                         content.certification.title, content.certification.rncpCode,
                         frenchDate(content.from), frenchDate(content.to), number),
                     body}},
                   {.leading = 14.5, .after = 8.0});
    std::vector<TableRow> rows;
    rows.reserve(count);
    for (const RegisterEntry &entry : content.entries) {
        rows.push_back({{{entry.number, cell}},
                        {{entry.kind, cell}},
                        {{entry.holder, cell}},
                        {{entry.birthDate ? frenchShortDate(*entry.birthDate) : QString(), date}},
                        {{frenchShortDate(entry.issuedOn), date}},
                        {{entry.state, cell}},
                        {{halved(entry.sha256), digest}}});
    }
    if (!rows.empty()) {
        flow.table({{u"Numéro"_s, 0.12},
                    {u"Nature"_s, 0.15},
                    {u"Titulaire"_s, 0.21},
                    {u"Né(e) le"_s, 0.085},
                    {u"Délivré le"_s, 0.085},
                    {u"État"_s, 0.15},
                    {u"Empreinte SHA-256"_s, 0.20}},
                   rows, {.heading = label, .leading = 12.4, .keepWithNext = 24.0});
    }
    flow.paragraph({{u"Arrêté le %1."_s.arg(frenchDate(content.preparedOn)), body}},
                   {.leading = 14.5, .before = 8.0});
    drawFeet(document, {{u"Registre des documents délivrés"_s, note}}, landscapeFoot);
}

} // namespace parchemin::documents
