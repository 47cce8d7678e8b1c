#include "documents/layouts.h"
#include "documents/portrait.h"
#include "documents/wording.h"
#include "parchemin/core/frenchtext.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

using namespace portrait;

std::vector<int> numbersOf(const std::vector<AttestedBlock> &blocks)
{
    std::vector<int> numbers;
    for (const AttestedBlock &attested : blocks)
        numbers.push_back(attested.block.number);
    return numbers;
}

void holderParagraphs(Flow &flow, const BlockAttestationContent &content)
{
    flow.paragraph({{content.certifier.name, body},
                    {u", autorité responsable de la certification, atteste l'acquisition par"_s, body}},
                   {.leading = 15.0, .after = 5.0});
    TextStyle name = body.sized(20.0).coloured(palette::navy);
    name.features = Feature::Capitals | Feature::Lining;
    flow.paragraph({{civilNameWithCivility(content.holder), name}}, {.leading = 23.0, .after = 2.0});
    if (content.holder.usageName)
        flow.paragraph({{u"nom d'usage : "_s, italic}, {*content.holder.usageName, body}}, {.after = 1.0});
    flow.paragraph({{birthSentence(content.holder) + u',', body}}, {.after = 5.0});
}

void claim(Flow &flow, const BlockAttestationContent &content)
{
    const QString sheet = u" de la fiche n° %1"_s.arg(content.certification.rncpCode);
    QString sentence = ofBlocks(numbersOf(content.blocks)) + sheet;
    sentence += u", certification professionnelle "_s;
    flow.paragraph({{sentence, body},
                    {u"« %1 »"_s.arg(content.certification.title), italic},
                    {content.blocks.size() == 1 ? u". Ce bloc est acquis à vie."_s
                                                : u". Ces blocs sont chacun acquis à vie."_s,
                     body}},
                   {.alignment = Alignment::Justified, .leading = 15.0, .after = 8.0});
}

/// "Validé le 3 mars 2021 par le jury (procès-verbal n° …), acquis à vie · RNCP31187BC02".
QString proof(const AttestedBlock &attested)
{
    QString text = u"Validé le %1"_s.arg(frenchDate(attested.validatedOn));
    if (attested.minutesNumber)
        text += u" par le jury, procès-verbal n° %1"_s.arg(*attested.minutesNumber);
    text += u", acquis à vie"_s;
    if (!attested.code.isEmpty())
        text += u"  ·  "_s + attested.code;
    return text;
}

void blockSection(Flow &flow, const AttestedBlock &attested)
{
    TextStyle title = body.sized(13.4).coloured(palette::navy);
    flow.ensure(96.0);
    flow.space(4.0);
    const double top = flow.y();
    flow.paragraph({{capitalised(blockName(attested.block)), title}}, {.leading = 16.5, .after = 0.0});
    flow.page().fill({flow.left() - 10.0, top + 2.5, 2.0, flow.y() - top - 3.0}, palette::gold);
    flow.paragraph({{proof(attested), small}}, {.leading = 13.0, .after = 5.0});
    for (const QString &competency : attested.competencies)
        flow.item({{u"–"_s, body.coloured(palette::gold)}}, {{competency, body}},
                  {.leading = 14.0, .after = 1.2, .indent = 14.0});
    flow.space(7.0);
}

void limits(Flow &flow, Document &document, const BlockAttestationContent &content)
{
    RichText text{{u"Ce document ne vaut pas délivrance de la certification complète."_s, body}};
    if (content.remainingBlocks.empty()) {
        text.push_back({u" Tous les blocs de la certification sont acquis."_s, body});
    } else {
        QStringList names;
        for (const BlockMention &block : content.remainingBlocks)
            names += blockName(block);
        text.push_back({u" Restent à acquérir : "_s, body});
        text.push_back({names.join(u" ; "_s) + u'.', body});
    }
    constexpr double padding = 9.0;
    constexpr double leading = 14.6;
    const double measure = flow.width() - 2.0 * padding;
    const std::vector<Line> lines = document.lines(text, measure, Alignment::Left);
    const double height = leading * static_cast<double>(lines.size()) + 2.0 * padding - 3.0;
    flow.ensure(height + 4.0);
    flow.page().fill({flow.left(), flow.y(), flow.width(), height}, palette::mist);
    double y = flow.y() + padding + 9.5;
    for (const Line &line : lines) {
        flow.page().line(line, flow.left() + padding, y);
        y += leading;
    }
    flow.moveTo(flow.y() + height);
}

} // namespace

void layOut(Document &document, const BlockAttestationContent &content)
{
    Flow flow(document, portraitSheet(document, content.certifier));
    const QString title = content.blocks.size() == 1 ? u"Attestation de bloc de compétences"_s
                                                     : u"Attestation de blocs de compétences"_s;
    titleBlock(flow, title, numberText(content.issue, small));
    holderParagraphs(flow, content);
    claim(flow, content);
    for (const AttestedBlock &attested : content.blocks)
        blockSection(flow, attested);
    limits(flow, document, content);
    flow.space(10.0);
    TextStyle named = small;
    named.colour = palette::ink;
    flow.paragraph({{content.certification.title, named},
                    {u" : "_s + registrationSentence(content.certification) + u". "_s, small},
                    {content.certification.levelBearing
                         ? capitalised(levelSentence(content.certification)) + u". "_s
                         : QString(),
                     small},
                    {nsfSentence(content.certification) + u'.', small}},
                   {.leading = 12.0, .after = 2.0});
    signatureBlock(flow, document, content.issue);
    drawFeet(document, numberText(content.issue, note));
}

} // namespace parchemin::documents
