#pragma once

#include "support/sanitized.h"

#include <QtGlobal>

#include <algorithm>

namespace parchemin {

/// How often a test kills a process: `usual`, three times at most under the sanitizers, or what
/// PARCHEMIN_KILLS says for a long run by hand.
[[nodiscard]] inline int killRounds(int usual)
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("PARCHEMIN_KILLS", &isNumber);
    return isNumber && wanted > 0 ? wanted : isSanitized ? std::min(usual, 3) : usual;
}

} // namespace parchemin
