#pragma once

#include "parchemin/app/act.h"
#include "parchemin/core/blockvalidation.h"
#include "parchemin/core/decision.h"

#include "app/panelfacts.h"

namespace parchemin {

/// A decision about to be written, with what it is taken on.
struct Ruling
{
    const JurySession &session;
    const PassageFacts &passage;
    const DecisionFacts &facts;
    const DecisionDraft &draft;
    std::optional<DecisionId> replaces = {};
    QString replacementReason = {};
};

/// Writes the decision, then the blocks that it grants and that are not acquired yet, one event a block
/// (BR-31).
[[nodiscard]] Result<DecisionId> writeRuling(Act &act, const Ruling &ruling);
/// What the journal keeps of a decision.
[[nodiscard]] QJsonObject toJson(const DecisionDraft &draft);
/// What the journal keeps of a validation.
[[nodiscard]] QJsonObject toJson(const BlockValidation &validation);

} // namespace parchemin
