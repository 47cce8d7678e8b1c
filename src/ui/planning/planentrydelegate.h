#pragma once

#include <QStyledItemDelegate>

namespace parchemin::ui {

/// What an entry shows at the right of its first line.
inline constexpr int entryFigureRole = Qt::UserRole + 20;

/// An entry beside the board: the first line of its text stands out, the rest is small and wraps below.
class PlanEntryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// A loose entry has a dashed frame: it can be taken and put on the board.
    enum class Kind { Loose, Fixed };

    PlanEntryDelegate(Kind kind, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Kind m_kind;
};

} // namespace parchemin::ui
