#include "ui/start/choicebutton.h"

#include "parchemin/ui/fonts.h"
#include "parchemin/ui/tokens.h"

#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>

namespace parchemin::ui {
namespace {

constexpr int edge = 12;
constexpr int besideIcon = 14;
constexpr int leading = 3;
constexpr int usualWidth = 500;

QFontMetrics nameMetrics()
{
    return QFontMetrics(ui::font(TextStyle::CardTitle));
}

} // namespace

QRect ChoiceButton::explanationRect(int width) const
{
    const int left = edge + iconSize().width() + besideIcon;
    const int top = edge + nameMetrics().height() + leading;
    const QRect room(left, top, std::max(width - left - edge, 1), QWIDGETSIZE_MAX);
    return QFontMetrics(ui::font(TextStyle::Body)).boundingRect(room, Qt::TextWordWrap, description());
}

int ChoiceButton::heightForWidth(int width) const
{
    return explanationRect(width).bottom() + 1 + edge;
}

QSize ChoiceButton::sizeHint() const
{
    // Not of the present width: before the first layout that is any, and the answer is remembered.
    return {usualWidth, heightForWidth(usualWidth)};
}

void ChoiceButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    style()->drawControl(QStyle::CE_PushButton, &option, &painter, this);
    const QRect mark({edge, edge}, iconSize());
    icon().paint(&painter, mark);
    const int left = edge + iconSize().width() + besideIcon;
    painter.setFont(ui::font(TextStyle::CardTitle));
    const Tokens tokens = Tokens::of(palette());
    painter.setPen(tokens[Token::Ink]);
    painter.drawText(QRect(left, edge, width() - left - edge, nameMetrics().height()),
                     static_cast<int>(Qt::AlignLeft) | Qt::TextShowMnemonic, text());
    painter.setFont(ui::font(TextStyle::Body));
    painter.setPen(tokens[Token::Muted]);
    painter.drawText(explanationRect(width()), Qt::TextWordWrap, description());
}

} // namespace parchemin::ui
