#pragma once

namespace parchemin::ui {

/// Lets screen readers read scrolling areas through an interface of ours, from now on.
///
/// Qt 6.4's own one counts the scroll bars that are shown, and reads past the end when one of them goes
/// between a reader's question how many children there are and its question for the last: the program stops.
void installScrollAccess();

} // namespace parchemin::ui
