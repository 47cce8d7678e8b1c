#pragma once

#include "parchemin/store/journal.h"

#include <QString>

namespace parchemin::ui {

/// What a timeline can be narrowed to.
enum class EventKind { Person, Candidacy, Project, Block, Jury, Document };
[[nodiscard]] EventKind kindOf(const Event &event);
[[nodiscard]] QString word(EventKind kind);

} // namespace parchemin::ui
