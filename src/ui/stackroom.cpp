#include "ui/stackroom.h"

#include <QStackedWidget>

namespace parchemin::ui {

void giveRoomToTheFront(const QStackedWidget &stack)
{
    for (int i = 0; i < stack.count(); ++i) {
        QWidget *part = stack.widget(i);
        const auto policy = part == stack.currentWidget() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        part->setSizePolicy(policy, policy);
    }
}

} // namespace parchemin::ui
