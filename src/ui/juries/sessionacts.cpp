#include "ui/juries/sessionacts.h"

#include "parchemin/app/arrangements.h"
#include "parchemin/app/convocationservice.h"
#include "parchemin/app/directoryupkeep.h"
#include "parchemin/app/juryservice.h"
#include "parchemin/app/sentences.h"
#include "parchemin/ui/desk.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

#include "ui/confirmation.h"
#include "ui/directory/availabilitydialog.h"
#include "ui/dossier/dossiertexts.h"
#include "ui/forms/dateedit.h"
#include "ui/forms/formdialog.h"
#include "ui/forms/timeedit.h"
#include "ui/inputname.h"
#include "ui/juries/compositionwords.h"
#include "ui/juries/jurywords.h"
#include "ui/juries/paneldialog.h"
#include "ui/juries/seatform.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr int proposedPanels = 12;

/// How many of those who are still expected were sent a convocation.
int writtenToCount(const SessionDetail &detail)
{
    const auto seats = std::ranges::count_if(
        detail.seats, [](const SeatLine &line) { return line.convocation.has_value(); });
    const auto passages = std::ranges::count_if(detail.passages, [](const PassageLine &line) {
        return line.convocation && !isClosed(line.defence.state);
    });
    return static_cast<int>(seats + passages);
}

} // namespace

SessionActs::SessionActs(const PageServices &services, FileChooser calendarChooser, QWidget &window)
    : QObject(&window)
    , m_services(services)
    , m_calendarChooser(std::move(calendarChooser))
    , m_window(window)
{
}

void SessionActs::report(const Status &status, const QString &message)
{
    if (status) {
        emit done(message);
    } else {
        emit refused(sentence(status.error()));
    }
}

void SessionActs::create()
{
    FormDialog form(tr("New jury session"), tr("&Create the session"), &m_window);
    form.setObjectName(u"sessionForm"_s);
    DateEdit *day = form.addDate(u"/day"_s, tr("&Day"), std::nullopt);
    auto *time = new TimeEdit(&form);
    time->setTime(QTime(9, 0));
    form.addField(u"/startsAt"_s, tr("&Begins at"), time, FormDialog::Width::Half);
    nameInput(*time, tr("&Begins at").remove(u'&'));
    QLineEdit *place = form.addText(u"/place"_s, tr("&Place, or video link"));
    QComboBox *modality = form.addChoice(u"/modality"_s, tr("&Modality"), FormDialog::Width::Half);
    for (const SessionModality one :
         {SessionModality::OnSite, SessionModality::Remote, SessionModality::Mixed})
        modality->addItem(word(one), static_cast<int>(one));
    QLineEdit *code =
        form.addText(u"/code"_s, tr("C&ode, made from the day when empty"), {}, FormDialog::Width::Half);
    const QDate today = m_services.context.clock.today();
    form.setCheck(u"/day"_s, [day, today] {
        if (!day->date())
            return tr("Enter the day as %1.").arg(day->placeholderText());
        return *day->date() < today ? tr("That day is past.") : QString();
    });
    form.setCheck(u"/place"_s, [place] {
        return place->text().trimmed().isEmpty() ? tr("Say where the jury meets.") : QString();
    });
    std::optional<SessionId> made;
    form.setAct([&]() -> Status {
        const auto session =
            JuryService(m_services.context)
                .createSession(m_services.desk.actor(),
                               {.code = code->text(),
                                .day = day->date().value_or(QDate()),
                                .startsAt = time->time(),
                                .place = place->text(),
                                .modality = static_cast<SessionModality>(modality->currentData().toInt())});
        if (!session)
            return session.error();
        made = *session;
        return Done{};
    });
    if (form.exec() != QDialog::Accepted || !made)
        return;
    emit created(*made);
    emit done(tr("The session was created: constitute its jury, then schedule candidates."));
}

