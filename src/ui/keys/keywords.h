#pragma once

#include "parchemin/core/result.h"
#include "parchemin/ui/statechip.h"

namespace parchemin {
class SessionKeys;
} // namespace parchemin

namespace parchemin::ui {

/// Whether documents issued now are proven.
enum class KeyStanding {
    None,     ///< the store has no key in force today, and no certificate
    Locked,   ///< it has, and none is unlocked
    Unlocked, ///< one at least
};

/// `hasAny`: whether the store has any.
[[nodiscard]] KeyStanding keyStanding(const SessionKeys &keys, bool hasAny);
/// "Keys locked" and the like, for a button.
[[nodiscard]] QString keyStandingText(KeyStanding standing);
[[nodiscard]] Icon keyStandingIcon(KeyStanding standing);
[[nodiscard]] Chip keyChip(KeyStanding standing);
/// The same of a certificate, with which French agrees otherwise.
[[nodiscard]] Chip certificateChip(KeyStanding standing);
/// What documents issued now carry as proof, in one honest sentence.
[[nodiscard]] QString provingText(const SessionKeys &keys);

} // namespace parchemin::ui
