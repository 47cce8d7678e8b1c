#pragma once

#include "cli/verb.h"

namespace parchemin::cli {

// Each file of verbs adds its own.
void addStoreVerbs(Verbs &verbs);
void addReferenceVerbs(Verbs &verbs);
void addAccountVerbs(Verbs &verbs);
void addImportVerbs(Verbs &verbs);
void addCandidateVerbs(Verbs &verbs);
void addCandidacyVerbs(Verbs &verbs);
void addAdmissibilityVerbs(Verbs &verbs);
void addPersonVerbs(Verbs &verbs);
void addMentorVerbs(Verbs &verbs);
void addJurorVerbs(Verbs &verbs);
void addSubmissionVerbs(Verbs &verbs);
void addEvaluationVerbs(Verbs &verbs);
void addBlockVerbs(Verbs &verbs);
void addSessionVerbs(Verbs &verbs);
void addSessionDayVerbs(Verbs &verbs);
void addDecisionVerbs(Verbs &verbs);
void addMinutesVerbs(Verbs &verbs);
void addIssueVerbs(Verbs &verbs);
void addDocumentVerbs(Verbs &verbs);
void addVerifyVerbs(Verbs &verbs);
void addKeyVerbs(Verbs &verbs);
void addPaperVerbs(Verbs &verbs);
void addJournalVerbs(Verbs &verbs);
void addPlanVerbs(Verbs &verbs);

/// Everything the program can do, in the order of the help.
[[nodiscard]] Verbs allVerbs();

/// An option that takes a value.
[[nodiscard]] Option valued(const QString &name, const QString &valueName, const QString &help);
/// The same, without which the verb does nothing.
[[nodiscard]] Option needed(const QString &name, const QString &valueName, const QString &help);
/// An option without a value.
[[nodiscard]] Option flag(const QString &name, const QString &help);

} // namespace parchemin::cli
