#include "parchemin/planning/problem.h"

#include <algorithm>

namespace parchemin::planning {

quint64 startsIn(const Problem &problem, const Candidate &candidate, CellIndex cell)
{
    const auto offer = std::ranges::find(candidate.available, cell, &CellSlots::cell);
    return offer == candidate.available.end() ? 0 : startsIn(problem, candidate, *offer);
}

quint64 startsIn(const Problem &problem, const Candidate &candidate, const CellSlots &offer)
{
    quint64 free = 0;
    for (const int number : offer.slotNumbers)
        free |= quint64{1} << number;
    const int slotCount = problem.cells[static_cast<std::size_t>(offer.cell)].slotCount;
    if (slotCount < candidate.slotsNeeded)
        return 0;
    quint64 starts = free;
    for (int offset = 1; offset < candidate.slotsNeeded; ++offset)
        starts &= free >> offset;
    const int lastStart = slotCount - candidate.slotsNeeded;
    return starts & ((quint64{1} << (lastStart + 1)) - 1);
}

} // namespace parchemin::planning
