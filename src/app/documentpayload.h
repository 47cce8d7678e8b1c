#pragma once

#include "parchemin/core/result.h"
#include "parchemin/documents/blockattestationcontent.h"
#include "parchemin/documents/decisionnoticecontent.h"
#include "parchemin/documents/parchmentcontent.h"

#include <QByteArray>

namespace parchemin {

/// The payload stored with an issued document: everything it says, as canonical JSON (sorted keys, UTF-8).
/// The duplicate mark is left out, so that a duplicate has the payload of its original (BR-76).
[[nodiscard]] QByteArray toPayload(const documents::ParchmentContent &content);
[[nodiscard]] QByteArray toPayload(const documents::BlockAttestationContent &content);
[[nodiscard]] QByteArray toPayload(const documents::DecisionNoticeContent &content);

/// The content of a payload; StoreCorrupt when it is not one.
[[nodiscard]] Result<documents::ParchmentContent> parchmentFromPayload(const QByteArray &payload);
[[nodiscard]] Result<documents::BlockAttestationContent>
blockAttestationFromPayload(const QByteArray &payload);

} // namespace parchemin
