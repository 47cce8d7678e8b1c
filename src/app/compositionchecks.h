#pragma once

#include "parchemin/app/sessionboard.h"

namespace parchemin {

/// Condition by condition, what these rule sets and the policy ask of those who would sit together, and what
/// was found; met ones too. Substitutes are checked for BR-44 and counted.
[[nodiscard]] std::vector<CompositionCheck> compositionChecks(const std::vector<PanelSeat> &seats,
                                                              const std::vector<JuryRuleSet> &ruleSets,
                                                              QDate on, const Policy &policy);

} // namespace parchemin
