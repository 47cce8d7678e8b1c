#pragma once

#include <QStringList>

#include "app/demonstration/agenda.h"

namespace parchemin::demonstration {

/// Candidates in the situations that a regular course does not meet: fraud, running and overdue conditional
/// passes, corrections, cancelled validations, blocks alone, a return after years.
void planParticulars(Agenda &agenda);
/// Their numbers.
[[nodiscard]] QStringList particulars();

} // namespace parchemin::demonstration
