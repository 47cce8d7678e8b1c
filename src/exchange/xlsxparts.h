#pragma once

#include <QString>

#include <optional>

namespace parchemin::exchange {

class ZipReader;

/// Where the parts of a workbook (.xlsx) lie in its archive, by its own tables (ECMA-376, part 2).
struct WorkbookParts
{
    QString sheet;  ///< the first one that is not hidden
    QString texts;  ///< shared by cells; empty without such a part
    QString styles; ///< empty without such a part
    bool isFrom1904 = false;
};

/// Nothing when it names no sheet, or cannot be read.
[[nodiscard]] std::optional<WorkbookParts> workbookPartsOf(const ZipReader &zip);

} // namespace parchemin::exchange
