#pragma once

#include "parchemin/app/sessionboard.h"
#include "parchemin/ui/blockerlist.h"

namespace parchemin::ui {

/// What a condition asks: "3 members exactly".
[[nodiscard]] QString askedBy(const CompositionCheck &check);
/// What was found, and who is to be replaced or asked: "0 %: Brice Morel, Chloé Petit".
[[nodiscard]] QString foundBy(const CompositionCheck &check);
/// A reason of a ranked panel, as a met condition or a warning.
[[nodiscard]] BlockerItem itemOf(const PanelReason &reason);
/// "Ana Lopes, Brice Morel, Chloé Petit".
[[nodiscard]] QString namesOf(const std::vector<PanelSeat> &seats, bool areSubstitutes);
/// Who sits for a candidate and who takes whose place.
[[nodiscard]] QString panelText(const DefencePanel &panel, const std::vector<PanelSeat> &seats);
/// A passage's own verdict in a line.
[[nodiscard]] QString verdictText(const PassageLine &passage);

} // namespace parchemin::ui
