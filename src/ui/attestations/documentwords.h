#pragma once

#include "parchemin/app/documentfilename.h"
#include "parchemin/app/documentrequest.h"
#include "parchemin/store/documentlistrepository.h"
#include "parchemin/ui/blockerlist.h"
#include "parchemin/ui/statechip.h"

namespace parchemin::ui {

/// "1, 3" or "1 to 4".
[[nodiscard]] QString blocksText(const std::vector<int> &blocks);
/// "Block attestation (1, 3)".
[[nodiscard]] QString documentText(DocumentKind kind, const std::vector<int> &blocks);
/// Whether it can be issued, in one word.
[[nodiscard]] Chip readinessChip(const Blockers &reasons, bool isDue);
/// The reasons as lines with the links to what would mend them.
[[nodiscard]] std::vector<BlockerItem> itemsOf(const Blockers &reasons);

/// What the name of its file is made of.
[[nodiscard]] DocumentNameFields nameFieldsOf(const DocumentListItem &item);

} // namespace parchemin::ui
