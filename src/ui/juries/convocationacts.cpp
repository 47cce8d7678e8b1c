#include "parchemin/app/convocationservice.h"
#include "parchemin/app/juryservice.h"
#include "parchemin/app/paperservice.h"
#include "parchemin/app/sentences.h"
#include "parchemin/ui/desk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

#include "ui/dossier/dossiertexts.h"
#include "ui/forms/dateedit.h"
#include "ui/forms/formdialog.h"
#include "ui/juries/jurywords.h"
#include "ui/juries/sessionacts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

/// A box for each candidate who is told of his day too late: his agreement is asked for (BR-52).
using Waivers = std::vector<std::pair<QCheckBox *, DefenceId>>;

void addWaiver(FormDialog &form, Waivers &waivers, const PassageLine &line)
{
    QCheckBox *box =
        form.addCheckBox(u"/waiver%1"_s.arg(line.defence.id.value()),
                         SessionActs::tr("%1 agreed in writing to the short notice").arg(line.candidate));
    waivers.emplace_back(box, line.defence.id);
}

std::vector<DefenceId> tickedIn(const Waivers &waivers)
{
    std::vector<DefenceId> ticked;
    for (const auto &[box, defence] : waivers) {
        if (box->isChecked())
            ticked.push_back(defence);
    }
    return ticked;
}

/// A day that is today unless another one is given, from the first possible one to today.
DateEdit *addDay(FormDialog &form, const QString &key, const QString &label, QDate today, QDate earliest)
{
    DateEdit *day = form.addDate(key, label, today);
    form.setCheck(key, [day, today, earliest] {
        if (!day->date())
            return SessionActs::tr("Enter the day as %1.").arg(day->placeholderText());
        if (*day->date() > today)
            return SessionActs::tr("Today at the latest.");
        if (earliest.isValid() && *day->date() < earliest) {
            return SessionActs::tr("Not before %1: what is announced was decided on that day.")
                .arg(dayText(earliest));
        }
        return QString();
    });
    return day;
}

/// Those who would be convened now.
std::vector<ConvocationRecipient> plannedRecipients(const SessionDetail &detail)
{
    std::vector<ConvocationRecipient> recipients;
    for (const PassageLine &line : detail.passages) {
        if (line.defence.state == DefenceState::Planned)
            recipients.push_back({line.defence.person, line.defence.id});
    }
    return recipients;
}

/// Everybody whose convocation is due, in the order of the day: jury first.
std::vector<ConvocationRecipient> dueRecipients(const SessionDetail &detail)
{
    std::vector<ConvocationRecipient> recipients;
    for (const SeatLine &line : detail.seats) {
        if (line.mustBeSent)
            recipients.push_back({line.seat.member.person, std::nullopt});
    }
    for (const PassageLine &line : detail.passages) {
        if (line.mustBeSent())
            recipients.push_back({line.defence.person, line.defence.id});
    }
    return recipients;
}

} // namespace

QDate SessionActs::earliest(SessionId session, const std::vector<ConvocationRecipient> &recipients) const
{
    const auto day = ConvocationService(m_services.context).earliestSending(session, recipients);
    return day ? *day : QDate(); // the act itself asks again
}

void SessionActs::convene(const SessionDetail &detail)
{
    const JurySession &session = detail.line.session;
    FormDialog form(tr("Convene for %1").arg(session.code), tr("&Convene"), &m_window);
    form.setObjectName(u"conveneForm"_s);
    form.setRecord(session.id.value());
    Waivers waivers;
    int planned = 0;
    for (const PassageLine &line : detail.passages) {
        if (line.defence.state != DefenceState::Planned)
            continue;
        ++planned;
        if (!line.notice.empty())
            addWaiver(form, waivers, line);
    }
    form.setIntroduction(
        (waivers.empty()
             ? tr("%n candidate(s) and the jury are convened for %1. The notice is long enough.", nullptr,
                  planned)
             : tr("%n candidate(s) and the jury are convened for %1. The notice is short: it needs "
                  "the written agreement of each candidate.",
                  nullptr, planned))
            .arg(whenText(session)));
    DateEdit *on = addDay(form, u"/convokedOn"_s, tr("Convened &on"), m_services.context.clock.today(),
                          earliest(session.id, plannedRecipients(detail)));
    form.setAct([&] {
        return JuryService(m_services.context)
            .convene(m_services.desk.actor(), session.id, tickedIn(waivers), on->date());
    });
    if (form.exec() == QDialog::Accepted)
        emit done(tr("The session %1 is convened: send the convocations, then record it.").arg(session.code));
}

