#include "parchemin/core/codetable.h"
#include "parchemin/core/jury.h"

namespace parchemin {
namespace {

constexpr CodeTable<JuryQuality, 2> qualities{{{
    {JuryQuality::PedagogicalLead, "PEDAGOGICAL_LEAD"},
    {JuryQuality::Professional, "PROFESSIONAL"},
}}};

constexpr CodeTable<SeatRole, 3> roles{{{
    {SeatRole::Lead, "LEAD"},
    {SeatRole::Professional, "PROFESSIONAL"},
    {SeatRole::Substitute, "SUBSTITUTE"},
}}};

constexpr CodeTable<Presence, 4> presences{{{
    {Presence::Expected, "EXPECTED"},
    {Presence::Present, "PRESENT"},
    {Presence::Absent, "ABSENT"},
    {Presence::Excused, "EXCUSED"},
}}};

constexpr CodeTable<ConflictKind, 6> conflictKinds{{{
    {ConflictKind::Personal, "PERSONAL"},
    {ConflictKind::Professional, "PROFESSIONAL"},
    {ConflictKind::SameEmployer, "SAME_EMPLOYER"},
    {ConflictKind::Mentored, "MENTORED"},
    {ConflictKind::Evaluated, "EVALUATED"},
    {ConflictKind::Trainer, "TRAINER"},
}}};

constexpr CodeTable<ConflictOrigin, 2> origins{{{
    {ConflictOrigin::Automatic, "AUTOMATIC"},
    {ConflictOrigin::Declared, "DECLARED"},
}}};

} // namespace

QString codeName(JuryQuality quality)
{
    return qualities.name(quality);
}

std::optional<JuryQuality> juryQualityFromCode(const QString &code)
{
    return qualities.value(code);
}

QString codeName(SeatRole role)
{
    return roles.name(role);
}

std::optional<SeatRole> seatRoleFromCode(const QString &code)
{
    return roles.value(code);
}

QString codeName(Presence presence)
{
    return presences.name(presence);
}

std::optional<Presence> presenceFromCode(const QString &code)
{
    return presences.value(code);
}

QString codeName(ConflictKind kind)
{
    return conflictKinds.name(kind);
}

std::optional<ConflictKind> conflictKindFromCode(const QString &code)
{
    return conflictKinds.value(code);
}

QString codeName(ConflictOrigin origin)
{
    return origins.name(origin);
}

std::optional<ConflictOrigin> conflictOriginFromCode(const QString &code)
{
    return origins.value(code);
}

} // namespace parchemin
