#include "app/rectified.h"

#include "parchemin/core/statemachine.h"
#include "parchemin/store/blockvalidationrepository.h"
#include "parchemin/store/candidacyrepository.h"
#include "parchemin/store/decisionrepository.h"

#include <algorithm>

#include "app/candidacyrules.h"
#include "app/juryacts.h"
#include "app/minutesfreezing.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// The blocks that come from any decision of this passage: a rectified decision may keep those of the one
/// before it.
Result<std::vector<BlockValidation>> grantedHere(const Database &database, const PassageFacts &passage,
                                                 const ReferenceSheet &sheet)
{
    const auto decisions = DecisionRepository(database).ofDefence(passage.defence.id);
    if (!decisions)
        return decisions.error();
    auto validations = BlockValidationRepository(database).ofPerson(passage.person.id, sheet.rncpCode);
    if (!validations)
        return validations.error();
    std::erase_if(*validations, [&decisions](const BlockValidation &validation) {
        return !validation.isActive() || !validation.decision ||
               std::ranges::find(*decisions, *validation.decision, &JuryDecision::id) == decisions->end();
    });
    return validations;
}

/// The state of a candidacy whose decision no longer stands. One that went back to work after that decision
/// passes through its passage again.
std::optional<CandidacyState> reopened(CandidacyState state)
{
    if (const auto heard = after(state, CandidacyAct::Reopen))
        return heard;
    const auto scheduled = state == CandidacyState::InProgress ? after(state, CandidacyAct::Schedule)
                                                               : std::optional<CandidacyState>();
    return scheduled ? after(*scheduled, CandidacyAct::Hear) : std::nullopt;
}

Blockers standingBlockers(const Rectified &subject)
{
    Blockers blockers;
    if (!subject.decision.isCurrent || !subject.isLatest)
        blockers = stateForbids(u"REPLACED"_s, codeName(DefenceAct::Rectify));
    append(blockers, transitionBlockers(subject.session.state, SessionAct::Unpublish));
    append(blockers, transitionBlockers(subject.passage.defence.state, DefenceAct::Rectify));
    if (subject.minutes.publishedAt)
        append(blockers, timeOrderBlockers(subject.facts.now, *subject.minutes.publishedAt));
    return blockers;
}

/// BR-14, when the candidacy would be open again beside another one.
Result<Blockers> candidacyBlockers(const Database &database, const Rectified &subject,
                                   DecisionOutcome outcome)
{
    const Candidacy &candidacy = subject.passage.candidacy;
    const std::optional<CandidacyState> next = stateUnder(subject, outcome);
    if (!next)
        return transitionBlockers(candidacy.state, CandidacyAct::Reopen);
    if (!isOpen(*next) || isOpen(candidacy.state))
        return Blockers{};
    const auto others = CandidacyRepository(database).ofPerson(candidacy.person);
    if (!others)
        return others.error();
    return hasOpenCandidacy(*others, candidacy.sheet) ? Blockers{{BlockerCode::OpenCandidacyExists}}
                                                      : Blockers{};
}

} // namespace

Result<Rectified> loadRectified(const Database &database, const Rulebook &rules, DecisionId id,
                                const QDateTime &now)
{
    const DecisionRepository decisions(database);
    auto decision = decisions.load(id);
    if (!decision)
        return decision.error();
    auto known = loadSessionPassage(database, decision->defence);
    if (!known)
        return known.error();
    auto &[session, passage] = *known;
    auto minutes = latestMinutes(database, session.id);
    if (!minutes)
        return minutes.error();
    auto facts = decisionFactsOf(database, rules, session, passage, now);
    if (!facts)
        return facts.error();
    auto granted = grantedHere(database, passage, *facts->sheet);
    if (!granted)
        return granted.error();
    const auto latest = decisions.currentOfCandidacy(passage.candidacy.id);
    if (!latest)
        return latest.error();
    facts->defence.state = DefenceState::Deliberated;
    std::erase_if(facts->activeBlocks, [&granted](int block) {
        return std::ranges::find(*granted, block, &BlockValidation::block) != granted->end();
    });
    const bool isLatest = latest->has_value() && (*latest)->id == id;
    return Rectified{std::move(*decision),
                     std::move(session),
                     std::move(passage),
                     std::move(*facts),
                     std::move(*minutes),
                     std::move(*granted),
                     isLatest};
}

std::optional<CandidacyState> stateUnder(const Rectified &subject, DecisionOutcome outcome)
{
    const std::optional<CandidacyState> heard = reopened(subject.passage.candidacy.state);
    return heard ? after(*heard, actOf(outcome, subject.facts.route)) : std::nullopt;
}

Result<Blockers> rectificationBlockers(const Database &database, const Rectified &subject,
                                       const DecisionDraft &draft)
{
    Blockers blockers = standingBlockers(subject);
    append(blockers, decisionBlockers(draft, subject.facts));
    if (!blockers.empty())
        return blockers;
    return candidacyBlockers(database, subject, draft.outcome);
}

} // namespace parchemin
