#pragma once

#include "parchemin/documents/mentions.h"

#include "documents/document.h"

namespace parchemin::documents {

/// Lay a content out in an empty document. One function a kind, each in its own file.
void layOut(Document &document, const ParchmentContent &content);
void layOut(Document &document, const BlockAttestationContent &content);
void layOut(Document &document, const MinutesContent &content);
void layOut(Document &document, const DecisionNoticeContent &content);

} // namespace parchemin::documents
