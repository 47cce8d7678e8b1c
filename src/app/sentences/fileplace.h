#pragma once

#include <QString>

namespace parchemin {

/// A place in a file ("line 3, column 7"), in the reader's language; whatever is no such place stays as it
/// is.
[[nodiscard]] QString filePlace(const QString &where);

} // namespace parchemin
