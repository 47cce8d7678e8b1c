#pragma once

#include "parchemin/core/result.h"

#include <QString>

namespace parchemin {

/// A place in a sheet's JSON form in the reader's words: "Block 3 · competency 7 · wording" for
/// "/blocks/2/competencies/6/label".
[[nodiscard]] QString sheetPlace(const QString &pointer);
/// What is wrong at that place.
[[nodiscard]] QString sheetFault(const Error &fault);
/// The words of a policy parameter: "Notice before a jury, in days" for "convocationMinDays".
[[nodiscard]] QString parameterName(const QString &key);
/// A policy parameter's value as it is read: "yes" for "true".
[[nodiscard]] QString parameterValue(const QString &value);

} // namespace parchemin
