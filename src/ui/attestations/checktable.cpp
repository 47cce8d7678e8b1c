#include "ui/attestations/checktable.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace parchemin::ui {
namespace {

constexpr int markRoom = 30;

QRect markArea(const QRect &cell, const QStyle &style)
{
    const int side = style.pixelMetric(QStyle::PM_IndicatorWidth);
    return {cell.left() + 10, cell.top() + (cell.height() - side) / 2, side, side};
}

bool isChecked(const QModelIndex &index)
{
    return index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
}

} // namespace

void CheckDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem text = option;
    text.rect.setLeft(option.rect.left() + markRoom);
    // The ground and the line below run under the mark too.
    painter->save();
    painter->setClipRect(QRect(option.rect.left(), option.rect.top(), markRoom, option.rect.height()));
    CellDelegate::paint(painter, option, index.siblingAtColumn(index.model()->columnCount()));
    painter->restore();
    CellDelegate::paint(painter, text, index);
    QStyleOptionButton mark;
    mark.rect = markArea(option.rect, *option.widget->style());
    mark.palette = option.palette;
    mark.state = isChecked(index) ? QStyle::State_On : QStyle::State_Off;
    if (option.state.testFlag(QStyle::State_Enabled))
        mark.state |= QStyle::State_Enabled;
    option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &mark, painter, option.widget);
}

bool CheckDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto &click = static_cast<const QMouseEvent &>(*event);
    const QRect zone(option.rect.topLeft(), QSize(markRoom, option.rect.height()));
    if (click.button() != Qt::LeftButton || !zone.contains(click.pos()))
        return false;
    return model->setData(index, static_cast<int>(isChecked(index) ? Qt::Unchecked : Qt::Checked),
                          Qt::CheckStateRole);
}

CheckTable::CheckTable(QWidget *parent)
    : DataTable(parent)
{
    setItemDelegateForColumn(0, new CheckDelegate(this));
}

void CheckTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || event->modifiers() != Qt::NoModifier || !currentIndex().isValid()) {
        DataTable::keyPressEvent(event);
        return;
    }
    const bool wasChecked = isChecked(currentIndex().siblingAtColumn(0));
    QList<int> rows = selectedRows();
    if (rows.isEmpty())
        rows = {currentIndex().row()};
    for (const int row : rows) {
        model()->setData(model()->index(row, 0), static_cast<int>(wasChecked ? Qt::Unchecked : Qt::Checked),
                         Qt::CheckStateRole);
    }
    event->accept();
}

} // namespace parchemin::ui
