#pragma once

#include "parchemin/core/result.h"

#include <QDateTime>

#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace parchemin::ui {

/// What the form that moves a demonstration's clock on begins with.
struct ClockQuestion
{
    QDateTime now;
    std::vector<QDateTime> hearings;      ///< to come, the soonest first
    std::optional<QDateTime> wanted = {}; ///< the hour that an act waits for
};

/// Asks to which hour the clock goes on, and tries `act` with it while the form is open. False when nothing
/// moved.
bool askForHour(const ClockQuestion &question, const std::function<Status(const QDateTime &)> &act,
                QWidget *parent);

} // namespace parchemin::ui
