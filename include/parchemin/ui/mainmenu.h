#pragma once

#include <array>

namespace parchemin::ui {

/// The menus of the window, in order.
enum class MainMenu { File, Edit, View, Dossier, Jury, Documents, Tools, Help };
inline constexpr std::array allMainMenus{MainMenu::File,    MainMenu::Edit, MainMenu::View,
                                         MainMenu::Dossier, MainMenu::Jury, MainMenu::Documents,
                                         MainMenu::Tools,   MainMenu::Help};

} // namespace parchemin::ui
