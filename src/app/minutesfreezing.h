#pragma once

#include "parchemin/app/act.h"
#include "parchemin/app/rulebook.h"
#include "parchemin/core/minutes.h"

namespace parchemin {

class DocumentService;

/// The minutes that new ones correct, and why (BR-69).
struct Correction
{
    MinutesId minutes;
    QString number;
    QString reason;
};

/// Freezes the minutes of a session under the number that their document gets, and issues that document
/// (BR-66).
[[nodiscard]] Result<Minutes> freezeMinutes(Act &act, const Rulebook &rules, DocumentService &documents,
                                            const JurySession &session,
                                            const std::optional<Correction> &correction);
/// What the journal keeps of minutes drawn up.
[[nodiscard]] ActRecord drawnUpRecord(const Minutes &minutes);
/// The latest minutes of a session. NotFound when none were drawn up.
[[nodiscard]] Result<Minutes> latestMinutes(const Database &database, SessionId session);

} // namespace parchemin
