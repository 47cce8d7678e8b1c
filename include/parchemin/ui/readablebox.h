#pragma once

class QMessageBox;

namespace parchemin::ui {

/// Lets a box be as wide as its sentences are read with ease; call it once its texts are set.
void giveReadableWidth(QMessageBox &box);

} // namespace parchemin::ui
