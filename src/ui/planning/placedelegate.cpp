#include "ui/planning/placedelegate.h"

#include "parchemin/ui/fonts.h"
#include "parchemin/ui/icons.h"
#include "parchemin/ui/tokens.h"

#include <QPainter>

#include "ui/planning/planboardmodel.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr int cardRadius = 6;
constexpr int markSize = 14;

/// The ground of a defence tells its route, as its second line does in words.
Token groundOf(AccessRoute route)
{
    switch (route) {
    case AccessRoute::Apprenticeship:
        return Token::PositiveSoft;
    case AccessRoute::ContinuingEd:
        return Token::ActiveSoft;
    case AccessRoute::Professionalisation:
        return Token::AttentionSoft;
    case AccessRoute::Vae:
        return Token::ExperienceSoft;
    case AccessRoute::Initial:
    case AccessRoute::Individual:
        return Token::NeutralSoft;
    }
    Q_UNREACHABLE();
}

/// What a place looks like before anything is written in it.
Token groundOf(const QModelIndex &index)
{
    if (index.data(PlanBoardModel::LitRole).toInt() == static_cast<int>(PlanBoardModel::Lit::Allowed))
        return Token::PositiveSoft;
    switch (static_cast<PlanBoardModel::Kind>(index.data(PlanBoardModel::KindRole).toInt())) {
    case PlanBoardModel::Kind::Closed:
        return Token::Sunken;
    case PlanBoardModel::Kind::Free:
    case PlanBoardModel::Kind::Between:
        return Token::Surface;
    case PlanBoardModel::Kind::Heard:
    case PlanBoardModel::Kind::Continued:
        return groundOf(static_cast<AccessRoute>(index.data(PlanBoardModel::RouteRole).toInt()));
    }
    Q_UNREACHABLE();
}

/// Whether nobody can be put there: hatched.
bool isBarred(const QModelIndex &index)
{
    const auto kind = static_cast<PlanBoardModel::Kind>(index.data(PlanBoardModel::KindRole).toInt());
    const auto lit = static_cast<PlanBoardModel::Lit>(index.data(PlanBoardModel::LitRole).toInt());
    return kind == PlanBoardModel::Kind::Closed ||
           (lit == PlanBoardModel::Lit::Forbidden &&
            (kind == PlanBoardModel::Kind::Free || kind == PlanBoardModel::Kind::Between));
}

/// A mark in the upper right corner; the room that is left.
QRect mark(QPainter *painter, QRect room, Icon of, Token token)
{
    const QRect place(room.right() - markSize + 1, room.top() + 1, markSize, markSize);
    icon(of, token).paint(painter, place);
    room.setRight(place.left() - 4);
    return room;
}

/// The name over the route; allowed places carry a check, a pinned candidate a lock, a late one a
/// triangle, what is written already a check in a circle.
void write(QPainter *painter, const Tokens &tokens, const QRect &text, const QModelIndex &index)
{
    const auto lit = static_cast<PlanBoardModel::Lit>(index.data(PlanBoardModel::LitRole).toInt());
    const QString name = index.data().toString();
    painter->setPen(tokens[Token::Ink]);
    painter->setFont(ui::font(TextStyle::Strong));
    const QString first = lit == PlanBoardModel::Lit::Allowed && name.isEmpty() ? u"✓"_s : name;
    QRect title = text;
    if (index.data(PlanBoardModel::PinnedRole).toBool())
        title = mark(painter, title, Icon::Lock, Token::Muted);
    if (index.data(PlanBoardModel::LateRole).toBool())
        title = mark(painter, title, Icon::Triangle, Token::AttentionMark);
    if (index.data(PlanBoardModel::WrittenRole).toBool())
        title = mark(painter, title, Icon::CircleCheck, Token::Muted);
    painter->drawText(title, Qt::AlignTop | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(first, Qt::ElideRight, title.width()));
    painter->setPen(tokens[Token::Ink]);
    painter->setFont(ui::font(TextStyle::Small));
    painter->drawText(text, Qt::AlignBottom | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(index.data(PlanBoardModel::SecondLineRole).toString(),
                                                        Qt::ElideRight, text.width()));
}

} // namespace

void PlaceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    const Tokens tokens = Tokens::of(option.palette);
    painter->fillRect(option.rect, tokens[Token::Surface]);
    painter->setPen(tokens[Token::Hairline]);
    painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
    const QRect card = option.rect.adjusted(5, 4, -6, -4);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens[groundOf(index)]);
    painter->drawRoundedRect(card, cardRadius, cardRadius);
    if (isBarred(index)) {
        painter->setBrush(QBrush(tokens[Token::Hairline], Qt::BDiagPattern));
        painter->drawRoundedRect(card, cardRadius, cardRadius);
    }
    write(painter, tokens, card.adjusted(10, 6, -10, -6), index);
    if ((option.state & QStyle::State_HasFocus) != 0 || (option.state & QStyle::State_Selected) != 0) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(tokens[Token::Accent], 2));
        painter->drawRoundedRect(card, cardRadius, cardRadius);
    }
    painter->restore();
}

} // namespace parchemin::ui
