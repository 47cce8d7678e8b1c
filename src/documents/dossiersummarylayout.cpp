#include "parchemin/core/frenchtext.h"

#include "documents/layouts.h"
#include "documents/sheets.h"
#include "documents/wording.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

using namespace portrait;

const TextStyle cell{Face::Garamond, 10.2, palette::ink, Feature::OldStyle, 0.0};

void fact(Flow &flow, const QString &name, const QString &value)
{
    TextStyle term = body.coloured(palette::slate);
    term.features = Feature::SmallCaps | Feature::OldStyle;
    RichText text{{name + u" : "_s, term}};
    for (const QString &line : value.split(u'\n', Qt::SkipEmptyParts)) {
        text.push_back({line, body});
        flow.paragraph(text, {.leading = 14.0, .after = 1.2});
        text.clear();
    }
}

void blockSection(Flow &flow, const SummaryBlock &one)
{
    // The head of a block, and two rows of its table with it.
    flow.ensure(140.0);
    flow.space(4.0);
    flow.paragraph({{capitalised(blockName(one.block)), body.sized(13.0).coloured(palette::navy)}},
                   {.leading = 16.0, .after = 0.0, .keepWithNext = 30.0, .role = Role::Heading3});
    flow.paragraph({{one.state, small.coloured(palette::darkGold)}}, {.leading = 13.0, .after = 2.0});
    fact(flow, u"Projet"_s, one.project);
    fact(flow, u"Évalué par"_s, one.evaluator);
    fact(flow, u"Commentaire"_s, one.comment);
    if (one.competencies.empty())
        return;
    std::vector<TableRow> rows;
    rows.reserve(one.competencies.size());
    for (const SummaryCompetency &competency : one.competencies) {
        rows.push_back(
            {{{competency.code, cell}}, {{competency.label, cell}}, {{competency.appreciation, cell}}});
    }
    flow.table({{u"Code"_s, 0.12}, {u"Compétence"_s, 0.66}, {u"Appréciation"_s, 0.22}}, rows,
               {.heading = label, .leading = 12.4});
    flow.space(6.0);
}

} // namespace

void layOut(Document &document, const DossierSummaryContent &content)
{
    Flow flow(document, bannerSheet(document, content.certifier, u"Dossier pour le jury"_s));
    TextStyle name = body.sized(22.0).coloured(palette::navy);
    name.features = Feature::Capitals | Feature::Lining;
    nameParagraph(flow, {content.candidate.firstNames.simplified(), name},
                  birthNameInCapitals(content.candidate),
                  {.leading = 26.0, .after = 1.0, .role = Role::Heading1});
    flow.paragraph({{birthSentence(content.candidate) + u"  ·  dossier "_s + content.reference, body}},
                   {.leading = 14.5, .after = 2.0});
    flow.paragraph(
        {{u"%1, fiche n° %2 du RNCP"_s.arg(content.certification.title, content.certification.rncpCode),
          italic}},
        {.leading = 14.5, .after = 8.0});
    factPanel(flow,
              {{u"Passage"_s, frenchTime(content.startsAt), frenchDate(content.session.heldOn)},
               {u"Durée"_s, u"%1 min"_s.arg(content.durationMinutes), u"session "_s + content.session.code},
               {u"Voie d'accès"_s, QString(), content.route}});
    if (!content.remarks.isEmpty()) {
        sectionHeading(flow, u"À savoir"_s);
        dashedList(flow, content.remarks);
    }
    if (!content.pieces.isEmpty()) {
        sectionHeading(flow, u"Pièces du dossier"_s);
        dashedList(flow, content.pieces);
    }
    sectionHeading(flow, u"Les blocs"_s);
    for (const SummaryBlock &one : content.blocks)
        blockSection(flow, one);
    flow.paragraph({{u"Document de travail remis aux membres du jury, confidentiel ; établi le %1."_s.arg(
                         frenchDate(content.preparedOn)),
                     small}},
                   {.leading = 13.0, .before = 4.0});
    drawFeet(document, {{u"Dossier %1 · confidentiel"_s.arg(content.reference), note}},
             {60.0, portraitSize.width() - 60.0, 806.0});
}

} // namespace parchemin::documents
