#pragma once

#include "parchemin/core/progress.h"
#include "parchemin/core/result.h"

#include <QString>

#include <functional>

namespace parchemin {

/// Whether the user may end long work before it is done.
enum class Stoppable { Yes, No };

/// Does work in a thread of its own while no window is open; a dialog, shown when it lasts, tells how far it
/// is.
[[nodiscard]] Status waitFor(const QString &what, Stoppable stoppable,
                             const std::function<Status(const ProgressCallback &)> &work);

} // namespace parchemin
