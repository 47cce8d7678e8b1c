#include "parchemin/ui/blockcard.h"

#include "parchemin/ui/fonts.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {
namespace {

constexpr int cardPadding = 12;
constexpr int cardGap = 8;
constexpr qreal cardRadius = 10;

QFont nameFont()
{
    QFont name = ui::font(TextStyle::Body);
    name.setWeight(QFont::Medium);
    return name;
}

QRect wrapped(const QFont &textFont, int top, int width, const QString &text)
{
    const QRect room(cardPadding, top, width - 2 * cardPadding, 10'000);
    const QRect needed = QFontMetrics(textFont).boundingRect(room, Qt::TextWordWrap, text);
    return {room.left(), top, room.width(), text.isEmpty() ? 0 : needed.height()};
}

} // namespace

struct BlockCard::Places
{
    QRect title;
    QRect chip;
    QRect name;
    QRect note;
    int height;
};

BlockCard::BlockCard(QWidget *parent)
    : QRadioButton(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    retranslate();
}

void BlockCard::setContent(const BlockCardContent &content)
{
    m_content = content;
    retranslate();
    setMinimumHeight(testAttribute(Qt::WA_WState_Created) ? heightForWidth(width()) : 0);
    updateGeometry();
    update();
}

QString BlockCard::title() const
{
    return tr("Block %1").arg(m_content.number);
}

BlockCard::Places BlockCard::placesIn(int width) const
{
    const QFontMetrics titleMetrics(ui::font(TextStyle::Strong));
    const QSize chip = chipSize(Chip::of(m_content.state));
    const int titleWidth = titleMetrics.horizontalAdvance(title()) + 1;
    const bool fitsBeside = cardPadding + titleWidth + cardGap / 2 + chip.width() + cardPadding <= width;

    Places places = {};
    places.title = {cardPadding, cardPadding, titleWidth, chip.height()};
    places.chip = fitsBeside ? QRect(QPoint(width - cardPadding - chip.width(), cardPadding), chip)
                             : QRect(QPoint(cardPadding, places.title.bottom() + 1), chip);
    places.name = wrapped(nameFont(), places.chip.bottom() + cardGap, width, m_content.name);
    places.note = wrapped(ui::font(TextStyle::Small), places.name.bottom() + cardGap, width, m_content.note);
    places.height = places.note.bottom() + 1 + cardPadding;
    return places;
}

QSize BlockCard::sizeHint() const
{
    return {176, heightForWidth(176)};
}

QSize BlockCard::minimumSizeHint() const
{
    const int width = 2 * cardPadding + chipSize(Chip::of(m_content.state)).width();
    return {width, placesIn(176).height};
}

int BlockCard::heightForWidth(int width) const
{
    return placesIn(width).height;
}

void BlockCard::resizeEvent(QResizeEvent *event)
{
    QRadioButton::resizeEvent(event);
    setMinimumHeight(heightForWidth(width())); // layouts that run out of room would cut the note
}

bool BlockCard::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void BlockCard::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    const Places places = placesIn(width());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    const qreal line = isChecked() ? 2 : 1;
    const Token border = isChecked() ? Token::Accent : underMouse() ? Token::Border : Token::Hairline;
    painter.setPen(QPen(tokens[border], line));
    painter.setBrush(tokens[Token::Surface]);
    const QRectF frame = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter.drawRoundedRect(frame, cardRadius, cardRadius);
    if (hasFocus()) {
        painter.setPen(QPen(tokens[Token::Accent], 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(4.5, 4.5, -4.5, -4.5), cardRadius - 4,
                                cardRadius - 4);
    }

    painter.setFont(ui::font(TextStyle::Strong));
    painter.setPen(tokens[Token::Accent]);
    painter.drawText(places.title, Qt::AlignLeft | Qt::AlignVCenter, title());
    paintChip(painter, places.chip, Chip::of(m_content.state), tokens);
    painter.setFont(nameFont());
    painter.setPen(tokens[Token::Ink]);
    painter.drawText(places.name, Qt::TextWordWrap, m_content.name);
    painter.setFont(ui::font(TextStyle::Small));
    painter.setPen(tokens[Token::Muted]);
    painter.drawText(places.note, Qt::TextWordWrap, m_content.note);
}

void BlockCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QRadioButton::changeEvent(event);
}

void BlockCard::retranslate()
{
    setAccessibleName(tr("%1, %2: %3", "block number, state, name of the block")
                          .arg(title(), wordOf(m_content.state), m_content.name));
    setAccessibleDescription(m_content.note);
}

} // namespace parchemin::ui
