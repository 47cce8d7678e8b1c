#include "parchemin/core/frenchtext.h"

#include <QLocale>

#include <algorithm>

#include "documents/layouts.h"
#include "documents/sheets.h"
#include "documents/wording.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

using namespace portrait;

const ParagraphStyle prose{.alignment = Alignment::Justified, .leading = 15.0, .after = 6.0};
constexpr double signatureHeight = 58.0;

QString weekday(QDate day)
{
    return QLocale(QLocale::French).dayName(day.dayOfWeek());
}

Fact whereFact(const SessionMention &session)
{
    if (session.place.isEmpty())
        return {u"Où"_s, u"À distance"_s, session.link};
    return {u"Où"_s, session.place, session.address};
}

/// "1 h 20", "45 min".
QString duration(int minutes)
{
    if (minutes < 60)
        return u"%1 min"_s.arg(minutes);
    return minutes % 60 == 0 ? u"%1 h"_s.arg(minutes / 60)
                             : u"%1 h %2"_s.arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0'));
}

/// A person as an envelope names her.
struct Addressee
{
    QString firstNames; ///< with the civility; the whole name where its parts are not known
    QString birthName;
    QStringList address;
};

/// The title at the left, the address of the envelope at the right.
void head(Flow &flow, const Addressee &addressee, const CertificationMention &certification,
          const QString &title = u"Convocation"_s)
{
    const double top = flow.y();
    ParagraphStyle style{.leading = 14.5, .after = 0.0};
    style.indent = flow.width() * 0.5;
    addresseeParagraph(flow, addressee.firstNames, addressee.birthName, style);
    for (const QString &line : addressee.address)
        flow.paragraph({{line, body}}, style);
    const double addressEnd = flow.y();
    flow.moveTo(top);
    titleBlock(flow, title,
               {{certification.title + u", fiche n° %1 du RNCP"_s.arg(certification.rncpCode), body}},
               flow.width() * 0.54);
    flow.moveTo(std::max(flow.y(), addressEnd + 16.0));
}

/// A list under its heading, whole.
void listSection(Flow &flow, const QString &heading, const QStringList &items)
{
    if (items.isEmpty())
        return;
    flow.keepTogether([&](Flow &part) {
        sectionHeading(part, heading);
        dashedList(part, items);
    });
}

void panelSection(Flow &flow, const std::vector<PanelMention> &panel)
{
    QStringList members;
    for (const PanelMention &member : panel) {
        QStringList parts{member.name};
        for (const QString &part : {member.quality, member.organisation}) {
            if (!part.isEmpty())
                parts += part;
        }
        members += parts.join(u", "_s);
    }
    listSection(flow, u"Le jury"_s, members);
}

void awardSection(Flow &flow, const QString &rules)
{
    sectionHeading(flow, u"Comment la certification est délivrée"_s);
    for (const QString &line : rules.split(u'\n', Qt::SkipEmptyParts))
        flow.paragraph({{line, body}}, prose);
}

void contactSection(Flow &flow, const QString &contact)
{
    if (contact.isEmpty())
        return;
    sectionHeading(flow, u"Si vous ne pouvez pas venir"_s);
    flow.paragraph({{u"Prévenez sans attendre : "_s + contact, body}}, prose);
}

void candidateFacts(Flow &flow, const CandidateConvocationContent &content)
{
    QString length = u"durée : "_s + duration(content.durationMinutes);
    if (content.extraMinutes > 0)
        length += u", dont %1 de temps supplémentaire"_s.arg(duration(content.extraMinutes));
    const QString arrival = content.arrivesAt.isValid()
                                ? u"présentez-vous à %1\n"_s.arg(frenchTime(content.arrivesAt))
                                : QString();
    factPanel(flow, {{u"Quand"_s, frenchDate(content.session.heldOn), weekday(content.session.heldOn)},
                     {u"À quelle heure"_s, frenchTime(content.startsAt), arrival + length},
                     whereFact(content.session)});
}

void appealSection(Flow &flow, const AppealMention &appeal)
{
    sectionHeading(flow, u"Après la décision"_s);
    flow.paragraph({{u"La décision vous sera notifiée par écrit. Vous pourrez la contester par un recours "
                     u"écrit et motivé adressé "
                     "à %1, dans un délai de %2 jours à compter de sa réception."_s.arg(appeal.addressee)
                         .arg(appeal.windowDays),
                     body}},
                   prose);
}

/// The last section and the signature, together: nobody signs a page on which nothing stands.
void closing(Flow &flow, const QString &contact, const IssueMention &issue)
{
    flow.keepTogether([&](Flow &part) {
        contactSection(part, contact);
        signatureBlock(part, part.document(), issue, signatureHeight);
    });
}

void hearingTable(Flow &flow, const std::vector<HearingMention> &hearings)
{
    tableSectionHeading(flow, u"Votre journée"_s);
    std::vector<TableRow> rows;
    rows.reserve(hearings.size());
    for (const HearingMention &hearing : hearings) {
        rows.push_back({{{frenchTime(hearing.from) + u" – "_s + frenchTime(hearing.to), figures}},
                        {{hearing.candidate, body}},
                        {{hearing.subject, body}}});
    }
    flow.table({{u"Horaire"_s, 0.22}, {u"Candidat"_s, 0.40}, {u"Objet"_s, 0.38}}, rows,
               {.heading = label, .leading = 14.0});
    flow.space(10.0);
}

