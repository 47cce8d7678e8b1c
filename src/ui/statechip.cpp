#include "parchemin/ui/statechip.h"

#include "parchemin/ui/fonts.h"

#include <QFontMetrics>
#include <QPainter>

namespace parchemin::ui {
namespace {

constexpr int height = 22;
constexpr int chipPadding = 8;
constexpr int chipIconSide = 14;
constexpr int chipGap = 5;

QFont chipFont()
{
    QFont chip = font(TextStyle::Small);
    chip.setWeight(QFont::Medium);
    return chip;
}

} // namespace

Chip Chip::of(BlockDisplayState state)
{
    return {iconOf(state), wordOf(state), toneOf(state)};
}

QSize chipSize(const Chip &chip)
{
    const int text = QFontMetrics(chipFont()).horizontalAdvance(chip.word);
    return {chipPadding + chipIconSide + chipGap + text + chipPadding + 1, height};
}

void paintChip(QPainter &painter, const QRectF &area, const Chip &chip, Tokens tokens)
{
    const ToneTokens tone = tokensOf(chip.tone);
    QRectF pill(QPointF(area.left(), 0), QSizeF(chipSize(chip)));
    pill.setWidth(qMin(pill.width(), area.width()));
    pill.moveTop(area.top() + (area.height() - pill.height()) / 2);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens[tone.soft]);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    const QRectF mark(pill.left() + chipPadding, pill.top() + (pill.height() - chipIconSide) / 2,
                      chipIconSide, chipIconSide);
    paintIcon(painter, mark, chip.icon, tokens[tone.ink]);
    painter.setFont(chipFont());
    painter.setPen(tokens[tone.ink]);
    const QRectF place = pill.adjusted(chipPadding + chipIconSide + chipGap, 0, -chipPadding + 1, 0);
    const QString shown = QFontMetricsF(chipFont()).elidedText(chip.word, Qt::ElideRight, place.width() + 1);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
    painter.restore();
}

StateChip::StateChip(QWidget *parent)
    : StateChip(Chip::of(BlockDisplayState::NotStarted), parent)
{
}

StateChip::StateChip(const Chip &chip, QWidget *parent)
    : QLabel(parent)
    , m_chip(chip)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(m_chip.word);
}

void StateChip::setChip(const Chip &chip)
{
    m_chip = chip;
    setText(m_chip.word);
    updateGeometry();
    update();
}

QSize StateChip::sizeHint() const
{
    return chipSize(m_chip);
}

QSize StateChip::minimumSizeHint() const
{
    return sizeHint();
}

void StateChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_chip, Tokens::of(palette()));
}

} // namespace parchemin::ui
