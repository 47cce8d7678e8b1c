#pragma once

#include "parchemin/app/preflight.h"
#include "parchemin/core/decision.h"
#include "parchemin/core/session.h"
#include "parchemin/ui/statechip.h"

namespace parchemin::ui {

[[nodiscard]] Chip chipOf(DecisionOutcome outcome);
/// How far a candidate is: the decision once there is one, else the state of the passage.
[[nodiscard]] Chip chipOf(DefenceState state, std::optional<DecisionOutcome> decided);
/// "21/06/2021 · J-2021-06-21-A · Open".
[[nodiscard]] QString sessionText(const JurySession &session);
/// What stands beside a choice that shows the day alone: "J-2021-06-21-A · Open · Paris, room A".
[[nodiscard]] QString besideDay(const JurySession &session);
/// "14:00 – 14:50", in the certifier's time zone.
[[nodiscard]] QString timesText(const Defence &defence);
/// "14:00".
[[nodiscard]] QString timeText(const QDateTime &instant);
/// "Composition of the jury".
[[nodiscard]] QString subjectText(PreflightSubject subject);
/// What a member is in the session: "professional", with the chair and the substitute named.
[[nodiscard]] QString seatText(const PanelSeat &seat);

} // namespace parchemin::ui
