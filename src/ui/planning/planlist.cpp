#include "ui/planning/planlist.h"

#include "parchemin/app/sentences.h"

#include <QCoreApplication>

#include <algorithm>

#include "ui/planning/planboardmodel.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

struct PlanList
{
    Q_DECLARE_TR_FUNCTIONS(PlanList)
};

ListRow rowOf(const PlanningTask &task, const planning::PlannedSession &session,
              const planning::PlannedDefence &defence)
{
    const PlanningCandidate &candidate = task.candidates.at(static_cast<std::size_t>(defence.candidate));
    QStringList panel;
    for (const auto &seat : planning::panelOf(session)) {
        if (seat)
            panel << task.jurors.at(static_cast<std::size_t>(*seat)).name;
    }
    const QDateTime start = task.instantOf(session.cell, defence.slot);
    return {start,
            start.addSecs(candidate.minutes * 60LL),
            task.frame.rooms.at(static_cast<std::size_t>(session.room)).name,
            candidate.listName,
            word(candidate.route),
            panel.join(u", "_s),
            inWords(candidate.warningsOn(task.halfDay(session.cell).day))};
}

} // namespace

ListContent planListContent(const PlanningTask &task, const planning::Plan &plan)
{
    ListContent content;
    content.title = PlanList::tr("Plan of the juries (proposal)");
    content.headings = {PlanList::tr("Begins"),    PlanList::tr("Ends"),  PlanList::tr("Room"),
                        PlanList::tr("Candidate"), PlanList::tr("Route"), PlanList::tr("Jury"),
                        PlanList::tr("Remarks")};
    for (const planning::PlannedSession &session : plan.sessions) {
        for (const planning::PlannedDefence &defence : session.defences)
            content.rows.push_back(rowOf(task, session, defence));
    }
    std::ranges::stable_sort(content.rows, {},
                             [](const ListRow &row) { return std::get<QDateTime>(row.front()); });
    return content;
}

ListMaker planListMaker(const std::shared_ptr<const PlanningTask> &task, const planning::Plan &plan)
{
    const ListContent content = planListContent(*task, plan);
    return [content](const Database &) -> Result<ListContent> {
        return content;
    };
}

} // namespace parchemin::ui
