#pragma once

#include "parchemin/core/codetable.h"
#include "parchemin/core/referencesheet.h"

namespace parchemin {

inline constexpr CodeTable<Ternary, 3> ternaries{{{
    {Ternary::Yes, "YES"},
    {Ternary::No, "NO"},
    {Ternary::Unknown, "UNKNOWN"},
}}};

inline constexpr CodeTable<LegalBasisKind, 2> legalBasisKinds{{{
    {LegalBasisKind::Order, "ORDER"},
    {LegalBasisKind::DgDecision, "DG_DECISION"},
}}};

inline constexpr CodeTable<FinalDefenceObject, 2> finalDefenceObjects{{{
    {FinalDefenceObject::Projects, "PROJECTS"},
    {FinalDefenceObject::EvidenceDossier, "EVIDENCE_DOSSIER"},
}}};

} // namespace parchemin
