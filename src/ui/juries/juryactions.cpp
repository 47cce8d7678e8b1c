#include "ui/juries/juryactions.h"

#include "parchemin/core/dayplan.h"
#include "parchemin/core/statemachine.h"
#include "parchemin/ui/actionbutton.h"
#include "parchemin/ui/refusal.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(JuryActions)
};

/// The right first, then what the state of things says.
Blockers with(const Actor &actor, Right right, const Blockers &more)
{
    Blockers blockers = rightBlockers(actor, right);
    append(blockers, more);
    return blockers;
}

void allow(QAction *action, const Blockers &blockers)
{
    Refusal::of(*action).setReasons(withoutWarnings(blockers));
}

void refuse(QAction *action, const QString &reason)
{
    Refusal::of(*action).setReason(reason);
}

Blockers compositionOpen(const JurySession &session)
{
    if (isCompositionOpen(session.state))
        return {};
    return {Blocker{BlockerCode::CompositionFixed}.with(u"etat"_s, codeName(session.state))};
}

Blockers unless(bool isPossible, const QString &state, const QString &act)
{
    return isPossible ? Blockers{} : stateForbids(state, act);
}

bool isAnnounced(SessionState state)
{
    return state == SessionState::Convened || state == SessionState::Open;
}

/// The deliberations are over.
bool isJudged(SessionState state)
{
    return state == SessionState::Deliberated || state == SessionState::MinutesReady ||
           state == SessionState::Signed || state == SessionState::Published;
}

bool hasDue(const SessionDetail &detail)
{
    return std::ranges::any_of(detail.seats, &SeatLine::mustBeSent) ||
           std::ranges::any_of(detail.passages, &PassageLine::mustBeSent);
}

int plannedCount(const SessionDetail &detail)
{
    return static_cast<int>(std::ranges::count_if(detail.passages, [](const PassageLine &line) {
        return line.defence.state == DefenceState::Planned;
    }));
}

} // namespace

JuryActions::JuryActions(QObject *parent)
    : create(makeAction(parent, Icon::Plus, u"Ctrl+N"_s))
    , compose(makeAction(parent, Icon::Users, u"Ctrl+M"_s))
    , constitute(makeAction(parent, Icon::BadgeCheck, u"Ctrl+Return"_s))
    , recuse(makeAction(parent, Icon::Ban, u"Ctrl+Shift+R"_s))
    , findTies(makeAction(parent, Icon::Search, u"Ctrl+Shift+F"_s))
    , availability(makeAction(parent, Icon::Calendar, u"Ctrl+Shift+G"_s))
    , schedule(makeAction(parent, Icon::CalendarClock, u"Ctrl+L"_s))
    , move(makeAction(parent, Icon::ArrowsLeftRight, u"Ctrl+Shift+M"_s))
    , delay(makeAction(parent, Icon::Clock, u"Ctrl+R"_s))
    , remove(makeAction(parent, Icon::Cross, u"Ctrl+Shift+Del"_s))
    , convene(makeAction(parent, Icon::Send, u"Ctrl+Shift+C"_s))
    , sent(makeAction(parent, Icon::Check, u"Ctrl+Shift+E"_s))
    , acknowledge(makeAction(parent, Icon::CircleCheck, u"Ctrl+Shift+A"_s))
    , letters(makeAction(parent, Icon::FileText, u"Ctrl+Shift+L"_s))
    , attendanceSheet(makeAction(parent, Icon::FileDown, u"Ctrl+Shift+H"_s))
    , certificate(makeAction(parent, Icon::Award, u"Ctrl+Shift+J"_s))
    , dossiers(makeAction(parent, Icon::Inbox, u"Ctrl+Shift+D"_s))
    , calendar(makeAction(parent, Icon::Download, u"Ctrl+Shift+I"_s))
    , open(makeAction(parent, Icon::FolderOpen, u"Ctrl+Shift+O"_s))
    , present(makeAction(parent, Icon::Check, u"P"_s))
    , absent(makeAction(parent, Icon::CircleCross, u"A"_s))
    , excused(makeAction(parent, Icon::Info, u"E"_s))
    , hear(makeAction(parent, Icon::Gavel, u"H"_s))
    , incident(makeAction(parent, Icon::CircleAlert, u"Ctrl+I"_s))
    , deliberate(makeAction(parent, Icon::Gavel, u"Ctrl+D"_s))
    , postpone(makeAction(parent, Icon::CalendarClock, u"Ctrl+Shift+P"_s))
    , cancel(makeAction(parent, Icon::Ban, u"Ctrl+Shift+X"_s))
    , find(makeAction(parent, Icon::Search, u"Ctrl+F"_s))
    , reload(makeAction(parent, Icon::Refresh, u"F5"_s))
{
}

