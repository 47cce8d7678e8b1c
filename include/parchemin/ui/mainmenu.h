#pragma once

namespace parchemin::ui {

/// The menus of the window, in order.
enum class MainMenu { File, Edit, View, Dossier, Jury, Documents, Tools, Help };

} // namespace parchemin::ui
