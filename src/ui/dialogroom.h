#pragma once

class QDialog;
class QKeyEvent;

namespace parchemin::ui {

/// Lets a dialog grow when what it says does: a message that wraps under a field takes no room from the
/// fields. It never shrinks, and never outgrows the screen.
void keepRoom(QDialog &dialog);

/// For a dialog without a default button: Return presses the button in focus, and nothing where no button is.
/// Whether the key was that one.
[[nodiscard]] bool isPressOfFocus(const QDialog &dialog, const QKeyEvent &event);

} // namespace parchemin::ui
