#pragma once

#include "parchemin/core/session.h"

#include <vector>

namespace parchemin {

/// A passage that begins at another instant than it did.
struct ShiftedStart
{
    DefenceId defence;
    QDateTime startsAt; ///< UTC
    friend bool operator==(const ShiftedStart &, const ShiftedStart &) = default;
};

/// Whether a passage has not begun and may still be given another instant.
[[nodiscard]] bool isWaiting(DefenceState state);
/// Whether the jury has the candidate still before it: awaited, or there and not heard.
[[nodiscard]] bool isToBeHeard(DefenceState state);
/// Whether the jury is, was or will be taken at the passage's time.
[[nodiscard]] bool takesTime(DefenceState state);

/// What a delay of `minutes` of one passage does to a session's day: it begins later, and each that follows
/// only as much as it must. A gap between two passages absorbs the delay down to `bufferMinutes`; one that
/// was shorter keeps its length. Only those who are to be heard move, there or not; the answer is in order
/// and holds those that move.
[[nodiscard]] std::vector<ShiftedStart> delayed(const std::vector<Defence> &defences, DefenceId from,
                                                int minutes, int bufferMinutes);

} // namespace parchemin
