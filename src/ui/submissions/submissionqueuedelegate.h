#pragma once

#include <QStyledItemDelegate>

namespace parchemin::ui {

/// A submission in two lines, name and block, with its age at the right.
class SubmissionQueueDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace parchemin::ui
