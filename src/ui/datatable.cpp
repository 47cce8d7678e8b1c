#include "ui/datatable.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

#include "ui/celldelegate.h"

namespace parchemin::ui {
namespace {

constexpr int heightOfARow = 36;

} // namespace

DataTable::DataTable(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(heightOfARow); // no look at 100 000 rows to know their heights
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(48);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

bool DataTable::isRowMarked(int row) const
{
    return selectionModel() != nullptr && selectionModel()->isRowSelected(row, rootIndex());
}

bool DataTable::isKeyboardRow(int row) const
{
    return hasFocus() && row == currentIndex().row() && selectionMode() != NoSelection;
}

bool DataTable::isFirstColumn(int column) const
{
    return horizontalHeader()->logicalIndexAt(-horizontalHeader()->offset()) == column;
}

QList<int> DataTable::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList chosen =
        selectionModel() == nullptr ? QModelIndexList() : selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen)
        rows.append(index.row());
    std::ranges::sort(rows);
    return rows;
}

/// Return opens the row here, and is not handed on to a dialog's button.
void DataTable::keyPressEvent(QKeyEvent *event)
{
    QTableView::keyPressEvent(event);
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && currentIndex().isValid())
        event->accept();
}

/// A row is one thing: Home and End go to the first and the last, not to its first and last cell.
QModelIndex DataTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const bool isEdge = action == MoveHome || action == MoveEnd;
    return QTableView::moveCursor(
        action, isEdge && selectionBehavior() == SelectRows ? modifiers | Qt::ControlModifier : modifiers);
}

/// Whoever comes by keyboard finds a row chosen to start from; Qt would only put the cursor there.
void DataTable::focusInEvent(QFocusEvent *event)
{
    const bool isFirstTime = !currentIndex().isValid();
    QTableView::focusInEvent(event);
    if (isFirstTime && event->reason() != Qt::MouseFocusReason && currentIndex().isValid())
        setCurrentIndex(currentIndex());
}

void DataTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    repaintRow(current);
    repaintRow(previous);
}

/// Marks run over whole rows, while Qt repaints the cell.
void DataTable::repaintRow(const QModelIndex &index)
{
    if (index.isValid())
        viewport()->update(0, rowViewportPosition(index.row()), viewport()->width(), rowHeight(index.row()));
}

} // namespace parchemin::ui
