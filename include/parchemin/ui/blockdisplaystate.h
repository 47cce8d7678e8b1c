#pragma once

#include "parchemin/ui/icons.h"
#include "parchemin/ui/tone.h"

#include <QString>

#include <array>
#include <span>

namespace parchemin::ui {

/// The state of a person's block as it is shown (3.2, the latest submission's state made visible).
enum class BlockDisplayState {
    NotStarted,   ///< nothing deposited
    Submitted,    ///< deposited, nobody evaluates yet
    InEvaluation, ///< a mentor evaluates
    Conditional,  ///< conditional pass, files expected
    ToRework,     ///< a new attempt is needed
    Rejected,     ///< rejected for fraud
    Proposed,     ///< every competency acquired, waits for the lead's validation
    Validated,    ///< acquired for life
};

/// The states of blocks 1 to 5, in order.
using BlockStates = std::array<BlockDisplayState, 5>;

[[nodiscard]] std::span<const BlockDisplayState> allBlockDisplayStates();
[[nodiscard]] Icon iconOf(BlockDisplayState state);
[[nodiscard]] Tone toneOf(BlockDisplayState state);
/// The word of the chip: "To validate".
[[nodiscard]] QString wordOf(BlockDisplayState state);
/// "block 2 to validate", to be read aloud inside a sentence.
[[nodiscard]] QString phraseOf(int blockNumber, BlockDisplayState state);
/// All five as one sentence: "Block 1 validated, block 2 to validate, …".
[[nodiscard]] QString sentenceOf(const BlockStates &states);

} // namespace parchemin::ui
