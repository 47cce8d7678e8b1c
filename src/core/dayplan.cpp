#include "parchemin/core/dayplan.h"

#include <algorithm>
#include <iterator>

namespace parchemin {

bool isWaiting(DefenceState state)
{
    return state == DefenceState::Planned || state == DefenceState::Convened;
}

bool isToBeHeard(DefenceState state)
{
    return isWaiting(state) || state == DefenceState::Present;
}

bool takesTime(DefenceState state)
{
    return state != DefenceState::Absent && state != DefenceState::Excused &&
           state != DefenceState::Postponed;
}

std::vector<ShiftedStart> delayed(const std::vector<Defence> &defences, DefenceId from, int minutes,
                                  int bufferMinutes)
{
    constexpr qint64 secondsPerMinute = 60;
    std::vector<Defence> day;
    std::ranges::copy_if(defences, std::back_inserter(day),
                         [](const Defence &defence) { return isToBeHeard(defence.state); });
    std::ranges::stable_sort(day, {}, &Defence::startsAt);
    const auto first = std::ranges::find(day, from, &Defence::id);
    std::vector<ShiftedStart> shifted;
    if (first == day.end() || minutes <= 0)
        return shifted;
    QDateTime oldEnd;
    QDateTime newEnd;
    for (auto defence = first; defence != day.end(); ++defence) {
        QDateTime start = defence->startsAt.addSecs(minutes * secondsPerMinute);
        if (defence != first) {
            const qint64 gap =
                std::clamp<qint64>(oldEnd.secsTo(defence->startsAt), 0, bufferMinutes * secondsPerMinute);
            start = std::max(defence->startsAt, newEnd.addSecs(gap));
        }
        if (start == defence->startsAt)
            break; // a pause has taken up the delay
        oldEnd = defence->endsAt();
        newEnd = start.addSecs(defence->startsAt.secsTo(oldEnd));
        shifted.push_back({defence->id, start});
    }
    return shifted;
}

} // namespace parchemin
