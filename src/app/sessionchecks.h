#pragma once

#include "parchemin/core/session.h"

#include "app/panelfacts.h"

namespace parchemin {

/// SES_PANEL_SIZE: no member's presence is left open when the session opens, and somebody is there.
[[nodiscard]] Blockers rollCallBlockers(const JurySession &session);
/// Everything that keeps a session from opening now.
[[nodiscard]] Blockers openingBlockersOf(const JurySession &session, const QDateTime &now);
/// Everything that keeps its deliberations from being closed now.
[[nodiscard]] Blockers closingBlockersOf(const JurySession &session,
                                         const std::vector<PassageFacts> &passages, const QDateTime &now);
/// Everything that keeps its minutes from being drawn up now.
[[nodiscard]] Blockers drawingUpBlockersOf(const JurySession &session,
                                           const std::vector<PassageFacts> &passages, const QDateTime &now);
/// Everything that keeps its results from being published now.
[[nodiscard]] Result<Blockers> publicationBlockersOf(const Database &database, const JurySession &session,
                                                     const QDateTime &now);

} // namespace parchemin
