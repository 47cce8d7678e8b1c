#include "ui/submissions/submissionqueuemodel.h"

#include "parchemin/app/sentences.h"

#include <algorithm>

#include "ui/submissions/submissiontexts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

SubmissionQueueModel::SubmissionQueueModel(BlockTitle title, QObject *parent)
    : QAbstractListModel(parent)
    , m_title(std::move(title))
{
}

void SubmissionQueueModel::setItems(std::vector<QueueItem> items, const QDateTime &now)
{
    m_now = now;
    if (std::ranges::equal(items, m_items, {}, &QueueItem::submission, &QueueItem::submission)) {
        m_items = std::move(items);
        retranslate();
        return;
    }
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

void SubmissionQueueModel::retranslate()
{
    if (!m_items.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

const QueueItem *SubmissionQueueModel::itemAt(const QModelIndex &index) const
{
    return index.isValid() ? &m_items.at(static_cast<std::size_t>(index.row())) : nullptr;
}

QModelIndex SubmissionQueueModel::indexOf(SubmissionId submission) const
{
    const auto found = std::ranges::find(m_items, submission, &QueueItem::submission);
    return found == m_items.end() ? QModelIndex() : index(static_cast<int>(found - m_items.begin()));
}

int SubmissionQueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant SubmissionQueueModel::data(const QModelIndex &index, int role) const
{
    const QueueItem *item = itemAt(index);
    if (item == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return item->listName;
    case BlockRole:
        return blockText(*item);
    case ChipRole:
        return QVariant::fromValue(chipOf(*item, m_now));
    case EvaluableRole:
        return item->isEvaluable;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return spokenText(*item);
    default:
        return {};
    }
}

QString SubmissionQueueModel::blockText(const QueueItem &item) const
{
    return tr("Block %1 · %2", "number, title").arg(item.block).arg(m_title(item.sheet, item.block));
}

QString SubmissionQueueModel::spokenText(const QueueItem &item) const
{
    QString text = tr("%1, block %2, submission no. %3, %4: %5", "name, block, attempt, state, age")
                       .arg(item.listName)
                       .arg(item.block)
                       .arg(item.attempt)
                       .arg(word(item.state), chipOf(item, m_now).word);
    if (!item.isEvaluable)
        text += u'\n' + tr("Somebody else evaluates it.");
    return text;
}

} // namespace parchemin::ui
