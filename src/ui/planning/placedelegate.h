#pragma once

#include <QStyledItemDelegate>

namespace parchemin::ui {

/// A place of the board. Allowed places carry a check, barred ones are hatched: never the colour alone.
class PlaceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace parchemin::ui
