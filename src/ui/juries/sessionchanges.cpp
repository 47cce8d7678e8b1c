#include "parchemin/app/juryservice.h"
#include "parchemin/app/sentences.h"
#include "parchemin/ui/desk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

#include "ui/dossier/dossiertexts.h"
#include "ui/forms/dateedit.h"
#include "ui/forms/formdialog.h"
#include "ui/forms/timeedit.h"
#include "ui/inputname.h"
#include "ui/juries/jurywords.h"
#include "ui/juries/requestsdialog.h"
#include "ui/juries/sessionacts.h"

using namespace Qt::Literals::StringLiterals;

// What changes in a session that stands already: its day and place, and who may sit for whom.
namespace parchemin::ui {
namespace {

struct Waiver
{
    QCheckBox *box;
    DefenceId defence;
    QString key;
};

/// A box for each candidate who was convened: his agreement is asked for when the new day is near (BR-52).
std::vector<Waiver> addWaivers(FormDialog &form, const SessionDetail &detail)
{
    std::vector<Waiver> waivers;
    for (const PassageLine &line : detail.passages) {
        if (!line.defence.convokedOn || isClosed(line.defence.state))
            continue;
        const QString key = u"/waiver%1"_s.arg(line.defence.id.value());
        QCheckBox *box = form.addCheckBox(
            key, SessionActs::tr("%1 agreed in writing to the short notice").arg(line.candidate));
        waivers.push_back({box, line.defence.id, key});
    }
    return waivers;
}

std::vector<DefenceId> agreedTo(const std::vector<Waiver> &waivers)
{
    std::vector<DefenceId> agreed;
    for (const Waiver &waiver : waivers) {
        if (waiver.box->isChecked())
            agreed.push_back(waiver.defence);
    }
    return agreed;
}

QString nameOf(const SessionDetail &detail, JuryMemberId member)
{
    const auto line = std::ranges::find_if(
        detail.seats, [member](const SeatLine &one) { return one.seat.member.id == member; });
    return line == detail.seats.end() ? QString() : line->seat.member.name;
}

} // namespace

void SessionActs::reschedule(const SessionDetail &detail)
{
    const JurySession &session = detail.line.session;
    const bool isConvened = session.state == SessionState::Convened;
    FormDialog form(tr("Day and place of %1").arg(session.code), tr("&Change"), &m_window);
    form.setObjectName(u"rescheduleForm"_s);
    form.setRecord(session.id.value());
    form.setIntroduction(
        isConvened ? tr("The defences keep their places in the day. Everybody is convened: the convocations "
                        "must be sent again, and calendars replace the entry.")
                   : tr("The defences keep their places in the day."));
    DateEdit *day = form.addDate(u"/day"_s, tr("&Day"), session.day);
    auto *time = new TimeEdit(&form);
    time->setTime(session.startsAt);
    form.addField(u"/startsAt"_s, tr("&Begins at"), time, FormDialog::Width::Half);
    nameInput(*time, tr("&Begins at").remove(u'&'));
    QLineEdit *place = form.addText(u"/place"_s, tr("&Place, or video link"), session.place);
    QComboBox *modality = form.addChoice(u"/modality"_s, tr("&Modality"), FormDialog::Width::Half);
    for (const SessionModality one :
         {SessionModality::OnSite, SessionModality::Remote, SessionModality::Mixed}) {
        modality->addItem(word(one), static_cast<int>(one));
        if (one == session.modality)
            modality->setCurrentIndex(modality->count() - 1);
    }
    QPlainTextEdit *reason =
        isConvened ? form.addLongText(u"/reason"_s, tr("Reaso&n of the change")) : nullptr;
    const std::vector<Waiver> waivers = addWaivers(form, detail);
    const auto offerWaivers = [&] {
        const QDate wanted = day->date().value_or(session.day);
        const auto policy = m_services.context.rules.policy(wanted);
        const bool isShort =
            wanted != session.day && policy &&
            !noticeBlockers(m_services.context.clock.today(), wanted, false, *policy).empty();
        for (const Waiver &waiver : waivers)
            form.setFieldVisible(waiver.key, isShort);
    };
    connect(day, &QLineEdit::textChanged, &form, offerWaivers);
    offerWaivers();
    form.setFieldOf(BlockerCode::ReasonMissing, u"/reason"_s);
    for (const BlockerCode code : {BlockerCode::TimeOrder, BlockerCode::Overlap, BlockerCode::NotAvailable})
        form.setFieldOf(code, u"/day"_s);
    form.setCheck(u"/day"_s, [day] {
        return day->date() ? QString() : tr("Enter the day as %1.").arg(day->placeholderText());
    });
    form.setCheck(u"/place"_s, [place] {
        return place->text().trimmed().isEmpty() ? tr("Say where the jury meets.") : QString();
    });
    form.setAct([&] {
        return JuryService(m_services.context)
            .reschedule(m_services.desk.actor(), session.id,
                        {.day = day->date().value_or(QDate()),
                         .startsAt = time->time(),
                         .place = place->text(),
                         .modality = static_cast<SessionModality>(modality->currentData().toInt()),
                         .reason = reason ? reason->toPlainText() : QString(),
                         .waivers = agreedTo(waivers)});
    });
    if (form.exec() != QDialog::Accepted)
        return;
    emit done(isConvened ? tr("The session %1 is moved: send the convocations again.").arg(session.code)
                         : tr("The session %1 is moved.").arg(session.code));
}

void SessionActs::askForAvailability(std::optional<QDate> day)
{
    constexpr int daysAsked = 42;
    const QDate today = m_services.context.clock.today();
    const bool isAhead = day && *day >= today;
    RequestsDialog(m_services, isAhead ? *day : today, isAhead ? *day : today.addDays(daysAsked), &m_window)
        .exec();
}

void SessionActs::liftTie(const SessionDetail &detail, const PassageLine &passage)
{
    FormDialog form(tr("Lift a tie with %1").arg(passage.candidate), tr("&Lift the tie"), &m_window);
    form.setObjectName(u"liftTieForm"_s);
    form.setRecord(passage.defence.id.value());
    form.setIntroduction(tr("The member may sit for the candidate again. The tie stays in the history with "
                            "the reason for which it was lifted."));
    QComboBox *which = form.addChoice(u"/tie"_s, tr("&Tie"));
    for (const RecordedTie &one : passage.ties) {
        QStringList parts{nameOf(detail, one.tie.member), parchemin::word(one.tie.kind)};
        if (!one.tie.evidence.isEmpty())
            parts.append(one.tie.evidence);
        which->addItem(parts.join(u" · "_s), one.id.value());
    }
    QPlainTextEdit *reason = form.addLongText(u"/reason"_s, tr("&Reason"));
    form.setFieldOf(BlockerCode::ReasonMissing, u"/reason"_s);
    form.setAct([&] {
        return JuryService(m_services.context)
            .liftConflict(m_services.desk.actor(), ConflictId{which->currentData().toLongLong()},
                          reason->toPlainText());
    });
    if (form.exec() == QDialog::Accepted)
        emit done(tr("The tie with %1 is lifted.").arg(passage.candidate));
}

} // namespace parchemin::ui
