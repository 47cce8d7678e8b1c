#pragma once

#include <QStyledItemDelegate>

namespace parchemin::ui {

/// Draws a line of the queue: check box, name, block, and what it waits for. A click on the box or Space
/// checks it.
class BlockQueueDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Where the check box of a line stands.
    [[nodiscard]] static QRect checkBox(const QRect &row);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
};

} // namespace parchemin::ui
