#pragma once

#include "documents/document.h"

namespace parchemin::documents {

/// A name and how small it may become. Shares of its size.
struct NameSetting
{
    TextSpan first;           ///< with the civility, if it stands with them
    TextSpan last;            ///< the birth name; may be empty
    double leastOnOne = 0.85; ///< first names and birth name on one line
    double mostOnTwo = 1.0;   ///< each on a line of its own
    double leastOnTwo = 0.72; ///< below it a part is broken in two
    double mostOnMore = 0.9;  ///< a part in two
    double least = 9.0;       ///< points: then lines are broken wherever they can be
};

struct NameLines
{
    std::vector<Line> lines;
    double scale = 1.0;
};

/// A name as large as it goes, and broken where one reads it best: between first names and birth name, then
/// each of them in two even halves, at a space or after a hyphen.
[[nodiscard]] NameLines nameLines(const Document &document, const NameSetting &setting, double measure);

} // namespace parchemin::documents
