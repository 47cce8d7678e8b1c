#pragma once

#include "parchemin/planning/plan.h"

#include <array>
#include <optional>
#include <vector>

namespace parchemin::planning {

/// Somebody who can be heard in a half-day.
struct Hearable
{
    CandidateIndex candidate = 0;
    int slotsNeeded = 1;
    quint64 starts = 0;    ///< bit n stands for slot n
    quint64 preferred = 0; ///< those that cost nothing
};

/// Three who may sit together in a half-day, the lead first.
struct PanelChoice
{
    std::array<JurorIndex, 1 + professionalSeats> jurors{};
    qint64 price = 0; ///< of its session, and of a panel of one gender
    /// What each hearable costs before it; negative: a conflict.
    std::vector<int> flaws;
};

/// A half-day that holds one session at most.
struct HalfDay
{
    CellIndex cell = 0;
    RoomIndex room = 0; ///< the first one that is free
    int slotCount = 0;
    std::vector<Hearable> hearables;
    std::vector<PanelChoice> panels;
};

/// The half-days of one date.
struct DayBlock
{
    std::vector<HalfDay> halfDays; ///< one or two
};

/// A problem laid out by days. Shares nothing with what makes plans.
struct DayBlocks
{
    std::vector<DayBlock> days;
};

/// Lays a problem out, when each half-day can hold one session at most and each date two half-days, and the
/// panels are not too many to look at one by one.
[[nodiscard]] std::optional<DayBlocks> dayBlocksOf(const Problem &problem);

} // namespace parchemin::planning
