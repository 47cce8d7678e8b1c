#include "parchemin/core/frenchtext.h"

#include "documents/layouts.h"
#include "documents/sheets.h"
#include "documents/verificationcode.h"
#include "documents/wording.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

using namespace portrait;

const ParagraphStyle prose{.alignment = Alignment::Justified, .leading = 17.0, .after = 9.0};
const TextStyle text = body.sized(12.6);

QString presence(const JurorCertificateContent &content)
{
    const SessionMention &session = content.session;
    const QString where = session.place.isEmpty() ? u"à distance"_s : frenchAtPlace(session.place);
    return u"a siégé le %1, de %2 à %3, %4, au jury de la certification professionnelle « %5 » (fiche n° %6 "
           u"du RNCP), "
           "session %7."_s.arg(frenchDate(session.heldOn), frenchTime(session.opensAt),
                               frenchTime(session.closesAt), where, content.certification.title,
                               content.certification.rncpCode, session.code);
}

QString work(int hearings)
{
    if (hearings == 0)
        return u"Le jury a délibéré ce jour-là."_s;
    return hearings == 1 ? u"Le jury a entendu un candidat et délibéré."_s
                         : u"Le jury a entendu %1 candidats et délibéré."_s.arg(numberWord(hearings));
}

} // namespace

void layOut(Document &document, const JurorCertificateContent &content)
{
    Flow flow(document, bannerSheet(document, content.certifier, u"Participation à un jury"_s));
    flow.space(46.0);
    titleBlock(flow, u"Certificat de participation à un jury"_s, numberText(content.issue, small));
    flow.space(14.0);
    flow.paragraph(
        {{content.certifier.name + u", autorité responsable de la certification, certifie que"_s, text}},
        prose);
    flow.paragraph({{content.juror, body.sized(24.0).coloured(palette::navy)}},
                   {.leading = 28.0, .after = 2.0});
    QStringList parts;
    for (const QString &part : {content.quality, content.organisation}) {
        if (!part.isEmpty())
            parts += part;
    }
    if (!parts.isEmpty())
        flow.paragraph({{parts.join(u", "_s), italic.sized(12.6)}}, {.leading = 16.0, .after = 10.0});
    flow.paragraph({{presence(content), text}}, prose);
    flow.paragraph({{work(content.hearingCount), text}}, prose);
    flow.paragraph(
        {{u"Ce certificat est établi à la demande de la personne intéressée, pour être remis à son employeur."_s,
          text}},
        prose);
    signatureBlock(flow, document, content.issue, verificationCodeSide);
    drawFeet(document, numberText(content.issue, note), {60.0, portraitSize.width() - 60.0, 806.0});
}

} // namespace parchemin::documents
