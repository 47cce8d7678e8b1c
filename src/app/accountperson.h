#pragma once

#include "parchemin/core/id.h"
#include "parchemin/core/result.h"

namespace parchemin {

class Database;

/// Whether an account may stand for that person: NotFound or InvalidInput at "/person" for somebody unknown
/// or merged into another record.
[[nodiscard]] Status checkAccountPerson(const Database &database, PersonId person);

} // namespace parchemin
