#include "app/panelfacts.h"

#include "parchemin/store/blockvalidationrepository.h"
#include "parchemin/store/candidacyrepository.h"
#include "parchemin/store/juryrepository.h"
#include "parchemin/store/personrepository.h"
#include "parchemin/store/sessionrepository.h"

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

using Ties = std::vector<ConflictOfInterest>;

Result<PassageFacts> passageOf(const Database &database, const Defence &defence)
{
    auto candidacy = CandidacyRepository(database).load(defence.candidacy);
    if (!candidacy)
        return candidacy.error();
    auto person = PersonRepository(database).load(candidacy->person);
    if (!person)
        return person.error();
    return PassageFacts{defence, std::move(*candidacy), std::move(*person)};
}

void nameCandidate(Blockers &blockers, const QString &name)
{
    for (Blocker &blocker : blockers) {
        if (blocker.code == BlockerCode::Conflict || blocker.code == BlockerCode::NoSubstitute)
            blocker = blocker.with(u"candidat"_s, name);
    }
}

bool isIn(const std::vector<JuryMemberId> &panel, const PanelSeat &seat)
{
    return std::ranges::find(panel, seat.member.id) != panel.end();
}

/// Why somebody who was to sit did not.
QString absenceReason(const PanelSeat &seat, const Ties &ties, QDate on)
{
    const auto tie = std::ranges::find_if(ties, [&seat, on](const ConflictOfInterest &one) {
        return one.member == seat.member.id && one.isActiveOn(on);
    });
    return tie == ties.end() ? u"ABSENT"_s : codeName(tie->kind);
}

/// Who sat where in a panel that was fixed: each substitute holds the seat of a missing member of his
/// quality.
DefencePanel seatedPanel(const JurySession &session, const std::vector<JuryMemberId> &panel, const Ties &ties)
{
    std::vector<PanelSeat> substitutes;
    std::ranges::copy_if(session.seats, std::back_inserter(substitutes), [&panel](const PanelSeat &seat) {
        return seat.role == SeatRole::Substitute && isIn(panel, seat);
    });
    DefencePanel result;
    for (const PanelSeat &seat : session.seats) {
        if (seat.role == SeatRole::Substitute)
            continue;
        if (isIn(panel, seat)) {
            result.seats.push_back(seat);
            continue;
        }
        const auto substitute = std::ranges::find_if(
            substitutes, [&seat](const PanelSeat &one) { return one.member.quality == seat.member.quality; });
        const QString reason = absenceReason(seat, ties, session.day);
        if (substitute == substitutes.end()) {
            result.replacements.push_back({seat.member.id, std::nullopt, reason});
            continue;
        }
        result.replacements.push_back({seat.member.id, substitute->member.id, reason});
        result.seats.push_back({substitute->member, seat.role, substitute->presence, seat.isChair});
        substitutes.erase(substitute);
    }
    return result;
}

} // namespace

Result<PassageFacts> loadPassage(const Database &database, DefenceId defence)
{
    const auto known = SessionRepository(database).loadDefence(defence);
    if (!known)
        return known.error();
    return passageOf(database, *known);
}

Result<SessionPassage> loadSessionPassage(const Database &database, DefenceId defence)
{
    auto passage = loadPassage(database, defence);
    if (!passage)
        return passage.error();
    auto session = SessionRepository(database).load(passage->defence.session);
    if (!session)
        return session.error();
    return SessionPassage{*std::move(session), *std::move(passage)};
}

Result<std::vector<PassageFacts>> loadPassages(const Database &database, SessionId session)
{
    const auto defences = SessionRepository(database).defencesOf(session);
    if (!defences)
        return defences.error();
    std::vector<PassageFacts> passages;
    for (const Defence &defence : *defences) {
        auto passage = passageOf(database, defence);
        if (!passage)
            return passage.error();
        passages.push_back(std::move(*passage));
    }
    return passages;
}

Result<std::vector<PassageFacts>> loadOpenPassages(const Database &database, SessionId session)
{
    auto passages = loadPassages(database, session);
    if (passages)
        std::erase_if(*passages, [](const PassageFacts &passage) { return isClosed(passage.defence.state); });
    return passages;
}

