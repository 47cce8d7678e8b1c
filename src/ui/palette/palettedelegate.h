#pragma once

#include <QStyledItemDelegate>

namespace parchemin::ui {

/// Draws a line of the palette: icon, words, the reason below what is not possible, the shortcut at the
/// right.
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace parchemin::ui
