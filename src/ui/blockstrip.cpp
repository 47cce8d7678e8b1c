#include "parchemin/ui/blockstrip.h"

#include "parchemin/ui/fonts.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

namespace parchemin::ui {
namespace {

constexpr int cellSide = 17;
constexpr int cellGap = 3;
constexpr qreal cellRadius = 4;
constexpr qreal cut = 6;

QFont numberFont()
{
    QFont number = font(TextStyle::Caption);
    number.setPixelSize(10);
    number.setWeight(QFont::Bold);
    return number;
}

QPainterPath outline(const QRectF &square, Tone tone)
{
    QPainterPath path;
    path.addRoundedRect(square, cellRadius, cellRadius);
    if (tone != Tone::Attention && tone != Tone::Negative)
        return path;
    QPainterPath corner;
    corner.addPolygon(QPolygonF(
        {square.topRight() - QPointF(cut, 0), square.topRight(), square.topRight() + QPointF(0, cut)}));
    return path.subtracted(corner);
}

void paintSquare(QPainter &painter, const QRectF &square, int number, Tone tone, Tokens tokens)
{
    const ToneTokens colours = tokensOf(tone);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens[colours.strong]);
    painter.drawPath(outline(square, tone));
    if (tone == Tone::Waiting) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens[colours.strongInk], 1));
        painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), cellRadius, cellRadius);
    }
    if (tone == Tone::Active) {
        painter.fillRect(QRectF(square.left() + 5, square.bottom() - 3, square.width() - 10, 1),
                         tokens[colours.strongInk]);
    }
    painter.setPen(tokens[colours.strongInk]);
    painter.drawText(square, Qt::AlignCenter, QString::number(number));
}

} // namespace

QSize blockStripSize()
{
    constexpr int count = std::tuple_size_v<BlockStates>;
    return {count * cellSide + (count - 1) * cellGap, cellSide};
}

void paintBlockStrip(QPainter &painter, const QRectF &area, const BlockStates &states, Tokens tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(numberFont());
    QRectF square(area.left(), area.top() + qRound((area.height() - cellSide) / 2), cellSide, cellSide);
    int number = 0;
    for (const BlockDisplayState state : states) {
        paintSquare(painter, square, ++number, toneOf(state), tokens);
        square.translate(cellSide + cellGap, 0);
    }
    painter.restore();
}

BlockStrip::BlockStrip(const BlockStates &states, QWidget *parent)
    : QLabel(parent)
    , m_states(states)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    retranslate();
}

void BlockStrip::setStates(const BlockStates &states)
{
    m_states = states;
    retranslate();
    update();
}

QSize BlockStrip::sizeHint() const
{
    return blockStripSize();
}

QSize BlockStrip::minimumSizeHint() const
{
    return sizeHint();
}

void BlockStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBlockStrip(painter, rect(), m_states, Tokens::of(palette()));
}

void BlockStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLabel::changeEvent(event);
}

void BlockStrip::retranslate()
{
    const QString sentence = sentenceOf(m_states);
    setText(sentence); // painted over: a label's text is what a screen reader reads
    setToolTip(sentence);
}

} // namespace parchemin::ui
