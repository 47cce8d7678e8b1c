#pragma once

class QWidget;

namespace parchemin::ui {

/// Drops what was typed in forms over this window that were left without saving: somebody else sits down.
void forgetKeptEntries(QWidget &window);

} // namespace parchemin::ui
