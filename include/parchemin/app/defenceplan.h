#pragma once

#include "parchemin/app/context.h"
#include "parchemin/core/actor.h"
#include "parchemin/core/dayplan.h"

namespace parchemin {

/// What a delay does to a session's day.
struct DelayForecast
{
    std::vector<ShiftedStart> shifted;
    QDateTime endsAt; ///< of the last passage, UTC
    Blockers away;    ///< members who said that they cannot stay that long: no obstacle on the day itself
};

/// Changes to a timetable that exists: a passage moved by hand, and a delay that shifts the rest of the day.
class DefencePlanService
{
public:
    explicit DefencePlanService(Context &context)
        : m_context(context)
    {
    }

    /// Why the passage cannot begin at that instant: it has begun, the instant is past or outside the
    /// session's day, somebody is taken, or a member cannot come then (BR-50).
    [[nodiscard]] Result<Blockers> movingBlockers(DefenceId defence, const QDateTime &startsAt) const;
    Status move(const Actor &by, DefenceId defence, const QDateTime &startsAt);

    /// What a delay would do: see delayed(). InvalidInput unless minutes are between 1 and 240.
    [[nodiscard]] Result<DelayForecast> delayForecast(DefenceId from, int minutes) const;
    /// Begins a passage later and shifts what follows as far as it must. Gives those that moved.
    Result<std::vector<ShiftedStart>> delay(const Actor &by, DefenceId from, int minutes,
                                            const QString &reason);
    /// Gives back the times that passages had before a delay. Refused once one of them has been heard, or
    /// where somebody is taken by now.
    Status takeBackDelay(const Actor &by, const std::vector<ShiftedStart> &before);

private:
    Context &m_context;
};

} // namespace parchemin
