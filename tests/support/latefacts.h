#pragma once

#include <QStringList>

class QDateTime;

namespace parchemin {

class Database;

/// The columns ("admissibility.received_on") in which something is told as done that lies after an instant.
/// Left out is what is planned or runs out then: sessions, availabilities, deadlines, the validity of a rule,
/// and training that begins after the end of the sheet's registration, whose enrolment says so.
[[nodiscard]] QStringList factsAfter(const Database &database, const QDateTime &now);

} // namespace parchemin
