#pragma once

#include "parchemin/app/tasks.h"

#include <functional>

namespace parchemin {

/// How pressing something is that is due on a day.
[[nodiscard]] Urgency urgencyOf(QDate due, QDate today);

/// Collects the lines of the list of tasks for one user: gathers many alike into one, sorts, and leaves out
/// what is nobody's business but others'.
class TaskLines
{
public:
    explicit TaskLines(const Actor &actor)
        : m_actor(actor)
    {
    }

    void add(Task task);
    /// A line each, or one for those of no particular urgency when they are many.
    void add(TaskKind kind, const WaitingMatters &matters,
             const std::function<Task(const WaitingMatter &)> &make);
    /// What the user may do first, in each the most urgent first.
    [[nodiscard]] std::vector<Task> sorted() const;

private:
    const Actor &m_actor;
    std::vector<Task> m_tasks;
};

} // namespace parchemin
