#include "ui/candidates/blockmatrixmodel.h"

#include "parchemin/app/sentences.h"

#include <algorithm>
#include <span>

#include "ui/candidates/blockletter.h"
#include "ui/celldelegate.h"
#include "ui/dossier/blockwords.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

QVariant identity(const CandidateListItem &item, int column)
{
    switch (column) {
    case BlockMatrixModel::NameColumn:
        return item.listName;
    case BlockMatrixModel::NumberColumn:
        return item.number;
    default:
        return word(item.route);
    }
}

} // namespace

BlockMatrixModel::BlockMatrixModel(StoreReader &reader, QStringList blockTitles, QObject *parent)
    : QAbstractTableModel(parent)
    , m_reader(reader)
    , m_blockTitles(std::move(blockTitles))
{
}

void BlockMatrixModel::setIds(const std::vector<CandidacyId> &ids)
{
    ++m_edition;
    m_wanted.clear();
    if (ids == m_ids) {
        if (!m_ids.empty()) // the view shows them anew, and wants them
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_ids = ids;
    m_slices.clear();
    endResetModel();
}

void BlockMatrixModel::want(int first, int last)
{
    m_wanted.clear();
    const int end = std::min(last, rowCount() - 1);
    for (int slice = std::max(0, first) / sliceSize; slice * sliceSize <= end; ++slice) {
        if (!isKnown(slice))
            m_wanted.push_back(slice);
    }
    readNext();
}

bool BlockMatrixModel::isKnown(int slice) const
{
    const Slice *kept = m_slices.find(slice);
    return kept != nullptr && kept->edition == m_edition;
}

void BlockMatrixModel::readNext()
{
    if (m_isReading || m_wanted.empty())
        return;
    const int slice = m_wanted.front();
    m_wanted.pop_front();
    const auto first = m_ids.begin() + static_cast<std::ptrdiff_t>(slice) * sliceSize;
    const auto count = std::min<std::ptrdiff_t>(sliceSize, m_ids.end() - first);
    m_isReading = true;
    m_reader.ask<Lines>(
        *this,
        [ids = std::vector<CandidacyId>(first, first + count),
         blocks = static_cast<int>(m_blockTitles.size())](const Database &database) {
            return CandidateListRepository(database).load(ids, blocks);
        },
        [this, slice, edition = m_edition](const Result<Lines> &lines) { take(slice, edition, lines); });
}

void BlockMatrixModel::take(int slice, quint64 edition, const Result<Lines> &lines)
{
    m_isReading = false;
    if (edition == m_edition) { // else the ids may be others by now
        // What cannot be read is told once, not with every look at it.
        m_slices.keep(slice, {lines ? *lines : Lines(), edition});
        const int first = slice * sliceSize;
        emit dataChanged(index(first, 0),
                         index(std::min(first + sliceSize, rowCount()) - 1, columnCount() - 1));
        if (!lines)
            emit failed(lines.error());
    }
    readNext();
}

std::optional<CandidacyId> BlockMatrixModel::idAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return std::nullopt;
    return m_ids.at(static_cast<std::size_t>(index.row()));
}

std::optional<int> BlockMatrixModel::rowOf(CandidacyId candidacy) const
{
    const auto found = std::ranges::find(m_ids, candidacy);
    return found == m_ids.end() ? std::nullopt : std::optional(static_cast<int>(found - m_ids.begin()));
}

std::optional<int> BlockMatrixModel::blockAt(int column) const
{
    return column < FirstBlockColumn ? std::nullopt : std::optional(column - FirstBlockColumn + 1);
}

int BlockMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int BlockMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstBlockColumn + static_cast<int>(m_blockTitles.size());
}

QVariant BlockMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CandidateListItem *line = item(index.row());
    if (line == nullptr) {
        if (role == Qt::DisplayRole)
            return u"…"_s;
        return role == Qt::AccessibleTextRole ? QVariant(tr("Being read")) : QVariant();
    }
    if (const std::optional<int> block = blockAt(index.column()))
        return blockData(*line, *block, role);
    switch (role) {
    case Qt::DisplayRole:
        return identity(*line, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == NameColumn)
            return QString(line->listName + u". "_s + sentenceOf(blockStates(line->blocks)));
        return identity(*line, index.column());
    case Qt::ToolTipRole:
        return index.column() == NameColumn ? QVariant(sentenceOf(blockStates(line->blocks))) : QVariant();
    case CellDelegate::StrongRole:
        return index.column() == NameColumn;
    case CellDelegate::MutedRole:
        return index.column() != NameColumn;
    default:
        return {};
    }
}

QVariant BlockMatrixModel::blockData(const CandidateListItem &item, int block, int role) const
{
    const BlockDisplayState state = displayStateOf(item.blocks.at(static_cast<std::size_t>(block - 1)));
    switch (role) {
    case Qt::DisplayRole:
        return letterOf(state);
    case stateRole:
        return static_cast<int>(state);
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "a candidate, the state of a block").arg(item.listName, phraseOf(block, state));
    case Qt::ToolTipRole:
        return tr("%1\nBlock %2: %3\n%4", "candidate, number and title of the block, its state")
            .arg(item.listName)
            .arg(block)
            .arg(m_blockTitles.at(block - 1), wordOf(state));
    default:
        return {};
    }
}

QVariant BlockMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    const std::optional<int> block = blockAt(section);
    if (role == Qt::ToolTipRole && block)
        return m_blockTitles.value(*block - 1);
    if (role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case NameColumn:
        return tr("Candidate");
    case NumberColumn:
        return tr("Dossier");
    case RouteColumn:
        return tr("Route");
    default:
        return tr("Block %1").arg(*block);
    }
}

const CandidateListItem *BlockMatrixModel::item(int row) const
{
    const Slice *kept = m_slices.find(row / sliceSize);
    const auto place = static_cast<std::size_t>(row % sliceSize);
    return kept != nullptr && place < kept->lines.size() ? &kept->lines[place] : nullptr;
}

} // namespace parchemin::ui
