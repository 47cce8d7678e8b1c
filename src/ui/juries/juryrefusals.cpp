#include "parchemin/core/clock.h"
#include "parchemin/core/dayplan.h"
#include "parchemin/core/presence.h"
#include "parchemin/core/statemachine.h"
#include "parchemin/ui/refusal.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

#include "ui/juries/juryactions.h"

using namespace Qt::Literals::StringLiterals;

// Which acts are possible, and why the others are not.
namespace parchemin::ui {
namespace {

struct RefusalText
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

/// What may be answered of the candidate who is chosen in the roll call.
Blockers answerBlockers(const JurySession &session, const Defence &defence, DefenceAct act,
                        const QDateTime &now)
{
    if (session.state != SessionState::Open)
        return stateForbids(codeName(session.state), codeName(act));
    Blockers blockers = transitionBlockers(defence.state, act);
    append(blockers, absenceBlockers(defence, act, now));
    return blockers;
}

} // namespace

void JuryActions::refresh(const JurySelection &selection, const Actor &actor, const QDateTime &now) const
{
    allow(create, rightBlockers(actor, Right::PrepareSession));
    allow(requests, rightBlockers(actor, Right::PrepareSession));
    if (selection.session == nullptr) {
        for (QAction *action :
             {reschedule,   liftTie,     withdraw, compose,         constitute,  recuse,   findTies,
              availability, schedule,    move,     delay,           remove,      convene,  letters,
              sent,         acknowledge, dossiers, attendanceSheet, certificate, calendar, open,
              incident,     deliberate,  postpone, cancel})
            refuse(action, RefusalText::tr("No session is chosen in the list."));
        for (QAction *action : {present, absent, excused, hear, interrupt, resume})
            Refusal::of(*action).setSilentReason(RefusalText::tr("No session is chosen in the list."));
        return;
    }
    refreshComposition(selection, actor);
    refreshTimetable(selection, actor);
    refreshConvocations(selection, actor);
    refreshPapers(selection, actor);
    refreshDay(selection, actor, now);
    const JurySession &session = selection.session->line.session;
    if (session.day > certifierDay(now) && open->isEnabled())
        refuse(open, RefusalText::tr("The session opens on its day."));
}

void JuryActions::refreshComposition(const JurySelection &selection, const Actor &actor) const
{
    const SessionDetail &detail = *selection.session;
    const JurySession &session = detail.line.session;
    allow(compose, with(actor, Right::PrepareSession, compositionOpen(session)));
    allow(reschedule,
          with(actor, Right::PrepareSession,
               unless(isCompositionOpen(session.state), codeName(session.state), u"RESCHEDULE"_s)));
    if (selection.isBusy) {
        refuse(withdraw, RefusalText::tr("Wait until the work under way has ended."));
    } else {
        allow(withdraw, rightBlockers(actor, Right::ConstituteSession));
    }
    if (selection.passage == nullptr || selection.passage->ties.empty()) {
        refuse(liftTie, RefusalText::tr("No member is tied to the candidate who is chosen."));
    } else {
        allow(liftTie, rightBlockers(actor, Right::ConstituteSession));
    }
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
        refuse(availability, RefusalText::tr("No member is chosen in the panel."));
    } else {
        allow(availability, {});
    }
}

void JuryActions::refreshTimetable(const JurySelection &selection, const Actor &actor) const
{
    const JurySession &session = selection.session->line.session;
    if (selection.ready == nullptr) {
        refuse(schedule, RefusalText::tr("No candidate is chosen among those who are ready."));
    } else {
        allow(schedule, with(actor, Right::PrepareSession, compositionOpen(session)));
    }
    if (selection.passage == nullptr) {
        for (QAction *action : {move, delay, remove})
            refuse(action, RefusalText::tr("No defence is chosen in the timetable."));
        return;
    }
    const DefenceState state = selection.passage->defence.state;
    const bool isTheDay = session.state == SessionState::Open;
    const bool canShift = isToBeHeard(state) && (isTheDay || isCompositionOpen(session.state));
    const Right right = isTheDay ? Right::RecordPresence : Right::PrepareSession;
    allow(move, with(actor, right, unless(canShift, codeName(state), u"MOVE"_s)));
    allow(delay, with(actor, right, unless(canShift, codeName(state), u"DELAY"_s)));
    allow(remove, with(actor, Right::PrepareSession, transitionBlockers(state, DefenceAct::Postpone)));
}

