#pragma once

class QWidget;

namespace parchemin::ui {

/// Hands the focus that is given to a container on to what stands in it. Not QWidget::setFocusProxy: Tab
/// takes a container with a proxy for a stop of its own, skips what stands before the proxy, and can turn in
/// a circle. `to` may die first.
void forwardFocus(QWidget &container, QWidget &to);

} // namespace parchemin::ui
