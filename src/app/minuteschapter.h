#pragma once

#include "parchemin/core/blockvalidation.h"

#include "app/minutessnapshot.h"
#include "app/panelfacts.h"

namespace parchemin {

/// A passage with everything that the minutes say of it.
struct Chapter
{
    PassageFacts facts;
    DefencePanel panel;
    std::vector<ConflictOfInterest> ties;
    std::vector<JuryDecision> decisions; ///< oldest first
    std::vector<BlockValidation> validations;
    std::vector<JuryRuleSet> ruleSets;
};

[[nodiscard]] Result<Chapter> loadChapter(const Database &database, const Rulebook &rules,
                                          const ReferenceSheet &sheet, const JurySession &session,
                                          const PassageFacts &facts);
/// What the minutes say of the candidate, in a session of that day.
[[nodiscard]] SnapshotCandidate candidateIn(const Chapter &chapter, const ReferenceSheet &sheet, QDate day);

} // namespace parchemin
