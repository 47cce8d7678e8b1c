#pragma once

#include "app/demonstration/jurycalendar.h"

namespace parchemin::demonstration {

/// The fifteen whose dossiers the demonstration shows first, as the documentation's pictures do.
void planPortraits(Agenda &agenda, JuryCalendar &calendar);
/// Their numbers.
[[nodiscard]] QStringList portraits();

} // namespace parchemin::demonstration
