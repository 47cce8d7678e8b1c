#pragma once

#include "parchemin/app/jurorwithdrawal.h"

namespace parchemin {

/// Reads the sessions that a withdrawal concerns. InvalidInput, with the place in `where`, for days in the
/// wrong order, past ones, a missing reason, and times that no grid of slots holds.
[[nodiscard]] Result<WithdrawalCase> withdrawalCase(const Database &database, const Rulebook &rules,
                                                    const Withdrawal &withdrawal, const QDateTime &now);

/// The position of a member among the task's jurors; nothing when he is not among them.
[[nodiscard]] std::optional<planning::JurorIndex> positionOf(const PlanningTask &task, JuryMemberId member);

} // namespace parchemin