void SessionActs::recordSent(const SessionDetail &detail)
{
    const std::vector<ConvocationRecipient> recipients = dueRecipients(detail);
    FormDialog form(tr("Convocations sent"), tr("&Record"), &m_window);
    form.setObjectName(u"sentForm"_s);
    form.setRecord(detail.line.session.id.value());
    const auto count = static_cast<int>(recipients.size());
    form.setIntroduction(
        isCalledOff(detail.line.session.state)
            ? tr("%n person(s) who were convened were told that the session is called off.", nullptr, count)
            : tr("%n convocation(s) were sent, to the jury and the candidates whose convocation was due.",
                 nullptr, count));
    DateEdit *on = addDay(form, u"/sentOn"_s, tr("Sent &on"), m_services.context.clock.today(),
                          earliest(detail.line.session.id, recipients));
    QComboBox *channel = form.addChoice(u"/channel"_s, tr("&Sent by"));
    for (const ConvocationChannel one :
         {ConvocationChannel::Email, ConvocationChannel::Letter, ConvocationChannel::ByHand})
        channel->addItem(word(one), static_cast<int>(one));
    Waivers waivers;
    for (const PassageLine &line : detail.passages) {
        if (line.mustBeSent() && !line.notice.empty())
            addWaiver(form, waivers, line);
    }
    form.setAct([&] {
        return ConvocationService(m_services.context)
            .recordSent(m_services.desk.actor(), detail.line.session.id, recipients,
                        static_cast<ConvocationChannel>(channel->currentData().toInt()), tickedIn(waivers),
                        on->date());
    });
    if (form.exec() != QDialog::Accepted)
        return;
    emit done(isCalledOff(detail.line.session.state)
                  ? tr("%n person(s) recorded as told.", nullptr, count)
                  : tr("%n convocation(s) recorded as sent.", nullptr, count));
}

void SessionActs::acknowledge(const Convocation &convocation, const QString &name)
{
    FormDialog form(tr("Answer of %1").arg(name), tr("&Record"), &m_window);
    form.setObjectName(u"acknowledgeForm"_s);
    form.setRecord(convocation.id.value());
    DateEdit *on = addDay(form, u"/answeredOn"_s, tr("Answered &on"), m_services.context.clock.today(), {});
    form.setAct([&] {
        return ConvocationService(m_services.context)
            .acknowledge(m_services.desk.actor(), convocation.id, on->date().value_or(QDate()));
    });
    if (form.exec() == QDialog::Accepted)
        emit done(tr("The answer of %1 was recorded.").arg(name));
}

void SessionActs::issueLetters(const SessionDetail &detail)
{
    const auto issued =
        PaperService(m_services.context)
            .issueConvocations(m_services.desk.actor(), detail.line.session.id, dueRecipients(detail));
    if (issued) {
        emit done(tr("%n letter(s) issued: they are among the issued documents. Send them, then record it.",
                     nullptr, static_cast<int>(issued->size())));
    } else {
        emit refused(sentence(issued.error()));
    }
}

void SessionActs::issueAttendanceSheet(const SessionDetail &detail)
{
    tellIssued(PaperService(m_services.context)
                   .issueAttendanceSheet(m_services.desk.actor(), detail.line.session.id));
}

void SessionActs::issueCertificate(const SessionDetail &detail, const PanelSeat &seat)
{
    tellIssued(PaperService(m_services.context)
                   .issueJurorCertificate(m_services.desk.actor(), detail.line.session.id, seat.member.id));
}

void SessionActs::tellIssued(const Result<DocumentId> &document)
{
    const auto issued =
        document ? m_services.documents.load(*document) : Result<OfficialDocument>(document.error());
    if (issued) {
        emit done(tr("%1 %2 issued: it is among the issued documents.", "kind of document, its number")
                      .arg(word(issued->kind), issued->number));
    } else {
        emit refused(sentence(issued.error()));
    }
}

void SessionActs::recordDossiersSent(const SessionDetail &detail)
{
    report(ConvocationService(m_services.context)
               .recordDossiersSent(m_services.desk.actor(), detail.line.session.id),
           tr("The jury has the dossiers since today."));
}

void SessionActs::exportCalendar(const SessionDetail &detail)
{
    const QString path = m_calendarChooser(&m_window, detail.line.session.code + u".ics"_s);
    if (path.isEmpty())
        return;
    report(ConvocationService(m_services.context).exportCalendar(detail.line.session.id, path),
           tr("The calendar of %1 was written: a calendar that holds an earlier one takes the changes over.")
               .arg(detail.line.session.code));
}

} // namespace parchemin::ui
