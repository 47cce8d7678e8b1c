#include "parchemin/ui/juriespage.h"

#include <QAction>
#include <QTabBar>

#include <functional>

#include "ui/juries/convocationpanel.h"
#include "ui/juries/daypanel.h"
#include "ui/juries/juryactions.h"
#include "ui/juries/juryviews.h"
#include "ui/juries/passageacts.h"
#include "ui/juries/sessionacts.h"
#include "ui/juries/timetablepanel.h"
#include "ui/planning/withdrawalacts.h"
#include "ui/progressstrip.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

template <typename Act>
void JuriesPage::withSession(Act act)
{
    // A copy: the act may bring a new reading before it has ended.
    if (const std::optional<SessionDetail> detail = m_detail)
        act(*detail);
}

template <typename Act>
void JuriesPage::withPassage(Act act)
{
    withSession([this, &act](const SessionDetail &detail) {
        const PassageLine *front = selection().passage;
        if (front == nullptr)
            return;
        const PassageLine passage = *front;
        act(detail, passage);
    });
}

void JuriesPage::connectActions()
{
    connectSession();
    connectTies();
    connectWithdrawals();
    connectPassages();
    connect(m_actions->find, &QAction::triggered, this, [this] {
        showView(u"timetable"_s);
        m_timetable->search().setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_actions->reload, &QAction::triggered, this, &JuriesPage::reload);
    connect(m_actions->present, &QAction::triggered, this, [this] { answerRoll(Presence::Present); });
    connect(m_actions->absent, &QAction::triggered, this, [this] { answerRoll(Presence::Absent); });
    connect(m_actions->excused, &QAction::triggered, this, [this] { answerRoll(Presence::Excused); });
}

void JuriesPage::connectSession()
{
    using Act = void (SessionActs::*)(const SessionDetail &);
    const std::vector<std::pair<QAction *, Act>> acts{
        {m_actions->reschedule, &SessionActs::reschedule},
        {m_actions->compose, &SessionActs::compose},
        {m_actions->constitute, &SessionActs::constitute},
        {m_actions->findTies, &SessionActs::findTies},
        {m_actions->convene, &SessionActs::convene},
        {m_actions->sent, &SessionActs::recordSent},
        {m_actions->dossiers, &SessionActs::recordDossiersSent},
        {m_actions->letters, &SessionActs::issueLetters},
        {m_actions->attendanceSheet, &SessionActs::issueAttendanceSheet},
        {m_actions->calendar, &SessionActs::exportCalendar},
        {m_actions->postpone, &SessionActs::postpone},
        {m_actions->cancel, &SessionActs::cancel},
        {m_actions->open, &SessionActs::open},
    };
    for (const auto &[action, act] : acts) {
        connect(action, &QAction::triggered, this, [this, chosen = act] {
            withSession(
                [this, chosen](const SessionDetail &detail) { std::invoke(chosen, *m_sessionActs, detail); });
        });
    }
    connect(m_actions->create, &QAction::triggered, m_sessionActs, &SessionActs::create);
    connect(m_actions->certificate, &QAction::triggered, this, [this] {
        withSession([this](const SessionDetail &detail) {
            if (const SeatLine *seat = selection().seat)
                m_sessionActs->issueCertificate(detail, PanelSeat(seat->seat));
        });
    });
    connect(m_actions->availability, &QAction::triggered, this, [this] {
        if (const SeatLine *seat = selection().seat; seat != nullptr && m_detail)
            m_sessionActs->showAvailability(JuryMember(seat->seat.member), m_detail->line.session.day);
        readDetail();
    });
    connect(m_actions->requests, &QAction::triggered, this, [this] {
        m_sessionActs->askForAvailability(m_detail ? std::optional(m_detail->line.session.day)
                                                   : std::nullopt);
        readDetail();
    });
    connect(m_actions->acknowledge, &QAction::triggered, this, [this] {
        if (const auto convocation = m_convocations->current())
            m_sessionActs->acknowledge(*convocation, m_convocations->currentName());
    });
    connect(m_actions->deliberate, &QAction::triggered, this, [this] {
        if (m_session)
            emit destinationRequested({.page = pageid::deliberations, .session = m_session});
    });
    connect(m_sessionActs, &SessionActs::created, this, [this](SessionId session) {
        m_session = session;
        m_detail.reset();
    });
    connect(m_sessionActs, &SessionActs::done, this,
            [this](const QString &text) { emit messageRequested(Tone::Positive, text); });
    connect(m_sessionActs, &SessionActs::refused, this,
            [this](const QString &text) { emit messageRequested(Tone::Negative, text); });
}

void JuriesPage::connectTies()
{
    connect(m_actions->recuse, &QAction::triggered, this, [this] {
        withSession([this](const SessionDetail &detail) {
            const SeatLine *seat = selection().seat;
            const PassageLine *passage = selection().passage;
            m_sessionActs->recuse(detail, seat ? std::optional(seat->seat.member.id) : std::nullopt,
                                  passage ? std::optional(passage->defence.person) : std::nullopt);
        });
    });
    connect(m_actions->liftTie, &QAction::triggered, this, [this] {
        withPassage([this](const SessionDetail &detail, const PassageLine &passage) {
            m_sessionActs->liftTie(detail, passage);
        });
    });
}

void JuriesPage::connectWithdrawals()
{
    connect(m_actions->withdraw, &QAction::triggered, this, [this] {
        withSession([this](const SessionDetail &detail) {
            const SeatLine *seat = selection().seat;
            m_withdrawals->begin(seat ? std::optional(seat->seat.member.id) : std::nullopt,
                                 detail.line.session.day);
        });
    });
    connect(m_progress, &ProgressStrip::cancelRequested, m_withdrawals, &WithdrawalActs::cancel);
    connect(m_withdrawals, &WithdrawalActs::messageRequested, this, &JuriesPage::messageRequested);
    connect(m_withdrawals, &WithdrawalActs::busyChanged, this, [this] {
        m_isBusy = m_progress->isRunning();
        refreshActions();
    });
}

void JuriesPage::connectPassages()
{
    connect(m_actions->schedule, &QAction::triggered, this, [this] {
        withSession([this](const SessionDetail &detail) {
            if (const ReadyCandidate *ready = lineAt(detail.ready, m_timetable->currentReady()))
                m_passageActs->schedule(detail, *ready);
        });
    });
    connect(m_actions->move, &QAction::triggered, this, [this] {
        withPassage([this](const SessionDetail &detail, const PassageLine &passage) {
            m_passageActs->move(detail, passage);
        });
    });
    connect(m_actions->delay, &QAction::triggered, this, [this] {
        withPassage(
            [this](const SessionDetail &, const PassageLine &passage) { m_passageActs->delay(passage); });
    });
    connect(m_actions->remove, &QAction::triggered, this, [this] {
        withPassage(
            [this](const SessionDetail &, const PassageLine &passage) { m_passageActs->remove(passage); });
    });
    connect(m_actions->hear, &QAction::triggered, this, [this] {
        withPassage(
            [this](const SessionDetail &, const PassageLine &passage) { m_passageActs->hear(passage); });
    });
    connect(m_actions->interrupt, &QAction::triggered, this, [this] {
        withPassage(
            [this](const SessionDetail &, const PassageLine &passage) { m_passageActs->interrupt(passage); });
    });
    connect(m_actions->resume, &QAction::triggered, this, [this] {
        withPassage(
            [this](const SessionDetail &, const PassageLine &passage) { m_passageActs->resume(passage); });
    });
    connect(m_actions->incident, &QAction::triggered, this, [this] {
        withSession([this](const SessionDetail &detail) {
            m_passageActs->reportIncident(detail, lineAt(detail.passages, m_day->currentPassage()));
        });
    });
    connect(m_passageActs, &PassageActs::done, this,
            [this](const QString &text) { emit messageRequested(Tone::Positive, text); });
    connect(m_passageActs, &PassageActs::refused, this,
            [this](const QString &text) { emit messageRequested(Tone::Negative, text); });
}

void JuriesPage::answerRoll(Presence presence)
{
    withSession([this, presence](const SessionDetail &detail) {
        const SeatLine *seat = lineAt(detail.seats, m_day->currentSeat());
        const PassageLine *passage = lineAt(detail.passages, m_day->currentPassage());
        const bool isAnswered = seat != nullptr
                                    ? m_sessionActs->recordPresence(detail, seat->seat, presence)
                                    : passage != nullptr && m_passageActs->recordPresence(*passage, presence);
        if (isAnswered) // who was refused stays in front
            m_day->goOn();
    });
}

} // namespace parchemin::ui
