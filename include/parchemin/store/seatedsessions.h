#pragma once

#include "parchemin/core/id.h"
#include "parchemin/core/result.h"

#include <vector>

namespace parchemin {

class Database;

/// The sessions in which that person has a seat and that are neither published nor called off, next day
/// first: found by an index, however many there were.
[[nodiscard]] Result<std::vector<SessionId>> sessionsWithSeatOf(const Database &database, PersonId person);

} // namespace parchemin
