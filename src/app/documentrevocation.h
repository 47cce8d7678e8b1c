#pragma once

#include "parchemin/core/officialdocument.h"
#include "parchemin/core/result.h"

namespace parchemin {

class Act;

/// Whether the document is living and says that the block is acquired: an attestation that names it, or one
/// of the whole title.
[[nodiscard]] bool restsOnBlock(const OfficialDocument &document, int block);
/// Revokes, within an act, the living duplicates of a document that no longer stands: a copy does not outlive
/// its original (BR-76).
[[nodiscard]] Status revokeDuplicates(Act &act, const OfficialDocument &original, const QString &reason);
/// The document that takes the place of another.
struct Successor
{
    DocumentId id;
    QString number;
};
/// Lets it, within an act, take the place of the living duplicates of its predecessor too: who holds one is
/// to hear the same of it as who holds the original.
[[nodiscard]] Status supersedeDuplicates(Act &act, const OfficialDocument &original,
                                         const Successor &successor, const QString &reason);

} // namespace parchemin
