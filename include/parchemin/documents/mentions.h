#pragma once

#include "parchemin/documents/attendancesheetcontent.h"
#include "parchemin/documents/blockattestationcontent.h"
#include "parchemin/documents/blockpassportcontent.h"
#include "parchemin/documents/convocationcontent.h"
#include "parchemin/documents/dossiersummarycontent.h"
#include "parchemin/documents/jurorcertificatecontent.h"
#include "parchemin/documents/minutescontent.h"
#include "parchemin/documents/parchmentcontent.h"
#include "parchemin/documents/registercontent.h"
#include "parchemin/documents/successattestationcontent.h"
#include "parchemin/documents/supplementcontent.h"

namespace parchemin::documents {

enum class DocumentKind {
    Parchment,
    SuccessAttestation,
    BlockAttestation,
    Minutes,
    DecisionNotice,
    Convocation,
    AttendanceSheet,
    JurorCertificate,
    BlockPassport,
    Supplement,
    DossierSummary,
    Register,
};

/// A text that must be readable on a document, and what it is for.
struct MandatoryMention
{
    QString name; ///< English, for the log: "registration"
    QString text; ///< French, as it must appear
};

/// The mentions each kind must carry (BR-71, BR-73, BR-68).
[[nodiscard]] std::vector<MandatoryMention> mandatoryMentions(const ParchmentContent &content);
[[nodiscard]] std::vector<MandatoryMention> mandatoryMentions(const BlockAttestationContent &content);
[[nodiscard]] std::vector<MandatoryMention> mandatoryMentions(const MinutesContent &content);
[[nodiscard]] std::vector<MandatoryMention> mandatoryMentions(const DecisionNoticeContent &content);
[[nodiscard]] std::vector<MandatoryMention> mandatoryMentions(const SuccessAttestationContent &content);
[[nodiscard]] std::vector<MandatoryMention> mandatoryMentions(const CandidateConvocationContent &content);
[[nodiscard]] std::vector<MandatoryMention> mandatoryMentions(const JurorConvocationContent &content);
[[nodiscard]] std::vector<MandatoryMention> mandatoryMentions(const AttendanceSheetContent &content);
[[nodiscard]] std::vector<MandatoryMention> mandatoryMentions(const JurorCertificateContent &content);
[[nodiscard]] std::vector<MandatoryMention> mandatoryMentions(const BlockPassportContent &content);
[[nodiscard]] std::vector<MandatoryMention> mandatoryMentions(const SupplementContent &content);
[[nodiscard]] std::vector<MandatoryMention> mandatoryMentions(const DossierSummaryContent &content);
[[nodiscard]] std::vector<MandatoryMention> mandatoryMentions(const RegisterContent &content);

/// Names of the mentions that a rendered or extracted text lacks; line ends and kinds of space do not matter.
[[nodiscard]] QStringList missingMentions(const std::vector<MandatoryMention> &mentions, const QString &text);

/// Words that may not appear on a kind of document (BR-72).
[[nodiscard]] QStringList forbiddenWords(DocumentKind kind);
/// Those found in a text, whole words, whatever their case.
[[nodiscard]] QStringList forbiddenWordsIn(DocumentKind kind, const QString &text);

/// A text as comparisons see it: NFC, single plain spaces, none inside « » nor before ; : ! ?, no division of
/// words
[[nodiscard]] QString comparableText(const QString &text);

} // namespace parchemin::documents
