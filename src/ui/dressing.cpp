#include "ui/dressing.h"

#include <QPushButton>
#include <QShortcut>
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
    auto *keys = new QShortcut(Qt::CTRL | Qt::Key_Return, &button);
    keys->setAutoRepeat(false); // the keys that opened a question do not answer it
    QObject::connect(keys, &QShortcut::activated, &button, [&button] { button.click(); });
    dressAnew(button);
}

} // namespace parchemin::ui
