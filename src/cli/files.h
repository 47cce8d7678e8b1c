#pragma once

#include "parchemin/app/candidacyservice.h"

#include <QFile>

namespace parchemin::cli {

/// The files that people named, under the names they have.
[[nodiscard]] inline std::vector<IncomingFile> incomingFiles(const QStringList &paths)
{
    std::vector<IncomingFile> files;
    files.reserve(static_cast<std::size_t>(paths.size()));
    for (const QString &path : paths)
        files.push_back({path, {}});
    return files;
}

/// What a file holds; FileUnreadable with its path when it cannot be read.
[[nodiscard]] inline Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, file.errorString(), path};
    return file.readAll();
}

} // namespace parchemin::cli
