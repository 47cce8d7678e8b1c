#pragma once

#include <QString>

namespace parchemin {

/// The digits of a number as people type it: without spaces, dots and hyphens.
[[nodiscard]] QString siretDigits(const QString &typed);
/// Whether these are the fourteen digits of an establishment, with their check digits (Luhn over all fourteen
/// and over the nine of the SIREN; La Poste's establishments add up to a multiple of five instead).
[[nodiscard]] bool isSiret(const QString &digits);

} // namespace parchemin
