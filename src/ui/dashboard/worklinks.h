#pragma once

#include "parchemin/app/deadlines.h"
#include "parchemin/app/tasks.h"
#include "parchemin/ui/destination.h"

#include <optional>

namespace parchemin::ui {

/// Where it is dealt with; nothing when no page of the window does it.
[[nodiscard]] std::optional<Destination> destinationOf(const Task &task);
[[nodiscard]] std::optional<Destination> destinationOf(const Deadline &deadline);
/// How it is done instead, for what no page does.
[[nodiscard]] QString guidanceFor(const Task &task);
[[nodiscard]] QString guidanceFor(const Deadline &deadline);

} // namespace parchemin::ui
