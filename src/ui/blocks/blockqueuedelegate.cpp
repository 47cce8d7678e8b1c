#include "ui/blocks/blockqueuedelegate.h"

#include "parchemin/ui/fonts.h"
#include "parchemin/ui/icons.h"
#include "parchemin/ui/statechip.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "ui/blocks/blockqueuemodel.h"
#include "ui/rowpainting.h"

namespace parchemin::ui {
namespace {

constexpr int rowHeight = 56;
constexpr int rowMargin = 12;
constexpr int rowGap = 8;
constexpr int boxSize = 16;

void paintTexts(QPainter &painter, const QRect &room, const QModelIndex &index, Tokens tokens)
{
    const QString family = index.data(BlockQueueModel::FamilyNameRole).toString();
    const QRect name(room.topLeft(), QSize(room.width(), 19));
    const QRect rest = paintText(painter, name, family, ui::font(TextStyle::Strong), tokens[Token::Ink]);
    paintText(painter, rest, index.data().toString().mid(family.size()), ui::font(TextStyle::Body),
              tokens[Token::Ink]);
    QRect second(room.left(), name.bottom() + 1, room.width(), 18);
    const QFont small = ui::font(TextStyle::Small);
    const QString urgency = index.data(BlockQueueModel::UrgencyRole).toString();
    if (!urgency.isEmpty()) {
        second = paintText(painter, second, urgency, small, tokens[Token::AttentionInk]);
        second = paintText(painter, second, QStringLiteral(" · "), small, tokens[Token::Muted]);
    }
    paintText(painter, second, index.data(BlockQueueModel::SecondLineRole).toString(), small,
              tokens[Token::Muted]);
}

/// In the colours of the palette: the style's own box is hardly seen on a dark ground.
void paintCheckBox(QPainter &painter, const QRect &row, bool isChecked, Tokens tokens)
{
    const QRectF box = QRectF(BlockQueueDelegate::checkBox(row)).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens[isChecked ? Token::Primary : Token::Muted]);
    painter.setBrush(tokens[isChecked ? Token::Primary : Token::Surface]);
    painter.drawRoundedRect(box, 3, 3);
    if (isChecked)
        paintIcon(painter, box.adjusted(2, 2, -2, -2), Icon::Check, tokens[Token::PrimaryInk]);
}

} // namespace

QRect BlockQueueDelegate::checkBox(const QRect &row)
{
    return {row.left() + rowMargin, row.center().y() - boxSize / 2, boxSize, boxSize};
}

void BlockQueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    const Tokens tokens = Tokens::of(option.palette);
    paintRowGround(*painter, option, tokens);
    const QVariant check = index.data(Qt::CheckStateRole);
    int left = option.rect.left() + rowMargin;
    if (check.isValid()) {
        paintCheckBox(*painter, option.rect, check.toInt() == Qt::Checked, tokens);
        left += boxSize + rowGap;
    }
    int right = option.rect.right() - rowMargin;
    if (const QVariant chip = index.data(BlockQueueModel::ChipRole); chip.isValid()) {
        const auto shown = chip.value<Chip>();
        const int width = chipSize(shown).width();
        right -= width;
        paintChip(*painter, QRect(right + 1, option.rect.top(), width, option.rect.height() - 1), shown,
                  tokens);
    }
    const QRect room(QPoint(left, option.rect.top() + 9), QPoint(right - rowGap, option.rect.bottom() - 9));
    paintTexts(*painter, room, index, tokens);
    painter->restore();
}

QSize BlockQueueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), rowHeight};
}

bool BlockQueueDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                     const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QVariant check = index.data(Qt::CheckStateRole);
    if (!check.isValid())
        return false;
    bool isToggle = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<const QMouseEvent *>(event);
        isToggle = mouse->button() == Qt::LeftButton && checkBox(option.rect)
                                                            .adjusted(-rowMargin, -rowGap, rowGap, rowGap)
                                                            .contains(mouse->position().toPoint());
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent *>(event)->key();
        isToggle = key == Qt::Key_Space || key == Qt::Key_Select;
    }
    if (!isToggle)
        return false;
    const auto turned = check.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked;
    return model->setData(index, static_cast<int>(turned), Qt::CheckStateRole);
}

} // namespace parchemin::ui
