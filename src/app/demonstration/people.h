#pragma once

#include "app/demonstration/agenda.h"

namespace parchemin::demonstration {

/// Who works for the certifier and sits on its juries: users, mentors, jurors with their organisations,
/// charters and habilitations, and who signs.
void planPeople(Agenda &agenda);

} // namespace parchemin::demonstration
