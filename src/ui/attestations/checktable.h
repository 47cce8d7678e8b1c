#pragma once

#include "ui/celldelegate.h"
#include "ui/datatable.h"

namespace parchemin::ui {

/// Draws the check mark of a cell before its text.
class CheckDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
};

/// A table whose rows bear check marks in their first column. Space turns those of the chosen rows.
class CheckTable : public DataTable
{
    Q_OBJECT

public:
    explicit CheckTable(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace parchemin::ui
