#include "ui/directory/weekmodel.h"

#include "parchemin/core/clock.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

bool covers(const TimeRange &outer, const TimeRange &inner)
{
    return outer.start <= inner.start && inner.end <= outer.end;
}

/// What is left of `range` without `hole`.
std::vector<TimeRange> without(const TimeRange &range, const TimeRange &hole)
{
    if (hole.end <= range.start || hole.start >= range.end)
        return {range};
    std::vector<TimeRange> rest;
    if (range.start < hole.start)
        rest.push_back({range.start, hole.start});
    if (range.end > hole.end)
        rest.push_back({hole.end, range.end});
    return rest;
}

} // namespace

TimeRange WeekModel::week() const
{
    return {certifierInstant(m_monday, {0, 0}), certifierInstant(m_monday.addDays(days), {0, 0})};
}

TimeRange WeekModel::rangeOf(int row, int day) const
{
    const QDate date = m_monday.addDays(day);
    return {certifierInstant(date, timeOf(row)), certifierInstant(date, timeOf(row + 1))};
}

void WeekModel::setWeek(QDate monday, const std::vector<TimeRange> &ranges)
{
    beginResetModel();
    m_monday = monday;
    m_marks = {};
    m_kept.clear();
    const TimeRange whole = week();
    for (const TimeRange &range : ranges) {
        if (range.end > whole.start && range.start < whole.end)
            m_kept.push_back({std::max(range.start, whole.start), std::min(range.end, whole.end)});
    }
    for (int day = 0; day < days; ++day) {
        for (int row = 0; row < rows; ++row) {
            const TimeRange cell = rangeOf(row, day);
            const bool isCovered =
                std::ranges::any_of(m_kept, [&cell](const TimeRange &range) { return covers(range, cell); });
            m_marks.at(static_cast<std::size_t>(day)).set(static_cast<std::size_t>(row), isCovered);
            if (!isCovered)
                continue;
            std::vector<TimeRange> rest;
            for (const TimeRange &range : m_kept)
                std::ranges::copy(without(range, cell), std::back_inserter(rest));
            m_kept = std::move(rest);
        }
    }
    endResetModel();
}

std::vector<TimeRange> WeekModel::ranges() const
{
    std::vector<TimeRange> all = m_kept;
    for (int day = 0; day < days; ++day) {
        for (int row = 0; row < rows; ++row) {
            if (isMarked(index(row, day)))
                all.push_back(rangeOf(row, day));
        }
    }
    return joined(std::move(all));
}

bool WeekModel::isMarked(const QModelIndex &index) const
{
    return m_marks.at(static_cast<std::size_t>(index.column())).test(static_cast<std::size_t>(index.row()));
}

void WeekModel::copyMarks(const WeekModel &other)
{
    beginResetModel();
    m_marks = other.m_marks;
    endResetModel();
    emit marksChanged();
}

int WeekModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : rows;
}

int WeekModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : days;
}

QVariant WeekModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isAvailable = isMarked(index);
    const QLocale locale;
    switch (role) {
    case Qt::DisplayRole:
        return isAvailable ? u"✓"_s : QString();
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignCenter);
    case Qt::CheckStateRole:
        return {}; // the sign in the middle of the cell says it
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return tr("%1, %2 to %3: %4", "day, from, to, whether somebody can come")
            .arg(locale.toString(m_monday.addDays(index.column()), u"dddd d MMMM"_s),
                 locale.toString(timeOf(index.row()), QLocale::ShortFormat),
                 locale.toString(timeOf(index.row() + 1), QLocale::ShortFormat),
                 isAvailable ? tr("available") : tr("not available"));
    default:
        return {};
    }
}

bool WeekModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    m_marks.at(static_cast<std::size_t>(index.column()))
        .set(static_cast<std::size_t>(index.row()), value.toInt() == Qt::Checked);
    emit dataChanged(index, index);
    emit marksChanged();
    return true;
}

Qt::ItemFlags WeekModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

QVariant WeekModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    const QLocale locale;
    if (orientation == Qt::Horizontal)
        return locale.toString(m_monday.addDays(section), u"ddd d/M"_s);
    return locale.toString(timeOf(section), QLocale::ShortFormat);
}

} // namespace parchemin::ui
