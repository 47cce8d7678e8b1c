#pragma once

#include "parchemin/ui/filechooser.h"

#include <QStringList>

namespace parchemin::ui {

/// Asks which files are handed in; an empty answer means that the user gave up.
using FilesChooser = std::function<QStringList(QWidget *parent)>;

/// The desktop's dialogs, which begin in the last folder used.
[[nodiscard]] FilesChooser filesChooser();
[[nodiscard]] FileChooser copyChooser();

} // namespace parchemin::ui
