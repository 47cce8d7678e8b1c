#include "parchemin/app/sentences.h"

#include <QCoreApplication>

#include <array>

#include "app/sentences/template.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

struct Word
{
    const char *kind; ///< "" when every enumeration means the same by the code
    const char *code;
    const char *text;
};

// Short words for states and kinds, as chips and tables show them.
constexpr std::array words{
    Word{"AccessRoute", "INITIAL", QT_TRANSLATE_NOOP("Words", "Student")},
    Word{"AccessRoute", "APPRENTICESHIP", QT_TRANSLATE_NOOP("Words", "Apprenticeship")},
    Word{"AccessRoute", "CONTINUING_ED", QT_TRANSLATE_NOOP("Words", "Continuing training")},
    Word{"AccessRoute", "PROFESSIONALISATION", QT_TRANSLATE_NOOP("Words", "Professionalisation contract")},
    Word{"AccessRoute", "INDIVIDUAL", QT_TRANSLATE_NOOP("Words", "Individual application")},
    Word{"AccessRoute", "VAE", QT_TRANSLATE_NOOP("Words", "Validation of experience (VAE)")},
    Word{"CandidacyState", "DRAFT", QT_TRANSLATE_NOOP("Words", "Draft")},
    Word{"CandidacyState", "ADMISSIBILITY", QT_TRANSLATE_NOOP("Words", "Admissibility under review")},
    Word{"CandidacyState", "NOT_ADMISSIBLE", QT_TRANSLATE_NOOP("Words", "Not admissible")},
    Word{"CandidacyState", "IN_PROGRESS", QT_TRANSLATE_NOOP("Words", "In progress")},
    Word{"CandidacyState", "SCHEDULED", QT_TRANSLATE_NOOP("Words", "Defence scheduled")},
    Word{"CandidacyState", "HEARD", QT_TRANSLATE_NOOP("Words", "Heard by the jury")},
    Word{"CandidacyState", "CERTIFIED", QT_TRANSLATE_NOOP("Words", "Title obtained")},
    Word{"CandidacyState", "PARTIALLY_VALIDATED", QT_TRANSLATE_NOOP("Words", "Partially validated")},
    Word{"CandidacyState", "NOT_VALIDATED", QT_TRANSLATE_NOOP("Words", "Not validated")},
    Word{"CandidacyState", "BLOCKS_COMPLETED", QT_TRANSLATE_NOOP("Words", "Blocks completed")},
    Word{"CandidacyState", "WITHDRAWN", QT_TRANSLATE_NOOP("Words", "Candidacy withdrawn")},
    Word{"CandidacyState", "LAPSED", QT_TRANSLATE_NOOP("Words", "Lapsed")},
    Word{"CandidacyState", "ANNULLED", QT_TRANSLATE_NOOP("Words", "Annulled")},
    Word{"CandidacyScope", "FULL", QT_TRANSLATE_NOOP("Words", "The whole title")},
    Word{"CandidacyScope", "BLOCKS", QT_TRANSLATE_NOOP("Words", "Some blocks only")},
    Word{"Sex", "MALE", QT_TRANSLATE_NOOP("Words", "Man")},
    Word{"Sex", "FEMALE", QT_TRANSLATE_NOOP("Words", "Woman")},
    Word{"Sex", "UNKNOWN", QT_TRANSLATE_NOOP("Words", "Not given")},
    Word{"OrganisationKind", "EMPLOYER", QT_TRANSLATE_NOOP("Words", "Company")},
    Word{"OrganisationKind", "TRAINING_CENTRE", QT_TRANSLATE_NOOP("Words", "Training centre")},
    Word{"OrganisationKind", "PUBLIC_BODY", QT_TRANSLATE_NOOP("Words", "Public body")},
    Word{"OrganisationKind", "ASSOCIATION", QT_TRANSLATE_NOOP("Words", "Association")},
    Word{"OrganisationKind", "CERTIFIER", QT_TRANSLATE_NOOP("Words", "Certifier")},
    Word{"SessionModality", "ON_SITE", QT_TRANSLATE_NOOP("Words", "On site")},
    Word{"SessionModality", "REMOTE", QT_TRANSLATE_NOOP("Words", "By video")},
    Word{"SessionModality", "MIXED", QT_TRANSLATE_NOOP("Words", "On site and by video")},
    Word{"MinutesKind", "INITIAL", QT_TRANSLATE_NOOP("Words", "First minutes")},
    Word{"MinutesKind", "CORRECTIVE", QT_TRANSLATE_NOOP("Words", "Corrective minutes")},
    Word{"JuryQuality", "PEDAGOGICAL_LEAD", QT_TRANSLATE_NOOP("Words", "Pedagogical lead")},
    Word{"JuryQuality", "PROFESSIONAL", QT_TRANSLATE_NOOP("Words", "Professional")},
    Word{"SeatRole", "LEAD", QT_TRANSLATE_NOOP("Words", "Pedagogical lead")},
    Word{"SeatRole", "PROFESSIONAL", QT_TRANSLATE_NOOP("Words", "Professional")},
    Word{"SeatRole", "SUBSTITUTE", QT_TRANSLATE_NOOP("Words", "Substitute")},
    Word{"SignatureMethod", "ON_SCREEN", QT_TRANSLATE_NOOP("Words", "On screen")},
    Word{"SignatureMethod", "ON_PAPER", QT_TRANSLATE_NOOP("Words", "On paper")},
    Word{"ConvocationChannel", "EMAIL", QT_TRANSLATE_NOOP("Words", "E-mail")},
    Word{"ConvocationChannel", "LETTER", QT_TRANSLATE_NOOP("Words", "Letter")},
    Word{"ConvocationChannel", "BY_HAND", QT_TRANSLATE_NOOP("Words", "By hand")},
    Word{"FraudCategory", "PLAGIARISM", QT_TRANSLATE_NOOP("Words", "Plagiarism")},
    Word{"FraudCategory", "IMPERSONATION", QT_TRANSLATE_NOOP("Words", "Impersonation")},
    Word{"FraudCategory", "FORGED_EVIDENCE", QT_TRANSLATE_NOOP("Words", "Forged evidence")},
    Word{"FraudCategory", "UNDECLARED_ASSISTANCE", QT_TRANSLATE_NOOP("Words", "Undeclared assistance")},
    Word{"FraudCategory", "OTHER", QT_TRANSLATE_NOOP("Words", "Another kind of fraud")},
    Word{"IncidentCategory", "LATE", QT_TRANSLATE_NOOP("Words", "Late arrival")},
    Word{"IncidentCategory", "TECHNICAL", QT_TRANSLATE_NOOP("Words", "Technical trouble")},
    Word{"IncidentCategory", "COMPOSITION", QT_TRANSLATE_NOOP("Words", "Change in the composition")},
    Word{"IncidentCategory", "INTERRUPTION", QT_TRANSLATE_NOOP("Words", "Interruption")},
    Word{"IncidentCategory", "BEHAVIOUR", QT_TRANSLATE_NOOP("Words", "Behaviour")},
    Word{"IncidentCategory", "OTHER", QT_TRANSLATE_NOOP("Words", "Another incident")},
    Word{"AdmissibilityState", "RECEIVED", QT_TRANSLATE_NOOP("Words", "File received")},
    Word{"AdmissibilityState", "INCOMPLETE", QT_TRANSLATE_NOOP("Words", "File incomplete")},
    Word{"AdmissibilityState", "COMPLETE", QT_TRANSLATE_NOOP("Words", "File complete")},
    Word{"AdmissibilityState", "ADMISSIBLE", QT_TRANSLATE_NOOP("Words", "Admissible")},
    Word{"AdmissibilityState", "TACIT", QT_TRANSLATE_NOOP("Words", "Accepted tacitly")},
    Word{"BlockState", "NOT_STARTED", QT_TRANSLATE_NOOP("Words", "Not handed in")},
    Word{"BlockState", "SUBMITTED", QT_TRANSLATE_NOOP("Words", "Handed in")},
    Word{"BlockState", "IN_EVALUATION", QT_TRANSLATE_NOOP("Words", "Being evaluated")},
    Word{"BlockState", "CONDITIONAL", QT_TRANSLATE_NOOP("Words", "Conditional")},
    Word{"BlockState", "TO_REWORK", QT_TRANSLATE_NOOP("Words", "To rework")},
    Word{"BlockState", "PROPOSED", QT_TRANSLATE_NOOP("Words", "To validate")},
    Word{"BlockState", "VALIDATED", QT_TRANSLATE_NOOP("Words", "Validated")},
    Word{"ValidationSource", "MENTOR_PROJECT", QT_TRANSLATE_NOOP("Words", "Project evaluated by a mentor")},
    Word{"ValidationSource", "JURY", QT_TRANSLATE_NOOP("Words", "Granted by the jury")},
    Word{"ValidationSource", "EQUIVALENCE", QT_TRANSLATE_NOOP("Words", "Equivalence")},
    Word{"ValidationSource", "PRIOR_PROOF", QT_TRANSLATE_NOOP("Words", "Prior proof")},
    Word{"CancellationKind", "CLERICAL_ERROR", QT_TRANSLATE_NOOP("Words", "Clerical error")},
    Word{"CancellationKind", "FRAUD", QT_TRANSLATE_NOOP("Words", "Fraud")},
    Word{"CancellationKind", "ANNULLED_SOURCE", QT_TRANSLATE_NOOP("Words", "Annulled source")},
    Word{"CancellationKind", "COURT", QT_TRANSLATE_NOOP("Words", "Decision of a court")},
    Word{"SubmissionState", "DRAFT", QT_TRANSLATE_NOOP("Words", "Draft")},
    Word{"SubmissionState", "SUBMITTED", QT_TRANSLATE_NOOP("Words", "Handed in")},
    Word{"SubmissionState", "IN_EVALUATION", QT_TRANSLATE_NOOP("Words", "Being evaluated")},
    Word{"SubmissionState", "VALIDATED", QT_TRANSLATE_NOOP("Words", "Project passed")},
    Word{"SubmissionState", "CONDITIONAL", QT_TRANSLATE_NOOP("Words", "Conditional")},
    Word{"SubmissionState", "IN_REVIEW", QT_TRANSLATE_NOOP("Words", "Under review")},
    Word{"SubmissionState", "TO_REWORK", QT_TRANSLATE_NOOP("Words", "To rework")},
    Word{"SubmissionState", "REJECTED_FRAUD", QT_TRANSLATE_NOOP("Words", "Rejected for fraud")},
    Word{"SubmissionState", "WITHDRAWN", QT_TRANSLATE_NOOP("Words", "Withdrawn")},
    Word{"RatingLevel", "ACQUIRED", QT_TRANSLATE_NOOP("Words", "Acquired")},
    Word{"RatingLevel", "PARTIAL", QT_TRANSLATE_NOOP("Words", "Partly acquired")},
    Word{"RatingLevel", "NOT_ACQUIRED", QT_TRANSLATE_NOOP("Words", "Not acquired")},
    Word{"RatingLevel", "NOT_ASSESSED", QT_TRANSLATE_NOOP("Words", "Not assessed")},
    Word{"EvaluationOutcome", "VALIDATED", QT_TRANSLATE_NOOP("Words", "Project passed")},
    Word{"EvaluationOutcome", "CONDITIONAL", QT_TRANSLATE_NOOP("Words", "Conditional")},
    Word{"EvaluationOutcome", "TO_REWORK", QT_TRANSLATE_NOOP("Words", "To rework")},
    Word{"EvaluationOutcome", "REJECTED_FRAUD", QT_TRANSLATE_NOOP("Words", "Rejected for fraud")},
    Word{"DecisionOutcome", "FULL", QT_TRANSLATE_NOOP("Words", "Title granted")},
    Word{"DecisionOutcome", "PARTIAL", QT_TRANSLATE_NOOP("Words", "Partial validation")},
    Word{"DecisionOutcome", "REFUSED", QT_TRANSLATE_NOOP("Words", "Title refused")},
    Word{"DecisionOutcome", "DEFERRED", QT_TRANSLATE_NOOP("Words", "Deferred")},
    Word{"SessionState", "DRAFT", QT_TRANSLATE_NOOP("Words", "Being prepared")},
    Word{"SessionState", "COMPOSED", QT_TRANSLATE_NOOP("Words", "Jury constituted")},
    Word{"SessionState", "CONVENED", QT_TRANSLATE_NOOP("Words", "Convened")},
    Word{"SessionState", "OPEN", QT_TRANSLATE_NOOP("Words", "Open")},
    Word{"SessionState", "DELIBERATED", QT_TRANSLATE_NOOP("Words", "Deliberated")},
    Word{"SessionState", "MINUTES_READY", QT_TRANSLATE_NOOP("Words", "Minutes to sign")},
    Word{"SessionState", "SIGNED", QT_TRANSLATE_NOOP("Words", "Minutes signed")},
    Word{"SessionState", "PUBLISHED", QT_TRANSLATE_NOOP("Words", "Published")},
    Word{"SessionState", "POSTPONED", QT_TRANSLATE_NOOP("Words", "Postponed")},
    Word{"SessionState", "CANCELLED", QT_TRANSLATE_NOOP("Words", "Cancelled")},
    Word{"OpinionState", "OPINION_INCOMPLETE", QT_TRANSLATE_NOOP("Words", "Opinion not complete")},
    Word{"OpinionState", "OPINION_SEALED", QT_TRANSLATE_NOOP("Words", "Opinion sealed")},
    Word{"OpinionState", "OPINIONS_REVEALED", QT_TRANSLATE_NOOP("Words", "Opinions revealed")},
    Word{"DecisionState", "REPLACED", QT_TRANSLATE_NOOP("Words", "Replaced by a rectified decision")},
    Word{"MinutesState", "CORRECTED", QT_TRANSLATE_NOOP("Words", "Replaced by corrected minutes")},
    Word{"ImportState", "UNDONE", QT_TRANSLATE_NOOP("Words", "Taken back")},
    Word{"DefenceState", "PLANNED", QT_TRANSLATE_NOOP("Words", "Planned")},
    Word{"DefenceState", "CONVENED", QT_TRANSLATE_NOOP("Words", "Convened")},
    Word{"DefenceState", "PRESENT", QT_TRANSLATE_NOOP("Words", "Present")},
    Word{"DefenceState", "HEARD", QT_TRANSLATE_NOOP("Words", "Heard")},
    Word{"DefenceState", "DELIBERATED", QT_TRANSLATE_NOOP("Words", "Deliberated")},
    Word{"DefenceState", "DECIDED", QT_TRANSLATE_NOOP("Words", "Decided")},
    Word{"DefenceState", "NOTIFIED", QT_TRANSLATE_NOOP("Words", "Notified")},
    Word{"DefenceState", "ABSENT", QT_TRANSLATE_NOOP("Words", "Absent")},
    Word{"DefenceState", "EXCUSED", QT_TRANSLATE_NOOP("Words", "Excused")},
    Word{"DefenceState", "INTERRUPTED", QT_TRANSLATE_NOOP("Words", "Interrupted")},
    Word{"DefenceState", "POSTPONED", QT_TRANSLATE_NOOP("Words", "Postponed")},
    Word{"Presence", "EXPECTED", QT_TRANSLATE_NOOP("Words", "Expected")},
    Word{"Presence", "PRESENT", QT_TRANSLATE_NOOP("Words", "Present")},
    Word{"Presence", "ABSENT", QT_TRANSLATE_NOOP("Words", "Absent")},
    Word{"Presence", "EXCUSED", QT_TRANSLATE_NOOP("Words", "Excused")},
    Word{"ConflictKind", "PERSONAL", QT_TRANSLATE_NOOP("Words", "Personal tie")},
    Word{"ConflictKind", "PROFESSIONAL", QT_TRANSLATE_NOOP("Words", "Professional tie")},
    Word{"ConflictKind", "SAME_EMPLOYER", QT_TRANSLATE_NOOP("Words", "Same employer")},
    Word{"ConflictKind", "MENTORED", QT_TRANSLATE_NOOP("Words", "Mentored the candidate")},
    Word{"ConflictKind", "EVALUATED", QT_TRANSLATE_NOOP("Words", "Evaluated the candidate")},
    Word{"ConflictKind", "TRAINER", QT_TRANSLATE_NOOP("Words", "Trained the candidate")},
    Word{"DocumentKind", "PARCHMENT", QT_TRANSLATE_NOOP("Words", "Parchment")},
    Word{"DocumentKind", "SUCCESS_ATTESTATION", QT_TRANSLATE_NOOP("Words", "Success attestation")},
    Word{"DocumentKind", "BLOCK_ATTESTATION", QT_TRANSLATE_NOOP("Words", "Block attestation")},
    Word{"DocumentKind", "DECISION_NOTICE", QT_TRANSLATE_NOOP("Words", "Decision notice")},
    Word{"DocumentKind", "CONVOCATION", QT_TRANSLATE_NOOP("Words", "Convocation")},
    Word{"DocumentKind", "ATTENDANCE_SHEET", QT_TRANSLATE_NOOP("Words", "Attendance sheet")},
    Word{"DocumentKind", "MINUTES", QT_TRANSLATE_NOOP("Words", "Minutes")},
    Word{"DocumentKind", "JUROR_CERTIFICATE", QT_TRANSLATE_NOOP("Words", "Juror's certificate")},
    Word{"DocumentKind", "SUPPLEMENT", QT_TRANSLATE_NOOP("Words", "Certificate supplement")},
    Word{"DocumentKind", "PASSPORT", QT_TRANSLATE_NOOP("Words", "Block passport")},
    Word{"DocumentState", "ISSUED", QT_TRANSLATE_NOOP("Words", "Issued")},
    Word{"DocumentState", "SUPERSEDED", QT_TRANSLATE_NOOP("Words", "Superseded")},
    Word{"DocumentState", "REVOKED", QT_TRANSLATE_NOOP("Words", "Revoked")},
    Word{"Role", "ADMIN", QT_TRANSLATE_NOOP("Words", "Administrator")},
    Word{"Role", "LEAD", QT_TRANSLATE_NOOP("Words", "Pedagogical lead")},
    Word{"Role", "REGISTRAR", QT_TRANSLATE_NOOP("Words", "Registrar")},
    Word{"Role", "VALIDATING_MENTOR", QT_TRANSLATE_NOOP("Words", "Validating mentor")},
    Word{"Role", "MENTOR", QT_TRANSLATE_NOOP("Words", "Mentor")},
    Word{"Role", "JUROR", QT_TRANSLATE_NOOP("Words", "Jury member")},
    Word{"Role", "CHAIR", QT_TRANSLATE_NOOP("Words", "Chair of the jury")},
    Word{"Role", "DISABILITY_OFFICER", QT_TRANSLATE_NOOP("Words", "Disability officer")},
    Word{"Role", "SIGNATORY", QT_TRANSLATE_NOOP("Words", "Signatory")},
    Word{"Role", "AUDITOR", QT_TRANSLATE_NOOP("Words", "Auditor")},
    Word{"motif", "ABSENTE", QT_TRANSLATE_NOOP("Words", "missing")},
    Word{"motif", "EN_COURS", QT_TRANSLATE_NOOP("Words", "not decided yet")},
    Word{"motif", "REFUSEE", QT_TRANSLATE_NOOP("Words", "refused")},
    Word{"motif", "DEPUIS_RECEVABILITE", QT_TRANSLATE_NOOP("Words", "after the admissibility")},
    Word{"motif", "DEPUIS_DOSSIER", QT_TRANSLATE_NOOP("Words", "after the dossier was received")},
    Word{"motif", "EXPIREE", QT_TRANSLATE_NOOP("Words", "expired on")},
    Word{"champs", "BIRTH_NAME", QT_TRANSLATE_NOOP("Words", "birth name")},
    Word{"champs", "FIRST_NAMES", QT_TRANSLATE_NOOP("Words", "first name")},
    Word{"champs", "BIRTH_DATE", QT_TRANSLATE_NOOP("Words", "birth date")},
    Word{"champs", "BIRTH_PLACE", QT_TRANSLATE_NOOP("Words", "birth place")},
    Word{"champs", "BIRTH_COUNTRY", QT_TRANSLATE_NOOP("Words", "birth country")},
    Word{"droit", "MANAGE_USERS", QT_TRANSLATE_NOOP("Words", "manage users")},
    Word{"droit", "CLOSE_OWN_ACCOUNT",
         QT_TRANSLATE_NOOP("Words", "close the account under which she or he sits at the desk")},
    Word{"droit", "REMOVE_LAST_ADMIN",
         QT_TRANSLATE_NOOP("Words", "leave the store without anybody who manages users: give somebody else "
                                    "the role first")},
    Word{"droit", "CHANGE_CLOSED_ACCOUNT",
         QT_TRANSLATE_NOOP("Words", "change a closed account: it is opened again first")},
    Word{"droit", "MANAGE_POLICY", QT_TRANSLATE_NOOP("Words", "change the policy")},
    Word{"droit", "MANAGE_SHEETS", QT_TRANSLATE_NOOP("Words", "load reference sheets")},
    Word{"droit", "BACK_UP", QT_TRANSLATE_NOOP("Words", "back up the store")},
    Word{"droit", "MANAGE_KEYS", QT_TRANSLATE_NOOP("Words", "manage the keys that sign documents")},
    Word{"droit", "READ_RECORDS", QT_TRANSLATE_NOOP("Words", "read the records")},
    Word{"droit", "WRITE_RECORDS", QT_TRANSLATE_NOOP("Words", "write persons and candidacies")},
    Word{"droit", "PREPARE_ADMISSIBILITY", QT_TRANSLATE_NOOP("Words", "prepare an admissibility")},
    Word{"droit", "DECIDE_ADMISSIBILITY", QT_TRANSLATE_NOOP("Words", "decide on an admissibility")},
    Word{"droit", "ASSIGN_MENTOR", QT_TRANSLATE_NOOP("Words", "assign mentors")},
    Word{"droit", "DEPOSIT", QT_TRANSLATE_NOOP("Words", "hand in projects")},
    Word{"droit", "EVALUATE", QT_TRANSLATE_NOOP("Words", "evaluate projects")},
    Word{"droit", "VALIDATE_BLOCK", QT_TRANSLATE_NOOP("Words", "validate blocks")},
    Word{"droit", "CANCEL_VALIDATION", QT_TRANSLATE_NOOP("Words", "cancel validations")},
    Word{"droit", "APPROVE_RECTIFICATION", QT_TRANSLATE_NOOP("Words", "approve a rectification")},
    Word{"droit", "PREPARE_SESSION", QT_TRANSLATE_NOOP("Words", "prepare jury sessions")},
    Word{"droit", "CONSTITUTE_SESSION", QT_TRANSLATE_NOOP("Words", "constitute a jury")},
    Word{"droit", "DECLARE_CONFLICT", QT_TRANSLATE_NOOP("Words", "declare a conflict of interest")},
    Word{"droit", "GRANT_ACCOMMODATION", QT_TRANSLATE_NOOP("Words", "grant accommodations")},
    Word{"droit", "RECORD_PRESENCE", QT_TRANSLATE_NOOP("Words", "record presence")},
    Word{"droit", "DELIBERATE", QT_TRANSLATE_NOOP("Words", "deliberate")},
    Word{"droit", "SIT_FOR_CANDIDATE",
         QT_TRANSLATE_NOOP("Words",
                           "open this candidate's dossier: she or he does not sit for this candidate")},
    Word{"droit", "GIVE_OPINION",
         QT_TRANSLATE_NOOP("Words", "give and seal an opinion: she or he does not sit for this candidate")},
    Word{"droit", "DECIDE", QT_TRANSLATE_NOOP("Words", "record a decision of the jury")},
    Word{"droit", "PREPARE_MINUTES", QT_TRANSLATE_NOOP("Words", "draw up minutes")},
    Word{"droit", "SIGN_MINUTES", QT_TRANSLATE_NOOP("Words", "sign minutes")},
    Word{"droit", "PUBLISH", QT_TRANSLATE_NOOP("Words", "publish results")},
    Word{"droit", "RECTIFY", QT_TRANSLATE_NOOP("Words", "rectify")},
    Word{"droit", "ISSUE_ATTESTATION", QT_TRANSLATE_NOOP("Words", "issue attestations")},
    Word{"droit", "ISSUE_PARCHMENT", QT_TRANSLATE_NOOP("Words", "issue parchments")},
    Word{"droit", "READ_JOURNAL", QT_TRANSLATE_NOOP("Words", "read the journal")},
};

