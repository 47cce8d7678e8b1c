#pragma once

#include <memory>

#include "app/demonstration/jurycalendar.h"
#include "app/demonstration/stage.h"

namespace parchemin::demonstration {

/// What the main line adds to the story of every demonstration.
using Chapter = std::function<void(Agenda &, JuryCalendar &)>;

/// The instant at which a demonstration store stands: Friday 4 June 2021, 11:42 in Paris.
[[nodiscard]] QDateTime demonstrationInstant();
/// Plays the story up to an instant into a new store, whose folder must be absent or empty. A failure leaves
/// that folder for the caller to remove.
[[nodiscard]] Result<std::unique_ptr<Stage>> playStory(const QString &folder, const QDateTime &now,
                                                       const Chapter &more, const ProgressCallback &progress);

} // namespace parchemin::demonstration
