#pragma once

#include "parchemin/documents/mentions.h"

#include "documents/document.h"

namespace parchemin::documents {

/// Lay a content out in an empty document. One function a kind, each in its own file.
void layOut(Document &document, const ParchmentContent &content);
void layOut(Document &document, const BlockAttestationContent &content);
void layOut(Document &document, const MinutesContent &content);
void layOut(Document &document, const DecisionNoticeContent &content);
void layOut(Document &document, const SuccessAttestationContent &content);
void layOut(Document &document, const CandidateConvocationContent &content);
void layOut(Document &document, const JurorConvocationContent &content);
void layOut(Document &document, const AttendanceSheetContent &content);
void layOut(Document &document, const JurorCertificateContent &content);
void layOut(Document &document, const BlockPassportContent &content);
void layOut(Document &document, const SupplementContent &content);
void layOut(Document &document, const DossierSummaryContent &content);
void layOut(Document &document, const RegisterContent &content);

} // namespace parchemin::documents
