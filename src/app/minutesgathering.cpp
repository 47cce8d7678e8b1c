#include "app/minutesgathering.h"

#include "parchemin/store/blockvalidationrepository.h"
#include "parchemin/store/decisionrepository.h"
#include "parchemin/store/sessionrepository.h"

#include <algorithm>

#include "app/panelfacts.h"
#include "app/rulechecks.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// A passage with everything that the minutes say of it.
struct Chapter
{
    PassageFacts facts;
    DefencePanel panel;
    std::vector<ConflictOfInterest> ties;
    std::vector<JuryDecision> decisions; ///< oldest first
    std::vector<BlockValidation> validations;
    std::vector<JuryRuleSet> ruleSets;
};

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

SnapshotCandidate candidateOf(const Chapter &chapter, const ReferenceSheet &sheet, QDate day)
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

QString nameOf(const JurySession &session, std::optional<JuryMemberId> member)
{
    const auto seat = std::ranges::find_if(
        session.seats, [member](const PanelSeat &one) { return one.member.id == member; });
    return seat == session.seats.end() ? QString() : seat->member.name;
}

/// Whether the minutes tell who did not sit in that passage: it took place, or was postponed for want of
/// somebody to sit.
bool tellsRecusals(const Chapter &chapter, const DefencePanel::Replacement &replacement)
{
    const Defence &defence = chapter.facts.defence;
    return !defence.panel.empty() ||
           (defence.state == DefenceState::Postponed && !replacement.substitute.has_value());
}

SnapshotMember memberOf(const PanelSeat &seat, const JurySession &session,
                        const std::vector<Chapter> &chapters)
{
    SnapshotMember member{.name = seat.member.name,
                          .quality = seat.member.quality,
                          .role = seat.role,
                          .organisation = seat.member.organisationName,
                          .isExternal = seat.member.isExternal,
                          .isChair = seat.isChair,
                          .presence = seat.presence};
    for (const Chapter &chapter : chapters) {
        for (const DefencePanel::Replacement &replacement : chapter.panel.replacements) {
            if (replacement.recused != seat.member.id || !tellsRecusals(chapter, replacement))
                continue;
            member.recusals.push_back(
                {chapter.facts.candidateName(), replacement.reason, nameOf(session, replacement.substitute)});
        }
    }
    return member;
}

QString candidateOfDefence(const std::vector<Chapter> &chapters, std::optional<DefenceId> defence)
{
    const auto chapter = std::ranges::find_if(
        chapters, [defence](const Chapter &one) { return one.facts.defence.id == defence; });
    return chapter == chapters.end() ? QString() : chapter->facts.candidateName();
}

void addOnce(std::vector<SnapshotRuleSet> &all, const std::vector<JuryRuleSet> &ruleSets)
{
    for (const JuryRuleSet &rules : ruleSets) {
        if (std::ranges::find(all, rules.code, &SnapshotRuleSet::code) == all.end())
            all.push_back({rules.code, rules.label, rules.sourceText});
    }
}

/// Those who sat together that day, whoever the candidate.
std::vector<PanelSeat> sittingOn(const JurySession &session)
{
    return composePanel(withPresentOnly(session).seats, {}, PersonId{0}, session.day).seats;
}

} // namespace

Result<MinutesContentSnapshot> gatherMinutes(const Database &database, const Rulebook &rules,
                                             const JurySession &session, const MinutesOrder &order)
{
    const auto sheet = rules.sheet(session.sheet);
    if (!sheet)
        return sheet.error();
    const auto passages = loadPassages(database, session.id);
    if (!passages)
        return passages.error();
    const auto incidents = SessionRepository(database).incidentsOf(session.id);
    if (!incidents)
        return incidents.error();
    std::vector<Chapter> chapters;
    for (const PassageFacts &passage : *passages) {
        auto chapter = loadChapter(database, rules, **sheet, session, passage);
        if (!chapter)
            return chapter.error();
        chapters.push_back(std::move(*chapter));
    }

    MinutesContentSnapshot snapshot{
        .number = order.number,
        .kind = order.corrects ? MinutesKind::Corrective : MinutesKind::Initial,
        .corrects = order.corrects,
        .rncpCode = (*sheet)->rncpCode,
        .sheetVersion = (*sheet)->version,
        .title = (*sheet)->title,
        .sessionCode = session.code,
        .day = session.day,
        .place = session.place,
        .modality = session.modality,
        .openedAt = session.openedAt.value_or(order.frozenAt),
        .closedAt = session.closedAt.value_or(order.frozenAt),
        .frozenAt = order.frozenAt,
    };
    const std::vector<JuryRuleSet> common = sessionRuleSets(rules.ruleSets(), session.day);
    addOnce(snapshot.ruleSets, common);
    snapshot.checks = ruleChecks(common, sittingOn(session));
    for (const Chapter &chapter : chapters) {
        addOnce(snapshot.ruleSets, chapter.ruleSets);
        snapshot.candidates.push_back(candidateOf(chapter, **sheet, session.day));
    }
    for (const PanelSeat &seat : session.seats)
        snapshot.members.push_back(memberOf(seat, session, chapters));
    for (const Incident &incident : *incidents) {
        snapshot.incidents.push_back({incident.happenedAt, incident.category, incident.description,
                                      candidateOfDefence(chapters, incident.defence)});
    }
    return snapshot;
}

} // namespace parchemin
