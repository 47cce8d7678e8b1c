#include "parchemin/core/decision.h"

#include "parchemin/core/codetable.h"

#include <QStringList>

#include <algorithm>

#include "core/competencylist.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

using Outcome = DecisionOutcome;

constexpr CodeTable<Outcome, 4> outcomes{{{
    {Outcome::Full, "FULL"},
    {Outcome::Partial, "PARTIAL"},
    {Outcome::Refused, "REFUSED"},
    {Outcome::Deferred, "DEFERRED"},
}}};

bool contains(const std::vector<int> &numbers, int number)
{
    return std::ranges::find(numbers, number) != numbers.end();
}

/// Whether the jury itself grants blocks (BR-31, BR-63).
bool mayGrant(const DecisionFacts &facts)
{
    return facts.route == AccessRoute::Vae && facts.vaeBlocksGrantedBy == BlockGrantor::Jury;
}

/// BR-60: not before the passage, and only of a candidate who was heard.
Blockers timeBlockers(const DecisionFacts &facts)
{
    Blockers blockers;
    if (facts.now < facts.defence.startsAt) {
        blockers.push_back(Blocker{BlockerCode::DecisionTooEarly}.with(
            u"date"_s, facts.defence.startsAt.toUTC().toString(Qt::ISODate)));
    }
    const DefenceState state = facts.defence.state;
    if (state == DefenceState::Heard || state == DefenceState::Deliberated)
        return blockers;
    Blocker notHeard = Blocker{BlockerCode::DefenceNotHeard}.with(u"etat"_s, codeName(state));
    if (state == DefenceState::Decided || state == DefenceState::Notified)
        notHeard = notHeard.with(u"motif"_s, u"DECIDEE"_s);
    blockers.push_back(notHeard);
    return blockers;
}

Blocker unnamed(int block)
{
    return Blocker{BlockerCode::PartialUnnamed}.with(u"n"_s, block);
}

/// Whether a line of the decision says of its block what it has to (BR-62), and of a block of the sheet.
bool isWellNamed(const DecisionBlock &line, const ReferenceSheet &sheet)
{
    const SkillBlock *block = sheet.block(line.block);
    if (block == nullptr)
        return false;
    if (line.isGranted)
        return line.missingCompetencies.empty();
    return !line.missingCompetencies.empty() &&
           std::ranges::all_of(line.missingCompetencies,
                               [block](int ordinal) { return block->competency(ordinal) != nullptr; });
}

Blockers lineBlockers(const DecisionDraft &draft, const DecisionFacts &facts)
{
    Blockers blockers;
    std::vector<int> seen;
    for (const DecisionBlock &line : draft.blocks) {
        if (contains(seen, line.block) || !isWellNamed(line, *facts.sheet))
            blockers.push_back(unnamed(line.block));
        if (contains(facts.activeBlocks, line.block))
            blockers.push_back(Blocker{BlockerCode::BlockAlreadyValidated}.with(u"n"_s, line.block));
        seen.push_back(line.block);
    }
    return blockers;
}

/// The blocks of the sheet that would still be missing after this decision.
std::vector<int> missingAfter(const DecisionDraft &draft, const DecisionFacts &facts)
{
    const std::vector<int> granted = grantedBlocks(draft);
    std::vector<int> missing;
    for (const SkillBlock &block : facts.sheet->blocks) {
        if (!contains(facts.activeBlocks, block.number) && !contains(granted, block.number))
            missing.push_back(block.number);
    }
    return missing;
}

Blockers partialBlockers(const DecisionDraft &draft, const DecisionFacts &facts)
{
    Blockers blockers;
    for (const int number : missingAfter(draft, facts)) {
        if (std::ranges::find(draft.blocks, number, &DecisionBlock::block) == draft.blocks.end())
            blockers.push_back(unnamed(number));
    }
    if (grantedBlocks(draft).empty() && facts.activeBlocks.empty())
        blockers.push_back({BlockerCode::PartialUnnamed});
    return blockers;
}

Blocker forbiddenOutcome(const DecisionDraft &draft, const DecisionFacts &facts)
{
    return Blocker{BlockerCode::OutcomeForbiddenRoute}
        .with(u"decision"_s, codeName(draft.outcome))
        .with(u"voie"_s, codeName(facts.route));
}

/// BR-63: on a training route the jury decides on the title alone; a refusal grants nothing anywhere.
bool isForbidden(const DecisionDraft &draft, const DecisionFacts &facts)
{
    const bool grants = !grantedBlocks(draft).empty();
    if (facts.route != AccessRoute::Vae)
        return draft.outcome == Outcome::Partial || !draft.blocks.empty();
    if (grants && !mayGrant(facts))
        return true;
    return grants && (draft.outcome == Outcome::Refused || draft.outcome == Outcome::Deferred);
}

