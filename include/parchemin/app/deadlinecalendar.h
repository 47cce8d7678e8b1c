#pragma once

#include "parchemin/app/deadlines.h"
#include "parchemin/core/result.h"

#include <QByteArray>

namespace parchemin {

/// The deadlines as a calendar file (.ics) in the reader's language. A deadline keeps its identity from one
/// export to the next.
[[nodiscard]] QByteArray deadlineCalendar(const std::vector<Deadline> &deadlines, const QDateTime &now);
/// Writes it, whole or not at all: FileUnwritable.
[[nodiscard]] Status exportDeadlines(const QString &path, const std::vector<Deadline> &deadlines,
                                     const QDateTime &now);

} // namespace parchemin
