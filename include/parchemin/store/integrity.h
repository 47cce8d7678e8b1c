#pragma once

#include "parchemin/store/journal.h"

#include <vector>

namespace parchemin {

/// What SQLite's quick_check and foreign_key_check find, and the tables, indexes and triggers that are
/// missing, altered or not ours, as DatabaseDamaged faults. Reads the whole file: for a worker thread.
[[nodiscard]] Result<std::vector<JournalFault>> checkIntegrity(const Database &database);

} // namespace parchemin
