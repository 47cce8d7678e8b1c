#include "ui/candidates/blockmatrixdelegate.h"

#include "parchemin/ui/fonts.h"

#include <QPainter>

#include "ui/candidates/blockmatrixmodel.h"
#include "ui/datatable.h"

namespace parchemin::ui {
namespace {

constexpr int markSide = 15;
constexpr int markGap = 5;
constexpr qreal radius = 5;

void paintState(QPainter &painter, const QRect &cell, BlockDisplayState state, const QString &letter,
                Tokens tokens)
{
    const ToneTokens tone = tokensOf(toneOf(state));
    const QRectF ground = QRectF(cell).adjusted(3, 3, -3, -4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens[tone.soft]);
    painter.drawRoundedRect(ground, radius, radius);
    const QFont strong = font(TextStyle::Strong);
    const qreal letterWidth = QFontMetricsF(strong).horizontalAdvance(letter);
    const QRectF mark(ground.center().x() - (markSide + markGap + letterWidth) / 2,
                      ground.center().y() - markSide / 2.0, markSide, markSide);
    paintIcon(painter, mark, iconOf(state), tokens[tone.ink]);
    painter.setFont(strong);
    painter.setPen(tokens[tone.ink]);
    painter.drawText(QRectF(mark.right() + markGap, ground.top(), letterWidth + 2, ground.height()),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, letter);
}

} // namespace

void BlockMatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const QVariant state = index.data(BlockMatrixModel::stateRole);
    const Tokens tokens = Tokens::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!state.isValid()) {
        CellDelegate::paint(painter, option, index);
    } else {
        const auto *table = qobject_cast<const DataTable *>(option.widget);
        if (table != nullptr && table->isRowMarked(index.row()))
            painter->fillRect(option.rect, tokens[Token::Selection]);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          tokens[Token::Hairline]);
        paintState(*painter, option.rect, static_cast<BlockDisplayState>(state.toInt()),
                   index.data().toString(), tokens);
    }
    if ((option.state & QStyle::State_HasFocus) != 0) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(tokens[Token::Accent], 2));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -3), radius, radius);
    }
    painter->restore();
}

} // namespace parchemin::ui
