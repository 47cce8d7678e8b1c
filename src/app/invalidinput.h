#pragma once

#include "parchemin/core/result.h"

namespace parchemin {

/// Malformed input: the member that is wrong, as a JSON pointer, and what is wrong with it.
[[nodiscard]] inline Error invalid(const QString &where, const QString &detail)
{
    return {ErrorCode::InvalidInput, detail, where};
}

} // namespace parchemin
