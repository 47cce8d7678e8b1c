#pragma once

#include "parchemin/app/sessionboard.h"
#include "parchemin/ui/statechip.h"

namespace parchemin::ui {

[[nodiscard]] Chip chipOf(SessionState state);
[[nodiscard]] Chip chipOf(DefenceState state);
[[nodiscard]] Chip chipOf(Presence presence);
[[nodiscard]] Chip chipOf(MemberFreedom freedom);
[[nodiscard]] Chip metChip(bool isMet, bool isIndicator);

[[nodiscard]] QString word(const PanelSeat &seat);
[[nodiscard]] QString word(ConvocationChannel channel);

/// What comes next for a session, and by when: "Convene by 13/06/2021".
[[nodiscard]] QString nextText(const SessionLine &line);
/// The same with what keeps it, on one line: "Constitute: 2 of 3 members".
[[nodiscard]] QString keptBy(const SessionLine &line);
/// "28/06/2021, 09:00".
[[nodiscard]] QString whenText(const JurySession &session);
/// "09:00 – 09:30" in the certifier's time.
[[nodiscard]] QString hoursText(const Defence &defence);
/// "30 min", "60 + 20 min".
[[nodiscard]] QString durationText(const Defence &defence);

} // namespace parchemin::ui
