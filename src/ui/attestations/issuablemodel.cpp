#include "ui/attestations/issuablemodel.h"

#include "parchemin/app/sentences.h"

#include <algorithm>

#include "ui/attestations/documentwords.h"
#include "ui/celldelegate.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

IssuableModel::IssuableModel(Pages::Loader loader, QObject *parent)
    : QAbstractTableModel(parent)
    , m_pages(std::move(loader), [this](int first, int last) { linesArrived(first, last); })
{
}

void IssuableModel::setKeys(std::vector<IssuableKey> keys)
{
    beginResetModel();
    m_pages.setKeys(std::move(keys));
    m_refused.clear();
    endResetModel();
    emit checksChanged();
}

void IssuableModel::setActor(const Actor &actor)
{
    m_actor = actor;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit checksChanged();
}

void IssuableModel::refresh()
{
    m_pages.forgetLines();
    m_refused.clear();
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void IssuableModel::linesArrived(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const IssuableDocument *document = m_pages.line(row);
        if (document != nullptr && !document->blockers.empty())
            m_refused.insert(m_pages.key(row));
    }
    emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
    emit checksChanged();
}

const IssuableDocument *IssuableModel::documentAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : m_pages.line(row);
}

int IssuableModel::rowOf(const IssuableKey &key) const
{
    const auto found = std::ranges::find(m_pages.keys(), key);
    return found == m_pages.keys().end() ? -1 : static_cast<int>(found - m_pages.keys().begin());
}

Blockers IssuableModel::rightReasons(DocumentKind kind) const
{
    return m_actor ? rightBlockers(*m_actor, rightToIssue(kind)) : Blockers{};
}

Blockers IssuableModel::reasonsAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    Blockers reasons = rightReasons(m_pages.key(row).kind);
    if (const IssuableDocument *document = m_pages.line(row))
        append(reasons, document->blockers);
    return reasons;
}

bool IssuableModel::isTakable(const IssuableKey &key) const
{
    return !m_refused.contains(key) && rightReasons(key.kind).empty();
}

bool IssuableModel::isChecked(int row) const
{
    const IssuableKey &key = m_pages.key(row);
    return !m_left.contains(key) && isTakable(key);
}

std::vector<IssuableKey> IssuableModel::checkedKeys() const
{
    std::vector<IssuableKey> keys;
    // The rights are asked for once a kind, not once a line: there may be 100 000.
    const bool mayParchment = rightReasons(DocumentKind::Parchment).empty();
    const bool mayAttest = rightReasons(DocumentKind::BlockAttestation).empty();
    std::ranges::copy_if(m_pages.keys(), std::back_inserter(keys), [&](const IssuableKey &key) {
        return (key.kind == DocumentKind::Parchment ? mayParchment : mayAttest) && !m_left.contains(key) &&
               !m_refused.contains(key);
    });
    return keys;
}

void IssuableModel::setAllChecked(bool areChecked)
{
    if (rowCount() == 0)
        return;
    for (const IssuableKey &key : m_pages.keys()) {
        if (areChecked) {
            m_left.erase(key);
        } else {
            m_left.insert(key);
        }
    }
    emit dataChanged(index(0, HolderColumn), index(rowCount() - 1, HolderColumn), {Qt::CheckStateRole});
    emit checksChanged();
}

int IssuableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_pages.count();
}

int IssuableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IssuableModel::cellText(int row, int column) const
{
    const IssuableDocument *document = m_pages.line(row);
    if (document == nullptr)
        return u"…"_s;
    switch (column) {
    case HolderColumn:
        return document->item.holder;
    case DossierColumn:
        return document->item.dossier;
    case DocumentColumn:
        return documentText(document->item.key.kind, document->item.blocks);
    case StateColumn:
        return readinessChip(reasonsAt(row), document->item.isDue).word;
    default:
        return {};
    }
}

QVariant IssuableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cellText(row, index.column());
    case Qt::CheckStateRole:
        if (index.column() == HolderColumn)
            return static_cast<int>(isChecked(row) ? Qt::Checked : Qt::Unchecked);
        return {};
    case Qt::ToolTipRole: {
        QStringList lines;
        for (const Blocker &reason : reasonsAt(row))
            lines.append(sentence(reason));
        if (const IssuableDocument *document = m_pages.line(row);
            lines.isEmpty() && document != nullptr && !document->item.isDue)
            lines.append(tr("The path goes on: an attestation is issued for whom asks for it."));
        return lines.isEmpty() ? QVariant() : lines.join(u'\n');
    }
    case CellDelegate::StrongRole:
        return index.column() == HolderColumn;
    case CellDelegate::ChipRole:
        if (const IssuableDocument *document = m_pages.line(row);
            document != nullptr && index.column() == StateColumn)
            return QVariant::fromValue(readinessChip(reasonsAt(row), document->item.isDue));
        return {};
    default:
        return {};
    }
}

bool IssuableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != HolderColumn ||
        !isTakable(m_pages.key(index.row())))
        return false;
    if (value.toInt() == Qt::Checked) {
        m_left.erase(m_pages.key(index.row()));
    } else {
        m_left.insert(m_pages.key(index.row()));
    }
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit checksChanged();
    return true;
}

Qt::ItemFlags IssuableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == HolderColumn)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant IssuableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case HolderColumn:
        return tr("Candidate");
    case DossierColumn: // by which those of one name are told apart
        return tr("Dossier");
    case DocumentColumn:
        return tr("Document");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

} // namespace parchemin::ui
