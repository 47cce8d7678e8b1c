#include "parchemin/ui/linkbutton.h"

#include <QKeyEvent>

namespace parchemin::ui {

LinkButton::LinkButton(QWidget *parent)
    : QPushButton(parent)
{
    setFlat(true);
    setAutoDefault(true); // Return follows it outside a dialog too
    setCursor(Qt::PointingHandCursor);
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
    } else {
        QPushButton::keyPressEvent(event);
    }
}

} // namespace parchemin::ui
