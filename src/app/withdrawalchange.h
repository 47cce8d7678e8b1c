#pragma once

#include "parchemin/app/jurorwithdrawal.h"
#include "parchemin/app/juryservice.h"

#include "app/juryacts.h"

namespace parchemin {

/// A session as it was and as it shall be.
struct SessionChange
{
    JurySession session;
    std::vector<PassageFacts> passages;    ///< those that wait
    const planning::PlannedSession *after; ///< of the proposal; null: it hears nobody any more
};

/// The sessions that a proposal changes, or that lose the member who withdraws.
[[nodiscard]] Result<std::vector<SessionChange>> changesOf(const Database &database,
                                                           const WithdrawalProposal &proposal);

/// Who sits in a session that is still held: the panel of the plan, the chair where it was, and the
/// substitutes who still wait.
[[nodiscard]] std::vector<SeatDraft> seatsAfter(const SessionChange &change,
                                                const WithdrawalProposal &proposal);

} // namespace parchemin
