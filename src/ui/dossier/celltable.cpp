#include "ui/dossier/celltable.h"

#include "parchemin/ui/fonts.h"

#include <QHeaderView>
#include <QPainter>

#include <algorithm>

namespace parchemin::ui {
namespace {

constexpr int sideMargin = 10;
constexpr int textMargin = 8;
constexpr int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;

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
    case ChipRole:
        return cell.chip ? QVariant::fromValue(*cell.chip) : QVariant();
    case MutedRole:
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

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    const Tokens tokens = Tokens::of(option.palette);
    const auto *table = qobject_cast<const CellTable *>(option.widget);
    if (table != nullptr && table->isRowShown() && index.row() == table->currentRow())
        painter->fillRect(option.rect, tokens[Token::Selection]);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      tokens[Token::Hairline]);
    const QRect room = option.rect.adjusted(sideMargin, 0, -sideMargin, -1);
    if (const QVariant chip = index.data(CellModel::ChipRole); chip.isValid()) {
        paintChip(*painter, room, chip.value<Chip>(), tokens);
    } else {
        const bool isMuted = index.data(CellModel::MutedRole).toBool();
        painter->setFont(font(TextStyle::Body));
        painter->setPen(tokens[isMuted ? Token::Muted : Token::Ink]);
        painter->drawText(room, flags, index.data().toString());
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (const QVariant chip = index.data(CellModel::ChipRole); chip.isValid())
        return chipSize(chip.value<Chip>()) + QSize(2 * sideMargin, 12);
    const QFontMetrics metrics(font(TextStyle::Body));
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    const bool isWide = table != nullptr &&
                        table->horizontalHeader()->sectionResizeMode(index.column()) == QHeaderView::Stretch;
    const int width = isWide ? table->columnWidth(index.column()) - 2 * sideMargin : 10'000;
    const QRect text = metrics.boundingRect(QRect(0, 0, width, 10'000), flags, index.data().toString());
    return {text.width() + 2 * sideMargin + 1, text.height() + 2 * textMargin + 2};
}

CellTable::CellTable(int wideColumn, QWidget *parent)
    : QTableView(parent)
    , m_model(new CellModel(this))
{
    m_model->setHeadings(QStringList(wideColumn + 1));
    setModel(m_model);
    setItemDelegate(new CellDelegate(this));
    setSelectionMode(NoSelection); // the delegate shows the current row, and only where it matters
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(48);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(wideColumn, QHeaderView::Stretch);
}

void CellTable::setContent(const QStringList &headings, std::vector<CellRow> rows)
{
    const int row = std::clamp(currentRow(), 0, std::max(0, static_cast<int>(rows.size()) - 1));
    m_model->setRows({});
    m_model->setHeadings(headings);
    m_model->setRows(std::move(rows));
    resizeRowsToContents();
    if (m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(row, 0));
    else
        emit currentRowChanged(-1);
}

void CellTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    resizeRowsToContents();
}

void CellTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit currentRowChanged(current.row());
}

} // namespace parchemin::ui
