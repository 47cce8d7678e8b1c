#pragma once

#include "parchemin/core/result.h"
#include "parchemin/planning/plan.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace parchemin::planning {

/// Reads a problem (version 1 of the planner's format). A malformed or contradictory one is InvalidInput:
/// `where` is the place, as "line 3, column 7" or "candidates[3].available[0].cell", `detail` what is wrong
/// there.
[[nodiscard]] Result<Problem> problemFromJson(const QByteArray &json);
[[nodiscard]] QJsonObject toJson(const Problem &problem);

/// A plan made earlier, read against the problem of now.
struct FormerPlan
{
    Plan plan;
    /// Ids that the problem does not have any more: their seats are empty, their defences and sessions left
    /// out.
    QStringList vanished;
};

/// Reads the sessions of a plan; its other members are figures that do not matter here. InvalidInput as
/// above.
[[nodiscard]] Result<FormerPlan> planFromJson(const QByteArray &json, const Problem &problem);
/// The member "sessions" of a plan.
[[nodiscard]] QJsonArray sessionsToJson(const Problem &problem, const Plan &plan);

} // namespace parchemin::planning
