#pragma once

#include "parchemin/ui/statechip.h"

#include <QStyledItemDelegate>

namespace parchemin::ui {

/// Draws the cells of a table: chips, and texts that are elided, or wrap where the table wraps words.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// What a model may say of a cell beside its text (Qt::DisplayRole).
    enum Role {
        ChipRole = Qt::UserRole + 1, ///< a Chip, drawn in place of the text
        MutedRole,                   ///< true for what matters less
        StrongRole,                  ///< true for what names the row
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace parchemin::ui
