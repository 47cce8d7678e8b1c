#pragma once

#include <QFont>

namespace parchemin::ui {

/// The sizes and weights of the visual language, in logical pixels.
enum class TextStyle {
    Body,      ///< 13 px
    Strong,    ///< 13 px, names and selected entries
    Small,     ///< 12 px, second lines and chips
    Caption,   ///< 11 px, group captions and badges
    CardTitle, ///< 14 px
    PageTitle, ///< 17 px
};

/// Makes the bundled faces of Inter known to the application; false when one cannot be read, and text is
/// then shown in the system's typeface.
[[nodiscard]] bool registerFonts();

[[nodiscard]] QFont font(TextStyle style);

} // namespace parchemin::ui
