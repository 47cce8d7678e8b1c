#pragma once

#include "parchemin/store/journal.h"

#include <QString>

#include <map>
#include <utility>

namespace parchemin {

class Database;

/// What the records are called that an event names by number, by the field and the number in it.
using RecordNames = std::map<std::pair<QString, qint64>, QString>;

/// Reads them as they are called now. A record that is not there any more has no name.
[[nodiscard]] Result<RecordNames> recordNamesIn(const Database &database, const Event &event);

} // namespace parchemin
