#pragma once

#include "parchemin/core/result.h"

#include <QSqlError>

struct sqlite3;

namespace parchemin {

/// What an extended SQLite result code means to the program; the one place that knows. `systemError` is the
/// `errno` of the failed call where there was one.
[[nodiscard]] ErrorCode toErrorCode(int extendedCode, int systemError = 0);
/// The last failure on a connection; `where` names the column of a unique constraint. `systemError` is the
/// `errno` to go by where SQLite kept none, as after a COMMIT.
[[nodiscard]] Error lastError(sqlite3 *handle, int systemError = 0);
/// A failure that Qt reports of a connection.
[[nodiscard]] Error toError(const QSqlError &error, sqlite3 *handle);

} // namespace parchemin
