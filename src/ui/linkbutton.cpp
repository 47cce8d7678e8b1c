#include "parchemin/ui/linkbutton.h"

namespace parchemin::ui {

LinkButton::LinkButton(QWidget *parent)
    : QPushButton(parent)
{
    setFlat(true);
    setAutoDefault(true); // Return follows it outside a dialog too
    setCursor(Qt::PointingHandCursor);
}

} // namespace parchemin::ui
