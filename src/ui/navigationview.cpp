#include "ui/navigationview.h"

#include "parchemin/ui/fonts.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include "ui/navigationmodel.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr int entryHeight = 37; ///< with the gap to the next one
constexpr int captionHeight = 40;
constexpr int entryMargin = 10;
constexpr int entryIconSide = 17;

bool isCaption(const QModelIndex &index)
{
    return index.data(NavigationModel::IdRole).toString().isEmpty();
}

/// Draws the badge at the right of `room` and takes its place from it.
void paintBadge(QPainter &painter, Tokens tokens, QRect &room, int count)
{
    const QString text = QLocale().toString(count);
    const QFont badgeFont = font(TextStyle::Caption);
    const int width = qMax(21, QFontMetrics(badgeFont).horizontalAdvance(text) + 14);
    const QRectF badge(room.right() - width + 1, room.top() + (room.height() - 17) / 2.0, width, 17);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens[Token::NavigationBadge]);
    painter.drawRoundedRect(badge, 8.5, 8.5);
    painter.setFont(badgeFont);
    painter.setPen(tokens[Token::NavigationSelectedInk]);
    painter.drawText(badge, Qt::AlignCenter, text);
    room.setRight(static_cast<int>(badge.left()) - 6);
}

} // namespace

void NavigationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = Tokens::of(option.palette);
    if (isCaption(index)) {
        painter->setPen(tokens[Token::NavigationMuted]);
        paintCaption(*painter, option.rect, index.data().toString());
        painter->restore();
        return;
    }

    const bool isActive = index.data(NavigationModel::ActiveRole).toBool();
    const QRect entry = option.rect.adjusted(entryMargin, 1, -entryMargin, -2);
    const bool isUnderMouse = (option.state & QStyle::State_MouseOver) != 0;
    if (isActive || isUnderMouse) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens[isActive ? Token::NavigationSelected : Token::NavigationHover]);
        painter->drawRoundedRect(entry, 7, 7);
    }
    if ((option.state & QStyle::State_HasFocus) != 0) {
        painter->setPen(QPen(tokens[Token::NavigationSelectedInk], 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(entry).adjusted(1, 1, -1, -1), 6, 6);
    }

    const QColor ink = tokens[isActive ? Token::NavigationSelectedInk : Token::NavigationInk];
    const QRectF mark(m_isCollapsed ? entry.center().x() - entryIconSide / 2 : entry.left() + 10,
                      entry.top() + (entry.height() - entryIconSide) / 2.0, entryIconSide, entryIconSide);
    paintIcon(*painter, mark, static_cast<Icon>(index.data(NavigationModel::IconRole).toInt()), ink);
    if (!m_isCollapsed) {
        QRect room = entry.adjusted(37, 0, -10, 0);
        const QVariant count = index.data(NavigationModel::CountRole);
        if (count.isValid())
            paintBadge(*painter, tokens, room, count.toInt());
        const QFont text = font(isActive ? TextStyle::Strong : TextStyle::Body);
        painter->setFont(text);
        painter->setPen(ink);
        painter->drawText(
            room, Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetrics(text).elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    }
    painter->restore();
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.rect.width(), isCaption(index) ? captionHeight : entryHeight};
}

void NavigationDelegate::paintCaption(QPainter &painter, const QRect &row, const QString &text) const
{
    if (m_isCollapsed) {
        painter.drawLine(row.left() + 16, row.center().y(), row.right() - 16, row.center().y());
        return;
    }
    QFont caption = font(TextStyle::Caption);
    caption.setCapitalization(QFont::AllUppercase);
    caption.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    painter.setFont(caption);
    painter.drawText(row.adjusted(entryMargin + 10, 14, -entryMargin, 0), Qt::AlignVCenter, text);
}

NavigationView::NavigationView(QWidget *parent)
    : QListView(parent)
    , m_delegate(new NavigationDelegate(this))
{
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    connect(this, &QAbstractItemView::clicked, this, &NavigationView::chosen);
}

void NavigationView::setCollapsed(bool isCollapsed)
{
    m_delegate->setCollapsed(isCollapsed);
    viewport()->update();
}

void NavigationView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (currentIndex().isValid())
            emit chosen(currentIndex());
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

} // namespace parchemin::ui
