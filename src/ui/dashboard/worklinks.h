#pragma once

#include "parchemin/app/deadlines.h"
#include "parchemin/app/tasks.h"
#include "parchemin/ui/destination.h"

namespace parchemin::ui {

/// The page that deals with it, opened at what it concerns.
[[nodiscard]] Destination destinationOf(const Task &task);
[[nodiscard]] Destination destinationOf(const Deadline &deadline);

} // namespace parchemin::ui
