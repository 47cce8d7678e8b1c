#include "ui/planning/planentrydelegate.h"

#include "parchemin/ui/fonts.h"
#include "parchemin/ui/tokens.h"

#include <QListView>
#include <QPainter>

#include "ui/rowpainting.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr int margin = 10;
constexpr int above = 7;
constexpr int lineHeight = 19;
constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

QString titleOf(const QModelIndex &index)
{
    return index.data().toString().section(u'\n', 0, 0);
}

QString detailOf(const QModelIndex &index)
{
    return index.data().toString().section(u'\n', 1);
}

int detailHeight(const QString &detail, int width)
{
    if (detail.isEmpty())
        return 0;
    return QFontMetrics(font(TextStyle::Small))
        .boundingRect(QRect(0, 0, width, 1000), wrapped, detail)
        .height();
}

/// The frame says that it can be taken, and in which state it is.
void paintFrame(QPainter &painter, const QStyleOptionViewItem &option, Tokens tokens)
{
    const bool isSelected = (option.state & QStyle::State_Selected) != 0;
    const bool isUnderMouse = (option.state & QStyle::State_MouseOver) != 0;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isSelected ? QPen(tokens[Token::Accent], 1.5)
                              : QPen(tokens[Token::Border], 1, Qt::DashLine));
    painter.setBrush(isSelected     ? tokens[Token::Selection]
                     : isUnderMouse ? tokens[Token::Hover]
                                    : tokens[Token::Surface]);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace

PlanEntryDelegate::PlanEntryDelegate(Kind kind, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_kind(kind)
{
}

void PlanEntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    painter->save();
    const Tokens tokens = Tokens::of(option.palette);
    if (m_kind == Kind::Loose) {
        paintFrame(*painter, option, tokens);
    } else {
        paintRowGround(*painter, option, tokens);
    }
    const QRect room = option.rect.adjusted(margin, above, -margin, -above);
    QRect title(room.topLeft(), QSize(room.width(), lineHeight));
    if (const QString figure = index.data(entryFigureRole).toString(); !figure.isEmpty()) {
        // A pixel more than it takes: the metrics round.
        const int width = QFontMetrics(font(TextStyle::Small)).horizontalAdvance(figure) + 1;
        paintText(*painter, QRect(title.right() - width + 1, title.top(), width, lineHeight), figure,
                  font(TextStyle::Small), tokens[Token::Muted]);
        title.setRight(title.right() - width - margin);
    }
    paintText(*painter, title, titleOf(index), font(TextStyle::Strong), tokens[Token::Ink]);
    painter->setFont(font(TextStyle::Small));
    painter->setPen(tokens[Token::Muted]);
    painter->drawText(room.adjusted(0, lineHeight, 0, 0), wrapped, detailOf(index));
    painter->restore();
}

QSize PlanEntryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *list = qobject_cast<const QListView *>(option.widget);
    const int width = list == nullptr ? option.rect.width() : list->viewport()->width() - 2 * list->spacing();
    return {width, 2 * above + lineHeight + detailHeight(detailOf(index), width - 2 * margin)};
}

} // namespace parchemin::ui
