#pragma once

#include <concepts>
#include <type_traits>

#include "app/minutessnapshot.h"

/// The members of a minutes' snapshot and their names, for whoever writes or reads it: what is written is
/// what is read. `fields` has `add(name, value)`.
namespace parchemin::minutesfields {

template <typename T, typename Plain>
concept Like = std::same_as<std::remove_const_t<T>, Plain>;

void describe(auto &fields, Like<SnapshotBlock> auto &block)
{
    fields.add("number", block.number);
    fields.add("title", block.title);
}

void describe(auto &fields, Like<SnapshotRuleCheck> auto &check)
{
    fields.add("ruleSet", check.ruleSet);
    fields.add("requirement", check.requirement);
    fields.add("required", check.required);
    fields.add("found", check.found);
    fields.add("isSatisfied", check.isSatisfied);
}

void describe(auto &fields, Like<SnapshotRuleSet> auto &ruleSet)
{
    fields.add("code", ruleSet.code);
    fields.add("label", ruleSet.label);
    fields.add("text", ruleSet.text);
}

void describe(auto &fields, Like<SnapshotRecusal> auto &recusal)
{
    fields.add("candidate", recusal.candidate);
    fields.add("reason", recusal.reason);
    fields.add("replacedBy", recusal.replacedBy);
}

void describe(auto &fields, Like<SnapshotMember> auto &member)
{
    fields.add("name", member.name);
    fields.add("quality", member.quality);
    fields.add("role", member.role);
    fields.add("organisation", member.organisation);
    fields.add("isExternal", member.isExternal);
    fields.add("isChair", member.isChair);
    fields.add("presence", member.presence);
    fields.add("recusals", member.recusals);
    fields.addKnown("sex", member.sex);
}

void describe(auto &fields, Like<SnapshotMissing> auto &missing)
{
    fields.add("block", missing.block);
    fields.add("competencies", missing.competencies);
}

void describe(auto &fields, Like<SnapshotDecision> auto &decision)
{
    fields.add("outcome", decision.outcome);
    fields.add("motive", decision.motive);
    fields.add("recommendations", decision.recommendations);
    fields.add("decidedAt", decision.decidedAt);
    fields.add("missing", decision.missing);
}

/// The civil identity alone: how to reach somebody has no place in minutes.
void describe(auto &fields, Like<PersonDetails> auto &person)
{
    fields.add("birthName", person.birthName);
    fields.add("usageName", person.usageName);
    fields.add("firstNames", person.firstNames);
    fields.add("birthDate", person.birthDate);
    fields.add("birthPlace", person.birthPlace);
    fields.add("birthInsee", person.birthInsee);
    fields.add("birthPostal", person.birthPostal);
    fields.add("birthCountry", person.birthCountry);
    fields.add("sex", person.sex);
}

void describe(auto &fields, Like<SnapshotCandidate> auto &candidate)
{
    fields.add("identity", candidate.identity);
    fields.add("number", candidate.number);
    fields.add("route", candidate.route);
    fields.add("routeLabel", candidate.routeLabel);
    fields.add("startsAt", candidate.startsAt);
    fields.add("endsAt", candidate.endsAt);
    fields.add("passage", candidate.passage);
    fields.add("panel", candidate.panel);
    fields.add("checks", candidate.checks);
    fields.add("blocksBefore", candidate.blocksBefore);
    fields.add("blocksAfter", candidate.blocksAfter);
    fields.add("decision", candidate.decision);
}

void describe(auto &fields, Like<SnapshotIncident> auto &incident)
{
    fields.add("at", incident.at);
    fields.add("category", incident.category);
    fields.add("description", incident.description);
    fields.add("candidate", incident.candidate);
}

void describe(auto &fields, Like<SnapshotCorrection> auto &correction)
{
    fields.add("number", correction.number);
    fields.add("reason", correction.reason);
}

void describe(auto &fields, Like<MinutesContentSnapshot> auto &minutes)
{
    fields.add("number", minutes.number);
    fields.add("kind", minutes.kind);
    fields.add("corrects", minutes.corrects);
    fields.add("rncpCode", minutes.rncpCode);
    fields.add("sheetVersion", minutes.sheetVersion);
    fields.add("title", minutes.title);
    fields.add("sessionCode", minutes.sessionCode);
    fields.add("day", minutes.day);
    fields.add("place", minutes.place);
    fields.add("modality", minutes.modality);
    fields.add("openedAt", minutes.openedAt);
    fields.add("closedAt", minutes.closedAt);
    fields.add("frozenAt", minutes.frozenAt);
    fields.add("ruleSets", minutes.ruleSets);
    fields.add("checks", minutes.checks);
    fields.add("members", minutes.members);
    fields.add("candidates", minutes.candidates);
    fields.add("incidents", minutes.incidents);
}

} // namespace parchemin::minutesfields
