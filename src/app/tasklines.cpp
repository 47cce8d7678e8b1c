#include "app/tasklines.h"

#include <algorithm>
#include <tuple>

namespace parchemin {
namespace {

constexpr qint64 singleLines = 3;
constexpr qint64 pressingDays = 7;

/// When it is due, or else since when it waits; what has neither comes last.
QDateTime place(const Task &task)
{
    if (task.dueAt)
        return *task.dueAt;
    const std::optional<QDate> day = task.dueOn ? task.dueOn : task.day ? task.day : task.since;
    return certifierInstant(day.value_or(QDate(9999, 12, 31)), QTime(0, 0));
}

/// Signatures on paper are recorded by the lead; on screen everybody gives his own (BR-66).
bool recordsForOthers(const Actor &actor)
{
    return std::ranges::find(actor.roles, Role::Lead) != actor.roles.end();
}

} // namespace

Urgency urgencyOf(QDate due, QDate today)
{
    if (due < today)
        return Urgency::Late;
    return today.daysTo(due) <= pressingDays ? Urgency::Pressing : Urgency::Ordinary;
}

void TaskLines::add(Task task)
{
    const bool isOwn =
        roleFor(m_actor, rightOf(task.kind)).has_value() && (!task.isOfOthers || recordsForOthers(m_actor));
    task.isAllowed = isOwn && !task.needsValidatingMentor;
    if (isOwn || watchesOverAll(m_actor))
        m_tasks.push_back(std::move(task));
}

void TaskLines::add(TaskKind kind, const WaitingMatters &matters,
                    const std::function<Task(const WaitingMatter &)> &make)
{
    std::vector<Task> tasks;
    for (const WaitingMatter &matter : matters.first) {
        tasks.push_back(make(matter));
        tasks.back().kind = kind;
    }
    const auto isSingle = [&tasks, &matters](std::size_t index) {
        return matters.total <= singleLines ||
               (static_cast<qint64>(index) < singleLines && tasks[index].urgency != Urgency::Ordinary);
    };
    std::size_t shown = 0;
    while (shown < tasks.size() && isSingle(shown))
        add(tasks[shown++]);
    const qint64 left = matters.total - static_cast<qint64>(shown);
    if (left == 0 || shown == tasks.size())
        return;
    Task rest = tasks[shown];
    if (left > 1) {
        rest.count = left;
        rest.who.clear();
        rest.target = {};
        rest.dueAt.reset();
        rest.dueOn.reset();
        rest.day.reset();
        // Of those that were not fetched nothing is known.
        rest.needsValidatingMentor =
            left == std::ssize(tasks) - static_cast<qint64>(shown) &&
            std::all_of(tasks.begin() + static_cast<std::ptrdiff_t>(shown), tasks.end(),
                        [](const Task &task) { return task.needsValidatingMentor; });
    }
    add(std::move(rest));
}

std::vector<Task> TaskLines::sorted() const
{
    std::vector<Task> tasks = m_tasks;
    std::ranges::stable_sort(tasks, {}, [](const Task &task) {
        // What does not press keeps a steady order; what does is taken by its date.
        const bool isPressing = task.urgency != Urgency::Ordinary;
        return std::tuple(!task.isAllowed, task.urgency, isPressing ? TaskKind{} : task.kind, place(task),
                          task.kind);
    });
    return tasks;
}

} // namespace parchemin
