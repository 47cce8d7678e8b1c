#include "app/decisionsubject.h"

#include "parchemin/core/statemachine.h"

#include "app/juryacts.h"

namespace parchemin {
namespace {

/// Who heard the candidate may have come into conflict with him by the day of the decision: he then does not
/// decide either (BR-45).
Result<Blockers> lateConflictsOf(const Database &database, const JurySession &session,
                                 const PassageFacts &passage, const DecisionFacts &facts)
{
    JurySession deciding = session;
    deciding.day = certifierDay(facts.now);
    if (passage.defence.panel.empty() || deciding.day <= session.day)
        return Blockers{};
    deciding.seats = facts.panel.seats;
    const auto ties = tiesOf(database, deciding, passage.person.id);
    if (!ties)
        return ties.error();
    return panelFor(deciding, *ties, passage.person).blockers;
}

} // namespace

Result<DecisionSubject> decisionSubjectOf(const Database &database, const Rulebook &rules,
                                          const JurySession &session, const PassageFacts &passage,
                                          const QDateTime &now)
{
    auto facts = decisionFactsOf(database, rules, session, passage, now);
    if (!facts)
        return facts.error();
    auto late = lateConflictsOf(database, session, passage, *facts);
    if (!late)
        return late.error();
    return DecisionSubject{*std::move(facts), passage.candidacy.state, *std::move(late), session.openedAt};
}

Blockers decisionBlockers(const DecisionDraft &draft, const DecisionSubject &subject)
{
    Blockers blockers = decisionBlockers(draft, subject.facts);
    // A conflict that was there on the day of the passage has been said already.
    if (subject.facts.panel.isComplete())
        append(blockers, subject.lateConflicts);
    if (subject.openedAt)
        append(blockers, timeOrderBlockers(subject.facts.now, *subject.openedAt));
    // What the candidacy becomes is only asked of a decision that could be one.
    if (blockers.empty())
        append(blockers, transitionBlockers(subject.candidacy, actOf(draft.outcome, subject.facts.route)));
    return blockers;
}

} // namespace parchemin
