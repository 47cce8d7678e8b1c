#include "ui/blocks/blockqueuemodel.h"

#include <algorithm>

#include "ui/blocks/blockqueuewords.h"

namespace parchemin::ui {

BlockQueueModel::BlockQueueModel(PageLoader loader, QObject *parent)
    : QAbstractListModel(parent)
    , m_loader(std::move(loader))
{
}

void BlockQueueModel::setItems(BlockQueue queue, std::vector<QueuedBlock> items)
{
    m_pages.clear();
    if (queue == m_queue && items == m_items) {
        if (!m_items.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_queue = queue;
    m_items = std::move(items);
    std::set<QueuedBlock> kept;
    for (const QueuedBlock &item : m_items) {
        if (m_checked.contains(item))
            kept.insert(item);
    }
    m_checked = std::move(kept);
    endResetModel();
    emit checkedChanged();
}

void BlockQueueModel::setCheckable(bool isCheckable)
{
    if (isCheckable == m_isCheckable)
        return;
    beginResetModel();
    m_isCheckable = isCheckable;
    m_checked.clear();
    endResetModel();
    emit checkedChanged();
}

std::optional<QueuedBlock> BlockQueueModel::itemAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return std::nullopt;
    return m_items.at(static_cast<std::size_t>(index.row()));
}

QModelIndex BlockQueueModel::indexOf(const QueuedBlock &item) const
{
    const auto found = std::ranges::find(m_items, item);
    return found == m_items.end() ? QModelIndex() : index(static_cast<int>(found - m_items.begin()));
}

std::vector<QueuedBlock> BlockQueueModel::checkedItems() const
{
    std::vector<QueuedBlock> items;
    std::ranges::copy_if(m_items, std::back_inserter(items),
                         [this](const QueuedBlock &item) { return m_checked.contains(item); });
    return items;
}

void BlockQueueModel::setAllChecked(bool isChecked)
{
    if (!m_isCheckable || m_items.empty())
        return;
    m_checked.clear();
    if (isChecked)
        m_checked.insert(m_items.begin(), m_items.end());
    emit dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole, Qt::AccessibleTextRole});
    emit checkedChanged();
}

int BlockQueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant BlockQueueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::CheckStateRole) {
        if (!m_isCheckable)
            return {};
        return static_cast<int>(isChecked(index.row()) ? Qt::Checked : Qt::Unchecked);
    }
    const QueuedBlockLine *found = line(index.row());
    return found == nullptr ? QVariant() : textOf(*found, role);
}

QVariant BlockQueueModel::textOf(const QueuedBlockLine &line, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return line.listName;
    case FamilyNameRole:
        return line.familyName;
    case SecondLineRole:
        return secondLine(line, m_queue, m_today);
    case UrgencyRole:
        return urgencyOf(line);
    case ChipRole:
        return QVariant::fromValue(chipOf(line, m_queue));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return sentenceOf(line, m_queue, m_today);
    default:
        return {};
    }
}

bool BlockQueueModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !m_isCheckable || !index.isValid())
        return false;
    const QueuedBlock item = m_items.at(static_cast<std::size_t>(index.row()));
    if (value.toInt() == Qt::Checked) {
        m_checked.insert(item);
    } else {
        m_checked.erase(item);
    }
    emit dataChanged(index, index, {Qt::CheckStateRole, Qt::AccessibleTextRole});
    emit checkedChanged();
    return true;
}

Qt::ItemFlags BlockQueueModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return m_isCheckable && index.isValid() ? flags | Qt::ItemIsUserCheckable : flags;
}

bool BlockQueueModel::isChecked(int row) const
{
    return m_checked.contains(m_items.at(static_cast<std::size_t>(row)));
}

const QueuedBlockLine *BlockQueueModel::line(int row) const
{
    const Page &lines = page(row / pageSize);
    const auto place = static_cast<std::size_t>(row % pageSize);
    return place < lines.size() ? &lines[place] : nullptr;
}

const BlockQueueModel::Page &BlockQueueModel::page(int number) const
{
    if (const Page *kept = m_pages.find(number))
        return *kept;
    const auto first = static_cast<std::size_t>(number) * pageSize;
    const std::size_t count = std::min<std::size_t>(pageSize, m_items.size() - first);
    return m_pages.keep(number, m_loader(std::span(m_items).subspan(first, count)));
}

} // namespace parchemin::ui