std::vector<DefenceClosure> closuresOf(const std::vector<PassageFacts> &passages)
{
    std::vector<DefenceClosure> closures;
    closures.reserve(passages.size());
    for (const PassageFacts &passage : passages)
        closures.push_back({passage.candidateName(), passage.defence.state});
    return closures;
}

Blockers unfinishedBlockers(const std::vector<PassageFacts> &passages)
{
    // A state in which the minutes may be frozen leaves only what the passages lack.
    return minutesBlockers(SessionState::Deliberated, closuresOf(passages));
}

std::vector<JuryMemberId> membersOf(const std::vector<PanelSeat> &seats)
{
    std::vector<JuryMemberId> members;
    members.reserve(seats.size());
    for (const PanelSeat &seat : seats)
        members.push_back(seat.member.id);
    return members;
}

Result<Ties> tiesOf(const Database &database, const JurySession &session, PersonId candidate)
{
    const JuryRepository jury(database);
    const std::vector<JuryMemberId> members = membersOf(session.seats);
    auto ties = jury.conflicts(members, candidate);
    if (!ties)
        return ties.error();
    const auto found = jury.findConflicts(members, candidate, session.day);
    if (!found)
        return found.error();
    ties->insert(ties->end(), found->begin(), found->end());
    return ties;
}

DefencePanel panelFor(const JurySession &session, const Ties &ties, const Person &candidate)
{
    DefencePanel panel = composePanel(session.seats, ties, candidate.id, session.day);
    nameCandidate(panel.blockers, displayName(candidate.details));
    return panel;
}

Result<DefencePanel> panelOf(const Database &database, const JurySession &session,
                             const PassageFacts &passage)
{
    const auto ties = tiesOf(database, session, passage.person.id);
    if (!ties)
        return ties.error();
    if (passage.defence.panel.empty())
        return panelFor(session, *ties, passage.person);
    DefencePanel fixed = seatedPanel(session, passage.defence.panel, *ties);
    JurySession sat = session;
    sat.seats = fixed.seats;
    DefencePanel panel = panelFor(sat, *ties, passage.person);
    panel.replacements.insert(panel.replacements.begin(), fixed.replacements.begin(),
                              fixed.replacements.end());
    return panel;
}

JurySession withPresentOnly(JurySession session)
{
    for (PanelSeat &seat : session.seats) {
        if (seat.presence == Presence::Expected)
            seat.presence = Presence::Absent;
    }
    return session;
}

std::vector<JuryRuleSet> ruleSetsOf(const Rulebook &rules, const JurySession &session,
                                    const Candidacy &candidacy)
{
    return applicableRuleSets(rules.ruleSets(), candidacy.route, session.day, candidacy.enteredOn);
}

Result<DecisionFacts> decisionFactsOf(const Database &database, const Rulebook &rules,
                                      const JurySession &session, const PassageFacts &passage,
                                      const QDateTime &now)
{
    const auto sheet = rules.sheet(passage.candidacy.sheet);
    if (!sheet)
        return sheet.error();
    const auto policy = rules.policy(session.day);
    if (!policy)
        return policy.error();
    auto panel = panelOf(database, session, passage);
    if (!panel)
        return panel.error();
    const auto validations =
        BlockValidationRepository(database).ofPerson(passage.person.id, (*sheet)->rncpCode);
    if (!validations)
        return validations.error();
    std::vector<int> active;
    for (const BlockValidation &validation : *validations) {
        if (validation.isActive())
            active.push_back(validation.block);
    }
    return DecisionFacts{.sheet = *sheet,
                         .route = passage.candidacy.route,
                         .defence = passage.defence,
                         .panel = std::move(*panel),
                         .ruleSets = ruleSetsOf(rules, session, passage.candidacy),
                         .activeBlocks = std::move(active),
                         .now = now,
                         .vaeBlocksGrantedBy = policy->vaeBlocksGrantedBy};
}

} // namespace parchemin
