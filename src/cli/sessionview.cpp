#include "cli/sessionview.h"

#include "parchemin/app/sentences.h"
#include "parchemin/store/candidacyrepository.h"

#include "cli/json.h"
#include "cli/lookup.h"
#include "cli/report.h"
#include "cli/table.h"
#include "cli/translate.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::cli {
namespace {

QJsonObject headJson(const JurySession &session)
{
    return {{u"code"_s, session.code},
            {u"day"_s, asJson(session.day)},
            {u"startsAt"_s, session.startsAt.toString(u"HH:mm"_s)},
            {u"place"_s, session.place},
            {u"modality"_s, codeName(session.modality)},
            {u"state"_s, codeName(session.state)},
            {u"openedAt"_s, asJson(session.openedAt)},
            {u"closedAt"_s, asJson(session.closedAt)}};
}

QJsonArray seatsJson(const std::vector<PanelSeat> &seats)
{
    QJsonArray array;
    for (const PanelSeat &seat : seats) {
        array.append(QJsonObject{{u"person"_s, seat.member.person.value()},
                                 {u"name"_s, seat.member.name},
                                 {u"role"_s, codeName(seat.role)},
                                 {u"presence"_s, codeName(seat.presence)},
                                 {u"chair"_s, seat.isChair}});
    }
    return array;
}

QString roleWord(const PanelSeat &seat)
{
    const bool isWoman = seat.member.sex == Sex::Female;
    switch (seat.role) {
    case SeatRole::Lead:
        return translate("Cli", "pedagogical lead");
    case SeatRole::Professional:
        return isWoman ? translate("Cli", "professional", "a woman") : translate("Cli", "professional");
    case SeatRole::Substitute:
        return isWoman ? translate("Cli", "substitute", "a woman") : translate("Cli", "substitute");
    }
    Q_UNREACHABLE();
}

void tellSeats(QTextStream &out, const std::vector<PanelSeat> &seats)
{
    Table table({translate("Cli", "Person"), translate("Cli", "Member"), translate("Cli", "Seat"),
                 translate("Cli", "Presence"), translate("Cli", "Chair")});
    for (const PanelSeat &seat : seats) {
        table.add({QString::number(seat.member.person.value()), seat.member.name, roleWord(seat),
                   word(seat.presence), seat.isChair ? translate("Cli", "yes") : QString()});
    }
    table.print(out, translate("Cli", "Nobody is seated."));
}

/// Everything that is shown of one session.
struct Picture
{
    SessionView view;
    Blockers composition;
    std::vector<Minutes> minutes;
    std::vector<QString> numbers;                     ///< dossier numbers, one a defence
    std::vector<std::vector<JuryDecision>> decisions; ///< one list a defence
};

Result<Picture> pictureOf(const Invocation &call, SessionId session)
{
    auto view = call.work().juries().view(session);
    if (!view)
        return view.error();
    auto composition = call.work().juries().compositionBlockers(session);
    if (!composition)
        return composition.error();
    auto minutes = call.work().deliberations().minutesOf(session);
    if (!minutes)
        return minutes.error();
    Picture picture{*std::move(view), *std::move(composition), *std::move(minutes), {}, {}};
    const CandidacyRepository candidacies(call.database());
    for (const SessionView::Passage &passage : picture.view.defences) {
        const auto candidacy = candidacies.load(passage.defence.candidacy);
        if (!candidacy)
            return candidacy.error();
        auto decisions = call.work().deliberations().decisionsOf(passage.defence.id);
        if (!decisions)
            return decisions.error();
        picture.numbers.push_back(candidacy->number);
        picture.decisions.push_back(*std::move(decisions));
    }
    return picture;
}

QString outcomeOf(const std::vector<JuryDecision> &decisions)
{
    for (const JuryDecision &decision : decisions) {
        if (decision.isCurrent)
            return word(decision.content.outcome);
    }
    return {};
}

QString publicationOf(const Minutes &minutes)
{
    if (minutes.unpublishedAt) {
        return translate("Cli", ", published, then withdrawn on %1", "a moment")
            .arg(localText(*minutes.unpublishedAt));
    }
    return minutes.publishedAt ? translate("Cli", ", published") : QString();
}

void tellPicture(QTextStream &out, const Picture &picture)
{
    const JurySession &session = picture.view.session;
    out << session.code << u"  "_s << session.day.toString(Qt::ISODate) << ' '
        << session.startsAt.toString(u"HH:mm"_s) << u"  "_s << session.place << u"  — "_s
        << word(session.state) << u"\n\n"_s;
    tellSeats(out, session.seats);
    if (isCompositionOpen(session.state))
        tell(out, picture.composition, u"  "_s);
    Table table({translate("Cli", "Start"), translate("Cli", "Dossier"), translate("Cli", "Candidate"),
                 translate("Cli", "Route"), translate("Cli", "State"), translate("Cli", "Decision")});
    std::size_t index = 0;
    for (const SessionView::Passage &passage : picture.view.defences) {
        table.add({localText(passage.defence.startsAt), picture.numbers[index], passage.candidateName,
                   word(passage.route), word(passage.defence.state), outcomeOf(picture.decisions[index])});
        ++index;
    }
    out << '\n';
    table.print(out, translate("Cli", "No defence is scheduled."));
    for (const SessionView::Passage &passage : picture.view.defences)
        tell(out, passage.panel.blockers, u"  "_s);
    for (const Minutes &minutes : picture.minutes) {
        out << '\n'
            << translate("Cli", "Minutes %1, drawn up %2, %n signature(s)", nullptr,
                         minutes.signatures.size())
                   .arg(minutes.number, localText(minutes.frozenAt))
            << publicationOf(minutes) << '\n';
    }
}

QJsonArray defencesJson(const Picture &picture)
{
    QJsonArray array;
    std::size_t index = 0;
    for (const SessionView::Passage &passage : picture.view.defences) {
        QJsonObject defence = asJson(passage.defence);
        defence.insert(u"dossier"_s, picture.numbers[index]);
        defence.insert(u"candidate"_s, passage.candidateName);
        defence.insert(u"route"_s, codeName(passage.route));
        defence.insert(u"panel"_s, seatsJson(passage.panel.seats));
        defence.insert(u"panelBlockers"_s, asJson(passage.panel.blockers));
        defence.insert(u"decisions"_s, arrayOf(picture.decisions[index]));
        array.append(defence);
        ++index;
    }
    return array;
}

QJsonArray minutesJson(const std::vector<Minutes> &all)
{
    QJsonArray array;
    for (const Minutes &minutes : all) {
        QJsonArray signatures;
        for (const MinutesSignature &signature : minutes.signatures) {
            signatures.append(QJsonObject{{u"name"_s, signature.memberName},
                                          {u"at"_s, asJson(signature.signedAt)},
                                          {u"method"_s, codeName(signature.method)}});
        }
        array.append(QJsonObject{{u"number"_s, minutes.number},
                                 {u"kind"_s, codeName(minutes.kind)},
                                 {u"frozenAt"_s, asJson(minutes.frozenAt)},
                                 {u"snapshotSha256"_s, minutes.snapshotSha256},
                                 {u"signatures"_s, signatures},
                                 {u"publishedAt"_s, asJson(minutes.publishedAt)},
                                 {u"unpublishedAt"_s, asJson(minutes.unpublishedAt)},
                                 {u"correctionReason"_s, minutes.correctionReason}});
    }
    return array;
}

} // namespace

