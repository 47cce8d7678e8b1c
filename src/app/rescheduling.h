#pragma once

#include "parchemin/app/juryservice.h"

#include "app/panelfacts.h"

namespace parchemin {

/// A passage that has yet to take place, and when it would.
struct MovedPassage
{
    PassageFacts passage;
    QDateTime startsAt; ///< UTC
    int baseMinutes = 0;
    int extraMinutes = 0;

    [[nodiscard]] QDateTime endsAt() const
    {
        return startsAt.addSecs((qint64{baseMinutes} + extraMinutes) * 60);
    }
    [[nodiscard]] bool changesDuration() const
    {
        return baseMinutes != passage.defence.baseMinutes || extraMinutes != passage.defence.extraMinutes;
    }
};

/// A session as it is and as it would be.
struct Rescheduling
{
    JurySession before;
    JurySession after;
    std::vector<MovedPassage> passages;
    std::vector<Defence> own; ///< as they are now

    [[nodiscard]] bool isConvened() const { return before.state == SessionState::Convened; }
    [[nodiscard]] bool changesDay() const { return before.day != after.day; }
};

/// What the move makes of the session: its passages keep their places in the day; on a new day their minutes
/// are judged anew (BR-51), and later ones make room. InvalidInput when nothing changes.
[[nodiscard]] Result<Rescheduling> reschedulingOf(const Database &database, const Rulebook &rules,
                                                  SessionId session, const SessionMove &move);

} // namespace parchemin
