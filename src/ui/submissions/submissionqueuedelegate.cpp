#include "ui/submissions/submissionqueuedelegate.h"

#include "parchemin/ui/fonts.h"
#include "parchemin/ui/statechip.h"

#include <QPainter>

#include "ui/submissions/submissionqueuemodel.h"

namespace parchemin::ui {
namespace {

constexpr int rowHeight = 53;
constexpr int margin = 12;
constexpr int gap = 8;

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, Tokens tokens)
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

void paintLine(QPainter &painter, const QRect &room, const QString &text, TextStyle style, const QColor &ink)
{
    painter.setPen(ink);
    painter.setFont(font(style));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font(style)).elidedText(text, Qt::ElideRight, room.width()));
}

} // namespace

void SubmissionQueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    painter->save();
    const Tokens tokens = Tokens::of(option.palette);
    paintGround(*painter, option, tokens);

    const QRect texts = option.rect.adjusted(margin, 9, -margin, -9);
    QRect name(texts.topLeft(), QSize(texts.width(), 18));
    const QRect block(texts.left(), name.bottom() + 1, texts.width(), 17);
    const QVariant chip = index.data(SubmissionQueueModel::ChipRole);
    if (chip.isValid()) {
        const auto shown = chip.value<Chip>();
        const int width = chipSize(shown).width();
        name.setRight(texts.right() - width - gap);
        paintChip(*painter, QRect(texts.right() - width + 1, name.top() - 2, width, 22), shown, tokens);
    }
    const bool isEvaluable = index.data(SubmissionQueueModel::EvaluableRole).toBool();
    paintLine(*painter, name, index.data().toString(), isEvaluable ? TextStyle::Strong : TextStyle::Body,
              tokens[isEvaluable ? Token::Ink : Token::Muted]);
    paintLine(*painter, block, index.data(SubmissionQueueModel::BlockRole).toString(), TextStyle::Small,
              tokens[Token::Muted]);
    painter->restore();
}

QSize SubmissionQueueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), rowHeight};
}

} // namespace parchemin::ui