void JuryActions::refreshPapers(const JurySelection &selection, const Actor &actor) const
{
    const SessionDetail &detail = *selection.session;
    const JurySession &session = detail.line.session;
    if (isAnnounced(session.state) && !hasDue(detail)) {
        refuse(letters, RefusalText::tr("No convocation is due."));
    } else if (isCalledOff(session.state) && !hasDue(detail)) {
        refuse(letters, RefusalText::tr("The session is called off, and nobody is left to be told."));
    } else if (isCalledOff(session.state)) {
        allow(letters, rightBlockers(actor, Right::PrepareSession));
    } else {
        allow(letters,
              with(actor, Right::PrepareSession,
                   unless(isAnnounced(session.state), codeName(session.state), u"SEND_CONVOCATION"_s)));
    }
    allow(attendanceSheet,
          with(actor, Right::PrepareSession,
               unless(isAnnounced(session.state), codeName(session.state), u"ATTENDANCE_SHEET"_s)));
    if (selection.seat == nullptr) {
        refuse(certificate, RefusalText::tr("No member is chosen in the panel."));
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
        refuse(convene, RefusalText::tr("No candidate is scheduled who could be convened."));
    if (session.state == SessionState::Convened && plannedCount(detail) == 0)
        refuse(convene, RefusalText::tr("Everybody has been convened already."));
    if (!hasDue(detail)) {
        if (isCalledOff(session.state)) {
            refuse(sent, RefusalText::tr("The session is called off, and nobody is left to be told."));
        } else {
            refuse(sent, isAnnounced(session.state)
                             ? RefusalText::tr("No convocation is due.")
                             : RefusalText::tr("Convene first: nobody is to be written to yet."));
        }
    } else {
        allow(sent, rightBlockers(actor, Right::PrepareSession));
    }
    if (!selection.convocation || selection.convocation->acknowledgedOn) {
        refuse(acknowledge, RefusalText::tr("No convocation without an answer is chosen."));
    } else {
        allow(acknowledge, rightBlockers(actor, Right::PrepareSession));
    }
    const bool canSend = session.state == SessionState::Composed || isAnnounced(session.state);
    allow(dossiers,
          with(actor, Right::PrepareSession, unless(canSend, codeName(session.state), u"SEND_DOSSIERS"_s)));
    allow(calendar, {});
}

void JuryActions::refreshDay(const JurySelection &selection, const Actor &actor, const QDateTime &now) const
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
        refuse(deliberate, RefusalText::tr("The session has not been opened yet."));
    }
    const bool isMember = selection.isRollCall && selection.seat != nullptr;
    const bool isCandidate = selection.isRollCall && selection.passage != nullptr && !isMember;
    const auto answer = [&](QAction *action, DefenceAct act) {
        if (isMember) {
            allow(action, with(actor, Right::RecordPresence,
                               unless(isAnnounced(session.state), codeName(session.state), codeName(act))));
        } else if (isCandidate) {
            allow(action, with(actor, Right::RecordPresence,
                               answerBlockers(session, selection.passage->defence, act, now)));
        } else { // a letter is no answer here, and asks nothing
            Refusal::of(*action).setSilentReason(
                selection.isRollCall
                    ? RefusalText::tr("Nobody is chosen in the roll call.")
                    : RefusalText::tr("The roll is called on the day, in the list of those expected."));
        }
    };
    answer(present, DefenceAct::MarkPresent);
    answer(absent, DefenceAct::MarkAbsent);
    answer(excused, DefenceAct::MarkExcused);
    answer(hear, DefenceAct::Hear);
    answer(interrupt, DefenceAct::Interrupt);
    answer(resume, DefenceAct::Resume);
    if (isMember) {
        for (QAction *action : {hear, interrupt, resume})
            refuse(action, RefusalText::tr("It is candidates who are heard."));
    }
}

} // namespace parchemin::ui
