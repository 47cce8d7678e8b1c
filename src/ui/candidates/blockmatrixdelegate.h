#pragma once

#include "ui/celldelegate.h"

namespace parchemin::ui {

/// Draws the cells of the block matrix: the state as icon and letter on the ground of its tone, and a ring
/// around the cell that has the keyboard.
class BlockMatrixDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace parchemin::ui
