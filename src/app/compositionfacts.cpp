#include "app/compositionfacts.h"

#include <algorithm>

#include "app/panelfacts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// BR-49: somebody of the panel presides.
Blockers chairBlockers(const std::vector<PanelSeat> &seats)
{
    if (std::ranges::any_of(seats, &PanelSeat::isChair))
        return {};
    return {
        Blocker{BlockerCode::PanelSize}.with(u"x"_s, 0).with(u"total"_s, 1).with(u"qualite"_s, u"CHAIR"_s)};
}

/// BR-44 holds for the substitutes too: they may have to sit at any moment.
Blockers substituteBlockers(const std::vector<PanelSeat> &seats, QDate on, const Policy &policy)
{
    Blockers blockers;
    for (const PanelSeat &seat : seats) {
        if (seat.role == SeatRole::Substitute)
            append(blockers, memberBlockers(seat.member, on, policy));
    }
    return blockers;
}

} // namespace

Result<std::vector<JuryRuleSet>> ruleSetsOfAll(const Database &database, const Rulebook &rules,
                                               const JurySession &session)
{
    std::vector<JuryRuleSet> all = sessionRuleSets(rules.ruleSets(), session.day);
    const auto passages = loadOpenPassages(database, session.id);
    if (!passages)
        return passages.error();
    for (const PassageFacts &passage : *passages) {
        for (const JuryRuleSet &one : ruleSetsOf(rules, session, passage.candidacy)) {
            if (std::ranges::find(all, one.code, &JuryRuleSet::code) == all.end())
                all.push_back(one);
        }
    }
    return all;
}

Result<Blockers> compositionBlockersOf(const Database &database, const Rulebook &rules,
                                       const JurySession &session)
{
    const auto policy = rules.policy(session.day);
    if (!policy)
        return policy.error();
    const auto ruleSets = ruleSetsOfAll(database, rules, session);
    if (!ruleSets)
        return ruleSets.error();
    Blockers blockers = panelBlockers(session.seats, *ruleSets, session.day, *policy);
    append(blockers, substituteBlockers(session.seats, session.day, *policy));
    append(blockers, chairBlockers(session.seats));
    return blockers;
}

} // namespace parchemin
