#pragma once

#include "parchemin/app/juryplanning.h"
#include "parchemin/core/session.h"

#include <vector>

namespace parchemin {

/// A session that is planned anew: what it takes counts as free, its members are free for it, and those who
/// wait to be heard in it are the problem's candidates.
struct ReplannedSession
{
    JurySession session;
    std::vector<Defence> waiting; ///< passages that could still be moved

    [[nodiscard]] QDateTime startsAt() const
    {
        return certifierInstant(session.day, session.startsAt).toUTC();
    }
    /// When the last passage that waits ends.
    [[nodiscard]] QDateTime endsAt() const;
};

/// planningTask() with these sessions planned anew instead of those who are ready.
[[nodiscard]] Result<PlanningTask> replanningTask(const Database &database, const Rulebook &rules,
                                                  const PlanningFrame &frame, const QDateTime &now,
                                                  const std::vector<ReplannedSession> &replanned);

} // namespace parchemin
