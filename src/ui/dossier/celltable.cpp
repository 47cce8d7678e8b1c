#include "ui/dossier/celltable.h"

#include <QHeaderView>

#include <algorithm>

namespace parchemin::ui {
namespace {

/// A name still reads in this; the texts of the others then wrap down to the second.
constexpr int leastWide = 150;
constexpr int leastNarrow = 84;

bool isText(const QAbstractItemModel &model, int column)
{
    return model.rowCount() > 0 && !model.index(0, column).data(CellDelegate::ChipRole).isValid();
}

/// Where the columns leave the wide one too little room, the broadest texts beside it give of theirs, down to
/// the same width for all of them.
void shareRoom(QTableView &table)
{
    QHeaderView &header = *table.horizontalHeader();
    int room = table.viewport()->width();
    std::vector<std::pair<int, int>> texts; ///< column and width
    for (int column = 0; column < header.count(); ++column) {
        if (header.sectionResizeMode(column) == QHeaderView::Stretch || header.isSectionHidden(column))
            continue;
        header.setSectionResizeMode(column, QHeaderView::ResizeToContents);
        const int width = header.sectionSize(column);
        room -= width;
        if (isText(*table.model(), column) && width > leastNarrow)
            texts.emplace_back(column, width);
    }
    while (room < leastWide && !texts.empty()) {
        const auto broadest = std::ranges::max_element(texts, {}, &std::pair<int, int>::second);
        if (broadest->second <= leastNarrow)
            break;
        --broadest->second;
        ++room;
    }
    for (const auto &[column, width] : texts) {
        if (width == header.sectionSize(column))
            continue;
        header.setSectionResizeMode(column, QHeaderView::Fixed);
        header.resizeSection(column, width);
    }
}

} // namespace

void CellModel::setHeadings(const QStringList &headings)
{
    beginResetModel();
    m_headings = headings;
    endResetModel();
}

void CellModel::setRows(std::vector<CellRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int CellModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CellModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant CellModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CellRow &row = m_rows.at(static_cast<std::size_t>(index.row()));
    const Cell &cell = row.at(static_cast<std::size_t>(index.column()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cell.chip ? cell.chip->word : cell.text;
    case Qt::ToolTipRole:
        return cell.toolTip.isEmpty() ? QVariant() : cell.toolTip;
    case CellDelegate::ChipRole:
        return cell.chip ? QVariant::fromValue(*cell.chip) : QVariant();
    case CellDelegate::MutedRole:
        return cell.isMuted;
    default:
        return {};
    }
}

QVariant CellModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (role) {
    case Qt::DisplayRole:
        return m_headings.value(section);
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

CellTable::CellTable(int wideColumn, QWidget *parent)
    : DataTable(parent)
    , m_model(new CellModel(this))
{
    m_model->setHeadings(QStringList(wideColumn + 1));
    case Qt::AccessibleDescriptionRole:
    setModel(m_model);
    setSelectionMode(NoSelection); // the current row is marked, and only where it matters
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setSectionsMovable(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(wideColumn, QHeaderView::Stretch);
}

void CellTable::setContent(const QStringList &headings, std::vector<CellRow> rows)
{
    const int row = std::clamp(currentRow(), 0, std::max(0, static_cast<int>(rows.size()) - 1));
    m_model->setRows({});
    m_model->setHeadings(headings);
    m_model->setRows(std::move(rows));
    shareRoom(*this);
    resizeRowsToContents();
    if (m_model->rowCount() > 0) {
        setCurrentIndex(m_model->index(row, 0));
    } else {
        emit currentRowChanged(-1);
    }
}

bool CellTable::isRowMarked(int row) const
{
    return row == currentRow() && (m_isRowKept || hasFocus());
}

void CellTable::resizeEvent(QResizeEvent *event)
{
    DataTable::resizeEvent(event);
    shareRoom(*this);
    resizeRowsToContents();
}

void CellTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    DataTable::currentChanged(current, previous);
    emit currentRowChanged(current.row());
}

} // namespace parchemin::ui
