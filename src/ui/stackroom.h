#pragma once

class QStackedWidget;

namespace parchemin::ui {

/// Lets the part in front alone say how much room the stack needs, now; to be called whenever another comes
/// to the front. Qt asks every part, so that the tallest that nobody sees cuts the one that is seen.
void giveRoomToTheFront(const QStackedWidget &stack);

} // namespace parchemin::ui
