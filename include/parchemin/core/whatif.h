#pragma once

#include "parchemin/core/readiness.h"

#include <optional>
#include <vector>

namespace parchemin {

/// What somebody supposes of a candidacy: nothing of it has happened, nothing of it is ever stored (I15).
struct Hypothesis
{
    std::vector<int> acquiredBlocks = {};
    std::optional<DecisionOutcome> outcome = {}; ///< of a soutenance held today, its minutes published

    friend bool operator==(const Hypothesis &, const Hypothesis &) = default;
};

/// The facts as they would be. On the route of the VAE a full decision grants every block (BR-31).
[[nodiscard]] CandidacyFacts suppose(CandidacyFacts facts, const Hypothesis &hypothesis);

/// What follows from the facts: states, readiness, documents.
struct Outlook
{
    CandidacyState state;
    std::vector<BlockState> blocks; ///< in the order of the sheet
    Blockers jury;                  ///< why the candidate cannot be scheduled
    Blockers title;                 ///< what is missing for the title
    Blockers parchment;             ///< why no parchment can be issued
    Blockers attestation;           ///< why no attestation of the acquired blocks can be issued

    friend bool operator==(const Outlook &, const Outlook &) = default;
};
[[nodiscard]] Outlook outlookOf(const CandidacyFacts &facts);

} // namespace parchemin
