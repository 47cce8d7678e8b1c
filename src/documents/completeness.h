#pragma once

#include "parchemin/documents/mentions.h"

namespace parchemin::documents {

/// InvalidInput whose `where` lists the fields that a document cannot do without and that are empty or
/// impossible.
[[nodiscard]] Status checkComplete(const ParchmentContent &content);
[[nodiscard]] Status checkComplete(const BlockAttestationContent &content);
[[nodiscard]] Status checkComplete(const MinutesContent &content);
[[nodiscard]] Status checkComplete(const DecisionNoticeContent &content);

} // namespace parchemin::documents
