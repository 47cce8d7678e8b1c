#pragma once

#include "planning/schedule.h"

namespace parchemin::planning {

/// Gives places to as many candidates as it finds room for at once, those who have least choice first. Quick:
/// every search starts from there.
void fillGreedily(const Model &model, Schedule &schedule);

/// Places as many of those who wait as the open sessions have room for at once, in the same order.
void placeInOpenSessions(const Model &model, Schedule &schedule);

/// The cheapest place for a candidate among the sessions that are open; false when there is none.
bool placeInOpenSession(const Model &model, Schedule &schedule, CandidateIndex candidate,
                        int exceptSession = -1);

} // namespace parchemin::planning
