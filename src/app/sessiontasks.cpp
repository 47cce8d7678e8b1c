#include "app/sessiontasks.h"

#include "app/tasklines.h"

namespace parchemin {
namespace {

/// A jury that has defences must be constituted, convened and told so in time; an empty one can wait.
std::optional<Task> beforeTheSession(const SessionWork &session, Task task, const Policy &policy, QDate today)
{
    task.dueOn = lastConvocationDay(session.day, policy);
    task.urgency = urgencyOf(*task.dueOn, today);
    const bool isPending = session.defences > 0 && task.urgency != Urgency::Ordinary;
    return isPending ? std::optional(task) : std::nullopt;
}

} // namespace

QDate lastConvocationDay(QDate session, const Policy &policy)
{
    return session.addDays(-policy.convocationMinDays);
}

QDate lastNotificationDay(QDate session, const Policy &policy)
{
    return session.addDays(policy.notificationDays);
}

std::optional<Task> sessionTask(const SessionWork &session, const Policy &policy, QDate today)
{
    Task task{.kind = TaskKind::Deliberate,
              .who = session.code,
              .day = session.day,
              .target = {.session = session.id}};
    const auto after = [&](TaskKind kind, qint64 missing) {
        task.kind = kind;
        task.missing = missing;
        task.dueOn = lastNotificationDay(session.day, policy);
        task.urgency = urgencyOf(*task.dueOn, today);
        return task;
    };
    switch (session.state) {
    case SessionState::Draft:
        task.kind = TaskKind::ComposeSession;
        return beforeTheSession(session, task, policy, today);
    case SessionState::Composed:
        task.kind = TaskKind::ConveneSession;
        return beforeTheSession(session, task, policy, today);
    case SessionState::Convened:
        if (session.unsent > 0 && session.day > today) {
            task.kind = TaskKind::SendConvocations;
            task.missing = session.unsent;
            return beforeTheSession(session, task, policy, today);
        }
        task.kind = TaskKind::OpenSession;
        task.dueOn = session.day;
        task.urgency = session.day < today ? Urgency::Late : Urgency::Pressing;
        return session.day <= today ? std::optional(task) : std::nullopt;
    case SessionState::Open:
        task.missing = session.undecided;
        task.dueOn = session.day;
        task.urgency = session.day < today ? Urgency::Late : Urgency::Pressing;
        return task;
    case SessionState::Deliberated:
        return after(TaskKind::DrawUpMinutes, 0);
    case SessionState::MinutesReady:
        task.isOfOthers = !session.awaitsReader;
        return after(TaskKind::SignMinutes, session.missingSignatures);
    case SessionState::Signed:
        return after(TaskKind::PublishResults, session.notices);
    case SessionState::Postponed:
    case SessionState::Cancelled:
        task.kind = TaskKind::TellCalledOff;
        task.missing = session.unsent;
        task.urgency = Urgency::Pressing; // else somebody comes for nothing
        task.dueOn = session.day;
        return session.unsent > 0 && session.day >= today ? std::optional(task) : std::nullopt;
    case SessionState::Published:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace parchemin
