#include "parchemin/core/readiness.h"

#include "parchemin/core/statemachine.h"

#include <algorithm>

#include "core/competencylist.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

bool contains(const std::vector<int> &numbers, int number)
{
    return std::ranges::find(numbers, number) != numbers.end();
}

bool isVae(const CandidacyFacts &facts)
{
    return facts.candidacy.route == AccessRoute::Vae;
}

/// Whether the blocks come from the deliberation itself, and so need not be there before it (BR-31).
bool areBlocksGrantedByJury(const CandidacyFacts &facts)
{
    return isVae(facts) && facts.policy.vaeBlocksGrantedBy == BlockGrantor::Jury;
}

/// JRY_BLOCKS_MISSING with `liste`, for those of `wanted` that are not active.
Blockers missingBlockers(const std::vector<int> &wanted, const std::vector<BlockFacts> &blocks)
{
    const std::vector<int> active = activeBlocks(blocks);
    std::vector<int> missing;
    std::ranges::copy_if(wanted, std::back_inserter(missing),
                         [&active](int number) { return !contains(active, number); });
    if (missing.empty())
        return {};
    return {Blocker{BlockerCode::BlocksMissing}.with(u"liste"_s, blockList(missing))};
}

Blockers dossierBlockers(const CandidacyFacts &facts)
{
    if (facts.dossier && facts.dossier->isComplete)
        return {};
    const QStringList pieces = facts.dossier ? facts.dossier->missingPieces : QStringList();
    return {Blocker{BlockerCode::DossierIncomplete}
                .with(u"motif"_s, facts.dossier ? u"INCOMPLET"_s : u"ABSENT"_s)
                .with(u"liste"_s, pieces.join(u", "_s))};
}

Blockers vaeBlockers(const CandidacyFacts &facts)
{
    if (!isVae(facts))
        return {};
    Blockers blockers = admissibilityBlockers(facts.admissibility, facts.today);
    append(blockers, dossierBlockers(facts));
    append(blockers, vaeDelayWarnings(facts));
    return blockers;
}

/// BR-11, judged by the day of the jury that certifies.
Blockers claimBlockersOn(const CandidacyFacts &facts, std::optional<QDate> certifiedOn)
{
    return claimBlockers(*facts.sheet, {facts.candidacy.route, facts.candidacy.enteredOn,
                                        facts.admissibility ? acceptedOn(*facts.admissibility) : std::nullopt,
                                        certifiedOn});
}

Blockers freezeBlockers(const CandidacyFacts &facts)
{
    return facts.hasFraudFreeze ? Blockers{{BlockerCode::FraudFreeze}} : Blockers{};
}

bool hasFullDecision(const CandidacyFacts &facts)
{
    return facts.decision && facts.decision->isCurrent &&
           facts.decision->content.outcome == DecisionOutcome::Full &&
           facts.candidacy.state != CandidacyState::Annulled;
}

Blockers signatoryBlockers(const CandidacyFacts &facts)
{
    const bool hasSignatory = std::ranges::any_of(
        facts.signatories, [&facts](const Signatory &one) { return one.isValidOn(facts.today); });
    if (hasSignatory)
        return {};
    return {Blocker{BlockerCode::Signatory}.with(u"date"_s, facts.today.toString(Qt::ISODate))};
}

/// Whether a passage can be ahead: the state machine still leads to SCHEDULED, or is there.
bool mayStillPass(CandidacyState state)
{
    switch (state) {
    case CandidacyState::InProgress:
    case CandidacyState::Scheduled:
    case CandidacyState::PartiallyValidated:
    case CandidacyState::NotValidated:
        return true;
    case CandidacyState::Draft:
    case CandidacyState::Admissibility:
    case CandidacyState::NotAdmissible:
    case CandidacyState::Heard:
    case CandidacyState::Certified:
    case CandidacyState::BlocksCompleted:
    case CandidacyState::Withdrawn:
    case CandidacyState::Lapsed:
    case CandidacyState::Annulled:
        return false;
    }
    Q_UNREACHABLE();
}

/// What the passage waits for: to be held, to be decided, or to be planned, NOUVELLE after another decision.
QString motiveOf(const CandidacyFacts &facts)
{
    if (facts.candidacy.state == CandidacyState::Scheduled)
        return u"PREVUE"_s;
    if (facts.candidacy.state == CandidacyState::Heard)
        return u"ENTENDU"_s;
    return facts.decision && facts.decision->isCurrent ? u"NOUVELLE"_s : u"PREMIERE"_s;
}

/// JRY_DEFENCE_MISSING: no passage led to the title yet.
Blockers defenceBlockers(const CandidacyFacts &facts)
{
    const bool needsDefence =
        facts.sheet->requiresFinalDefence && facts.candidacy.scope == CandidacyScope::Full;
    if (!needsDefence || hasFullDecision(facts))
        return {};
    return {Blocker{BlockerCode::DefenceMissing}.with(u"motif"_s, motiveOf(facts))};
}

Blockers blockReasons(const CandidacyFacts &facts)
{
    const std::vector<int> targets = targetedBlocks(*facts.sheet, facts.candidacy);
    Blockers reasons;
    for (const BlockFacts &block : facts.blocks) {
        if (contains(targets, block.block->number))
            append(reasons, missingBlockReasons(block, facts.policy));
    }
    return reasons;
}

std::vector<int> allBlocks(const ReferenceSheet &sheet)
{
    std::vector<int> numbers;
    for (const SkillBlock &block : sheet.blocks)
        numbers.push_back(block.number);
    return numbers;
}

