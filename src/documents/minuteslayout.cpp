#include "parchemin/core/frenchtext.h"

#include "documents/layouts.h"
#include "documents/minutessections.h"
#include "documents/portrait.h"
#include "documents/wording.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::documents {
namespace {

using namespace portrait;

const TextStyle cell{Face::GaramondSmall, 9.6, palette::ink, Feature::OldStyle, 0.0};
constexpr double cellLeading = 12.2;

void session(Flow &flow, const MinutesContent &content)
{
    const QString meeting = juryMeeting(content.place.value_or(QString()), content.heldOn);
    const QString title = content.certification.title;
    flow.paragraph({{u"Le jury de la certification « "_s + title +
                         u" » (fiche n° %1 du RNCP) s'est %2, session %3. La séance a été ouverte à %4 et "
                         "close à %5."_s.arg(content.certification.rncpCode, meeting, content.sessionCode,
                                             frenchTime(content.openedAt), frenchTime(content.closedAt)),
                     body}},
                   {.alignment = Alignment::Justified, .leading = 15.0});
    if (content.corrects) {
        flow.paragraph({{u"Ce procès-verbal rectificatif remplace le procès-verbal n° %1. Motif : %2"_s.arg(
                             content.corrects->number, content.corrects->reason),
                         body}},
                       {.alignment = Alignment::Justified, .leading = 15.0});
    }
}

QString presenceLabel(MemberPresence presence)
{
    switch (presence) {
    case MemberPresence::Present:
        return u"présent(e)"_s;
    case MemberPresence::Absent:
        return u"absent(e)"_s;
    case MemberPresence::Excused:
        return u"excusé(e)"_s;
    }
    Q_UNREACHABLE();
}

QString participation(const MinutesMember &member)
{
    QString text = presenceLabel(member.presence);
    if (member.replacedBy)
        text += u" ; remplacé(e) par "_s + *member.replacedBy;
    if (!member.recusedFor.isEmpty())
        text += u" ; récusé(e) pour "_s + frenchList(member.recusedFor);
    return text;
}

void members(Flow &flow, const MinutesContent &content)
{
    tableSectionHeading(flow, u"Composition du jury"_s);
    std::vector<TableRow> rows;
    rows.reserve(content.members.size());
    for (const MinutesMember &member : content.members) {
        const QString chair = member.isChair ? u", préside le jury"_s : QString();
        rows.push_back({{{member.name, cell}},
                        {{member.quality + chair, cell}},
                        {{member.organisation, cell}},
                        {{participation(member), cell}}});
    }
    flow.table(
        {{u"Membre"_s, 0.26}, {u"Qualité"_s, 0.26}, {u"Organisme"_s, 0.22}, {u"Participation"_s, 0.26}}, rows,
        {.heading = label, .leading = cellLeading});
    flow.space(10.0);
}

void checks(Flow &flow, const MinutesContent &content)
{
    if (content.ruleChecks.empty())
        return;
    tableSectionHeading(flow, u"Vérification des règles"_s);
    std::vector<TableRow> rows;
    rows.reserve(content.ruleChecks.size());
    for (const MinutesRuleCheck &check : content.ruleChecks) {
        rows.push_back({{{check.ruleSet, cell}},
                        {{check.requirement, cell}},
                        {{check.finding, cell}},
                        {{check.satisfied ? u"respectée"_s : u"non respectée"_s, cell}}});
    }
    flow.table({{u"Règles"_s, 0.24}, {u"Exigence"_s, 0.32}, {u"Constat"_s, 0.28}, {u"Résultat"_s, 0.16}},
               rows, {.heading = label, .leading = cellLeading});
    flow.space(10.0);
}

void incidents(Flow &flow, const MinutesContent &content)
{
    sectionHeading(flow, u"Incidents"_s);
    if (content.incidents.empty())
        flow.paragraph({{u"Aucun incident n'a été signalé."_s, body}}, {});
    const Tag list(flow.structure(), Role::List);
    for (const MinutesIncident &incident : content.incidents) {
        const QString time = incident.at ? frenchTime(*incident.at) + u" : "_s : QString();
        flow.item({{u"–"_s, body.coloured(palette::gold)}}, {{time + incident.description, body}},
                  {.leading = 14.5, .after = 2.0, .indent = 14.0});
    }
    flow.space(4.0);
}

/// A box to sign in for each member present; who was absent need not sign.
void signatures(Flow &flow, Document &document, const MinutesContent &content)
{
    constexpr double height = 70.0;
    constexpr double gap = 14.0;
    const double width = (flow.width() - gap) / 2.0;
    flow.ensure(height + 40.0);
    sectionHeading(flow, u"Signatures des membres présents"_s);
    int column = 0;
    for (const MinutesMember &member : content.members) {
        if (member.presence != MemberPresence::Present)
            continue;
        if (column == 0)
            flow.ensure(height + gap);
        const double x = flow.left() + column * (width + gap);
        flow.page().rectangle({x, flow.y(), width, height}, 0.5, palette::rule);
        double y = flow.y() + 14.0;
        const QString quality = member.isChair ? member.quality + u", préside le jury"_s : member.quality;
        for (const auto &[text, style] : RichText{{member.name, cell}, {quality, small}}) {
            const Tag tag(document.structure(), Role::Paragraph);
            for (const Line &line : document.lines({{text, style}}, width - 16.0, Alignment::Left)) {
                flow.page().line(line, x + 8.0, y);
                y += 11.5;
            }
        }
        column = 1 - column;
        if (column == 0)
            flow.space(height + gap);
    }
    if (column == 1)
        flow.space(height + gap);
}

} // namespace

void layOut(Document &document, const MinutesContent &content)
{
    Flow flow(document, portraitSheet(document, content.certifier));
    const QString number = content.number ? u"N° "_s + *content.number : u"Aperçu sans numéro ni valeur"_s;
    titleBlock(flow, content.corrects ? u"Procès-verbal rectificatif du jury"_s : u"Procès-verbal du jury"_s,
               {{number, body}});
    session(flow, content);
    members(flow, content);
    checks(flow, content);
    for (size_t rank = 1; rank <= content.candidates.size(); ++rank) {
        flow.keepTogether([&content, rank](Flow &part) {
            candidateSection(part, content.candidates[rank - 1], static_cast<int>(rank));
        });
    }
    incidents(flow, content);
    signatures(flow, document, content);
    if (!content.contentSha256.isEmpty()) {
        flow.paragraph({{u"Empreinte SHA-256 du contenu : "_s + content.contentSha256, note}},
                       {.leading = 11.0, .before = 2.0});
    }
    drawFeet(document, {{u"Procès-verbal · "_s + number, note}});
}

} // namespace parchemin::documents
