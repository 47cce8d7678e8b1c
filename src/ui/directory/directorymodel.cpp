#include "ui/directory/directorymodel.h"

#include "parchemin/core/namekey.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

void DirectoryModel::setContent(const QStringList &headings, std::vector<DirectoryRow> rows)
{
    beginResetModel();
    m_headings = headings;
    m_rows = std::move(rows);
    for (DirectoryRow &row : m_rows)
        row.key = nameKey(row.key);
    filter();
    endResetModel();
}

void DirectoryModel::setSearch(const QString &text)
{
    beginResetModel();
    m_search = NameSearch(text);
    filter();
    endResetModel();
}

void DirectoryModel::filter()
{
    m_shown.clear();
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_search.finds(m_rows[row].key))
            m_shown.push_back(static_cast<int>(row));
    }
}

int DirectoryModel::sourceRow(int row) const
{
    return row < 0 || row >= rowCount() ? -1 : m_shown[static_cast<std::size_t>(row)];
}

int DirectoryModel::shownRow(int source) const
{
    const auto found = std::ranges::find(m_shown, source);
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

std::optional<qint64> DirectoryModel::idAt(int row) const
{
    const int source = sourceRow(row);
    return source < 0 ? std::nullopt : std::optional(m_rows[static_cast<std::size_t>(source)].id);
}

int DirectoryModel::sourceOf(qint64 id) const
{
    const auto found = std::ranges::find(m_rows, id, &DirectoryRow::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int DirectoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int DirectoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant DirectoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto source = static_cast<std::size_t>(sourceRow(index.row()));
    if (role == CellDelegate::StrongRole)
        return index.column() == 0;
    return cellData(m_rows[source].cells.at(static_cast<std::size_t>(index.column())), role);
}

QVariant DirectoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_headings.value(section);
    return QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace parchemin::ui