Result<ExitStatus> showSession(Invocation &call)
{
    const auto session = sessionNamed(call, call.argument(0));
    if (!session)
        return session.error();
    const auto picture = pictureOf(call, *session);
    if (!picture)
        return picture.error();
    if (!call.isJson()) {
        tellPicture(call.out(), *picture);
        return ExitStatus::Done;
    }
    QJsonObject object = headJson(picture->view.session);
    object.insert(u"seats"_s, seatsJson(picture->view.session.seats));
    object.insert(u"compositionBlockers"_s, asJson(picture->composition));
    object.insert(u"defences"_s, defencesJson(*picture));
    object.insert(u"minutes"_s, minutesJson(picture->minutes));
    QJsonArray incidents;
    for (const Incident &incident : picture->view.incidents) {
        incidents.append(QJsonObject{{u"category"_s, incident.category},
                                     {u"description"_s, incident.description},
                                     {u"at"_s, asJson(incident.happenedAt)}});
    }
    object.insert(u"incidents"_s, incidents);
    call.print(object);
    return ExitStatus::Done;
}

Result<ExitStatus> listSessions(Invocation &call)
{
    const auto sessions = call.work().juries().sessions();
    if (!sessions)
        return sessions.error();
    QJsonArray array;
    Table table({translate("Cli", "Session"), translate("Cli", "Day"), translate("Cli", "Place"),
                 translate("Cli", "State")});
    for (const JurySession &session : *sessions) {
        array.append(headJson(session));
        table.add({session.code, session.day.toString(Qt::ISODate), session.place, word(session.state)});
    }
    if (call.isJson()) {
        call.print(array);
    } else {
        table.print(call.out(), translate("Cli", "No session."));
    }
    return ExitStatus::Done;
}

} // namespace parchemin::cli
