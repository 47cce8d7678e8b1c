#pragma once

#include "parchemin/app/juryplanning.h"
#include "parchemin/planning/plandifference.h"

#include <optional>

namespace parchemin {

/// A session that could be opened for a candidate, without defences; or why none can.
struct PanelChoice
{
    std::optional<planning::PlannedSession> session;
    Blockers reasons; ///< the jurors who miss, when there is no session

    [[nodiscard]] explicit operator bool() const { return session.has_value(); }
};

/// Chooses the panel of a new session there, for this candidate: whoever is free, below her limits and not
/// tied to him, the least loaded first, at least half of them external (BR-41…45).
[[nodiscard]] PanelChoice withPanel(const PlanningTask &task, const planning::Plan &plan,
                                    planning::CandidateIndex candidate, const planning::Place &place);

} // namespace parchemin
