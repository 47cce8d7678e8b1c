#pragma once

#include <QStyledItemDelegate>

namespace parchemin::ui {

/// A submission in two lines, name and block, with its chip at the right of one of them.
class SubmissionQueueDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class ChipPlace {
        BesideName,
        BesideBlock, ///< where names are long, and what stands under them is short
    };
    explicit SubmissionQueueDelegate(QObject *parent, ChipPlace chipPlace = ChipPlace::BesideName);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    ChipPlace m_chipPlace;
};

} // namespace parchemin::ui
