#include "ui/juries/passageacts.h"

#include "parchemin/app/arrangements.h"
#include "parchemin/app/defenceplan.h"
#include "parchemin/app/juryservice.h"
#include "parchemin/app/sentences.h"
#include "parchemin/core/clock.h"
#include "parchemin/ui/desk.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <algorithm>

#include "ui/dossier/dossiertexts.h"
#include "ui/forms/formdialog.h"
#include "ui/forms/timeedit.h"
#include "ui/inputname.h"
#include "ui/juries/jurywords.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr int longestDelay = 240; // minutes
constexpr int usualDelay = 15;

TimeEdit *addTime(FormDialog &form, const QString &label, QTime time)
{
    auto *input = new TimeEdit(&form);
    input->setTime(time);
    form.addField(u"/startsAt"_s, label, input, FormDialog::Width::Half);
    nameInput(*input, QString(label).remove(u'&'));
    for (const BlockerCode code : {BlockerCode::Overlap, BlockerCode::TimeOrder, BlockerCode::NotAvailable})
        form.setFieldOf(code, u"/startsAt"_s);
    return input;
}

/// How far the delay reaches: how many it shifts, how long the session then lasts, and for whom too long.
QString forecastText(const DelayForecast &forecast)
{
    QString text = PassageActs::tr("%n defence(s) begin later; pauses absorb the rest.", nullptr,
                                   static_cast<int>(forecast.shifted.size()));
    if (forecast.endsAt.isValid()) {
        const QTime end = certifierTime(forecast.endsAt);
        text += u' ' + PassageActs::tr("The last one ends at %1.").arg(end.toString(u"HH:mm"_s));
    }
    for (const Blocker &blocker : forecast.away)
        text += u'\n' + sentence(blocker);
    return text;
}

} // namespace

QTime nextFreeTime(const SessionDetail &detail, int bufferMinutes)
{
    constexpr int secondsPerMinute = 60;
    QTime time = detail.line.session.startsAt;
    for (const PassageLine &line : detail.passages) {
        if (line.defence.state == DefenceState::Postponed)
            continue;
        const QTime end = certifierTime(line.defence.endsAt()).addSecs(bufferMinutes * secondsPerMinute);
        time = std::max(time, end);
    }
    return time;
}

PassageActs::PassageActs(const PageServices &services, QWidget &window)
    : QObject(&window)
    , m_services(services)
    , m_window(window)
{
}

void PassageActs::report(const Status &status, const QString &message)
{
    if (status) {
        emit done(message);
    } else {
        emit refused(sentence(status.error()));
    }
}

void PassageActs::schedule(const SessionDetail &detail, const ReadyCandidate &candidate)
{
    const JurySession &session = detail.line.session;
    const auto policy = m_services.context.rules.policy(session.day);
    const int buffer = policy ? policy->bufferMinutes : 0;
    FormDialog form(tr("Defence of %1").arg(candidate.name), tr("&Schedule"), &m_window);
    form.setObjectName(u"scheduleForm"_s);
    form.setRecord(candidate.candidacy.value());
    form.setIntroduction(tr("In the session %1, %2. The time lasts as long as the route asks, with the "
                            "candidate's extra time.")
                             .arg(session.code, session.place));
    TimeEdit *time = addTime(form, tr("&Begins at"), nextFreeTime(detail, buffer));
    form.setAct([&]() -> Status {
        const auto scheduled = JuryService(m_services.context)
                                   .schedule(m_services.desk.actor(), session.id, candidate.candidacy,
                                             certifierInstant(session.day, time->time()));
        return scheduled ? Status(Done{}) : Status(scheduled.error());
    });
    if (form.exec() == QDialog::Accepted)
        emit done(tr("%1 is scheduled at %2.").arg(candidate.name, time->time().toString(u"HH:mm"_s)));
}

void PassageActs::move(const SessionDetail &detail, const PassageLine &passage)
{
    FormDialog form(tr("Move the defence of %1").arg(passage.candidate), tr("&Move"), &m_window);
    form.setObjectName(u"moveForm"_s);
    form.setRecord(passage.defence.id.value());
    const bool isTheDay = detail.line.session.state == SessionState::Open;
    form.setIntroduction(passage.defence.convokedOn && !isTheDay
                             ? tr("The candidate is convened: the convocation must be sent again.")
                             : tr("It lasts %1.").arg(durationText(passage.defence)));
    TimeEdit *time = addTime(form, tr("&Begins at"), certifierTime(passage.defence.startsAt));
    form.setAct([&] {
        return Arrangements(m_services.context, m_services.undo)
            .moveDefence(m_services.desk.actor(), passage.defence.id,
                         certifierInstant(detail.line.session.day, time->time()));
    });
    form.exec(); // what was arranged is said with its undo
}

