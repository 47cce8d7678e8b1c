#pragma once

#include "parchemin/core/result.h"

#include <QString>

namespace parchemin {

/// What to write under the field that `error.where` names ("/birthName"), for a value that is malformed; the
/// general sentence when no field has words of its own.
[[nodiscard]] QString fieldSentence(const Error &error);

} // namespace parchemin
