#include "parchemin/core/organisationkind.h"

#include "parchemin/core/codetable.h"

namespace parchemin {
namespace {

constexpr CodeTable<OrganisationKind, 5> organisationKinds{{{
    {OrganisationKind::Employer, "EMPLOYER"},
    {OrganisationKind::TrainingCentre, "TRAINING_CENTRE"},
    {OrganisationKind::PublicBody, "PUBLIC_BODY"},
    {OrganisationKind::Association, "ASSOCIATION"},
    {OrganisationKind::Certifier, "CERTIFIER"},
}}};

} // namespace

QString codeName(OrganisationKind kind)
{
    return organisationKinds.name(kind);
}

std::optional<OrganisationKind> organisationKindFromCode(const QString &code)
{
    return organisationKinds.value(code);
}

} // namespace parchemin
