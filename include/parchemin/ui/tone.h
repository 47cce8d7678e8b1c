#pragma once

#include "parchemin/ui/tokens.h"

namespace parchemin::ui {

/// What a state means for the reader; decides its colours, never its words.
enum class Tone {
    Neutral,   ///< nothing yet, absent
    Waiting,   ///< with somebody else: deposited, in evaluation
    Active,    ///< waits for an act of the reader
    Attention, ///< to rework, running out
    Positive,  ///< acquired
    Negative,  ///< refused, missing, in error
};

/// The colours of a tone: `soft` ground with `ink` for chips and bars, `strong` ground with `strongInk` for
/// the numbered squares, `mark` for a lone icon on the surface.
struct ToneTokens
{
    Token soft;
    Token ink;
    Token strong;
    Token strongInk;
    Token mark;
};

[[nodiscard]] ToneTokens tokensOf(Tone tone);

} // namespace parchemin::ui
