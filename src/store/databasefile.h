#pragma once

#include "parchemin/core/result.h"

#include <QString>

namespace parchemin {

/// "PRCH" in SQLite's application_id: this file is ours.
inline constexpr qint32 applicationId = 0x50524348;

/// Looks at a database file's header without opening it as a database, so that a refused file keeps every
/// byte. NotFound, StoreForeign, StoreNewer when its version is above `newestVersion`, StoreCorrupt when it
/// is shorter than it says, FileUnreadable.
[[nodiscard]] Status checkDatabaseFile(const QString &path, int newestVersion);

} // namespace parchemin
