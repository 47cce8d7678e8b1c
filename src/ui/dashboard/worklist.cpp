#include "ui/dashboard/worklist.h"

#include "parchemin/app/worksentences.h"
#include "parchemin/core/clock.h"

#include <QCoreApplication>

namespace parchemin::ui {
namespace {

struct ListText
{
    Q_DECLARE_TR_FUNCTIONS(WorkList)
};

ListValue dueOf(const Task &task)
{
    if (task.dueOn)
        return *task.dueOn;
    return task.dueAt ? ListValue(certifierDay(*task.dueAt)) : ListValue();
}

} // namespace

ListContent listOf(const std::vector<Task> &tasks, const QDateTime &now, const QStringList &filters)
{
    ListContent content{
        .title = ListText::tr("To do today"),
        .origin = {},
        .filters = filters,
        .headings = {ListText::tr("What is to be done"), ListText::tr("Why now"), ListText::tr("Due on")},
        .rows = {}};
    for (const Task &task : tasks)
        content.rows.push_back({sentence(task, certifierDay(now)), detail(task, now), dueOf(task)});
    return content;
}

ListContent listOf(const std::vector<Deadline> &deadlines, const QDateTime &now, const QStringList &filters)
{
    ListContent content{.title = ListText::tr("Deadlines"),
                        .origin = {},
                        .filters = filters,
                        .headings = {ListText::tr("Date"), ListText::tr("When"), ListText::tr("What ends"),
                                     ListText::tr("For whom"), ListText::tr("Rule")},
                        .rows = {}};
    for (const Deadline &deadline : deadlines) {
        content.rows.push_back({deadline.at ? ListValue(*deadline.at) : ListValue(deadline.day),
                                distance(deadline, now), sentence(deadline), deadline.who,
                                ruleSentence(deadline.kind)});
    }
    return content;
}

} // namespace parchemin::ui
