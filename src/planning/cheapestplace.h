#pragma once

#include "parchemin/planning/problem.h"

#include <vector>

namespace parchemin::planning {

/// The sessions that a half-day can hold at most: rooms, leads and pairs of professionals.
[[nodiscard]] std::vector<int> mostSessions(const Problem &problem);

/// What hearing a candidate in a half-day costs at least: in the best slot, before the best panel there.
struct PlaceCost
{
    CellIndex cell = 0;
    qint64 cost = 0;
};

/// Where a candidate can begin in a half-day, every pin being kept: bit n stands for slot n.
[[nodiscard]] quint64 startsWithPins(const Problem &problem, CandidateIndex candidate, CellIndex cell);

/// By candidate, the half-days in which she can begin and a panel can hear her.
[[nodiscard]] std::vector<std::vector<PlaceCost>> placeCosts(const Problem &problem);

} // namespace parchemin::planning
