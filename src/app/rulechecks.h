#pragma once

#include "parchemin/core/jury.h"

#include "app/minutessnapshot.h"

namespace parchemin {

/// What every rule set asks of members who sat together, and what was found (BR-66).
[[nodiscard]] std::vector<SnapshotRuleCheck> ruleChecks(const std::vector<JuryRuleSet> &ruleSets,
                                                        const std::vector<PanelSeat> &seats);
/// That none of those who sat for a candidate is tied to him on that day (BR-45).
[[nodiscard]] std::vector<SnapshotRuleCheck> conflictChecks(const std::vector<JuryRuleSet> &ruleSets,
                                                            const std::vector<PanelSeat> &seats,
                                                            const std::vector<ConflictOfInterest> &ties,
                                                            QDate on);

} // namespace parchemin
