#pragma once

#include "parchemin/core/result.h"
#include "parchemin/core/session.h"

namespace parchemin {

class Database;

/// What keeps these persons busy at the times given, the session's own passages left out (BR-50).
[[nodiscard]] Result<std::vector<Engagement>> engagedElsewhere(const Database &database,
                                                               const JurySession &session,
                                                               const std::vector<Defence> &own,
                                                               const std::vector<Engagement> &wanted);

} // namespace parchemin
