#include "ui/tallarea.h"

#include <QEvent>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace parchemin::ui {
namespace {

constexpr int leastSight = 120; ///< what is always seen of the content

} // namespace

TallArea::TallArea(QWidget *content, QWidget *parent)
    : ScrollColumn(parent)
{
    setWidget(content);
}

QSize TallArea::sizeHint() const
{
    const QSize content = widget()->sizeHint();
    return {content.width(), std::max(content.height(), widget()->heightForWidth(viewport()->width()))};
}

QSize TallArea::minimumSizeHint() const
{
    const QSize content = widget()->minimumSizeHint();
    const bool isScrolled = verticalScrollBar()->maximum() > 0;
    const int bar = isScrolled ? verticalScrollBar()->sizeHint().width() : 0;
    return {content.width() + bar, std::min(content.height(), leastSight)};
}

void TallArea::resizeEvent(QResizeEvent *event)
{
    ScrollColumn::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

bool TallArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return ScrollColumn::eventFilter(watched, event);
}

} // namespace parchemin::ui
