#include "parchemin/app/reminder.h"

#include "parchemin/app/tasks.h"
#include "parchemin/store/sessionrepository.h"

#include <algorithm>

namespace parchemin {
namespace {

bool isGoingToSit(SessionState state)
{
    switch (state) {
    case SessionState::Composed:
    case SessionState::Convened:
    case SessionState::Open:
        return true;
    case SessionState::Draft:
    case SessionState::Deliberated:
    case SessionState::MinutesReady:
    case SessionState::Signed:
    case SessionState::Published:
    case SessionState::Postponed:
    case SessionState::Cancelled:
        return false;
    }
    Q_UNREACHABLE();
}

bool concerns(const JurySession &session, const Actor &actor)
{
    return watchesOverAll(actor) ||
           (actor.person && std::ranges::any_of(session.seats, [&actor](const PanelSeat &seat) {
                return seat.member.person == *actor.person;
            }));
}

bool isAboutPieces(TaskKind kind)
{
    return kind == TaskKind::CompleteAdmissibility || kind == TaskKind::AddFiles;
}

} // namespace

Result<Reminder> reminderOf(const Database &database, const OverviewQuestion &question)
{
    Reminder reminder;
    const auto sessions = SessionRepository(database).all();
    if (!sessions)
        return sessions.error();
    for (const JurySession &session : *sessions) {
        const bool isTomorrow = session.day == question.today().addDays(1);
        if (isTomorrow && isGoingToSit(session.state) && concerns(session, question.actor))
            reminder.juries.push_back({session.code, session.startsAt, session.place});
    }
    std::ranges::sort(reminder.juries, {}, &JuryTomorrow::startsAt);
    const auto tasks = tasksOf(database, question);
    if (!tasks)
        return tasks.error();
    for (const Task &task : *tasks) {
        if (task.isAllowed && isAboutPieces(task.kind))
            reminder.missingPieces += task.count;
    }
    return reminder;
}

} // namespace parchemin
