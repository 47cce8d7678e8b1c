#pragma once

#include "parchemin/core/panelranking.h"

namespace parchemin {

/// Those who sat, or will sit, in one session.
struct SeatedSession
{
    QDate day;
    std::vector<PanelSeat> seats;
    int defences = 0; ///< not called off
};

/// How evenly the juries of a period share the work. It only tells: no act depends on it (BR-47).
struct Rotation
{
    struct Load
    {
        JuryMemberId member;
        QString name;
        JuryQuality quality;
        Sex sex = Sex::Unknown;
        int sessions = 0;
        int defences = 0;
        friend bool operator==(const Load &, const Load &) = default;
    };
    std::vector<Load> loads;              ///< the busiest first; members without a session too
    std::vector<SeatedTogether> repeated; ///< panels that sat more than once, the most frequent first
    std::vector<SeatedTogether> together; ///< every panel
    int women = 0;                        ///< seats held by women, substitutes left out
    int men = 0;
    int unknown = 0; ///< seats of members whose sex nobody entered
};

[[nodiscard]] Rotation rotationOf(const std::vector<SeatedSession> &sessions,
                                  const std::vector<JuryMember> &members);

} // namespace parchemin
