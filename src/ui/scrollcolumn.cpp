#include "ui/scrollcolumn.h"

#include <QApplication>

namespace parchemin::ui {

ScrollColumn::ScrollColumn(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, QWidget *now) { keepInSight(now); });
}

/// Tab scrolls by itself; the keys of a label and the program do not. Under the pressed mouse nothing moves
/// away.
void ScrollColumn::keepInSight(QWidget *focused)
{
    const bool isInside = focused != nullptr && widget() != nullptr && widget()->isAncestorOf(focused);
    if (isInside && QGuiApplication::mouseButtons() == Qt::NoButton)
        ensureWidgetVisible(focused, 0, 8);
}

} // namespace parchemin::ui
