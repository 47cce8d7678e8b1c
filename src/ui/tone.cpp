#include "parchemin/ui/tone.h"

namespace parchemin::ui {

ToneTokens tokensOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return {Token::NeutralSoft, Token::NeutralInk, Token::NeutralStrong, Token::NeutralStrongInk,
                Token::NeutralInk};
    case Tone::Waiting:
        return {Token::ActiveSoft, Token::ActiveInk, Token::WaitingStrong, Token::WaitingStrongInk,
                Token::ActiveInk};
    case Tone::Active:
        return {Token::ActiveSoft, Token::ActiveInk, Token::ActiveStrong, Token::ActiveStrongInk,
                Token::Accent};
    case Tone::Attention:
        return {Token::AttentionSoft, Token::AttentionInk, Token::AttentionStrong, Token::AttentionStrongInk,
                Token::AttentionMark};
    case Tone::Positive:
        return {Token::PositiveSoft, Token::PositiveInk, Token::PositiveStrong, Token::PositiveStrongInk,
                Token::PositiveMark};
    case Tone::Negative:
        return {Token::NegativeSoft, Token::NegativeInk, Token::NegativeStrong, Token::NegativeStrongInk,
                Token::NegativeMark};
    }
    Q_UNREACHABLE();
}

} // namespace parchemin::ui
