#pragma once

#include "parchemin/documents/mentions.h"

namespace parchemin::documents {

/// InvalidInput whose `where` lists the fields that a document cannot do without and that are empty or
/// impossible.
[[nodiscard]] Status checkComplete(const ParchmentContent &content);
[[nodiscard]] Status checkComplete(const BlockAttestationContent &content);
[[nodiscard]] Status checkComplete(const MinutesContent &content);
[[nodiscard]] Status checkComplete(const DecisionNoticeContent &content);
[[nodiscard]] Status checkComplete(const SuccessAttestationContent &content);
[[nodiscard]] Status checkComplete(const CandidateConvocationContent &content);
[[nodiscard]] Status checkComplete(const JurorConvocationContent &content);
[[nodiscard]] Status checkComplete(const AttendanceSheetContent &content);
[[nodiscard]] Status checkComplete(const JurorCertificateContent &content);
[[nodiscard]] Status checkComplete(const BlockPassportContent &content);
[[nodiscard]] Status checkComplete(const SupplementContent &content);
[[nodiscard]] Status checkComplete(const DossierSummaryContent &content);
[[nodiscard]] Status checkComplete(const RegisterContent &content);

} // namespace parchemin::documents
