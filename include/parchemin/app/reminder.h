#pragma once

#include "parchemin/app/overview.h"

#include <vector>

namespace parchemin {

/// A jury that sits tomorrow.
struct JuryTomorrow
{
    QString code; ///< of the session
    QTime startsAt;
    QString place;

    friend bool operator==(const JuryTomorrow &, const JuryTomorrow &) = default;
};

/// What somebody should be reminded of while the window is not in front.
struct Reminder
{
    std::vector<JuryTomorrow> juries; ///< by the hour
    qint64 missingPieces = 0;         ///< files of admissibility and conditional passes that lack something

    [[nodiscard]] bool isEmpty() const { return juries.empty() && missingPieces == 0; }
    friend bool operator==(const Reminder &, const Reminder &) = default;
};

/// For who sits at the desk: those who watch over everybody's work hear of every jury, a juror of his own.
/// Nobody is reminded of pieces that are not his business.
[[nodiscard]] Result<Reminder> reminderOf(const Database &database, const OverviewQuestion &question);

} // namespace parchemin
