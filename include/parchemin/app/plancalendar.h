#pragma once

#include "parchemin/app/juryplanning.h"

#include <QByteArray>

namespace parchemin {

/// The plan, which is not written yet, as a calendar file: an entry for each session and each defence, marked
/// as proposed. Exported again, the same candidate or session keeps its entry.
[[nodiscard]] QByteArray planCalendar(const PlanningTask &task, const planning::Plan &plan,
                                      const QDateTime &madeAt);
/// Writes it, whole or not at all: FileUnwritable.
[[nodiscard]] Status exportPlanCalendar(const PlanningTask &task, const planning::Plan &plan,
                                        const QDateTime &madeAt, const QString &path);

} // namespace parchemin
