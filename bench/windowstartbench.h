#pragma once

#include <QString>

/// What the benchmark calls itself with, to be a window that starts.
inline const QString startWindowOption = QStringLiteral("--start-window");

/// Opens the window on the big store and prints, once the list is usable, the processor time it took.
int startWindow();
