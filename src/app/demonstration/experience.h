#pragma once

#include "app/demonstration/jurycalendar.h"

namespace parchemin::demonstration {

/// The candidates by experience (VAE), in every state that an admissibility and its candidacy can have.
void planExperience(Agenda &agenda, JuryCalendar &calendar);

} // namespace parchemin::demonstration
