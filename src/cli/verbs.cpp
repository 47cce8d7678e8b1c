#include "cli/verbs.h"

namespace parchemin::cli {

Verbs allVerbs()
{
    Verbs verbs;
    addStoreVerbs(verbs);
    addReferenceVerbs(verbs);
    addAccountVerbs(verbs);
    addImportVerbs(verbs);
    addCandidateVerbs(verbs);
    addCandidacyVerbs(verbs);
    addAdmissibilityVerbs(verbs);
    addPersonVerbs(verbs);
    addMentorVerbs(verbs);
    addJurorVerbs(verbs);
    addSubmissionVerbs(verbs);
    addEvaluationVerbs(verbs);
    addBlockVerbs(verbs);
    addSessionVerbs(verbs);
    addSessionDayVerbs(verbs);
    addDecisionVerbs(verbs);
    addMinutesVerbs(verbs);
    addIssueVerbs(verbs);
    addDocumentVerbs(verbs);
    addVerifyVerbs(verbs);
    addPaperVerbs(verbs);
    addKeyVerbs(verbs);
    addJournalVerbs(verbs);
    addPlanVerbs(verbs);
    return verbs;
}

Option valued(const QString &name, const QString &valueName, const QString &help)
{
    return {name, help, valueName};
}

Option needed(const QString &name, const QString &valueName, const QString &help)
{
    Option option = valued(name, valueName, help);
    option.isRequired = true;
    return option;
}

Option flag(const QString &name, const QString &help)
{
    return {name, help};
}

} // namespace parchemin::cli
