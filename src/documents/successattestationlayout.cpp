#include "documents/layouts.h"
#include "documents/sheets.h"
#include "documents/verificationcode.h"
#include "documents/wording.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

using namespace portrait;

ParagraphStyle centred(double leading, double before, double after)
{
    return {.alignment = Alignment::Centre, .leading = leading, .before = before, .after = after};
}

void head(Flow &flow, const SuccessAttestationContent &content)
{
    const TextStyle capitals{Face::Garamond, 15.0, palette::navy,
                             Feature::SmallCaps | Feature::CapsToSmallCaps | Feature::OldStyle, 0.07};
    flow.paragraph({{content.certifier.name, capitals}}, centred(19.0, 0.0, 0.0));
    flow.paragraph({{u"Autorité responsable de la certification"_s, italic.coloured(palette::slate)}},
                   centred(15.0, 0.0, 18.0));
    ParagraphStyle title = centred(38.0, 0.0, 6.0);
    title.role = Role::Heading1;
    flow.paragraph(
        {{u"Attestation de réussite"_s, {Face::Garamond, 33.0, palette::navy, Feature::OldStyle, 0.0}}},
        title);
    flow.page().form(Form::Fleuron, {portraitSize.width() / 2.0, flow.y() + 9.0});
    flow.space(34.0);
}

/// A line that stands out, in the middle; smaller where it would take more than two lines, for the
/// attestation keeps to one page.
void display(Flow &flow, const Document &document, const QString &text, const TextStyle &style,
             ParagraphStyle paragraph)
{
    constexpr double smaller = 0.78;
    const bool isLong = document.lines({{text, style}}, flow.width(), Alignment::Centre).size() > 2;
    const double scale = isLong ? smaller : 1.0;
    paragraph.leading *= scale;
    flow.paragraph({{text, style.sized(style.size * scale)}}, paragraph);
}

} // namespace

void layOut(Document &document, const SuccessAttestationContent &content)
{
    Flow flow(document, framedSheet());
    head(flow, content);
    flow.paragraph({{u"atteste que"_s, italic.sized(13.0)}}, centred(17.0, 0.0, 8.0));
    TextStyle name = body.sized(25.0).coloured(palette::navy);
    name.features = Feature::Capitals | Feature::Lining;
    nameParagraph(flow, {firstNamesWithCivility(content.holder), name}, birthNameInCapitals(content.holder),
                  centred(29.0, 0.0, 4.0));
    if (content.holder.usageName) {
        flow.paragraph({{u"nom d'usage : "_s, italic}, {*content.holder.usageName, body}},
                       centred(15.0, 0.0, 1.0));
    }
    flow.paragraph({{birthSentence(content.holder), body.sized(12.0)}}, centred(16.0, 0.0, 18.0));
    const QString merit = content.blockCount == 1
                              ? u"a validé le bloc de compétences"_s
                              : u"a validé les %1 blocs de compétences"_s.arg(numberWord(content.blockCount));
    flow.paragraph({{merit + u" et satisfait à la soutenance devant le jury "_s +
                         juryMeeting(content.juryPlace, content.juryDate) +
                         u", et obtient par décision de ce jury (procès-verbal n° %1) la certification"_s.arg(
                             content.minutesNumber),
                     body.sized(12.4)}},
                   centred(17.0, 0.0, 10.0));
    ParagraphStyle title = centred(28.0, 0.0, 10.0);
    title.role = Role::Heading2;
    display(flow, document, content.certification.title, body.sized(23.0).coloured(palette::navy), title);
    for (const QString &sentence : {registrationSentence(content.certification),
                                    levelSentence(content.certification), nsfSentence(content.certification)})
        flow.paragraph({{sentence, body}}, centred(15.0, 0.0, 2.0));
    flow.paragraph({{u"Le parchemin est remis ensuite ; il fait seul foi du titre."_s, italic}},
                   centred(15.0, 14.0, 8.0));
    flow.paragraph(numberText(content.issue, small), centred(13.0, 0.0, 0.0));
    proofParagraph(flow, content.issue, Alignment::Centre);
    const double height = verificationCodeSide + 4.0;
    flow.ensure(height + 10.0);
    flow.moveTo(std::max(flow.y(), flow.bottom() - height - 10.0));
    signatureBlock(flow, document, content.issue, height);
}

} // namespace parchemin::documents
