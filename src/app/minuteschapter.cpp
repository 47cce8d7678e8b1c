#include "app/minuteschapter.h"

#include "parchemin/store/blockvalidationrepository.h"
#include "parchemin/store/decisionrepository.h"

#include <algorithm>

#include "app/rulechecks.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// A passage that took place ends DECIDED in the minutes, whether or not its candidate was notified since.
DefenceState passageOf(DefenceState state)
{
    return state == DefenceState::Notified ? DefenceState::Decided : state;
}

bool comesFromHere(const BlockValidation &validation, const Chapter &chapter)
{
    return validation.decision && std::ranges::any_of(chapter.decisions, [&](const JuryDecision &decision) {
               return decision.id == *validation.decision;
           });
}

std::vector<SnapshotBlock> blocksOf(const ReferenceSheet &sheet, const std::vector<int> &numbers)
{
    std::vector<SnapshotBlock> blocks;
    for (const SkillBlock &block : sheet.blocks) {
        if (std::ranges::find(numbers, block.number) != numbers.end())
            blocks.push_back({block.number, block.title});
    }
    return blocks;
}

std::vector<int> blocksBefore(const Chapter &chapter, QDate day)
{
    std::vector<int> numbers;
    for (const BlockValidation &validation : chapter.validations) {
        if (validation.isActive() && validation.validatedOn <= day && !comesFromHere(validation, chapter))
            numbers.push_back(validation.block);
    }
    return numbers;
}

SnapshotDecision decisionOf(const JuryDecision &decision, const ReferenceSheet &sheet)
{
    SnapshotDecision result{.outcome = decision.content.outcome,
                            .motive = decision.content.motive,
                            .recommendations = decision.content.recommendations,
                            .decidedAt = decision.decidedAt};
    for (const DecisionBlock &line : decision.content.blocks) {
        const SkillBlock *block = sheet.block(line.block);
        if (line.isGranted || block == nullptr)
            continue;
        QStringList codes;
        for (const int ordinal : line.missingCompetencies) {
            if (const Competency *competency = block->competency(ordinal))
                codes.append(competency->code);
        }
        result.missing.push_back({line.block, codes});
    }
    return result;
}

/// The civil identity, without how to reach the person.
PersonDetails civilIdentity(PersonDetails details)
{
    details.email.clear();
    details.phone.clear();
    details.address.clear();
    return details;
}

std::vector<SnapshotRuleCheck> candidateChecks(const Chapter &chapter, QDate day)
{
    // A passage that did not take place had no panel to be checked.
    if (chapter.facts.defence.panel.empty())
        return {};
    std::vector<SnapshotRuleCheck> checks = ruleChecks(chapter.ruleSets, chapter.panel.seats);
    const auto ties = conflictChecks(chapter.ruleSets, chapter.panel.seats, chapter.ties, day);
    checks.insert(checks.end(), ties.begin(), ties.end());
    return checks;
}

} // namespace

Result<Chapter> loadChapter(const Database &database, const Rulebook &rules, const ReferenceSheet &sheet,
                            const JurySession &session, const PassageFacts &facts)
{
    auto panel = panelOf(database, withPresentOnly(session), facts);
    if (!panel)
        return panel.error();
    auto ties = tiesOf(database, session, facts.person.id);
    if (!ties)
        return ties.error();
    auto decisions = DecisionRepository(database).ofDefence(facts.defence.id);
    if (!decisions)
        return decisions.error();
    auto validations = BlockValidationRepository(database).ofPerson(facts.person.id, sheet.rncpCode);
    if (!validations)
        return validations.error();
    return Chapter{facts,
                   std::move(*panel),
                   std::move(*ties),
                   std::move(*decisions),
                   std::move(*validations),
                   ruleSetsOf(rules, session, facts.candidacy)};
}

SnapshotCandidate candidateIn(const Chapter &chapter, const ReferenceSheet &sheet, QDate day)
{
    const Defence &defence = chapter.facts.defence;
    const Candidacy &candidacy = chapter.facts.candidacy;
    const AccessRouteRule *route = sheet.route(candidacy.route);
    SnapshotCandidate candidate{.identity = civilIdentity(chapter.facts.person.details),
                                .number = candidacy.number,
                                .route = candidacy.route,
                                .routeLabel = route == nullptr ? QString() : route->label,
                                .startsAt = defence.startsAt,
                                .endsAt = defence.endsAt(),
                                .passage = passageOf(defence.state),
                                .panel = {},
                                .checks = candidateChecks(chapter, day)};
    if (!defence.panel.empty()) {
        for (const PanelSeat &seat : chapter.panel.seats)
            candidate.panel.append(seat.member.name);
    }
    std::vector<int> blocks = blocksBefore(chapter, day);
    candidate.blocksBefore = blocksOf(sheet, blocks);
    const auto current = std::ranges::find_if(chapter.decisions, &JuryDecision::isCurrent);
    if (current != chapter.decisions.end()) {
        candidate.decision = decisionOf(*current, sheet);
        const std::vector<int> granted = grantedBlocks(current->content);
        blocks.insert(blocks.end(), granted.begin(), granted.end());
    }
    candidate.blocksAfter = blocksOf(sheet, blocks);
    return candidate;
}

} // namespace parchemin
