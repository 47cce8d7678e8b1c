#pragma once

#include "parchemin/app/act.h"
#include "parchemin/core/officialdocument.h"

#include "app/documentprinting.h"

namespace parchemin {

/// What the journal keeps of an issued document.
[[nodiscard]] ActRecord issuedRecord(DocumentId id, const OfficialDocument &entry,
                                     const QString &reason = {});
/// Adds what was printed to the register, with its proofs.
[[nodiscard]] Result<DocumentId> addPrinted(const Act &act, const Printed &document);
/// Stores what was printed and ends the act.
Result<DocumentId> storeAndFinish(Act &act, const Result<Printed> &document);
/// Stores what was printed within a larger act.
Result<DocumentId> storeWithin(Act &act, const Result<Printed> &document);

/// ACT_STATE when the document has been superseded or revoked.
[[nodiscard]] Blockers documentStateBlockers(const OfficialDocument &document, const QString &act);

} // namespace parchemin
