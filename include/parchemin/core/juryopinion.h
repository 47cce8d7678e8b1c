#pragma once

#include "parchemin/core/decision.h"
#include "parchemin/core/evaluation.h"
#include "parchemin/core/jury.h"

namespace parchemin {

/// What one member of the jury thinks of one block after the defence.
struct BlockOpinion
{
    int block; ///< block number
    RatingLevel level;

    friend bool operator==(const BlockOpinion &, const BlockOpinion &) = default;
};

/// A member's individual grid on one candidate (BR-65): his own until the opinions are open, never part of
/// the minutes, of a notice or of the journal.
struct JuryOpinion
{
    DefenceId defence;
    JuryMemberId member;
    std::optional<DecisionOutcome> outcome = {}; ///< what he would decide
    std::vector<BlockOpinion> blocks = {};       ///< those rated so far, one a block
    QString comment = {};
    std::optional<QDateTime> sealedAt = {}; ///< UTC; absent while it is a draft

    friend bool operator==(const JuryOpinion &, const JuryOpinion &) = default;
};

/// The level that an opinion gives to a block; nothing while it gives none.
[[nodiscard]] std::optional<RatingLevel> levelOf(const JuryOpinion &opinion, int block);
/// Rates a block anew; nothing takes the level back.
void setLevel(JuryOpinion &opinion, int block, std::optional<RatingLevel> level);

/// ACT_STATE (OPINION_INCOMPLETE) with `liste`: the blocks without a level ("2, 5"), and OUTCOME while the
/// member does not say what he would decide (BR-65).
[[nodiscard]] Blockers sealingBlockers(const JuryOpinion &opinion, const ReferenceSheet &sheet);
/// Whether the opinions are open to everyone who sits: all of them have sealed theirs, or they were revealed.
/// A panel without anybody opens nothing.
[[nodiscard]] bool areOpinionsOpen(const std::vector<PanelSeat> &panel,
                                   const std::vector<JuryOpinion> &sealed, bool isRevealed);

/// What sealed opinions say together.
struct OpinionSummary
{
    struct BlockLine
    {
        int block;
        std::optional<RatingLevel> common = {}; ///< what all who assessed the block say
        bool isGap = false;                     ///< they differ: the jury has to settle it

        friend bool operator==(const BlockLine &, const BlockLine &) = default;
    };
    std::vector<BlockLine> blocks; ///< all blocks of the sheet, in order
    std::optional<DecisionOutcome> outcome = {};
    bool isOutcomeGap = false;

    friend bool operator==(const OpinionSummary &, const OpinionSummary &) = default;
};
/// Who has not assessed a block contradicts nobody.
[[nodiscard]] OpinionSummary summaryOf(const std::vector<JuryOpinion> &opinions, const ReferenceSheet &sheet);

} // namespace parchemin
