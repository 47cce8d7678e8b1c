#include "ui/planning/planboardmodel.h"

#include "parchemin/app/sentences.h"

#include <QLocale>

#include <algorithm>
#include <map>
#include <set>

#include "ui/briefname.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

QString inWords(const Blockers &blockers)
{
    QStringList sentences;
    for (const Blocker &blocker : blockers) {
        QString one = sentence(blocker);
        if (!one.endsWith(u'.')) // else two of them would read as one
            one += u'.';
        sentences << one;
    }
    return sentences.join(u' ');
}

QString pinnedTime(const PlanningTask &task, const planning::Pin &pin)
{
    return PlanBoardModel::tr("%1 at %2", "day, time")
        .arg(QLocale().toString(task.halfDay(pin.cell).day, u"dddd d MMMM"_s),
             QLocale().toString(task.timeOf(pin.cell, pin.slot), u"HH:mm"_s));
}

QString pinText(const PlanningTask &task, const planning::Pin &pin)
{
    return QString(task.candidates.at(static_cast<std::size_t>(pin.candidate)).name + u", "_s +
                   pinnedTime(task, pin));
}

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
    m_reasons.clear();
    if (!isSameFrame)
        readAxes();
    readContents();
    if (!isSameFrame) {
        endResetModel();
    } else if (rowCount() > 0 && columnCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

void PlanBoardModel::setSpan(QDate first, QDate last)
{
    if (first == m_first && last == m_last)
        return;
    beginResetModel();
    m_first = first;
    m_last = last;
    if (m_task) {
        readAxes();
        readContents();
        readReasons();
    }
    endResetModel();
}

void PlanBoardModel::clear()
{
    beginResetModel();
    m_task.reset();
    m_draft = {};
    m_moving.reset();
    m_columns.clear();
    m_times.clear();
    m_places.clear();
    m_contents.clear();
    m_reasons.clear();
    endResetModel();
}

void PlanBoardModel::readAxes()
{
    std::set<QDate> days;
    std::set<QTime> times;
    const auto &cells = m_task->problem.cells;
    for (std::size_t cell = 0; cell < cells.size(); ++cell) {
        if (m_first.isValid() && (cells[cell].day < m_first || cells[cell].day > m_last))
            continue;
        days.insert(cells[cell].day);
        for (int slot = 0; slot < cells[cell].slotCount; ++slot)
            times.insert(m_task->timeOf(static_cast<int>(cell), slot));
    }
    m_times.assign(times.begin(), times.end());
    m_columns.clear();
    for (const QDate day : days) {
        for (std::size_t room = 0; room < m_task->problem.rooms.size(); ++room)
            m_columns.push_back({day, static_cast<planning::RoomIndex>(room)});
    }
    m_places.clear();
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        const Column &where = m_columns[column];
        for (const planning::CellIndex cell :
             m_task->problem.rooms.at(static_cast<std::size_t>(where.room)).cells) {
            const planning::Cell &half = cells.at(static_cast<std::size_t>(cell));
            if (half.day != where.day)
                continue;
            for (int slot = 0; slot < half.slotCount; ++slot) {
                const auto row = std::ranges::find(m_times, m_task->timeOf(cell, slot)) - m_times.begin();
                m_places[{static_cast<int>(row), static_cast<int>(column)}] = {cell, where.room, slot};
            }
        }
    }
}

void PlanBoardModel::readContents()
{
    m_contents.clear();
    for (const auto &[position, place] : m_places) {
        for (const planning::PlannedSession &session : m_draft.plan.sessions) {
            if (session.cell != place.cell || session.room != place.room)
                continue;
            for (const planning::PlannedDefence &defence : session.defences) {
                const int needed =
                    m_task->problem.candidates.at(static_cast<std::size_t>(defence.candidate)).slotsNeeded;
                if (place.slot >= defence.slot && place.slot < defence.slot + needed) {
                    m_contents.insert_or_assign(position,
                                                Content{defence.candidate, place.slot == defence.slot});
                }
            }
        }
    }
}

void PlanBoardModel::setMoving(std::optional<planning::CandidateIndex> candidate)
{
    if (candidate == m_moving || !m_task)
        return;
    m_moving = candidate;
    readReasons();
    if (rowCount() > 0 && columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PlanBoardModel::readReasons()
{
    m_reasons.clear();
    if (!m_moving)
        return;
    for (const auto &[position, place] : m_places)
        m_reasons[position] = moved(*m_task, m_draft, *m_moving, place).reasons;
}

std::optional<planning::CandidateIndex> PlanBoardModel::candidateAt(const QModelIndex &index) const
{
    const auto found = m_contents.find({index.row(), index.column()});
    return found == m_contents.end() ? std::nullopt : std::optional(found->second.candidate);
}

std::optional<planning::Place> PlanBoardModel::placeAt(const QModelIndex &index) const
{
    const auto found = m_places.find({index.row(), index.column()});
    return found == m_places.end() ? std::nullopt : std::optional(found->second);
}

QModelIndex PlanBoardModel::indexOf(const planning::Place &place) const
{
    for (const auto &[position, known] : m_places) {
        if (known == place)
            return index(position.first, position.second);
    }
    return {};
}

QString PlanBoardModel::reasonAt(const QModelIndex &index) const
{
    if (!m_moving)
        return {};
    const auto found = m_reasons.find({index.row(), index.column()});
    return found == m_reasons.end() ? tr("No jury can sit here at that time.") : inWords(found->second);
}

PlanBoardModel::Lit PlanBoardModel::litAt(const QModelIndex &index) const
{
    if (!m_moving)
        return Lit::No;
    const auto found = m_reasons.find({index.row(), index.column()});
    return found != m_reasons.end() && found->second.empty() ? Lit::Allowed : Lit::Forbidden;
}

int PlanBoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_times.size());
}

int PlanBoardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

PlanBoardModel::Kind PlanBoardModel::kindAt(const QModelIndex &index) const
{
    const auto content = m_contents.find({index.row(), index.column()});
    if (content != m_contents.end())
        return content->second.isBeginning ? Kind::Heard : Kind::Continued;
    return m_places.contains({index.row(), index.column()}) ? Kind::Free : Kind::Closed;
}

QString PlanBoardModel::textAt(const QModelIndex &index) const
{
    const auto candidate = candidateAt(index);
    return candidate ? m_task->candidates.at(static_cast<std::size_t>(*candidate)).listName : QString();
}

QString PlanBoardModel::secondLineAt(const QModelIndex &index) const
{
    const auto candidate = candidateAt(index);
    if (!candidate)
        return {};
    if (kindAt(index) == Kind::Continued)
        return tr("continued");
    QStringList parts{word(m_task->candidates.at(static_cast<std::size_t>(*candidate)).route)};
    if (!warningsAt(index).empty())
        parts << tr("late");
    if (isPinned(m_draft, *candidate))
        parts << tr("pinned");
    return parts.join(u" · "_s);
}

Blockers PlanBoardModel::warningsAt(const QModelIndex &index) const
{
    const auto heard = candidateAt(index);
    const auto candidate = heard || litAt(index) != Lit::Allowed ? heard : m_moving;
    if (!candidate)
        return {};
    return m_task->candidates.at(static_cast<std::size_t>(*candidate))
        .warningsOn(m_columns.at(static_cast<std::size_t>(index.column())).day);
}

QString PlanBoardModel::sentenceAt(const QModelIndex &index) const
{
    const Column &column = m_columns.at(static_cast<std::size_t>(index.column()));
    QStringList parts{
        QLocale().toString(m_times.at(static_cast<std::size_t>(index.row())), QLocale::ShortFormat),
        QLocale().toString(column.day, u"dddd d MMMM"_s),
        m_task->frame.rooms.at(static_cast<std::size_t>(column.room)).name};
    switch (kindAt(index)) {
    case Kind::Closed:
        parts << tr("closed");
        break;
    case Kind::Free:
        parts << tr("free");
        break;
    case Kind::Heard:
    case Kind::Continued:
        parts << textAt(index) << secondLineAt(index);
        break;
    }
    if (litAt(index) == Lit::Allowed) {
        parts << tr("possible");
    } else if (litAt(index) == Lit::Forbidden) {
        parts << tr("not possible: %1").arg(reasonAt(index));
    }
    if (const Blockers warnings = warningsAt(index); !warnings.empty())
        parts << inWords(warnings);
    return parts.join(u", "_s);
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
    case RouteRole: {
        const auto candidate = candidateAt(index);
        return candidate ? QVariant(static_cast<int>(
                               m_task->candidates.at(static_cast<std::size_t>(*candidate)).route))
                         : QVariant();
    }
    default:
        return {};
    }
}

QString PlanBoardModel::panelOf(const planning::PlannedSession &session, bool isBrief) const
{
    QStringList names;
    for (const auto &seat : planning::panelOf(session)) {
        if (!seat)
            continue;
        const QString name = m_task->jurors.at(static_cast<std::size_t>(*seat)).name;
        names << (isBrief ? briefName(name) : name);
    }
    return names.join(u" · "_s);
}

/// One line where the same jury sits all day; else each with the time from which it sits.
QStringList PlanBoardModel::panelsOf(const Column &column, bool isBrief) const
{
    std::map<QTime, QString> panels;
    for (const planning::PlannedSession &session : m_draft.plan.sessions) {
        if (session.room == column.room && m_task->halfDay(session.cell).day == column.day)
            panels[m_task->timeOf(session.cell, 0)] = panelOf(session, isBrief);
    }
    QStringList lines;
    QString before;
    for (const auto &[time, panel] : panels) {
        if (panel == before)
            continue;
        before = panel;
        lines
            << tr("%1 %2", "from when, who sits").arg(QLocale().toString(time, QLocale::ShortFormat), panel);
    }
    return lines.size() == 1 ? QStringList{before} : lines;
}

QVariant PlanBoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (!isText || section < 0)
        return {};
    if (orientation == Qt::Vertical) {
        return section < rowCount()
                   ? QLocale().toString(m_times.at(static_cast<std::size_t>(section)), QLocale::ShortFormat)
                   : QVariant();
    }
    if (section >= columnCount())
        return {};
    const Column &column = m_columns.at(static_cast<std::size_t>(section));
    const QString head = QLocale().toString(column.day, u"ddd d MMM"_s) + u" · "_s +
                         m_task->frame.rooms.at(static_cast<std::size_t>(column.room)).name;
    return (QStringList{head} + panelsOf(column, role == Qt::DisplayRole)).join(u'\n');
}

Qt::ItemFlags PlanBoardModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (candidateAt(index))
        flags |= Qt::ItemIsDragEnabled;
    if (placeAt(index))
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

} // namespace parchemin::ui
