#include "parchemin/core/frenchtext.h"

#include "documents/layouts.h"
#include "documents/portrait.h"
#include "documents/verificationcode.h"
#include "documents/wording.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

using namespace portrait;

constexpr double limitsPadding = 9.0;
constexpr double limitsLeading = 14.6;

std::vector<int> numbersOf(const std::vector<AttestedBlock> &blocks)
{
    std::vector<int> numbers;
    numbers.reserve(blocks.size());
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
    nameParagraph(flow, {firstNamesWithCivility(content.holder), name}, birthNameInCapitals(content.holder),
                  {.leading = 23.0, .after = 2.0});
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
    flow.paragraph({{capitalised(blockName(attested.block)), title}},
                   {.leading = 16.5, .after = 0.0, .role = Role::Heading2});
    flow.page().fill({flow.left() - 10.0, top + 2.5, 2.0, flow.y() - top - 3.0}, palette::gold);
    flow.paragraph({{proof(attested), small}}, {.leading = 13.0, .after = 5.0});
    const Tag list(flow.structure(), Role::List);
    for (const QString &competency : attested.competencies) {
        flow.item({{u"–"_s, body.coloured(palette::gold)}}, {{competency, body}},
                  {.leading = 14.0, .after = 1.2, .indent = 14.0});
    }
    flow.space(7.0);
}

RichText limitsText(const BlockAttestationContent &content)
{
    QString text = u"Ce document ne vaut pas délivrance de la certification complète."_s;
    QStringList names;
    for (const BlockMention &block : content.remainingBlocks)
        names += blockName(block);
    if (names.isEmpty()) {
        text += u" Tous les blocs de la certification sont acquis."_s;
    } else {
        text += u" Restent à acquérir : "_s + names.join(u" ; "_s) + u'.';
    }
    return {{text, body}};
}

RichText legalText(const CertificationMention &certification)
{
    QString text = u" : "_s + registrationSentence(certification) + u". "_s;
    if (certification.levelBearing)
        text += capitalised(levelSentence(certification)) + u". "_s;
    return {{certification.title, small.coloured(palette::ink)},
            {text + nsfSentence(certification) + u'.', small}};
}

/// What the document is not, and what is left, on a tinted ground.
void limits(Flow &flow, const std::vector<Line> &lines)
{
    const double height = limitsLeading * static_cast<double>(lines.size()) + 2.0 * limitsPadding - 3.0;
    flow.page().fill({flow.left(), flow.y(), flow.width(), height}, palette::mist);
    double y = flow.y() + limitsPadding + 9.5;
    const Tag tag(flow.structure(), Role::Paragraph);
    for (const Line &line : lines) {
        flow.page().line(line, flow.left() + limitsPadding, y);
        y += limitsLeading;
    }
    flow.moveTo(flow.y() + height);
}

/// Limits, legal mentions and signature, together on one page: no signature stands alone.
void closing(Flow &flow, Document &document, const BlockAttestationContent &content)
{
    constexpr double legalLeading = 12.0;
    const RichText legal = legalText(content.certification);
    const std::vector<Line> limitLines =
        document.lines(limitsText(content), flow.width() - 2.0 * limitsPadding, Alignment::Left);
    const auto legalLines = static_cast<double>(document.lines(legal, flow.width(), Alignment::Left).size());
    const double proofHeight = content.issue.proof ? 2.0 * 11.5 + 2.0 : 0.0;
    flow.ensure(proofHeight + limitsLeading * static_cast<double>(limitLines.size()) + 2.0 * limitsPadding +
                10.0 + legalLeading * legalLines + 12.0 + verificationCodeSide);
    limits(flow, limitLines);
    flow.space(10.0);
    flow.paragraph(legal, {.leading = legalLeading, .after = 2.0});
    proofParagraph(flow, content.issue);
    signatureBlock(flow, document, content.issue, verificationCodeSide);
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
        flow.keepTogether([&attested](Flow &part) { blockSection(part, attested); });
    closing(flow, document, content);
    drawFeet(document, numberText(content.issue, note));
}

} // namespace parchemin::documents
