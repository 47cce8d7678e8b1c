#include "ui/planning/planboardmodel.h"

#include "parchemin/core/clock.h"

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

PlanBoardModel::PlanBoardModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PlanBoardModel::setBoard(std::shared_ptr<const PlanningTask> task, const PlanDraft &draft)
{
    const bool isSameFrame = m_task == task;
    if (!isSameFrame)
        beginResetModel();
    m_task = std::move(task);
    m_draft = draft;
    m_moving.reset();
    m_movingWritten.reset();
    m_reasons.clear();
    if (isSameFrame) {
        readContents();
        tellChanged();
        if (columnCount() > 0)
            emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    } else {
        readAll();
        endResetModel();
    }
}

void PlanBoardModel::setWritten(std::vector<WrittenSession> written)
{
    if (written == m_written)
        return;
    beginResetModel();
    m_written = std::move(written);
    m_movingWritten.reset();
    readAll();
    endResetModel();
}

void PlanBoardModel::setSpan(QDate first, QDate last)
{
    if (m_span == BoardGrid::Span{first, last})
        return;
    beginResetModel();
    m_span = {first, last};
    readAll();
    endResetModel();
}

void PlanBoardModel::clear()
{
    beginResetModel();
    m_task.reset();
    m_draft = {};
    m_moving.reset();
    m_movingWritten.reset();
    readAll();
    endResetModel();
}

void PlanBoardModel::readAll()
{
    m_grid = BoardGrid(m_task.get(), m_written, m_span);
    readContents();
    readReasons();
}

void PlanBoardModel::tellChanged()
{
    if (rowCount() > 0 && columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PlanBoardModel::readContents()
{
    m_contents.clear();
    for (const auto &[position, place] : m_grid.places()) {
        for (const planning::PlannedSession &session : m_draft.plan.sessions) {
            if (session.cell != place.cell || session.room != place.room)
                continue;
            for (const planning::PlannedDefence &defence : session.defences) {
                const int needed =
                    m_task->problem.candidates.at(static_cast<std::size_t>(defence.candidate)).slotsNeeded;
                if (place.slot < defence.slot || place.slot >= defence.slot + needed)
                    continue;
                m_contents.insert_or_assign(position, Content{defence.candidate, place.slot == defence.slot});
                for (Position next{position.first + 1, position.second}; m_grid.isWithinSlot(next);
                     ++next.first)
                    m_contents.insert_or_assign(next, Content{defence.candidate, false});
            }
        }
    }
}

void PlanBoardModel::setMoving(std::optional<planning::CandidateIndex> candidate)
{
    const bool isSame = candidate == m_moving && !m_movingWritten;
    if (isSame || (candidate && !m_task))
        return;
    m_moving = candidate;
    m_movingWritten.reset();
    readReasons();
    tellChanged();
}

void PlanBoardModel::setMovingWritten(DefenceId defence, const Asker &why)
{
    const QModelIndex from = indexOf(defence);
    if (!from.isValid())
        return;
    m_moving.reset();
    m_movingWritten = defence;
    m_reasons.clear();
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex there = from.siblingAtRow(row);
        m_reasons[{row, from.column()}] = there == from ? Blockers{} : why(defence, instantAt(there));
    }
    tellChanged();
}

void PlanBoardModel::readReasons()
{
    m_reasons.clear();
    if (!m_moving)
        return;
    for (const auto &[position, place] : m_grid.places())
        m_reasons[position] = moved(*m_task, m_draft, *m_moving, place).reasons;
}

std::optional<planning::CandidateIndex> PlanBoardModel::candidateAt(const QModelIndex &index) const
{
    const auto found = m_contents.find({index.row(), index.column()});
    return found == m_contents.end() ? std::nullopt : std::optional(found->second.candidate);
}

std::optional<planning::Place> PlanBoardModel::placeAt(const QModelIndex &index) const
{
    return m_grid.placeAt({index.row(), index.column()});
}

QModelIndex PlanBoardModel::indexOf(const planning::Place &place) const
{
    const auto position = m_grid.positionOf(place);
    return position ? index(position->first, position->second) : QModelIndex();
}

std::optional<WrittenCell> PlanBoardModel::writtenCellAt(const QModelIndex &index) const
{
    return candidateAt(index) ? std::nullopt : m_grid.writtenAt({index.row(), index.column()});
}

const WrittenSession *PlanBoardModel::sessionAt(const QModelIndex &index) const
{
    const auto cell = writtenCellAt(index);
    return cell ? &m_written.at(cell->session) : nullptr;
}

const WrittenPassage *PlanBoardModel::passageAt(const QModelIndex &index) const
{
    const auto cell = writtenCellAt(index);
    return cell && cell->passage ? &m_written.at(cell->session).passages.at(*cell->passage) : nullptr;
}

bool PlanBoardModel::canTakeAt(const QModelIndex &index) const
{
    const WrittenPassage *passage = passageAt(index);
    return passage != nullptr && !m_task && sessionAt(index)->canMove(*passage);
}

QDateTime PlanBoardModel::instantAt(const QModelIndex &index) const
{
    return index.isValid() ? certifierInstant(columnAt(index.column()).day,
                                              m_grid.times().at(static_cast<std::size_t>(index.row())))
                                 .toUTC()
                           : QDateTime();
}

QModelIndex PlanBoardModel::indexOf(DefenceId defence) const
{
    for (int column = 0; column < columnCount(); ++column) {
        for (int row = 0; row < rowCount(); ++row) {
            const QModelIndex there = index(row, column);
            const WrittenPassage *passage = passageAt(there);
            if (passage != nullptr && passage->defence == defence)
                return there;
        }
    }
    return {};
}

PlanBoardModel::Lit PlanBoardModel::litAt(const QModelIndex &index) const
{
    if (!isMoving())
        return Lit::No;
    const auto found = m_reasons.find({index.row(), index.column()});
    return found != m_reasons.end() && found->second.empty() ? Lit::Allowed : Lit::Forbidden;
}

const BoardColumn &PlanBoardModel::columnAt(int column) const
{
    return m_grid.columns().at(static_cast<std::size_t>(column));
}

int PlanBoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_grid.times().size());
}

int PlanBoardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_grid.columns().size());
}

PlanBoardModel::Kind PlanBoardModel::kindAt(const QModelIndex &index) const
{
    const Position at{index.row(), index.column()};
    const auto content = m_contents.find(at);
    if (content != m_contents.end())
        return content->second.isBeginning ? Kind::Heard : Kind::Continued;
    if (const auto written = m_grid.writtenAt(at)) {
        if (!written->passage)
            return Kind::Between;
        return written->isBeginning ? Kind::Heard : Kind::Continued;
    }
    if (m_grid.placeAt(at))
        return Kind::Free;
    return m_grid.isWithinSlot(at) ? Kind::Between : Kind::Closed;
}

std::optional<AccessRoute> PlanBoardModel::routeAt(const QModelIndex &index) const
{
    if (const auto candidate = candidateAt(index))
        return m_task->candidates.at(static_cast<std::size_t>(*candidate)).route;
    const WrittenPassage *passage = passageAt(index);
    return passage == nullptr ? std::nullopt : std::optional(passage->route);
}

QVariant PlanBoardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textAt(index);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return sentenceAt(index);
    case KindRole:
        return static_cast<int>(kindAt(index));
    case SecondLineRole:
        return secondLineAt(index);
    case PinnedRole: {
        const auto candidate = candidateAt(index);
        return candidate && isPinned(m_draft, *candidate);
    }
    case LateRole:
        return !warningsAt(index).empty();
    case LitRole:
        return static_cast<int>(litAt(index));
    case WrittenRole:
        return passageAt(index) != nullptr;
    case RouteRole: {
        const auto route = routeAt(index);
        return route ? QVariant(static_cast<int>(*route)) : QVariant();
    }
    default:
        return {};
    }
}

Qt::ItemFlags PlanBoardModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (candidateAt(index) || canTakeAt(index))
        flags |= Qt::ItemIsDragEnabled;
    if (placeAt(index) || (m_movingWritten && litAt(index) == Lit::Allowed))
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

} // namespace parchemin::ui
