#pragma once

#include "parchemin/core/referencesheet.h"
#include "parchemin/documents/minutescontent.h"
#include "parchemin/exchange/codelists.h"

#include "app/minutessnapshot.h"

namespace parchemin {

/// What the document of frozen minutes says: the snapshot in words.
[[nodiscard]] documents::MinutesContent minutesContent(const MinutesContentSnapshot &snapshot,
                                                       const ReferenceSheet &sheet,
                                                       const exchange::CodeLists &codeLists,
                                                       const QString &snapshotSha256);

} // namespace parchemin