void PassageActs::delay(const PassageLine &passage)
{
    const DefencePlanService plan(m_services.context);
    FormDialog form(tr("Delay from %1 on").arg(passage.candidate), tr("&Shift the day"), &m_window);
    form.setObjectName(u"delayForm"_s);
    form.setRecord(passage.defence.id.value());
    auto *minutes = new QSpinBox(&form);
    minutes->setRange(1, longestDelay);
    minutes->setValue(usualDelay);
    minutes->setSuffix(tr(" min"));
    form.addField(u"/minutes"_s, tr("Later &by"), minutes, FormDialog::Width::Half);
    nameInput(*minutes, tr("Later &by").remove(u'&'));
    QLineEdit *reason = form.addText(u"/reason"_s, tr("&Reason, kept in the journal"));
    const auto foretell = [&] {
        const auto forecast = plan.delayForecast(passage.defence.id, minutes->value());
        form.setIntroduction(forecast ? forecastText(*forecast) : QString());
    };
    connect(minutes, &QSpinBox::valueChanged, &form, foretell);
    foretell();
    form.setAct([&]() -> Status {
        const auto shifted =
            Arrangements(m_services.context, m_services.undo)
                .delay(m_services.desk.actor(), passage.defence.id, minutes->value(), reason->text());
        return shifted ? Status(Done{}) : Status(shifted.error());
    });
    form.exec(); // what was arranged is said with its undo
}

void PassageActs::remove(const PassageLine &passage)
{
    FormDialog form(tr("Postpone the defence of %1").arg(passage.candidate), tr("&Postpone"), &m_window);
    form.setObjectName(u"removeForm"_s);
    form.setRecord(passage.defence.id.value());
    form.setIntroduction(tr("The candidate leaves this session, loses no block and can be scheduled again."));
    QPlainTextEdit *reason = form.addLongText(u"/reason"_s, tr("&Reason"));
    form.setFieldOf(BlockerCode::ReasonMissing, u"/reason"_s);
    form.setAct([&] {
        return JuryService(m_services.context)
            .postponeDefence(m_services.desk.actor(), passage.defence.id, reason->toPlainText());
    });
    if (form.exec() == QDialog::Accepted)
        emit done(tr("The defence of %1 is postponed.").arg(passage.candidate));
}

bool PassageActs::recordPresence(const PassageLine &passage, Presence presence)
{
    const Status recorded =
        Arrangements(m_services.context, m_services.undo)
            .recordCandidatePresence(m_services.desk.actor(), passage.defence.id, presence);
    if (!recorded)
        emit refused(sentence(recorded.error())); // else it is said with its undo
    return static_cast<bool>(recorded);
}

void PassageActs::hear(const PassageLine &passage)
{
    report(JuryService(m_services.context).hear(m_services.desk.actor(), passage.defence.id),
           tr("%1 was heard; the panel of this defence is fixed.").arg(passage.candidate));
}

void PassageActs::interrupt(const PassageLine &passage)
{
    FormDialog form(tr("Interrupt the defence of %1").arg(passage.candidate), tr("&Interrupt"), &m_window);
    form.setObjectName(u"interruptionForm"_s);
    form.setRecord(passage.defence.id.value());
    form.setIntroduction(
        tr("The incident goes into the minutes. The defence is resumed as soon as it can be, "
           "or postponed; the candidate loses no block."));
    QPlainTextEdit *description = form.addLongText(u"/description"_s, tr("&What happened"));
    form.setCheck(u"/description"_s, [description] {
        return description->toPlainText().trimmed().isEmpty() ? tr("Say what happened.") : QString();
    });
    form.setAct([&] {
        return JuryService(m_services.context)
            .interrupt(m_services.desk.actor(), passage.defence.id, description->toPlainText());
    });
    if (form.exec() == QDialog::Accepted)
        emit done(tr("The defence of %1 is interrupted: resume it, or postpone it.").arg(passage.candidate));
}

void PassageActs::resume(const PassageLine &passage)
{
    report(JuryService(m_services.context).resume(m_services.desk.actor(), passage.defence.id),
           tr("The defence of %1 goes on.").arg(passage.candidate));
}

void PassageActs::reportIncident(const SessionDetail &detail, const PassageLine *passage)
{
    FormDialog form(tr("Report an incident"), tr("&Report"), &m_window);
    form.setObjectName(u"incidentForm"_s);
    form.setRecord(detail.line.session.id.value());
    QComboBox *category = form.addChoice(u"/category"_s, tr("&Kind"), FormDialog::Width::Half);
    for (const auto &[code, text] : incidentCategories())
        category->addItem(text, code);
    QComboBox *about = form.addChoice(u"/defence"_s, tr("&Concerns"), FormDialog::Width::Half);
    about->addItem(tr("The whole session"), qint64{0});
    for (const PassageLine &line : detail.passages) {
        about->addItem(line.candidate, line.defence.id.value());
        if (passage != nullptr && passage->defence.id == line.defence.id)
            about->setCurrentIndex(about->count() - 1);
    }
    QPlainTextEdit *description = form.addLongText(u"/description"_s, tr("&What happened"));
    form.setCheck(u"/description"_s, [description] {
        return description->toPlainText().trimmed().isEmpty() ? tr("Say what happened.") : QString();
    });
    form.setAct([&]() -> Status {
        const qint64 defence = about->currentData().toLongLong();
        const auto reported =
            JuryService(m_services.context)
                .reportIncident(m_services.desk.actor(), detail.line.session.id,
                                defence == 0 ? std::nullopt : std::optional(DefenceId{defence}),
                                category->currentData().toString(), description->toPlainText());
        return reported ? Status(Done{}) : Status(reported.error());
    });
    if (form.exec() == QDialog::Accepted)
        emit done(tr("The incident was reported: the minutes will mention it."));
}

} // namespace parchemin::ui
