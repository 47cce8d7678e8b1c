#pragma once

#include <QtGlobal>

namespace parchemin {

/// How often a test kills a process: `usual`, or what PARCHEMIN_KILLS says for a long run by hand.
[[nodiscard]] inline int killRounds(int usual)
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("PARCHEMIN_KILLS", &isNumber);
    return isNumber && wanted > 0 ? wanted : usual;
}

} // namespace parchemin