/// BR-13.
Blockers lastIssueBlockers(const CandidacyFacts &facts)
{
    const std::optional<QDate> last = facts.sheet->lastIssueDate;
    if (!last || facts.today <= *last)
        return {};
    return {Blocker{BlockerCode::LastIssueDate}.with(u"date"_s, last->toString(Qt::ISODate))};
}

/// Why no document may say today that the title is awarded.
Blockers awardBlockers(const CandidacyFacts &facts)
{
    Blockers blockers;
    if (!hasFullDecision(facts)) {
        blockers.push_back({BlockerCode::NoFullDecision});
    } else if (!facts.areMinutesSigned) {
        blockers.push_back({BlockerCode::MinutesUnsigned});
    }
    append(blockers, missingBlockers(allBlocks(*facts.sheet), facts.blocks));
    append(blockers, claimBlockersOn(facts, facts.decidedOn));
    append(blockers, lastIssueBlockers(facts));
    append(blockers, identityBlockers(facts.person.details));
    append(blockers, signatoryBlockers(facts));
    return blockers;
}

} // namespace

std::vector<int> activeBlocks(const std::vector<BlockFacts> &blocks)
{
    std::vector<int> numbers;
    for (const BlockFacts &block : blocks) {
        if (block.validation && block.validation->isActive())
            numbers.push_back(block.block->number);
    }
    return numbers;
}

std::vector<int> targetedBlocks(const ReferenceSheet &sheet, const Candidacy &candidacy)
{
    return candidacy.scope == CandidacyScope::Blocks ? candidacy.targetBlocks : allBlocks(sheet);
}

std::optional<QDate> vaeJuryDueOn(const CandidacyFacts &facts)
{
    if (!isVae(facts))
        return std::nullopt;
    std::optional<QDate> since;
    if (facts.policy.vaeSessionDelayBasis == VaeDelayBasis::Admissibility) {
        since = facts.admissibility ? acceptedOn(*facts.admissibility) : std::nullopt;
    } else if (facts.dossier) {
        since = facts.dossier->receivedOn;
    }
    return since ? std::optional(since->addMonths(facts.policy.vaeSessionMaxMonths)) : std::nullopt;
}

Blockers vaeDelayWarnings(const CandidacyFacts &facts)
{
    const std::optional<QDate> last = vaeJuryDueOn(facts);
    if (!last || facts.today <= *last)
        return {};
    const bool isFromDossier = facts.policy.vaeSessionDelayBasis == VaeDelayBasis::Dossier;
    return {Blocker{BlockerCode::VaeDelay}
                .with(u"date"_s, last->toString(Qt::ISODate))
                .with(u"mois"_s, facts.policy.vaeSessionMaxMonths)
                .with(u"motif"_s, isFromDossier ? u"DEPUIS_DOSSIER"_s : u"DEPUIS_RECEVABILITE"_s)};
}

Blockers readyForJuryBlockers(const CandidacyFacts &facts)
{
    const QString schedule = codeName(CandidacyAct::Schedule);
    // Whoever aims at blocks alone passes no soutenance (BR-63b).
    if (facts.candidacy.scope == CandidacyScope::Blocks)
        return stateForbids(codeName(CandidacyScope::Blocks), schedule);
    Blockers blockers;
    if (!mayStillPass(facts.candidacy.state))
        append(blockers, stateForbids(codeName(facts.candidacy.state), schedule));
    if (!areBlocksGrantedByJury(facts))
        append(blockers, missingBlockers(targetedBlocks(*facts.sheet, facts.candidacy), facts.blocks));
    append(blockers, vaeBlockers(facts));
    append(blockers, claimBlockersOn(facts, facts.today));
    append(blockers, freezeBlockers(facts));
    append(blockers, identityBlockers(facts.person.details));
    return blockers;
}

Blockers titleBlockers(const CandidacyFacts &facts)
{
    if (facts.candidacy.state == CandidacyState::Certified)
        return {};
    // What the jury grants comes after what leads to the jury.
    const bool isByJury = areBlocksGrantedByJury(facts);
    Blockers blockers = isByJury ? Blockers{} : blockReasons(facts);
    append(blockers, vaeBlockers(facts));
    append(blockers, claimBlockersOn(facts, facts.decidedOn.value_or(facts.today)));
    append(blockers, freezeBlockers(facts));
    append(blockers, defenceBlockers(facts));
    if (isByJury)
        append(blockers, blockReasons(facts));
    append(blockers, identityBlockers(facts.person.details));
    return blockers;
}

Blockers parchmentBlockers(const CandidacyFacts &facts)
{
    Blockers blockers = awardBlockers(facts);
    if (facts.hasLivingParchment)
        blockers.push_back({BlockerCode::DocumentExists});
    return blockers;
}

Blockers successAttestationBlockers(const CandidacyFacts &facts)
{
    Blockers blockers = awardBlockers(facts);
    if (facts.hasLivingParchment || facts.hasLivingSuccessAttestation)
        blockers.push_back({BlockerCode::DocumentExists});
    return blockers;
}

Blockers blockAttestationBlockers(const CandidacyFacts &facts, const std::vector<int> &blocks)
{
    Blockers blockers =
        blocks.empty() ? Blockers{{BlockerCode::BlocksMissing}} : missingBlockers(blocks, facts.blocks);
    append(blockers, identityBlockers(facts.person.details));
    append(blockers, signatoryBlockers(facts));
    return blockers;
}

bool areTargetsValidated(const CandidacyFacts &facts)
{
    const std::vector<int> targets = targetedBlocks(*facts.sheet, facts.candidacy);
    return facts.candidacy.scope == CandidacyScope::Blocks && !targets.empty() &&
           missingBlockers(targets, facts.blocks).empty();
}

} // namespace parchemin
