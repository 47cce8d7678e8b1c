#pragma once

#include "app/planninggathering.h"

namespace parchemin {

/// Gathers who is to be heard, into a task that has its frame, half-days and jurors: whoever is ready, or,
/// when sessions are planned anew, whoever waits in them.
[[nodiscard]] Status addCandidates(const Database &database, const Rulebook &rules, const QDateTime &now,
                                   const std::vector<ReplannedSession> *replanned, PlanningTask &task);

} // namespace parchemin
