#pragma once

#include "parchemin/core/panelranking.h"
#include "parchemin/core/session.h"
#include "parchemin/store/availabilityrepository.h"

namespace parchemin {

/// From the beginning of a session to the end of its last passage; an hour while it has none.
[[nodiscard]] TimeRange hoursOf(const JurySession &session, const std::vector<Defence> &defences);
/// What a member's availabilities say of these hours; never Taken, which his engagements tell. Times given
/// for another week are no absence.
[[nodiscard]] Result<MemberFreedom> freedomOf(const Database &database, JuryMemberId member,
                                              const TimeRange &hours);
/// SES_NOT_AVAILABLE for each of those who would sit and who said that they cannot come then (BR-50): other
/// times of that day, or an answer without any. Whoever said nothing of the day, and a substitute who is only
/// called, is not held against the time.
[[nodiscard]] Result<Blockers> awayBlockers(const Database &database, const std::vector<PanelSeat> &seats,
                                            const TimeRange &hours);

} // namespace parchemin
