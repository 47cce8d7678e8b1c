#include "ui/dossier/blockwords.h"

#include "parchemin/app/sentences.h"

#include <algorithm>

namespace parchemin::ui {

BlockDisplayState displayStateOf(BlockState state)
{
    switch (state) {
    case BlockState::NotStarted:
        return BlockDisplayState::NotStarted;
    case BlockState::Submitted:
        return BlockDisplayState::Submitted;
    case BlockState::InEvaluation:
        return BlockDisplayState::InEvaluation;
    case BlockState::Conditional:
        return BlockDisplayState::Conditional;
    case BlockState::ToRework:
        return BlockDisplayState::ToRework;
    case BlockState::Proposed:
        return BlockDisplayState::Proposed;
    case BlockState::Validated:
        return BlockDisplayState::Validated;
    }
    Q_UNREACHABLE();
}

BlockDisplayState displayStateOf(const DossierBlock &block)
{
    const bool isRejected = block.state == BlockState::ToRework && !block.submissions.empty() &&
                            block.submissions.back().state == SubmissionState::RejectedFraud;
    return isRejected ? BlockDisplayState::Rejected : displayStateOf(block.state);
}

BlockStates blockStates(const std::vector<BlockState> &blocks)
{
    BlockStates states = {};
    for (std::size_t i = 0; i < std::min(states.size(), blocks.size()); ++i)
        states.at(i) = displayStateOf(blocks[i]);
    return states;
}

Chip chipOf(RatingLevel level)
{
    switch (level) {
    case RatingLevel::Acquired:
        return {Icon::Check, word(level), Tone::Positive};
    case RatingLevel::Partial:
        return {Icon::Hourglass, word(level), Tone::Attention};
    case RatingLevel::NotAcquired:
        return {Icon::Cross, word(level), Tone::Negative};
    case RatingLevel::NotAssessed:
        return {Icon::CircleDashed, word(level), Tone::Neutral};
    }
    Q_UNREACHABLE();
}

Chip chipOf(SubmissionState state)
{
    switch (state) {
    case SubmissionState::Draft:
    case SubmissionState::Withdrawn:
        return {Icon::CircleDashed, word(state), Tone::Neutral};
    case SubmissionState::Submitted:
        return {Icon::Inbox, word(state), Tone::Waiting};
    case SubmissionState::InEvaluation:
    case SubmissionState::InReview:
        return {Icon::Hourglass, word(state), Tone::Waiting};
    case SubmissionState::Validated:
        return {Icon::CircleCheck, word(state), Tone::Positive};
    case SubmissionState::Conditional:
        return {Icon::Clock, word(state), Tone::Attention};
    case SubmissionState::ToRework:
        return {Icon::RotateBack, word(state), Tone::Attention};
    case SubmissionState::RejectedFraud:
        return {Icon::Ban, word(state), Tone::Negative};
    }
    Q_UNREACHABLE();
}

Chip chipOf(DocumentState state)
{
    switch (state) {
    case DocumentState::Issued:
        return {Icon::FileCheck, word(state), Tone::Positive};
    case DocumentState::Superseded:
        return {Icon::History, word(state), Tone::Neutral};
    case DocumentState::Revoked:
        return {Icon::Ban, word(state), Tone::Negative};
    }
    Q_UNREACHABLE();
}

} // namespace parchemin::ui
