#include "ui/navigationmodel.h"

#include <QLocale>

#include <algorithm>

namespace parchemin::ui {

void NavigationModel::setEntries(const std::vector<NavigationEntry> &entries)
{
    std::vector<std::optional<NavigationEntry>> rows(entries.begin(), entries.end());
    const auto isWork = [](const auto &row) {
        return row->group == NavigationGroup::Work;
    };
    const auto second = std::stable_partition(rows.begin(), rows.end(), isWork);
    if (second != rows.end())
        rows.insert(second, std::nullopt);

    const auto idOf = [](const auto &row) {
        return row ? row->id : QString();
    };
    if (std::ranges::equal(rows, m_rows, {}, idOf, idOf)) {
        m_rows = std::move(rows); // same rows, other texts or counts: the view keeps its place
        if (!m_rows.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void NavigationModel::setActive(const QString &id)
{
    const QModelIndex before = indexOf(m_active);
    m_active = id;
    for (const QModelIndex &changed : {before, indexOf(id)}) {
        if (changed.isValid())
            emit dataChanged(changed, changed, {ActiveRole});
    }
}

QModelIndex NavigationModel::indexOf(const QString &id) const
{
    const auto found = std::ranges::find_if(m_rows, [&id](const auto &row) { return row && row->id == id; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

void NavigationModel::retranslate()
{
    if (!m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int NavigationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant NavigationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows.at(static_cast<size_t>(index.row()));
    if (row)
        return entryData(*row, role);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return tr("School", "caption over a group of pages");
    return {};
}

QVariant NavigationModel::entryData(const NavigationEntry &entry, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return entry.count ? tr("%1, %2", "page, how many things wait there")
                                 .arg(entry.text, QLocale().toString(*entry.count))
                           : entry.text;
    case IdRole:
        return entry.id;
    case IconRole:
        return static_cast<int>(entry.icon);
    case CountRole:
        return entry.count ? QVariant(*entry.count) : QVariant();
    case ActiveRole:
        return entry.id == m_active;
    default:
        return {};
    }
}

Qt::ItemFlags NavigationModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !m_rows.at(static_cast<size_t>(index.row())))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace parchemin::ui
