#pragma once

#include "parchemin/app/rulebook.h"
#include "parchemin/core/session.h"

namespace parchemin {

class Database;

/// The rule sets of a session as such, and those that the routes of its candidates add.
[[nodiscard]] Result<std::vector<JuryRuleSet>> ruleSetsOfAll(const Database &database, const Rulebook &rules,
                                                             const JurySession &session);
/// Why the session cannot be constituted as it is seated (BR-41…44, BR-49).
[[nodiscard]] Result<Blockers> compositionBlockersOf(const Database &database, const Rulebook &rules,
                                                     const JurySession &session);

} // namespace parchemin
