#include "ui/dressing.h"

#include <QPushButton>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::ui {

void dressAnew(QWidget &widget)
{
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

void makePrimary(QPushButton &button)
{
    button.setProperty("variant", u"primary"_s);
    button.setDefault(true);
    dressAnew(button);
}

} // namespace parchemin::ui
