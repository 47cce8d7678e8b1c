#pragma once

#include <QString>

namespace parchemin::ui {

/// "J. Roche" of "Julien Roche", where there is little room.
[[nodiscard]] QString briefName(const QString &fullName);

} // namespace parchemin::ui
