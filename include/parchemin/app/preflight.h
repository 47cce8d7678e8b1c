#pragma once

#include "parchemin/app/rulebook.h"
#include "parchemin/core/blocker.h"
#include "parchemin/core/id.h"
#include "parchemin/core/result.h"

#include <QDateTime>

#include <vector>

namespace parchemin {

/// What may undo a jury's decisions later, one subject each.
enum class PreflightSubject {
    Composition, ///< BR-41…44, BR-46, for the session and for every candidate
    Conflicts,   ///< BR-45
    Notice,      ///< BR-52
    Presence,    ///< roll call (BR-48)
    Decisions,   ///< BR-60
    DateOrder,   ///< I8
    Minutes,     ///< frozen with their rule checks (BR-66)
    Signatures,  ///< BR-66
    Notices,     ///< somebody may sign them, and the delay has not run out (BR-67)
};

/// Before which act a subject has to be in order.
enum class PreflightMoment { Opening, Signing };

/// One line of the list "what would annul".
struct PreflightCheck
{
    PreflightSubject subject;
    PreflightMoment moment;
    Blockers reasons;  ///< empty when nothing was found; warnings too
    bool isDue = true; ///< false while the session has not come so far: nothing can be said yet
};

/// Everything that would annul the session's decisions, before it opens and before its minutes are signed, as
/// the records show it now. The acts ask the same guards again.
[[nodiscard]] Result<std::vector<PreflightCheck>> preflight(const Database &database, const Rulebook &rules,
                                                            SessionId id, const QDateTime &now);

} // namespace parchemin