void SessionActs::compose(const SessionDetail &detail)
{
    const auto proposals = proposePanels(m_services.context.database(), m_services.context.rules,
                                         detail.line.session.id, proposedPanels);
    if (!proposals) {
        emit refused(sentence(proposals.error()));
        return;
    }
    PanelDialog dialog(detail.line.session, *proposals, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const std::optional<std::size_t> chosen = dialog.chosen()) {
        seat(detail, proposals->panels.at(*chosen).seats);
    } else {
        seatByHand(detail, *proposals);
    }
}

void SessionActs::seat(const SessionDetail &detail, const std::vector<PanelSeat> &seats)
{
    Arrangements arrangements(m_services.context, m_services.undo);
    const Status seated =
        arrangements.setSeats(m_services.desk.actor(), detail.line.session.id, draftsOf(seats));
    if (!seated)
        emit refused(sentence(seated.error())); // else it is said with its undo
}

void SessionActs::seatByHand(const SessionDetail &detail, const PanelProposals &proposals)
{
    SeatForm form(detail.line.session, proposals.candidates, &m_window);
    form.setAct([&] {
        return Arrangements(m_services.context, m_services.undo)
            .setSeats(m_services.desk.actor(), detail.line.session.id, form.seats());
    });
    form.exec(); // what was arranged is said with its undo
}

void SessionActs::constitute(const SessionDetail &detail)
{
    const JurySession &session = detail.line.session;
    const Confirmation confirmation{tr("Constitute the jury of %1?").arg(session.code),
                                    tr("%1 sit on %2. The composition stays open to changes until the "
                                       "session opens; each change asks for "
                                       "it to be constituted again.")
                                        .arg(namesOf(session.seats, false), dayText(session.day)),
                                    tr("&Constitute")};
    if (!confirm(&m_window, confirmation))
        return;
    report(JuryService(m_services.context).constitute(m_services.desk.actor(), session.id),
           tr("The jury of %1 is constituted.").arg(session.code));
}

void SessionActs::recuse(const SessionDetail &detail, std::optional<JuryMemberId> member,
                         std::optional<PersonId> candidate)
{
    FormDialog form(tr("Recuse a jury member"), tr("&Record the tie"), &m_window);
    form.setObjectName(u"recusalForm"_s);
    form.setRecord(detail.line.session.id.value());
    form.setIntroduction(tr("The member does not sit for that candidate; a substitute of the same quality "
                            "takes the seat, or the defence is postponed."));
    QComboBox *who = form.addChoice(u"/member"_s, tr("&Member"));
    for (const SeatLine &line : detail.seats) {
        who->addItem(line.seat.member.name, line.seat.member.id.value());
        if (member == line.seat.member.id)
            who->setCurrentIndex(who->count() - 1);
    }
    QComboBox *whom = form.addChoice(u"/candidate"_s, tr("&Candidate"));
    for (const PassageLine &line : detail.passages) {
        if (isClosed(line.defence.state))
            continue;
        whom->addItem(line.candidate, line.defence.person.value());
        if (candidate == line.defence.person)
            whom->setCurrentIndex(whom->count() - 1);
    }
    QComboBox *kind = form.addChoice(u"/kind"_s, tr("&Nature of the tie"));
    for (const ConflictKind one :
         {ConflictKind::Personal, ConflictKind::Professional, ConflictKind::SameEmployer,
          ConflictKind::Mentored, ConflictKind::Evaluated, ConflictKind::Trainer})
        kind->addItem(parchemin::word(one), static_cast<int>(one));
    QLineEdit *evidence = form.addText(u"/evidence"_s, tr("What it &rests on"));
    form.setCheck(u"/candidate"_s, [whom] {
        return whom->count() == 0 ? tr("No candidate is scheduled in this session.") : QString();
    });
    form.setAct([&]() -> Status {
        const auto declared =
            JuryService(m_services.context)
                .declareConflict(m_services.desk.actor(), JuryMemberId{who->currentData().toLongLong()},
                                 PersonId{whom->currentData().toLongLong()},
                                 static_cast<ConflictKind>(kind->currentData().toInt()), evidence->text());
        return declared ? Status(Done{}) : Status(declared.error());
    });
    if (form.exec() == QDialog::Accepted)
        emit done(tr("%1 does not sit for %2.").arg(who->currentText(), whom->currentText()));
}