QString wordOf(const char *kind, const QString &code)
{
    return wordFor(QString::fromLatin1(kind), code);
}

/// Which enumeration a blocker's parameter speaks of, where it is not its own kind.
QString kindOfParameter(const QString &parameter)
{
    if (parameter == u"voie"_s)
        return u"AccessRoute"_s;
    if (parameter == u"nature"_s)
        return u"ConflictKind"_s;
    if (parameter == u"champ"_s)
        return u"champs"_s;
    return parameter;
}

} // namespace

QString wordFor(const QString &kind, const QString &code)
{
    const QString wanted = kindOfParameter(kind);
    const Word *other = nullptr;
    for (const Word &word : words) {
        if (code != QLatin1StringView(word.code))
            continue;
        if (wanted == QLatin1StringView(word.kind))
            return QCoreApplication::translate("Words", word.text);
        if (other == nullptr)
            other = &word;
    }
    return other != nullptr ? QCoreApplication::translate("Words", other->text) : code;
}

QString word(AccessRoute route)
{
    return wordOf("AccessRoute", codeName(route));
}

QString word(CandidacyState state)
{
    return wordOf("CandidacyState", codeName(state));
}

QString word(BlockState state)
{
    return wordOf("BlockState", codeName(state));
}

QString word(SubmissionState state)
{
    return wordOf("SubmissionState", codeName(state));
}

