#pragma once

#include <QString>

#include <functional>

class QPrinter;
class QWidget;

namespace parchemin::ui {

/// Asks for a folder, beginning in one; an empty answer means that the user gave up.
using FolderChooser = std::function<QString(QWidget *parent, const QString &current)>;
/// Sets up a printer; false means that the user gave up.
using PrinterChooser = std::function<bool(QWidget *parent, QPrinter &printer)>;

/// The desktop's dialog for folders.
[[nodiscard]] FolderChooser folderChooser();
/// The desktop's dialog for printers.
[[nodiscard]] PrinterChooser printerChooser();

} // namespace parchemin::ui
