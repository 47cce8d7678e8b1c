#pragma once

#include "parchemin/core/blockvalidation.h"
#include "parchemin/core/decision.h"
#include "parchemin/core/minutes.h"

#include "app/panelfacts.h"

namespace parchemin {

/// A published decision with everything that rests on it.
struct Rectified
{
    JuryDecision decision;
    JurySession session;
    PassageFacts passage;
    DecisionFacts facts; ///< as if this decision had not been taken
    Minutes minutes;
    std::vector<BlockValidation> granted; ///< by it, still active
    bool isLatest;                        ///< no later jury has decided on this candidacy
};

[[nodiscard]] Result<Rectified> loadRectified(const Database &database, const Rulebook &rules, DecisionId id,
                                              const QDateTime &now);
/// What the candidacy becomes under a new outcome; nothing when its state does not allow it.
[[nodiscard]] std::optional<CandidacyState> stateUnder(const Rectified &subject, DecisionOutcome outcome);
/// Why that decision cannot take the other's place (BR-69, BR-14, and the rules of every decision).
[[nodiscard]] Result<Blockers> rectificationBlockers(const Database &database, const Rectified &subject,
                                                     const DecisionDraft &draft);

} // namespace parchemin
