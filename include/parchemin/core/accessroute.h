#pragma once

#include <QString>

#include <array>
#include <optional>

namespace parchemin {

/// How a candidate comes to the certification (L217–240).
enum class AccessRoute { Initial, Apprenticeship, ContinuingEd, Professionalisation, Individual, Vae };

inline constexpr std::array allAccessRoutes{AccessRoute::Initial,      AccessRoute::Apprenticeship,
                                            AccessRoute::ContinuingEd, AccessRoute::Professionalisation,
                                            AccessRoute::Individual,   AccessRoute::Vae};

/// The stable name for the store, files and JSON: "CONTINUING_ED".
[[nodiscard]] QString codeName(AccessRoute route);
[[nodiscard]] std::optional<AccessRoute> accessRouteFromCode(const QString &code);

} // namespace parchemin
