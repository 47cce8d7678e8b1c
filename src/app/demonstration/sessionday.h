#pragma once

#include "parchemin/core/decision.h"

#include "app/demonstration/sessions.h"

namespace parchemin::demonstration {

/// The day itself: roll call, passages, decisions, close, and the minutes on the next day.
void planSessionDay(Agenda &agenda, const SessionPlan &plan);
/// Parchments for those who were awarded the title, block attestations for partial validations.
void planDocuments(Agenda &agenda, const SessionPlan &plan);
/// What the jury decides of a passage, given the blocks that the candidate holds already.
[[nodiscard]] DecisionDraft draftOf(const ReferenceSheet &sheet, const Passage &passage, bool isVae,
                                    const std::vector<int> &acquired);

} // namespace parchemin::demonstration
