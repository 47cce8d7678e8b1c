#pragma once

#include "parchemin/app/juryplanning.h"
#include "parchemin/planning/plandifference.h"

#include <optional>
#include <vector>

namespace parchemin {

/// A plan as a person works on it.
struct PlanDraft
{
    planning::Plan plan;
    std::vector<planning::Pin> pins; ///< by candidate; the planner keeps them

    friend bool operator==(const PlanDraft &, const PlanDraft &) = default;
};

/// What a move of one candidate gives: the draft after it, or why it is forbidden.
struct PlanMove
{
    PlanDraft draft;  ///< unchanged when forbidden
    Blockers reasons; ///< the rules that the move would break; empty when it is possible

    [[nodiscard]] bool isPossible() const { return reasons.empty(); }
};

/// Where the plan hears the candidate; nothing when it leaves her out.
[[nodiscard]] std::optional<planning::Place> placeOf(const planning::Plan &plan,
                                                     planning::CandidateIndex candidate);
[[nodiscard]] bool isPinned(const PlanDraft &draft, planning::CandidateIndex candidate);

/// Hears the candidate there. Where no session sits, one is opened with the first panel that may hear her,
/// the least loaded jurors first; a session that she leaves empty closes. A pin moves with its candidate.
[[nodiscard]] PlanMove moved(const PlanningTask &task, const PlanDraft &draft,
                             planning::CandidateIndex candidate, const planning::Place &place);
/// Leaves the candidate out, and takes her pin away.
[[nodiscard]] PlanDraft withoutCandidate(const PlanDraft &draft, planning::CandidateIndex candidate);
/// Pins the candidate where she is, or frees her; unchanged for one who is left out.
[[nodiscard]] PlanDraft withPinToggled(const PlanDraft &draft, planning::CandidateIndex candidate);

/// Why no plan of the task can keep that pin, whoever else is heard: the candidate cannot come then, no room
/// is free, no panel may hear her. Empty when some plan may.
[[nodiscard]] Blockers whyPinFails(const PlanningTask &task, const planning::Pin &pin);
/// Why a candidate has no place, in the words of the domain: no half-day on which she can come, no panel that
/// may hear her; empty when a place is free for her as the plan is.
[[nodiscard]] Blockers whyLeftOut(const PlanningTask &task, const PlanDraft &draft,
                                  planning::CandidateIndex candidate);
/// A place where she could be heard as the plan is, the earliest; nothing when there is none.
[[nodiscard]] std::optional<planning::Place> firstFreePlace(const PlanningTask &task, const PlanDraft &draft,
                                                            planning::CandidateIndex candidate);

} // namespace parchemin
