#pragma once

#include "parchemin/app/candidacyservice.h"

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

} // namespace parchemin::cli
