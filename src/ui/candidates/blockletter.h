#pragma once

#include "parchemin/ui/blockdisplaystate.h"

namespace parchemin::ui {

/// One letter for the state of a block, for where a word has no room: "V" for validated. Every state has
/// another, the same in every language of the window.
[[nodiscard]] QString letterOf(BlockDisplayState state);

} // namespace parchemin::ui
