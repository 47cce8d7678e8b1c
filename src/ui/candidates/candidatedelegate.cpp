#include "ui/candidates/candidatedelegate.h"

#include "parchemin/ui/blockstrip.h"
#include "parchemin/ui/fonts.h"

#include <QPainter>

#include "ui/candidates/candidatelistmodel.h"

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

/// The family name stands out, the given name follows while there is room.
void paintName(QPainter &painter, const QRect &room, const QModelIndex &index, const QColor &ink)
{
    const QString family = index.data(CandidateListModel::FamilyNameRole).toString();
    const QString rest = index.data().toString().mid(family.size());
    const QFontMetrics strong(font(TextStyle::Strong));
    painter.setPen(ink);
    painter.setFont(font(TextStyle::Strong));
    const QString shown = strong.elidedText(family, Qt::ElideRight, room.width());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    const QRect after = room.adjusted(strong.horizontalAdvance(shown), 0, 0, 0);
    painter.setFont(font(TextStyle::Body));
    painter.drawText(after, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font(TextStyle::Body)).elidedText(rest, Qt::ElideRight, after.width()));
}

} // namespace

void CandidateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    painter->save();
    const Tokens tokens = Tokens::of(option.palette);
    paintGround(*painter, option, tokens);

    const QSize strip = blockStripSize();
    const QRect stripRoom(option.rect.right() - margin - strip.width() + 1, option.rect.top(), strip.width(),
                          option.rect.height() - 1);
    const QRect texts(QPoint(option.rect.left() + margin, option.rect.top() + 9),
                      QPoint(stripRoom.left() - gap, option.rect.bottom() - 9));
    const QRect name(texts.topLeft(), QSize(texts.width(), 18));
    const QRect route(texts.left(), name.bottom() + 1, texts.width(), 17);
    paintName(*painter, name, index, tokens[Token::Ink]);
    const QFontMetrics small(font(TextStyle::Small));
    painter->setFont(font(TextStyle::Small));
    painter->setPen(tokens[Token::Muted]);
    painter->drawText(route, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      small.elidedText(index.data(CandidateListModel::RouteRole).toString(), Qt::ElideRight,
                                       route.width()));
    const QVariant states = index.data(CandidateListModel::StatesRole);
    if (states.isValid())
        paintBlockStrip(*painter, stripRoom, states.value<BlockStates>(), tokens);
    painter->restore();
}

QSize CandidateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), rowHeight};
}

} // namespace parchemin::ui
