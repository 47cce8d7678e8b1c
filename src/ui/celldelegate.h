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
        ValueRole, ///< what a list taken out of the program holds instead of the text: a number, an instant
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Beside the pointer, the whole of a text that is cut, unless the model has more to say of it.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};

} // namespace parchemin::ui
