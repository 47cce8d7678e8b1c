#pragma once

#include "app/demonstration/cohort.h"
#include "app/demonstration/jurycalendar.h"

namespace parchemin::demonstration {

/// The trainees without a part of their own: each at his pace, with second attempts, withdrawals and lapses.
void planCrowd(Agenda &agenda, JuryCalendar &calendar, const std::vector<Enrolment> &enrolments);

} // namespace parchemin::demonstration
