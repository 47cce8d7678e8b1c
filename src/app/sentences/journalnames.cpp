#include "app/sentences/journalnames.h"

#include <QCoreApplication>

#include <array>
#include <span>

namespace parchemin {
namespace {

struct Name
{
    const char *code;
    const char *text;
};

// What acts write into the journal (toJson() and the records of the services).
constexpr std::array fieldNames{
    Name{"accommodations", QT_TRANSLATE_NOOP("JournalFields", "Accommodations")},
    Name{"address", QT_TRANSLATE_NOOP("JournalFields", "Address")},
    Name{"admissibility", QT_TRANSLATE_NOOP("JournalFields", "Admissibility")},
    Name{"answeredOn", QT_TRANSLATE_NOOP("JournalFields", "Answered on")},
    Name{"approvedBy", QT_TRANSLATE_NOOP("JournalFields", "Approved by")},
    Name{"attempt", QT_TRANSLATE_NOOP("JournalFields", "Attempt")},
    Name{"baseMinutes", QT_TRANSLATE_NOOP("JournalFields", "Minutes")},
    Name{"birthCountry", QT_TRANSLATE_NOOP("JournalFields", "Country of birth")},
    Name{"birthDate", QT_TRANSLATE_NOOP("JournalFields", "Birth date")},
    Name{"birthInsee", QT_TRANSLATE_NOOP("JournalFields", "Birth place (INSEE code)")},
    Name{"birthName", QT_TRANSLATE_NOOP("JournalFields", "Birth name")},
    Name{"birthPlace", QT_TRANSLATE_NOOP("JournalFields", "Birth place")},
    Name{"birthPostal", QT_TRANSLATE_NOOP("JournalFields", "Birth place (postal code)")},
    Name{"block", QT_TRANSLATE_NOOP("JournalFields", "Block")},
    Name{"blocks", QT_TRANSLATE_NOOP("JournalFields", "Blocks")},
    Name{"candidacies", QT_TRANSLATE_NOOP("JournalFields", "Dossiers")},
    Name{"candidacy", QT_TRANSLATE_NOOP("JournalFields", "Dossier")},
    Name{"capacity", QT_TRANSLATE_NOOP("JournalFields", "Capacity")},
    Name{"category", QT_TRANSLATE_NOOP("JournalFields", "Category")},
    Name{"channel", QT_TRANSLATE_NOOP("JournalFields", "Channel")},
    Name{"civilYear", QT_TRANSLATE_NOOP("JournalFields", "Civil year")},
    Name{"closedReason", QT_TRANSLATE_NOOP("JournalFields", "Reason of closing")},
    Name{"code", QT_TRANSLATE_NOOP("JournalFields", "Code")},
    Name{"comment", QT_TRANSLATE_NOOP("JournalFields", "Comment")},
    Name{"competencies", QT_TRANSLATE_NOOP("JournalFields", "Competencies")},
    Name{"competency", QT_TRANSLATE_NOOP("JournalFields", "Competency")},
    Name{"completeOn", QT_TRANSLATE_NOOP("JournalFields", "Complete on")},
    Name{"conditionalDueAt", QT_TRANSLATE_NOOP("JournalFields", "Additions due")},
    Name{"conflicts", QT_TRANSLATE_NOOP("JournalFields", "Ties with jurors")},
    Name{"convocations", QT_TRANSLATE_NOOP("JournalFields", "Convocations")},
    Name{"convokedOn", QT_TRANSLATE_NOOP("JournalFields", "Convened on")},
    Name{"count", QT_TRANSLATE_NOOP("JournalFields", "Number")},
    Name{"day", QT_TRANSLATE_NOOP("JournalFields", "Day")},
    Name{"decidedOn", QT_TRANSLATE_NOOP("JournalFields", "Decided on")},
    Name{"defence", QT_TRANSLATE_NOOP("JournalFields", "Defence")},
    Name{"defences", QT_TRANSLATE_NOOP("JournalFields", "Defences")},
    Name{"description", QT_TRANSLATE_NOOP("JournalFields", "Description")},
    Name{"documents", QT_TRANSLATE_NOOP("JournalFields", "Documents")},
    Name{"dossiers", QT_TRANSLATE_NOOP("JournalFields", "Dossiers")},
    Name{"domains", QT_TRANSLATE_NOOP("JournalFields", "Fields")},
    Name{"email", QT_TRANSLATE_NOOP("JournalFields", "E-mail")},
    Name{"employments", QT_TRANSLATE_NOOP("JournalFields", "Employments")},
    Name{"enteredOn", QT_TRANSLATE_NOOP("JournalFields", "Entered on")},
    Name{"equivalences", QT_TRANSLATE_NOOP("JournalFields", "Partial equivalences")},
    Name{"evaluation", QT_TRANSLATE_NOOP("JournalFields", "Evaluation (record)")},
    Name{"evaluator", QT_TRANSLATE_NOOP("JournalFields", "Evaluator")},
    Name{"evidence", QT_TRANSLATE_NOOP("JournalFields", "Evidence")},
    Name{"external", QT_TRANSLATE_NOOP("JournalFields", "From outside")},
    Name{"extraMinutes", QT_TRANSLATE_NOOP("JournalFields", "Extra minutes")},
    Name{"extraTimePercent", QT_TRANSLATE_NOOP("JournalFields", "Extra time (%)")},
    Name{"fileName", QT_TRANSLATE_NOOP("JournalFields", "File")},
    Name{"files", QT_TRANSLATE_NOOP("JournalFields", "Files")},
    Name{"fileSha256", QT_TRANSLATE_NOOP("JournalFields", "File (SHA-256)")},
    Name{"fingerprint", QT_TRANSLATE_NOOP("JournalFields", "Fingerprint")},
    Name{"firstNames", QT_TRANSLATE_NOOP("JournalFields", "First names")},
    Name{"from", QT_TRANSLATE_NOOP("JournalFields", "From")},
    Name{"gapAnalysis", QT_TRANSLATE_NOOP("JournalFields", "Gap analysis")},
    Name{"granted", QT_TRANSLATE_NOOP("JournalFields", "Granted")},
    Name{"habilitatedFrom", QT_TRANSLATE_NOOP("JournalFields", "Entitled from")},
    Name{"habilitatedTo", QT_TRANSLATE_NOOP("JournalFields", "Entitled until")},
    Name{"hasNoticeWaiver", QT_TRANSLATE_NOOP("JournalFields", "Short notice accepted")},
    Name{"hearingNote", QT_TRANSLATE_NOOP("JournalFields", "Hearing note")},
    Name{"id", QT_TRANSLATE_NOOP("JournalFields", "Record")},
    Name{"incident", QT_TRANSLATE_NOOP("JournalFields", "Incident (record)")},
    Name{"isChair", QT_TRANSLATE_NOOP("JournalFields", "Presides")},
    Name{"isComplete", QT_TRANSLATE_NOOP("JournalFields", "Complete")},
    Name{"isConfirmed", QT_TRANSLATE_NOOP("JournalFields", "Confirmed")},
    Name{"kept", QT_TRANSLATE_NOOP("JournalFields", "Record that stays")},
    Name{"key", QT_TRANSLATE_NOOP("JournalFields", "Parameter")},
    Name{"kind", QT_TRANSLATE_NOOP("JournalFields", "Kind")},
    Name{"kinds", QT_TRANSLATE_NOOP("JournalFields", "Kinds")},
    Name{"knownPersons", QT_TRANSLATE_NOOP("JournalFields", "Known persons")},
    Name{"legalNote", QT_TRANSLATE_NOOP("JournalFields", "Legal note")},
    Name{"level", QT_TRANSLATE_NOOP("JournalFields", "Level")},
    Name{"liftedOn", QT_TRANSLATE_NOOP("JournalFields", "Lifted on")},
    Name{"login", QT_TRANSLATE_NOOP("JournalFields", "Login")},
    Name{"member", QT_TRANSLATE_NOOP("JournalFields", "Jury member")},
    Name{"members", QT_TRANSLATE_NOOP("JournalFields", "Members")},
    Name{"mentor", QT_TRANSLATE_NOOP("JournalFields", "Mentor")},
    Name{"mentorName", QT_TRANSLATE_NOOP("JournalFields", "Mentor")},
    Name{"merged", QT_TRANSLATE_NOOP("JournalFields", "Record merged into it")},
    Name{"mergedBirthDate", QT_TRANSLATE_NOOP("JournalFields", "Birth date of the other record")},
    Name{"mergedName", QT_TRANSLATE_NOOP("JournalFields", "Name of the other record")},
    Name{"method", QT_TRANSLATE_NOOP("JournalFields", "Method")},
    Name{"minutes", QT_TRANSLATE_NOOP("JournalFields", "Minutes (record)")},
    Name{"missingPieces", QT_TRANSLATE_NOOP("JournalFields", "Missing pieces")},
    Name{"modality", QT_TRANSLATE_NOOP("JournalFields", "Modality")},
    Name{"motive", QT_TRANSLATE_NOOP("JournalFields", "Motive")},
    Name{"name", QT_TRANSLATE_NOOP("JournalFields", "Name")},
    Name{"newCandidacies", QT_TRANSLATE_NOOP("JournalFields", "New dossiers")},
    Name{"newPersons", QT_TRANSLATE_NOOP("JournalFields", "New persons")},
    Name{"nonClaimableReason", QT_TRANSLATE_NOOP("JournalFields", "Reason of the late entry")},
    Name{"now", QT_TRANSLATE_NOOP("JournalFields", "Hour of the demonstration")},
    Name{"number", QT_TRANSLATE_NOOP("JournalFields", "Number of the document or dossier")},
    Name{"on", QT_TRANSLATE_NOOP("JournalFields", "On")},
    Name{"origin", QT_TRANSLATE_NOOP("JournalFields", "Acquired through")},
    Name{"organisation", QT_TRANSLATE_NOOP("JournalFields", "Organisation")},
    Name{"outcome", QT_TRANSLATE_NOOP("JournalFields", "Outcome")},
    Name{"panel", QT_TRANSLATE_NOOP("JournalFields", "Panel")},
    Name{"papersSeen", QT_TRANSLATE_NOOP("JournalFields", "Papers seen")},
    Name{"payloadSha256", QT_TRANSLATE_NOOP("JournalFields", "Contents (SHA-256)")},
    Name{"pdfSha256", QT_TRANSLATE_NOOP("JournalFields", "PDF file (SHA-256)")},
    Name{"person", QT_TRANSLATE_NOOP("JournalFields", "Person")},
    Name{"phone", QT_TRANSLATE_NOOP("JournalFields", "Phone")},
    Name{"place", QT_TRANSLATE_NOOP("JournalFields", "Place")},
    Name{"presence", QT_TRANSLATE_NOOP("JournalFields", "Presence")},
    Name{"quality", QT_TRANSLATE_NOOP("JournalFields", "Quality")},
    Name{"ratings", QT_TRANSLATE_NOOP("JournalFields", "Ratings")},
    Name{"reasons", QT_TRANSLATE_NOOP("JournalFields", "Reasons")},
    Name{"receivedOn", QT_TRANSLATE_NOOP("JournalFields", "Received on")},
    Name{"recommendations", QT_TRANSLATE_NOOP("JournalFields", "Recommendations")},
    Name{"replaces", QT_TRANSLATE_NOOP("JournalFields", "Replaces (record)")},
    Name{"revision", QT_TRANSLATE_NOOP("JournalFields", "Revision")},
    Name{"role", QT_TRANSLATE_NOOP("JournalFields", "Role")},
    Name{"roles", QT_TRANSLATE_NOOP("JournalFields", "Roles")},
    Name{"route", QT_TRANSLATE_NOOP("JournalFields", "Access route")},
    Name{"rowCount", QT_TRANSLATE_NOOP("JournalFields", "Rows")},
    Name{"scope", QT_TRANSLATE_NOOP("JournalFields", "Scope")},
    Name{"sealed", QT_TRANSLATE_NOOP("JournalFields", "Sealed")},
    Name{"seats", QT_TRANSLATE_NOOP("JournalFields", "Seats")},
    Name{"session", QT_TRANSLATE_NOOP("JournalFields", "Session")},
    Name{"sessions", QT_TRANSLATE_NOOP("JournalFields", "Sessions")},
    Name{"sex", QT_TRANSLATE_NOOP("JournalFields", "Sex")},
    Name{"sha256", QT_TRANSLATE_NOOP("JournalFields", "SHA-256")},
    Name{"sheet", QT_TRANSLATE_NOOP("JournalFields", "Reference sheet")},
    Name{"sheetVersion", QT_TRANSLATE_NOOP("JournalFields", "Version of the sheet")},
    Name{"signedOn", QT_TRANSLATE_NOOP("JournalFields", "Signed on")},
    Name{"siret", QT_TRANSLATE_NOOP("JournalFields", "SIRET")},
    Name{"snapshotSha256", QT_TRANSLATE_NOOP("JournalFields", "Contents of the minutes (SHA-256)")},
    Name{"source", QT_TRANSLATE_NOOP("JournalFields", "Source")},
    Name{"startsAt", QT_TRANSLATE_NOOP("JournalFields", "Begins")},
    Name{"state", QT_TRANSLATE_NOOP("JournalFields", "State")},
    Name{"stateSince", QT_TRANSLATE_NOOP("JournalFields", "In this state since")},
    Name{"submission", QT_TRANSLATE_NOOP("JournalFields", "Submission")},
    Name{"submissions", QT_TRANSLATE_NOOP("JournalFields", "Submissions")},
    Name{"swornCommitment", QT_TRANSLATE_NOOP("JournalFields", "Sworn commitment")},
    Name{"targetBlocks", QT_TRANSLATE_NOOP("JournalFields", "Targeted blocks")},
    Name{"ties", QT_TRANSLATE_NOOP("JournalFields", "Ties found")},
    Name{"times", QT_TRANSLATE_NOOP("JournalFields", "Hours")},
    Name{"title", QT_TRANSLATE_NOOP("JournalFields", "Title")},
    Name{"to", QT_TRANSLATE_NOOP("JournalFields", "Until")},
    Name{"until", QT_TRANSLATE_NOOP("JournalFields", "Until")},
    Name{"usageName", QT_TRANSLATE_NOOP("JournalFields", "Usage name")},
    Name{"validatedOn", QT_TRANSLATE_NOOP("JournalFields", "Validated on")},
    Name{"validating", QT_TRANSLATE_NOOP("JournalFields", "Validating mentor")},
    Name{"validations", QT_TRANSLATE_NOOP("JournalFields", "Validations of blocks")},
    Name{"validFrom", QT_TRANSLATE_NOOP("JournalFields", "Valid from")},
    Name{"validUntil", QT_TRANSLATE_NOOP("JournalFields", "Valid until")},
    Name{"value", QT_TRANSLATE_NOOP("JournalFields", "Value")},
    Name{"version", QT_TRANSLATE_NOOP("JournalFields", "Version")},
};

constexpr std::array entityNames{
    Name{"accommodation", QT_TRANSLATE_NOOP("JournalEntities", "Accommodation")},
    Name{"admissibility", QT_TRANSLATE_NOOP("JournalEntities", "Admissibility")},
    Name{"block_validation", QT_TRANSLATE_NOOP("JournalEntities", "Validation of a block")},
    Name{"candidacy", QT_TRANSLATE_NOOP("JournalEntities", "Dossier")},
    Name{"conflict_of_interest", QT_TRANSLATE_NOOP("JournalEntities", "Conflict of interest")},
    Name{"defence", QT_TRANSLATE_NOOP("JournalEntities", "Defence")},
    Name{"employment", QT_TRANSLATE_NOOP("JournalEntities", "Employment")},
    Name{"evaluation", QT_TRANSLATE_NOOP("JournalEntities", "Evaluation")},
    Name{"evidence_dossier", QT_TRANSLATE_NOOP("JournalEntities", "Evidence dossier")},
    Name{"fraud_case", QT_TRANSLATE_NOOP("JournalEntities", "Suspicion of fraud")},
    Name{"import_batch", QT_TRANSLATE_NOOP("JournalEntities", "Import")},
    Name{"incident", QT_TRANSLATE_NOOP("JournalEntities", "Incident")},
    Name{"issuing_key", QT_TRANSLATE_NOOP("JournalEntities", "Issuing key")},
    Name{"jury_decision", QT_TRANSLATE_NOOP("JournalEntities", "Decision of the jury")},
    Name{"jury_member", QT_TRANSLATE_NOOP("JournalEntities", "Jury member")},
    Name{"jury_session", QT_TRANSLATE_NOOP("JournalEntities", "Jury session")},
    Name{"mentor", QT_TRANSLATE_NOOP("JournalEntities", "Mentor")},
    Name{"mentoring_assignment", QT_TRANSLATE_NOOP("JournalEntities", "Mentoring")},
    Name{"minutes", QT_TRANSLATE_NOOP("JournalEntities", "Minutes")},
    Name{"minutes_publication", QT_TRANSLATE_NOOP("JournalEntities", "Publication of minutes")},
    Name{"minutes_signature", QT_TRANSLATE_NOOP("JournalEntities", "Signature of minutes")},
    Name{"official_document", QT_TRANSLATE_NOOP("JournalEntities", "Official document")},
    Name{"organisation", QT_TRANSLATE_NOOP("JournalEntities", "Organisation")},
    Name{"partial_equivalence", QT_TRANSLATE_NOOP("JournalEntities", "Partial equivalence")},
    Name{"person", QT_TRANSLATE_NOOP("JournalEntities", "Person")},
    Name{"policy_parameter", QT_TRANSLATE_NOOP("JournalEntities", "Policy parameter")},
    Name{"reference_sheet", QT_TRANSLATE_NOOP("JournalEntities", "Reference sheet")},
    Name{"session_member", QT_TRANSLATE_NOOP("JournalEntities", "Seat in a jury")},
    Name{"signatory", QT_TRANSLATE_NOOP("JournalEntities", "Signatory")},
    Name{"signing_certificate", QT_TRANSLATE_NOOP("JournalEntities", "Signing certificate")},
    Name{"store_info", QT_TRANSLATE_NOOP("JournalEntities", "Store")},
    Name{"submission", QT_TRANSLATE_NOOP("JournalEntities", "Submission")},
    Name{"user_account", QT_TRANSLATE_NOOP("JournalEntities", "User")},
};

QString nameOf(std::span<const Name> names, const char *context, const QString &code)
{
    for (const Name &name : names) {
        if (code == QLatin1StringView(name.code))
            return QCoreApplication::translate(context, name.text);
    }
    return {};
}

} // namespace

QString journalFieldName(const QString &field)
{
    return nameOf(fieldNames, "JournalFields", field);
}

QString journalEntityName(const QString &table)
{
    return nameOf(entityNames, "JournalEntities", table);
}

} // namespace parchemin
