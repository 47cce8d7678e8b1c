#include "parchemin/ui/avatar.h"

#include "parchemin/ui/fonts.h"

#include <QPainter>

namespace parchemin::ui {

Avatar::Avatar(int diameter, QWidget *parent)
    : QLabel(parent)
    , m_diameter(diameter)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::setName(const QString &fullName)
{
    m_initials = initialsOf(fullName);
    update();
}

void Avatar::setColours(Token ground, Token ink)
{
    m_ground = ground;
    m_ink = ink;
    update();
}

QString Avatar::initialsOf(const QString &fullName)
{
    const QStringList words = fullName.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString first = words.first().left(1).toUpper();
    return words.size() == 1 ? first : QString(first + words.last().left(1).toUpper());
}

QSize Avatar::sizeHint() const
{
    return {m_diameter, m_diameter};
}

QSize Avatar::minimumSizeHint() const
{
    return sizeHint();
}

void Avatar::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens[m_ground]);
    painter.drawEllipse(rect());
    QFont letters = ui::font(TextStyle::Strong);
    letters.setPixelSize(qRound(m_diameter * 0.38));
    painter.setFont(letters);
    painter.setPen(tokens[m_ink]);
    painter.drawText(rect(), Qt::AlignCenter, m_initials);
}

} // namespace parchemin::ui