QString word(RatingLevel level)
{
    return wordOf("RatingLevel", codeName(level));
}

QString word(EvaluationOutcome outcome)
{
    return wordOf("EvaluationOutcome", codeName(outcome));
}

QString word(ValidationSource source)
{
    return wordOf("ValidationSource", codeName(source));
}

QString word(CancellationKind kind)
{
    return wordOf("CancellationKind", codeName(kind));
}

QString word(DecisionOutcome outcome)
{
    return wordOf("DecisionOutcome", codeName(outcome));
}

QString word(SessionState state)
{
    return wordOf("SessionState", codeName(state));
}

QString word(DefenceState state)
{
    return wordOf("DefenceState", codeName(state));
}

QString word(Presence presence)
{
    return wordOf("Presence", codeName(presence));
}

QString word(ConflictKind kind)
{
    return wordOf("ConflictKind", codeName(kind));
}

QString word(DocumentKind kind)
{
    return wordOf("DocumentKind", codeName(kind));
}

QString word(DocumentState state)
{
    return wordOf("DocumentState", codeName(state));
}

QString word(Role role)
{
    return wordOf("Role", codeName(role));
}

QString word(FraudCategory category)
{
    return wordOf("FraudCategory", codeName(category));
}

QString word(OrganisationKind kind)
{
    return wordOf("OrganisationKind", codeName(kind));
}

QString word(SessionModality modality)
{
    return wordOf("SessionModality", codeName(modality));
}

std::vector<std::pair<QString, QString>> incidentCategories()
{
    std::vector<std::pair<QString, QString>> categories;
    for (const Word &word : words) {
        if (QLatin1StringView(word.kind) == "IncidentCategory"_L1) {
            categories.emplace_back(QString::fromLatin1(word.code),
                                    QCoreApplication::translate("Words", word.text));
        }
    }
    return categories;
}

} // namespace parchemin
