#pragma once

#include "parchemin/app/dossier.h"
#include "parchemin/ui/blockdisplaystate.h"
#include "parchemin/ui/statechip.h"

namespace parchemin::ui {

/// The computed state as it is shown.
[[nodiscard]] BlockDisplayState displayStateOf(BlockState state);
/// The same with the rejection for fraud made visible.
[[nodiscard]] BlockDisplayState displayStateOf(const DossierBlock &block);
/// The first five, "not deposited" where there are fewer.
[[nodiscard]] BlockStates blockStates(const std::vector<BlockState> &blocks);

[[nodiscard]] Chip chipOf(RatingLevel level);
[[nodiscard]] Chip chipOf(SubmissionState state);
[[nodiscard]] Chip chipOf(DocumentState state);

} // namespace parchemin::ui