Blockers outcomeBlockers(const DecisionDraft &draft, const DecisionFacts &facts)
{
    if (isForbidden(draft, facts))
        return {forbiddenOutcome(draft, facts)};
    Blockers blockers = lineBlockers(draft, facts);
    if (draft.outcome == Outcome::Partial)
        append(blockers, partialBlockers(draft, facts));
    const std::vector<int> missing = missingAfter(draft, facts);
    if (draft.outcome == Outcome::Full && !missing.empty()) {
        blockers.push_back(Blocker{BlockerCode::FullNeedsAllBlocks}.with(u"liste"_s, blockList(missing)));
    }
    return blockers;
}

/// BR-64.
Blockers motiveBlockers(const DecisionDraft &draft)
{
    if (draft.outcome == Outcome::Full)
        return {};
    QStringList missing;
    if (draft.motive.trimmed().isEmpty())
        missing.append(u"MOTIVE"_s);
    if (draft.recommendations.trimmed().isEmpty())
        missing.append(u"RECOMMENDATIONS"_s);
    if (missing.isEmpty())
        return {};
    return {Blocker{BlockerCode::MotiveMissing}.with(u"champs"_s, missing.join(u", "_s))};
}

Blocker invalidVote(const QString &motive, const DecisionDraft &draft, qint64 size)
{
    return Blocker{BlockerCode::VoteInvalid}
        .with(u"motif"_s, motive)
        .with(u"x"_s, draft.vote.inFavour + draft.vote.against)
        .with(u"total"_s, size);
}

/// BR-49: everyone who sits votes on what is decided, and the majority is for it; a tie needs the chair's
/// casting vote, which a rule set must give him.
Blockers voteBlockers(const DecisionDraft &draft, const DecisionFacts &facts)
{
    const Vote &vote = draft.vote;
    const qint64 size = std::ssize(facts.panel.seats);
    const bool isTie = vote.inFavour == vote.against;
    if (vote.inFavour < 0 || vote.against < 0 || vote.inFavour + vote.against != size)
        return {invalidVote(u"NOMBRE"_s, draft, size)};
    if (vote.castingVoteUsed && (!isTie || !chairHasCastingVote(facts.ruleSets)))
        return {invalidVote(u"VOIX_PREPONDERANTE"_s, draft, size)};
    if (isTie && !vote.castingVoteUsed)
        return {invalidVote(u"EGALITE"_s, draft, size)};
    if (vote.inFavour < vote.against)
        return {invalidVote(u"MINORITE"_s, draft, size)};
    return {};
}

} // namespace

QString codeName(DecisionOutcome outcome)
{
    return outcomes.name(outcome);
}

std::optional<DecisionOutcome> decisionOutcomeFromCode(const QString &code)
{
    return outcomes.value(code);
}

Blockers decisionBlockers(const DecisionDraft &draft, const DecisionFacts &facts)
{
    Blockers blockers = timeBlockers(facts);
    append(blockers, facts.panel.blockers);
    append(blockers, compositionBlockers(facts.panel.seats, facts.ruleSets));
    append(blockers, outcomeBlockers(draft, facts));
    append(blockers, motiveBlockers(draft));
    append(blockers, voteBlockers(draft, facts));
    return blockers;
}

std::vector<int> grantedBlocks(const DecisionDraft &draft)
{
    std::vector<int> granted;
    for (const DecisionBlock &block : draft.blocks) {
        if (block.isGranted)
            granted.push_back(block.block);
    }
    return granted;
}

std::vector<DecisionOutcome> outcomesOn(AccessRoute route)
{
    if (route == AccessRoute::Vae)
        return {Outcome::Full, Outcome::Partial, Outcome::Refused, Outcome::Deferred};
    return {Outcome::Full, Outcome::Refused, Outcome::Deferred};
}

CandidacyAct actOf(DecisionOutcome outcome, AccessRoute route)
{
    switch (outcome) {
    case Outcome::Full:
        return CandidacyAct::Certify;
    case Outcome::Partial:
        Q_ASSERT(route == AccessRoute::Vae);
        return CandidacyAct::ValidatePartially;
    case Outcome::Refused:
        return CandidacyAct::NotValidate;
    case Outcome::Deferred:
        return CandidacyAct::ReturnToWork;
    }
    Q_UNREACHABLE();
}

} // namespace parchemin
