#include "ui/attestations/issuedmodel.h"

#include <algorithm>

#include "ui/attestations/documentwords.h"
#include "ui/celldelegate.h"
#include "ui/dossier/blockwords.h"
#include "ui/dossier/dossiertexts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

IssuedModel::IssuedModel(Pages::Loader loader, QObject *parent)
    : QAbstractTableModel(parent)
    , m_pages(std::move(loader), [this](int first, int last) {
        emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
        emit linesRead();
    })
{
}

void IssuedModel::setIds(std::vector<DocumentId> ids)
{
    beginResetModel();
    m_pages.setKeys(std::move(ids));
    endResetModel();
}

const DocumentListItem *IssuedModel::documentAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : m_pages.line(row);
}

int IssuedModel::rowOf(DocumentId id) const
{
    const auto found = std::ranges::find(m_pages.keys(), id);
    return found == m_pages.keys().end() ? -1 : static_cast<int>(found - m_pages.keys().begin());
}

int IssuedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_pages.count();
}

int IssuedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString IssuedModel::cellText(const DocumentListItem &item, int column)
{
    switch (column) {
    case NumberColumn:
        return item.number;
    case HolderColumn:
        return item.holder;
    case DocumentColumn:
        return documentText(item.kind, item.blocks);
    case DayColumn:
        return dayText(item.issuedOn);
    case StateColumn:
        return chipOf(item.state).word;
    default:
        return {};
    }
}

QVariant IssuedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DocumentListItem *item = m_pages.line(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return item == nullptr ? u"…"_s : cellText(*item, index.column());
    case Qt::ToolTipRole:
        return item == nullptr || storyOf(*item).isEmpty() ? QVariant() : storyOf(*item);
    case CellDelegate::StrongRole:
        return index.column() == HolderColumn;
    case CellDelegate::MutedRole:
        return index.column() == DayColumn;
    case CellDelegate::ChipRole:
        return item != nullptr && index.column() == StateColumn ? QVariant::fromValue(chipOf(item->state))
                                                                : QVariant();
    default:
        return {};
    }
}

QVariant IssuedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case NumberColumn:
        return tr("Number");
    case HolderColumn:
        return tr("Holder");
    case DocumentColumn:
        return tr("Document");
    case DayColumn:
        return tr("Issued on");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

QString storyOf(const DocumentListItem &item)
{
    QStringList lines;
    if (!item.original.isEmpty())
        lines.append(IssuedModel::tr("Duplicate of %1.").arg(item.original));
    if (item.duplicates > 0)
        lines.append(IssuedModel::tr("%n duplicate(s) were made of it.", nullptr, item.duplicates));
    if (!item.supersedes.isEmpty())
        lines.append(IssuedModel::tr("It supersedes %1.").arg(item.supersedes));
    if (item.state == DocumentState::Superseded) {
        lines.append(
            IssuedModel::tr("Superseded by %1 on %2: %3", "number, day, reason")
                .arg(item.successor, dayText(item.statusAt.value_or(QDateTime())), item.statusReason));
    } else if (item.state == DocumentState::Revoked) {
        lines.append(IssuedModel::tr("Revoked on %1: %2", "day, reason")
                         .arg(dayText(item.statusAt.value_or(QDateTime())), item.statusReason));
    }
    return lines.join(u'\n');
}

} // namespace parchemin::ui
