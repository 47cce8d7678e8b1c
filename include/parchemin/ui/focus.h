#pragma once

class QTabBar;
class QWidget;

namespace parchemin::ui {

/// Hands the focus that is given to a container on to what stands in it. Not QWidget::setFocusProxy: Tab
/// takes a container with a proxy for a stop of its own, skips what stands before the proxy, and can turn in
/// a circle. `to` may die first.
void forwardFocus(QWidget &container, QWidget &to);

/// Puts the keyboard into a part of the window that comes to the front: where it was there last, else where
/// the part sends it, else on the first thing that Tab stops at.
void giveKeyboard(QWidget &part);

/// Tab goes through what stands in a part as it is laid out, whenever each thing was made. What stands before
/// its first stop and after its last stays so.
void tabAsLaidOut(QWidget &part);

/// The tabs that the keyboard turns on a page: those of the part that it is in before those of the whole
/// page. Null when no tabs are seen.
[[nodiscard]] QTabBar *nearestTabs(const QWidget &page);

} // namespace parchemin::ui
