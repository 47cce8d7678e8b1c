#include "parchemin/planning/problem.h"

#include <algorithm>

namespace parchemin::planning {

quint64 startsIn(const Problem &problem, const Candidate &candidate, CellIndex cell)
{
    quint64 free = 0;
    for (const CellSlots &possible : candidate.available) {
        if (possible.cell != cell)
            continue;
        for (const int number : possible.slotNumbers)
            free |= quint64{1} << number;
    }
    const int slotCount = problem.cells[static_cast<std::size_t>(cell)].slotCount;
    if (slotCount < candidate.slotsNeeded)
        return 0;
    quint64 starts = free;
    for (int offset = 1; offset < candidate.slotsNeeded; ++offset)
        starts &= free >> offset;
    const int lastStart = slotCount - candidate.slotsNeeded;
    return starts & ((quint64{1} << (lastStart + 1)) - 1);
}

} // namespace parchemin::planning