void SessionActs::findTies(const SessionDetail &detail)
{
    const auto found =
        JuryService(m_services.context).detectConflicts(m_services.desk.actor(), detail.line.session.id);
    if (!found) {
        emit refused(sentence(found.error()));
    } else {
        emit done(found->empty() ? tr("The records show no tie that was not recorded.")
                                 : tr("%n tie(s) found in the records and kept.", nullptr,
                                      static_cast<int>(found->size())));
    }
}

void SessionActs::showAvailability(const JuryMember &member, QDate day)
{
    const Blockers reasons =
        DirectoryUpkeepService::availabilityBlockers(m_services.desk.actor(), member.person);
    if (!reasons.empty()) {
        emit refused(asList(reasons));
        return;
    }
    AvailabilityDialog dialog(m_services.context, m_services.undo, m_services.desk.actor(), member, day,
                              availabilityFileChooser(), &m_window);
    dialog.exec();
}

void SessionActs::postpone(const SessionDetail &detail)
{
    callOff(detail, false);
}

void SessionActs::cancel(const SessionDetail &detail)
{
    callOff(detail, true);
}

void SessionActs::callOff(const SessionDetail &detail, bool isCancelled)
{
    const JurySession &session = detail.line.session;
    FormDialog form(isCancelled ? tr("Cancel the session %1").arg(session.code)
                                : tr("Postpone the session %1").arg(session.code),
                    isCancelled ? tr("&Cancel the session") : tr("&Postpone the session"), &m_window);
    form.setObjectName(u"callOffForm"_s);
    form.setRecord(session.id.value());
    if (isCancelled)
        form.setDestructive();
    // In French both buttons would begin with the same word.
    if (auto *buttons = form.findChild<QDialogButtonBox *>(); buttons != nullptr && isCancelled)
        buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Keep it", "the session"));
    form.setIntroduction(tr(
        "%n candidate(s) are free again and lose no block. Those who were convened must be told: letters and "
        "a calendar that takes the session off wait among the convocations.",
        nullptr, detail.line.waiting));
    QPlainTextEdit *reason = form.addLongText(u"/reason"_s, tr("&Reason"));
    form.setFieldOf(BlockerCode::ReasonMissing, u"/reason"_s);
    form.setAct([&] {
        JuryService juries(m_services.context);
        const Actor &actor = m_services.desk.actor();
        return isCancelled ? juries.cancel(actor, session.id, reason->toPlainText())
                           : juries.postpone(actor, session.id, reason->toPlainText());
    });
    if (form.exec() != QDialog::Accepted)
        return;
    QString text = isCancelled ? tr("The session %1 is cancelled.").arg(session.code)
                               : tr("The session %1 is postponed.").arg(session.code);
    if (const int written = writtenToCount(detail); written > 0) {
        text +=
            u' ' + tr("%n person(s) were convened and must be told: see the convocations.", nullptr, written);
    }
    emit done(text);
}

void SessionActs::open(const SessionDetail &detail)
{
    const JurySession &session = detail.line.session;
    report(JuryService(m_services.context).open(m_services.desk.actor(), session.id),
           tr("The session %1 is open: its composition is fixed.").arg(session.code));
}

bool SessionActs::recordPresence(const SessionDetail &detail, const PanelSeat &seat, Presence presence)
{
    const Status recorded =
        Arrangements(m_services.context, m_services.undo)
            .recordMemberPresence(m_services.desk.actor(), detail.line.session.id, seat.member.id, presence);
    if (!recorded)
        emit refused(sentence(recorded.error())); // else it is said with its undo
    return static_cast<bool>(recorded);
}

} // namespace parchemin::ui
