#pragma once

#include "parchemin/core/blocker.h"

#include <QString>

namespace parchemin::ui {

/// What to do for a fix that no page of the window does: the sentence, with the command that does it.
[[nodiscard]] QString guidance(FixAction fix);

} // namespace parchemin::ui
