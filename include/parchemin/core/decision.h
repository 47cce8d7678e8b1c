#pragma once

#include "parchemin/core/accessroute.h"
#include "parchemin/core/blocker.h"
#include "parchemin/core/id.h"
#include "parchemin/core/jury.h"
#include "parchemin/core/referencesheet.h"
#include "parchemin/core/session.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace parchemin {

enum class DecisionOutcome { Full, Partial, Refused, Deferred };

/// What a decision says of one block: granted by the jury (VAE), or what is missing (BR-62).
struct DecisionBlock
{
    int block;
    bool isGranted;
    std::vector<int> missingCompetencies = {}; ///< ordinals

    friend bool operator==(const DecisionBlock &, const DecisionBlock &) = default;
};

/// Votes of the panel's members on the outcome they are asked for, a refusal too; no abstention, no proxy.
struct Vote
{
    int inFavour;
    int against;
    bool castingVoteUsed = false;

    friend bool operator==(const Vote &, const Vote &) = default;
};

/// What the jury is about to decide.
struct DecisionDraft
{
    DecisionOutcome outcome;
    std::vector<DecisionBlock> blocks = {}; ///< VAE: one per block not acquired before
    QString motive = {};
    QString recommendations = {};
    Vote vote{3, 0};

    friend bool operator==(const DecisionDraft &, const DecisionDraft &) = default;
};

/// A decision as far as it has been typed.
struct UnfinishedDecision
{
    DecisionDraft content;
    bool hasOutcome = true; ///< else the outcome of `content` is not chosen yet

    friend bool operator==(const UnfinishedDecision &, const UnfinishedDecision &) = default;
};

/// A decision taken: never edited; replaced by another with a reason (BR-69).
struct JuryDecision
{
    DecisionId id;
    DefenceId defence;
    CandidacyId candidacy;
    DecisionDraft content;
    QDateTime decidedAt; ///< UTC
    std::optional<DecisionId> replaces = {};
    QString replacementReason = {};
    bool isCurrent = true; ///< computed: nothing replaces it

    friend bool operator==(const JuryDecision &, const JuryDecision &) = default;
};

/// What the guards of a decision depend on.
struct DecisionFacts
{
    const ReferenceSheet *sheet; ///< outlives this value
    AccessRoute route;
    Defence defence;
    DefencePanel panel;
    std::vector<JuryRuleSet> ruleSets; ///< applicable to this defence
    std::vector<int> activeBlocks;     ///< numbers, before the decision
    QDateTime now;
    BlockGrantor vaeBlocksGrantedBy = BlockGrantor::Jury;
};

[[nodiscard]] QString codeName(DecisionOutcome outcome);
[[nodiscard]] std::optional<DecisionOutcome> decisionOutcomeFromCode(const QString &code);

/// BR-41…43, BR-45, BR-46, BR-49, BR-60…64: everything that keeps this decision from being recorded.
[[nodiscard]] Blockers decisionBlockers(const DecisionDraft &draft, const DecisionFacts &facts);
/// The blocks that this decision grants.
[[nodiscard]] std::vector<int> grantedBlocks(const DecisionDraft &draft);
/// The decisions that a jury can take on a route: a partial validation is one of the VAE's (BR-31).
[[nodiscard]] std::vector<DecisionOutcome> outcomesOn(AccessRoute route);
/// What the outcome does to the candidacy.
[[nodiscard]] CandidacyAct actOf(DecisionOutcome outcome, AccessRoute route);

} // namespace parchemin
