#pragma once

#include "parchemin/core/result.h"
#include "parchemin/exchange/importproblem.h"

#include <QByteArray>

#include <optional>

namespace parchemin::exchange {

/// The text of a file to import, or FileTooLarge. Of a workbook, its first sheet as CSV.
struct ImportFile
{
    QByteArray bytes;
    QByteArray sha256 = {}; ///< of the file itself
    bool isWorkbook = false;
    std::optional<ImportProblem> fault = {};
};

/// FileUnreadable when it cannot be opened or is no regular file. A file that is too large is refused from
/// its size, before a byte is read.
[[nodiscard]] Result<ImportFile> readImportFile(const QString &path);
[[nodiscard]] ImportProblem tooLargeProblem(qint64 size);

} // namespace parchemin::exchange
