#pragma once

#include <QString>

#include <array>
#include <optional>

namespace parchemin {

/// What an organisation is, as far as a rule asks: through a training centre or the certifier a candidate has
/// no employer in common with a jury member (BR-45). An organisation may also bear a word of the user's own.
enum class OrganisationKind { Employer, TrainingCentre, PublicBody, Association, Certifier };

inline constexpr std::array allOrganisationKinds{OrganisationKind::Employer, OrganisationKind::TrainingCentre,
                                                 OrganisationKind::PublicBody, OrganisationKind::Association,
                                                 OrganisationKind::Certifier};

/// The stable name for the store: "TRAINING_CENTRE".
[[nodiscard]] QString codeName(OrganisationKind kind);
[[nodiscard]] std::optional<OrganisationKind> organisationKindFromCode(const QString &code);

} // namespace parchemin
