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

/// A connection of this process to a database file is made, and is closed. While there is one,
/// checkDatabaseFile() leaves the file alone: closing any descriptor of it would drop every lock that the
/// process holds on it, and another program could then take the write-ahead log away.
void noteConnection(const QString &path);
void forgetConnection(const QString &path);

} // namespace parchemin