std::vector<MenuEntry> JuryActions::menuEntries() const
{
    std::vector<MenuEntry> entries{{MainMenu::Edit, find}, {MainMenu::Dossier, reload}};
    for (QAction *action : {create, compose, constitute, recuse, findTies, availability, open, deliberate,
                            incident, postpone, cancel})
        entries.push_back({MainMenu::Jury, action});
    for (QAction *action : {schedule, move, delay, remove, present, absent, excused, hear})
        entries.push_back({MainMenu::Dossier, action});
    for (QAction *action :
         {convene, letters, sent, acknowledge, dossiers, attendanceSheet, certificate, calendar})
        entries.push_back({MainMenu::Documents, action});
    return entries;
}

void JuryActions::retranslate() const
{
    create->setText(Text::tr("&New session…"));
    compose->setText(Text::tr("Com&pose the panel…"));
    constitute->setText(Text::tr("&Constitute the jury…"));
    recuse->setText(Text::tr("&Recuse a member…"));
    findTies->setText(Text::tr("Find &ties in the records"));
    availability->setText(Text::tr("A&vailability…"));
    schedule->setText(Text::tr("&Schedule…"));
    move->setText(Text::tr("&Move…"));
    delay->setText(Text::tr("De&lay…"));
    remove->setText(Text::tr("P&ostpone the defence…"));
    convene->setText(Text::tr("&Convene…"));
    sent->setText(Text::tr("Record as &sent…"));
    acknowledge->setText(Text::tr("Record the &answer…"));
    letters->setText(Text::tr("Issue the convocation le&tters"));
    attendanceSheet->setText(Text::tr("Issue the attendance s&heet"));
    certificate->setText(Text::tr("Issue the &juror's certificate"));
    dossiers->setText(Text::tr("&Dossiers sent to the jury"));
    calendar->setText(Text::tr("Export the ca&lendar…"));
    open->setText(Text::tr("&Open the session"));
    present->setText(Text::tr("&Present"));
    absent->setText(Text::tr("&Absent"));
    excused->setText(Text::tr("&Excused"));
    hear->setText(Text::tr("&Heard"));
    incident->setText(Text::tr("Report an &incident…"));
    deliberate->setText(Text::tr("&Deliberate"));
    postpone->setText(Text::tr("Postpone the &session…"));
    cancel->setText(Text::tr("Cance&l the session…"));
    find->setText(Text::tr("&Find a ready candidate"));
    reload->setText(Text::tr("Re&fresh"));
}

void JuryActions::refresh(const JurySelection &selection, const Actor &actor, QDate today) const
{
    allow(create, rightBlockers(actor, Right::PrepareSession));
    if (selection.session == nullptr) {
        for (QAction *action : {compose,     constitute, recuse,          findTies,    availability, schedule,
                                move,        delay,      remove,          convene,     letters,      sent,
                                acknowledge, dossiers,   attendanceSheet, certificate, calendar,     open,
                                incident,    deliberate, postpone,        cancel})
            refuse(action, Text::tr("No session is chosen in the list."));
        for (QAction *action : {present, absent, excused, hear})
            action->setEnabled(false);
        return;
    }
    refreshComposition(selection, actor);
    refreshTimetable(selection, actor);
    refreshConvocations(selection, actor);
    refreshPapers(selection, actor);
    refreshDay(selection, actor);
    const JurySession &session = selection.session->line.session;
    if (session.day > today && open->isEnabled())
        refuse(open, Text::tr("The session opens on its day."));
}

void JuryActions::refreshComposition(const JurySelection &selection, const Actor &actor) const
{
    const SessionDetail &detail = *selection.session;
    const JurySession &session = detail.line.session;
    allow(compose, with(actor, Right::PrepareSession, compositionOpen(session)));
    Blockers constitution = transitionBlockers(session.state, SessionAct::Compose);
    if (session.state == SessionState::Draft)
        append(constitution, detail.line.blockers);
    allow(constitute, with(actor, Right::ConstituteSession, constitution));
    const Blockers seated =
        session.seats.empty() ? stateForbids(codeName(session.state), u"RECUSE"_s) : Blockers{};
    allow(findTies, with(actor, Right::PrepareSession, seated));
    allow(recuse, with(actor, Right::DeclareConflict, seated));
    allow(postpone,
          with(actor, Right::ConstituteSession, transitionBlockers(session.state, SessionAct::Postpone)));
    allow(cancel,
          with(actor, Right::ConstituteSession, transitionBlockers(session.state, SessionAct::Cancel)));
    if (selection.seat == nullptr) {
        refuse(availability, Text::tr("No member is chosen in the panel."));
    } else {
        allow(availability, {});
    }
}

