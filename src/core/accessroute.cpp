#include "parchemin/core/accessroute.h"

#include "parchemin/core/codetable.h"

namespace parchemin {
namespace {

constexpr CodeTable<AccessRoute, 6> table{{{
    {AccessRoute::Initial, "INITIAL"},
    {AccessRoute::Apprenticeship, "APPRENTICESHIP"},
    {AccessRoute::ContinuingEd, "CONTINUING_ED"},
    {AccessRoute::Professionalisation, "PROFESSIONALISATION"},
    {AccessRoute::Individual, "INDIVIDUAL"},
    {AccessRoute::Vae, "VAE"},
}}};

} // namespace

QString codeName(AccessRoute route)
{
    return table.name(route);
}

std::optional<AccessRoute> accessRouteFromCode(const QString &code)
{
    return table.value(code);
}

} // namespace parchemin
