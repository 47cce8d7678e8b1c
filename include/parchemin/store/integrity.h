#pragma once

#include "parchemin/store/journal.h"

#include <vector>

namespace parchemin {

/// What SQLite's quick_check and foreign_key_check find, and the tables, indexes and triggers that are
/// missing, altered or not ours, as DatabaseDamaged faults. Reads the whole file: for a worker thread.
[[nodiscard]] Result<std::vector<JournalFault>> checkIntegrity(const Database &database);

/// The candidacies whose kept figures differ from the records they are derived from, as DatabaseDamaged
/// faults. It says nothing of its own where a record was altered: the figures then rest on what is no longer
/// there.
[[nodiscard]] Result<std::vector<JournalFault>> checkFigures(const Database &database);

} // namespace parchemin
