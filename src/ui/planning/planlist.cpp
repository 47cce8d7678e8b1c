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

ListContent emptyList(const QString &title)
{
    return {.title = title,
            .origin = {},
            .headings = {PlanList::tr("Begins"), PlanList::tr("Ends"), PlanList::tr("Room"),
                         PlanList::tr("Candidate"), PlanList::tr("Route"), PlanList::tr("Jury"),
                         PlanList::tr("Remarks")},
            .rows = {}};
}

bool hearsSomebody(const PlanBoardModel &board, int column)
{
    for (int row = 0; row < board.rowCount(); ++row) {
        if (!board.index(row, column).data().toString().isEmpty())
            return true;
    }
    return false;
}

QString placeText(const QModelIndex &index)
{
    const QString name = index.data().toString();
    return name.isEmpty() ? QString()
                          : QString(name + u", "_s + index.data(PlanBoardModel::SecondLineRole).toString());
}

} // namespace

ListContent planListContent(const PlanningTask &task, const planning::Plan &plan)
{
    ListContent content = emptyList(PlanList::tr("Plan of the juries (proposal)"));
    for (const planning::PlannedSession &session : plan.sessions) {
        for (const planning::PlannedDefence &defence : session.defences)
            content.rows.push_back(rowOf(task, session, defence));
    }
    std::ranges::stable_sort(content.rows, {},
                             [](const ListRow &row) { return std::get<QDateTime>(row.front()); });
    return content;
}

ListContent writtenListContent(const std::vector<WrittenSession> &written)
{
    ListContent content = emptyList(PlanList::tr("Jury sessions that are written"));
    for (const WrittenSession &session : written) {
        for (const WrittenPassage &passage : session.passages) {
            content.rows.push_back({passage.startsAt, passage.endsAt, session.place, passage.listName,
                                    word(passage.route), session.panel.join(u", "_s),
                                    QString(session.code + u", "_s + word(passage.state).toLower())});
        }
    }
    std::ranges::stable_sort(content.rows, {},
                             [](const ListRow &row) { return std::get<QDateTime>(row.front()); });
    return content;
}

ListContent boardContent(const PlanBoardModel &board, const QString &title)
{
    ListContent content;
    content.title = title;
    content.headings << PlanList::tr("Time");
    std::vector<int> columns;
    for (int column = 0; column < board.columnCount(); ++column) {
        if (!hearsSomebody(board, column))
            continue;
        columns.push_back(column);
        content.headings
            << board.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().replace(u'\n', u", "_s);
    }
    for (int row = 0; row < board.rowCount(); ++row) {
        ListRow line{board.headerData(row, Qt::Vertical, Qt::DisplayRole).toString()};
        for (const int column : columns)
            line.push_back(placeText(board.index(row, column)));
        content.rows.push_back(std::move(line));
    }
    return content;
}

} // namespace parchemin::ui
