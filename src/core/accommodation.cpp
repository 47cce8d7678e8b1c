#include "parchemin/core/accommodation.h"

#include <algorithm>

namespace parchemin {
namespace {

AccommodationView viewOf(Role role)
{
    switch (role) {
    case Role::Lead:
    case Role::DisabilityOfficer:
        return AccommodationView::Everything;
    case Role::Registrar:
    case Role::Juror:
    case Role::Chair:
        return AccommodationView::Duration;
    case Role::Admin:
    case Role::ValidatingMentor:
    case Role::Mentor:
    case Role::Signatory:
    case Role::Auditor:
        return AccommodationView::Nothing;
    }
    Q_UNREACHABLE();
}

} // namespace

AccommodationView accommodationView(const Actor &actor)
{
    AccommodationView widest = AccommodationView::Nothing;
    for (const Role role : actor.roles)
        widest = std::max(widest, viewOf(role));
    return widest;
}

} // namespace parchemin
