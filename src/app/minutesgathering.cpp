#include "app/minutesgathering.h"

#include "parchemin/store/sessionrepository.h"

#include <algorithm>

#include "app/minuteschapter.h"
#include "app/rulechecks.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

QString nameOf(const JurySession &session, std::optional<JuryMemberId> member)
{
    const PanelSeat *seat = member ? seatOf(session.seats, *member) : nullptr;
    return seat != nullptr ? seat->member.name : QString();
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
                          .presence = seat.presence,
                          .sex = seat.member.sex};
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
        snapshot.candidates.push_back(candidateIn(chapter, **sheet, session.day));
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