QString callingOffTitle(const SessionMention &session)
{
    return session.callingOff == CallingOff::Postponed ? u"Report de séance"_s : u"Annulation de séance"_s;
}

/// The date that is taken back, and what comes instead.
void callingOffBody(Flow &flow, const SessionMention &session, QTime at, const QString &next)
{
    const bool isPostponed = session.callingOff == CallingOff::Postponed;
    flow.paragraph(
        {{isPostponed ? u"La séance du jury pour laquelle vous avez reçu une convocation est reportée."_s
                      : u"La séance du jury pour laquelle vous avez reçu une convocation est annulée."_s,
          body.sized(12.4)}},
        {.leading = 16.5, .after = 10.0});
    factPanel(flow, {{u"N'a plus lieu"_s, frenchDate(session.heldOn), weekday(session.heldOn)},
                     {u"À quelle heure"_s, frenchTime(at), u"session "_s + session.code},
                     whereFact(session)});
    sectionHeading(flow, u"Ce que cela change"_s);
    flow.paragraph({{u"Ne vous déplacez pas : la convocation que vous avez reçue est sans effet."_s, body}},
                   prose);
    if (!next.isEmpty())
        flow.paragraph({{next, body}}, prose);
}

void layOutCallingOff(Document &document, const CandidateConvocationContent &content)
{
    Flow flow(document, portraitSheet(document, content.certifier));
    head(flow,
         {firstNamesWithCivility(content.candidate), birthNameInCapitals(content.candidate),
          content.postalAddress},
         content.certification, callingOffTitle(content.session));
    callingOffBody(flow, content.session, content.startsAt,
                   u"Une nouvelle convocation vous sera adressée pour une autre date. Votre dossier reste en "
                   "l'état ; les blocs de compétences acquis le restent."_s);
    closing(flow, {}, content.issue);
    drawFeet(document, numberText(content.issue, note));
}

void layOutCallingOff(Document &document, const JurorConvocationContent &content)
{
    Flow flow(document, portraitSheet(document, content.certifier));
    head(flow, {content.juror, {}, content.postalAddress}, content.certification,
         callingOffTitle(content.session));
    callingOffBody(flow, content.session, content.session.opensAt,
                   content.session.callingOff == CallingOff::Postponed
                       ? u"Une nouvelle date vous sera proposée. Les dossiers que vous avez reçus restent "
                         "confidentiels."_s
                       : u"Les dossiers que vous avez reçus restent confidentiels."_s);
    closing(flow, {}, content.issue);
    drawFeet(document, numberText(content.issue, note));
}

} // namespace

void layOut(Document &document, const CandidateConvocationContent &content)
{
    if (content.session.callingOff != CallingOff::None) {
        layOutCallingOff(document, content);
        return;
    }
    Flow flow(document, portraitSheet(document, content.certifier));
    head(flow,
         {firstNamesWithCivility(content.candidate), birthNameInCapitals(content.candidate),
          content.postalAddress},
         content.certification);
    flow.paragraph(
        {{u"Vous êtes %1 devant le jury pour %2 (session %3)."_s.arg(
              agreed(content.candidate.gender, u"convoqué"_s), content.defenceObject, content.session.code),
          body.sized(12.4)}},
        {.leading = 16.5, .after = 10.0});
    candidateFacts(flow, content);
    listSection(flow, u"Ce que vous apportez"_s, content.toBring);
    flow.keepTogether([&content](Flow &part) {
        panelSection(part, content.panel);
        part.paragraph(
            {{u"Si vous avez un lien avec l'un de ces membres, signalez-le avant la séance : il sera "
              "remplacé."_s,
              body}},
            prose);
    });
    awardSection(flow, content.awardRules);
    appealSection(flow, content.appeal);
    closing(flow, content.contact, content.issue);
    drawFeet(document, numberText(content.issue, note));
}

void layOut(Document &document, const JurorConvocationContent &content)
{
    if (content.session.callingOff != CallingOff::None) {
        layOutCallingOff(document, content);
        return;
    }
    Flow flow(document, portraitSheet(document, content.certifier));
    head(flow, {content.juror, {}, content.postalAddress}, content.certification);
    const QString quality = content.quality.isEmpty() ? QString() : u", en qualité de "_s + content.quality;
    flow.paragraph(
        {{u"Vous siégez au jury de la session %1%2."_s.arg(content.session.code, quality), body.sized(12.4)}},
        {.leading = 16.5, .after = 10.0});
    factPanel(flow, {{u"Quand"_s, frenchDate(content.session.heldOn), weekday(content.session.heldOn)},
                     {u"Horaires"_s, frenchTime(content.session.opensAt),
                      u"jusqu'à "_s + frenchTime(content.session.closesAt)},
                     whereFact(content.session)});
    hearingTable(flow, content.hearings);
    panelSection(flow, content.panel);
    listSection(flow, u"Ce que le jury attend de vous"_s, content.duties);
    awardSection(flow, content.awardRules);
    closing(flow, content.contact, content.issue);
    drawFeet(document, numberText(content.issue, note));
}

} // namespace parchemin::documents
