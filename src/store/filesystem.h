#pragma once

#include "parchemin/core/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

namespace parchemin {

/// Whether a file system's name is that of one shared over a network, where SQLite's write-ahead log, which
/// needs memory shared between processes, is not safe.
[[nodiscard]] bool isNetworkFileSystem(const QByteArray &type);
/// StoreUnavailable, with the name of the file system, when the folder lies on a network.
[[nodiscard]] Status checkIsLocal(const QString &folder);

/// Whether an `errno` says that no space is left, or that a quota or a size limit is reached.
[[nodiscard]] bool isOutOfSpace(int systemError);

/// Opens a regular file to read: never a link, a folder, a device or a pipe. InvalidInput, FileUnreadable.
[[nodiscard]] Status openRegularFile(QFile &file);
/// Waits until an open file's bytes are on the medium.
[[nodiscard]] bool flushToMedium(QFile &file);
/// Waits until a folder's entries (creations, renamings) are on the medium.
[[nodiscard]] bool flushFolderToMedium(const QString &folder);

} // namespace parchemin
