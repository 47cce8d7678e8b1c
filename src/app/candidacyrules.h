#pragma once

#include "parchemin/app/candidacyservice.h"
#include "parchemin/store/candidacyrepository.h"

namespace parchemin {

/// ACT_TIME_ORDER with `date` and the `limite` that it passes.
[[nodiscard]] Blocker timeOrder(QDate date, QDate limit);

/// Whether one of them is open for that sheet (BR-14).
[[nodiscard]] bool hasOpenCandidacy(const std::vector<Candidacy> &candidacies, SheetId sheet);

/// The candidacy that a draft describes, in its first state; its id and uuid mean nothing yet, its number may
/// be empty. InvalidInput with the member in `where` when a value is malformed.
[[nodiscard]] Result<Candidacy> candidacyOf(const CandidacyDraft &draft, PersonId person,
                                            const ReferenceSheet &sheet, SheetId sheetId);

/// BR-10, BR-12 (a lead's decision), BR-14, BR-15, and the order of birth and entry, for a candidacy that is
/// not stored yet.
[[nodiscard]] Result<Blockers> enrolmentBlockers(const CandidacyRepository &candidacies,
                                                 const ReferenceSheet &sheet, const Person &person,
                                                 const Candidacy &candidacy, const Actor &by);

/// Postpones the defences that wait for a candidate who withdraws. RuleRefused once the jury has heard him:
/// it decides first.
[[nodiscard]] Status freeDefences(const Database &database, CandidacyId candidacy);

} // namespace parchemin
