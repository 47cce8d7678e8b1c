#include "ui/palette/palettedelegate.h"

#include "parchemin/ui/fonts.h"

#include <QPainter>

#include "ui/palette/palettemodel.h"

namespace parchemin::ui {
namespace {

constexpr int lineHeight = 34;
constexpr int reasonHeight = 18;
constexpr int margin = 12;
constexpr int iconSide = 16;

/// Only its first line has room.
QString reasonOf(const QModelIndex &index)
{
    return index.data(PaletteModel::ReasonRole).toString().section(u'\n', 0, 0);
}

void paintDetail(QPainter &painter, QRect &room, const QString &detail, Tokens tokens)
{
    if (detail.isEmpty())
        return;
    painter.setFont(font(TextStyle::Small));
    painter.setPen(tokens[Token::Muted]);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, detail);
    room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(detail) - margin);
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    const Tokens tokens = Tokens::of(option.palette);
    const QString reason = reasonOf(index);
    if ((option.state & QStyle::State_Selected) != 0)
        painter->fillRect(option.rect, tokens[Token::Selection]);
    QRect room(option.rect.left() + margin, option.rect.top(), option.rect.width() - 2 * margin, lineHeight);
    const QRect mark(room.left(), room.top() + (room.height() - iconSide) / 2, iconSide, iconSide);
    const auto which = static_cast<Icon>(index.data(PaletteModel::IconRole).toInt());
    paintIcon(*painter, mark, reason.isEmpty() ? which : Icon::Ban, tokens[Token::Muted]);
    room.setLeft(room.left() + iconSide + margin);
    paintDetail(*painter, room, index.data(PaletteModel::DetailRole).toString(), tokens);
    painter->setFont(font(TextStyle::Body));
    painter->setPen(tokens[reason.isEmpty() ? Token::Ink : Token::Muted]);
    const auto elided = [painter, &room](const QString &text) {
        return painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width());
    };
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, elided(index.data().toString()));
    if (!reason.isEmpty()) {
        room.moveTop(room.top() + (lineHeight + reasonHeight) / 2 - 2);
        room.setHeight(reasonHeight);
        painter->setFont(font(TextStyle::Small));
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, elided(reason));
    }
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {200, lineHeight + (reasonOf(index).isEmpty() ? 0 : reasonHeight)};
}

} // namespace parchemin::ui
