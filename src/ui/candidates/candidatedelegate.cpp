#include "ui/candidates/candidatedelegate.h"

#include "parchemin/ui/blockstrip.h"
#include "parchemin/ui/fonts.h"

#include <QPainter>

#include "ui/candidates/candidatelistmodel.h"
#include "ui/rowpainting.h"

namespace parchemin::ui {
namespace {

constexpr int rowHeight = 53;
constexpr int margin = 12;
constexpr int stripGap = 8;

/// The family name stands out, the given name follows while there is room.
void paintName(QPainter &painter, const QRect &room, const QModelIndex &index, const QColor &ink)
{
    const QString family = index.data(CandidateListModel::FamilyNameRole).toString();
    const QRect after = paintText(painter, room, family, font(TextStyle::Strong), ink);
    paintText(painter, after, index.data().toString().mid(family.size()), font(TextStyle::Body), ink);
}

} // namespace

void CandidateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    painter->save();
    const Tokens tokens = Tokens::of(option.palette);
    paintRowGround(*painter, option, tokens);

    const QSize strip = blockStripSize();
    const QRect stripRoom(option.rect.right() - margin - strip.width() + 1, option.rect.top(), strip.width(),
                          option.rect.height() - 1);
    const QRect texts(QPoint(option.rect.left() + margin, option.rect.top() + 9),
                      QPoint(stripRoom.left() - stripGap, option.rect.bottom() - 9));
    const QRect name(texts.topLeft(), QSize(texts.width(), 18));
    const QRect route(texts.left(), name.bottom() + 1, texts.width(), 17);
    paintName(*painter, name, index, tokens[Token::Ink]);
    paintText(*painter, route, index.data(CandidateListModel::RouteRole).toString(), font(TextStyle::Small),
              tokens[Token::Muted]);
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