void JuryActions::refreshTimetable(const JurySelection &selection, const Actor &actor) const
{
    const JurySession &session = selection.session->line.session;
    if (selection.ready == nullptr) {
        refuse(schedule, Text::tr("No candidate is chosen among those who are ready."));
    } else {
        allow(schedule, with(actor, Right::PrepareSession, compositionOpen(session)));
    }
    if (selection.passage == nullptr) {
        for (QAction *action : {move, delay, remove})
            refuse(action, Text::tr("No defence is chosen in the timetable."));
        return;
    }
    const DefenceState state = selection.passage->defence.state;
    const bool isOpen = isCompositionOpen(session.state);
    allow(move,
          with(actor, Right::PrepareSession, unless(isOpen && isWaiting(state), codeName(state), u"MOVE"_s)));
    const bool canShift = isWaiting(state) && (isOpen || session.state == SessionState::Open);
    const Right right = session.state == SessionState::Open ? Right::RecordPresence : Right::PrepareSession;
    allow(delay, with(actor, right, unless(canShift, codeName(state), u"DELAY"_s)));
    allow(remove, with(actor, Right::PrepareSession, transitionBlockers(state, DefenceAct::Postpone)));
}

void JuryActions::refreshPapers(const JurySelection &selection, const Actor &actor) const
{
    const SessionDetail &detail = *selection.session;
    const JurySession &session = detail.line.session;
    if (isAnnounced(session.state) && !hasDue(detail)) {
        refuse(letters, Text::tr("No convocation is due."));
    } else {
        allow(letters,
              with(actor, Right::PrepareSession,
                   unless(isAnnounced(session.state), codeName(session.state), u"SEND_CONVOCATION"_s)));
    }
    allow(attendanceSheet,
          with(actor, Right::PrepareSession,
               unless(isAnnounced(session.state), codeName(session.state), u"ATTENDANCE_SHEET"_s)));
    if (selection.seat == nullptr) {
        refuse(certificate, Text::tr("No member is chosen in the panel."));
    } else {
        allow(certificate,
              with(actor, Right::IssueAttestation,
                   unless(isJudged(session.state), codeName(session.state), u"JUROR_CERTIFICATE"_s)));
    }
}

void JuryActions::refreshConvocations(const JurySelection &selection, const Actor &actor) const
{
    const SessionDetail &detail = *selection.session;
    const JurySession &session = detail.line.session;
    const bool isLateComer = session.state == SessionState::Convened && plannedCount(detail) > 0;
    allow(convene, with(actor, Right::PrepareSession,
                        isLateComer ? Blockers{} : transitionBlockers(session.state, SessionAct::Convene)));
    if (convene->isEnabled() && plannedCount(detail) == 0)
        refuse(convene, Text::tr("No candidate is scheduled who could be convened."));
    if (!hasDue(detail)) {
        refuse(sent, isAnnounced(session.state) ? Text::tr("No convocation is due.")
                                                : Text::tr("Convene first: nobody is to be written to yet."));
    } else {
        allow(sent, rightBlockers(actor, Right::PrepareSession));
    }
    if (!selection.convocation || selection.convocation->acknowledgedOn) {
        refuse(acknowledge, Text::tr("No convocation without an answer is chosen."));
    } else {
        allow(acknowledge, rightBlockers(actor, Right::PrepareSession));
    }
    const bool canSend = session.state == SessionState::Composed || isAnnounced(session.state);
    allow(dossiers,
          with(actor, Right::PrepareSession, unless(canSend, codeName(session.state), u"SEND_DOSSIERS"_s)));
    allow(calendar, {});
}

void JuryActions::refreshDay(const JurySelection &selection, const Actor &actor) const
{
    const SessionDetail &detail = *selection.session;
    const JurySession &session = detail.line.session;
    allow(open, with(actor, Right::RecordPresence, transitionBlockers(session.state, SessionAct::Open)));
    const bool takesIncidents = session.state == SessionState::Composed ||
                                session.state == SessionState::Deliberated || isAnnounced(session.state);
    allow(incident, with(actor, Right::RecordPresence,
                         unless(takesIncidents, codeName(session.state), u"REPORT_INCIDENT"_s)));
    const bool isHeld = session.openedAt.has_value();
    if (isHeld) {
        allow(deliberate, {});
    } else {
        refuse(deliberate, Text::tr("The session has not been opened yet."));
    }
    const bool isMember = selection.isRollCall && selection.seat != nullptr;
    const bool isCandidate = selection.isRollCall && selection.passage != nullptr && !isMember;
    const auto answer = [&](QAction *action, DefenceAct act) {
        if (isMember) {
            allow(action, with(actor, Right::RecordPresence,
                               unless(isAnnounced(session.state), codeName(session.state), codeName(act))));
        } else if (isCandidate) {
            allow(action, with(actor, Right::RecordPresence,
                               session.state == SessionState::Open
                                   ? transitionBlockers(selection.passage->defence.state, act)
                                   : stateForbids(codeName(session.state), codeName(act))));
        } else {
            allow(action, {});
        }
        // Elsewhere a letter is no answer.
        action->setEnabled(action->isEnabled() && (isMember || isCandidate));
    };
    answer(present, DefenceAct::MarkPresent);
    answer(absent, DefenceAct::MarkAbsent);
    answer(excused, DefenceAct::MarkExcused);
    answer(hear, DefenceAct::Hear);
    if (isMember)
        refuse(hear, Text::tr("It is candidates who are heard."));
}

} // namespace parchemin::ui
