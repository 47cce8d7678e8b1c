#pragma once

class QDialog;

namespace parchemin::ui {

/// Lets a dialog grow when what it says does: a message that wraps under a field takes no room from the
/// fields. It never shrinks, and never outgrows the screen.
void keepRoom(QDialog &dialog);

} // namespace parchemin::ui
