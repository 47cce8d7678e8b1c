#pragma once

#include "parchemin/documents/documentrenderer.h"

#include "documents/samplecontents.h"

/// Invented contents for the documents around a session, and every kind rendered.
namespace parchemin::documents::samples {

[[nodiscard]] SessionMention session();
[[nodiscard]] SuccessAttestationContent successAttestation();
[[nodiscard]] CandidateConvocationContent candidateConvocation();
[[nodiscard]] JurorConvocationContent jurorConvocation();
/// So many candidates, no two with the same name.
[[nodiscard]] AttendanceSheetContent attendanceSheet(int candidateCount);
[[nodiscard]] JurorCertificateContent jurorCertificate();
/// Blocks 1 to 3 acquired, the others partly and wholly missing.
[[nodiscard]] BlockPassportContent blockPassport();
/// From the sheet that ships with the program.
[[nodiscard]] SupplementContent supplement(SupplementLanguage language);
[[nodiscard]] DossierSummaryContent dossierSummary();
[[nodiscard]] RegisterContent registerOfDocuments(int entryCount);

/// A rendered document and its name in the tests.
struct Named
{
    std::string name;
    RenderedDocument document;
};
/// One of every kind; with `isExtreme`, names and places of 60 letters and a title of three lines. Those that
/// carry a credential carry the given one.
[[nodiscard]] std::vector<Named> everyKind(bool isExtreme, const Attachment &proof = credential());

} // namespace parchemin::documents::samples
