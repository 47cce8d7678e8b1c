#pragma once

#include "parchemin/app/paperservice.h"
#include "parchemin/documents/registercontent.h"
#include "parchemin/documents/supplementcontent.h"

#include "app/papercontents.h"

namespace parchemin {

/// Everything that the papers of a session say, read on a day.
[[nodiscard]] Result<SessionPapers> sessionPapers(const Database &database, const Rulebook &rules,
                                                  SessionId id, QDate today);
/// For each acquired block the number of the living attestation that names it, else of the minutes that
/// granted it.
[[nodiscard]] Result<QMap<int, QString>> blockProofs(const Database &database, const CandidacyFacts &facts);
/// Refuses with DOC_SIGNATORY when nobody signs on that day.
[[nodiscard]] Result<documents::SupplementContent> supplement(const Database &database, const Rulebook &rules,
                                                              PaperLanguage language, QDate today);
[[nodiscard]] Result<documents::RegisterContent>
registerContent(const Database &database, const ReferenceSheet &sheet, QDate from, QDate to, QDate today);

} // namespace parchemin
