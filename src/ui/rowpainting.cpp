#include "ui/rowpainting.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace parchemin::ui {

void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option, Tokens tokens)
{
    const QRect row = option.rect;
    const bool isSelected = (option.state & QStyle::State_Selected) != 0;
    const bool isUnderMouse = (option.state & QStyle::State_MouseOver) != 0;
    if (isSelected || isUnderMouse)
        painter.fillRect(row, tokens[isSelected ? Token::Selection : Token::Hover]);
    if (isSelected)
        painter.fillRect(QRect(row.topLeft(), QSize(3, row.height())), tokens[Token::Accent]);
    painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), tokens[Token::Hairline]);
    if ((option.state & QStyle::State_HasFocus) != 0) {
        painter.setPen(QPen(tokens[Token::Accent], 1, Qt::DotLine));
        painter.drawRect(row.adjusted(5, 2, -3, -4));
    }
}

QRect paintText(QPainter &painter, const QRect &room, const QString &text, const QFont &font,
                const QColor &ink)
{
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room.width());
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    return room.adjusted(metrics.horizontalAdvance(shown), 0, 0, 0);
}

} // namespace parchemin::ui
