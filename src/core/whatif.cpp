#include "parchemin/core/whatif.h"

#include <algorithm>

namespace parchemin {
namespace {

void acquire(CandidacyFacts &facts, int number, ValidationSource source)
{
    for (BlockFacts &block : facts.blocks) {
        const bool isAcquired = block.validation && block.validation->isActive();
        if (block.block->number != number || isAcquired)
            continue;
        block.validation = BlockValidation{.id = BlockValidationId{0},
                                           .person = facts.person.id,
                                           .block = number,
                                           .candidacy = facts.candidacy.id,
                                           .source = source,
                                           .validatedOn = facts.today,
                                           .validatedBy = {},
                                           .number = {}};
    }
}

/// The soutenance is over and everything about it signed and published.
void decide(CandidacyFacts &facts, DecisionOutcome outcome)
{
    const std::vector<DecisionOutcome> possible = outcomesOn(facts.candidacy.route);
    if (std::ranges::find(possible, outcome) == possible.end())
        return; // no jury can take it
    if (outcome == DecisionOutcome::Full && facts.candidacy.route == AccessRoute::Vae) {
        for (const SkillBlock &block : facts.sheet->blocks)
            acquire(facts, block.number, ValidationSource::Jury);
    }
    facts.decision = JuryDecision{.id = DecisionId{0},
                                  .defence = DefenceId{0},
                                  .candidacy = facts.candidacy.id,
                                  .content = {.outcome = outcome},
                                  .decidedAt = {}};
    facts.decidedOn = facts.today;
    facts.areMinutesSigned = true;
    if (const auto state = after(CandidacyState::Heard, actOf(outcome, facts.candidacy.route)))
        facts.candidacy.state = *state;
}

} // namespace

CandidacyFacts suppose(CandidacyFacts facts, const Hypothesis &hypothesis)
{
    for (const int block : hypothesis.acquiredBlocks)
        acquire(facts, block, ValidationSource::MentorProject);
    if (hypothesis.outcome) {
        decide(facts, *hypothesis.outcome);
    } else if (facts.candidacy.state == CandidacyState::InProgress && areTargetsValidated(facts)) {
        facts.candidacy.state = CandidacyState::BlocksCompleted;
    }
    return facts;
}

Outlook outlookOf(const CandidacyFacts &facts)
{
    Outlook outlook{.state = facts.candidacy.state,
                    .blocks = {},
                    .jury = readyForJuryBlockers(facts),
                    .title = titleBlockers(facts),
                    .parchment = parchmentBlockers(facts),
                    .attestation = blockAttestationBlockers(facts, activeBlocks(facts.blocks))};
    std::ranges::transform(facts.blocks, std::back_inserter(outlook.blocks), blockState);
    return outlook;
}

} // namespace parchemin
