#pragma once

#include "parchemin/planning/plan.h"

#include <vector>

namespace parchemin::planning {

/// Where a candidate is heard.
struct Place
{
    CellIndex cell = 0;
    RoomIndex room = 0;
    int slot = 0;

    friend bool operator==(const Place &, const Place &) = default;
};

/// A candidate whose place is another one in the second plan; nothing stands for "left out".
struct CandidateChange
{
    CandidateIndex candidate = 0;
    std::optional<Place> before;
    std::optional<Place> after;

    friend bool operator==(const CandidateChange &, const CandidateChange &) = default;
};

/// A seat whose holder is another one; nothing stands for "no session" or "empty".
struct SeatChange
{
    CellIndex cell = 0;
    RoomIndex room = 0;
    std::optional<JurorIndex> before;
    std::optional<JurorIndex> after;

    friend bool operator==(const SeatChange &, const SeatChange &) = default;
};

/// What separates two plans of one problem: what a person sees before accepting the second.
struct PlanDifference
{
    std::vector<CandidateChange> candidates; ///< by candidate
    std::vector<SeatChange> seats;           ///< by half-day and room

    /// Candidates of the first plan who have another half-day or slot, or are left out.
    [[nodiscard]] int movedCandidates() const;
    /// Candidates who keep half-day and slot, in another room.
    [[nodiscard]] int movedRooms() const;
    /// Seats of the second plan whose holder did not sit in that room on that half-day before.
    [[nodiscard]] int changedSeats() const;
    /// What the change costs, without the cost of the plan itself.
    [[nodiscard]] qint64 cost(const Weights &weights) const;
    [[nodiscard]] bool isEmpty() const { return candidates.empty() && seats.empty(); }

    friend bool operator==(const PlanDifference &, const PlanDifference &) = default;
};

[[nodiscard]] PlanDifference differenceOf(const Problem &problem, const Plan &before, const Plan &after);

} // namespace parchemin::planning
