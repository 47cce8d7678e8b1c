#pragma once

#include "app/demonstration/sessions.h"

namespace parchemin::demonstration {

enum class CallingOff { Postponed, Cancelled };

/// A session that does not take place.
void planCallingOff(Agenda &agenda, const SessionPlan &plan, QDate on, CallingOff how);
/// The title was awarded by mistake: the decision becomes a deferral, with corrective minutes (BR-69).
void planRectification(Agenda &agenda, const SessionPlan &plan, const QString &candidate, QDate on);
/// What happens to the documents of some sessions later: a duplicate after the first jury, a parchment
/// superseded after a change of name, an incident, a common employer.
void planSessionCorrections(Agenda &agenda, const SessionPlan &plan);

} // namespace parchemin::demonstration
