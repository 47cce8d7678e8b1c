#include "parchemin/ui/iconlabel.h"

#include <QPainter>

namespace parchemin::ui {

IconLabel::IconLabel(Icon icon, Token token, int size, QWidget *parent)
    : QLabel(parent)
    , m_icon(icon)
    , m_token(token)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(Icon icon, Token token)
{
    m_icon = icon;
    m_token = token;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(painter, rect(), m_icon, Tokens::of(palette())[m_token]);
}

} // namespace parchemin::ui
