#include "parchemin/core/referencesheet.h"

#include <algorithm>

namespace parchemin {

const Competency *SkillBlock::competency(int ordinal) const
{
    const auto found = std::ranges::find(competencies, ordinal, &Competency::ordinal);
    return found == competencies.end() ? nullptr : &*found;
}

const SkillBlock *ReferenceSheet::block(int number) const
{
    const auto found = std::ranges::find(blocks, number, &SkillBlock::number);
    return found == blocks.end() ? nullptr : &*found;
}

const AccessRouteRule *ReferenceSheet::route(AccessRoute wanted) const
{
    const auto found = std::ranges::find(routes, wanted, &AccessRouteRule::route);
    return found == routes.end() ? nullptr : &*found;
}

int ReferenceSheet::competencyCount() const
{
    int count = 0;
    for (const SkillBlock &one : blocks)
        count += static_cast<int>(one.competencies.size());
    return count;
}

bool ReferenceSheet::isRegisteredOn(QDate day) const
{
    return day >= effectiveFrom && day <= registeredUntil;
}

} // namespace parchemin
