#pragma once

#include "parchemin/core/actor.h"
#include "parchemin/core/session.h"

#include <QJsonObject>

#include "app/panelfacts.h"

namespace parchemin {

/// A passage in its session, among the others of the day.
struct DefencePlan
{
    JurySession session;
    PassageFacts passage;
    std::vector<PassageFacts> all;
};

[[nodiscard]] Result<DefencePlan> defencePlanOf(const Database &database, DefenceId defence);
[[nodiscard]] std::vector<Defence> defencesOf(const DefencePlan &plan);
/// Those who are needed for a passage that begins at an instant, the candidate first.
[[nodiscard]] std::vector<Engagement> wantedFor(const DefencePlan &plan, const PassageFacts &passage,
                                                const QDateTime &startsAt);

/// Whether passages of a session in that state may be given another time.
[[nodiscard]] bool canShift(SessionState state);
/// On the day whoever calls the roll shifts the timetable as well.
[[nodiscard]] Right shiftRight(const JurySession &session);
/// ACT_ORDER unless the passage lies within its session's day.
[[nodiscard]] Blockers withinDay(const DefencePlan &plan, const std::vector<Engagement> &wanted);
/// BR-50: those who would sit for the passage can come when it would take place.
[[nodiscard]] Result<Blockers> absenceBlockers(const Database &database, const DefencePlan &plan,
                                               const PassageFacts &passage,
                                               const std::vector<Engagement> &wanted);
/// What the journal keeps of a beginning.
[[nodiscard]] QJsonObject startJson(const QDateTime &startsAt);

} // namespace parchemin
