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
/// A policy parameter's value as it is read: "yes" for "true", "25 %" for "0.25", "48 h" for "48".
[[nodiscard]] QString parameterValue(const QString &key, const QString &value);
/// The value out of what was typed: a number may have the decimal comma of the French.
[[nodiscard]] QString parameterInput(const QString &key, const QString &typed);
/// How a value is typed, in the language of the moment: "0,25".
[[nodiscard]] QString parameterTyped(const QString &key, const QString &value);

} // namespace parchemin
