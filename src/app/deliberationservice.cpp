#include "parchemin/app/deliberationservice.h"

#include "parchemin/app/act.h"
#include "parchemin/core/statemachine.h"
#include "parchemin/store/decisiondraftrepository.h"
#include "parchemin/store/decisionrepository.h"
#include "parchemin/store/sessionrepository.h"

#include "app/decisionsubject.h"
#include "app/juryacts.h"
#include "app/ruling.h"
#include "app/sessionchecks.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// A passage in its session, with what a decision on it depends on.
struct Case
{
    JurySession session;
    PassageFacts passage;
    DecisionSubject subject;
};

Result<Case> loadCase(const Database &database, const Rulebook &rules, DefenceId defence,
                      const QDateTime &now)
{
    auto known = loadSessionPassage(database, defence);
    if (!known)
        return known.error();
    auto subject = decisionSubjectOf(database, rules, known->session, known->passage, now);
    if (!subject)
        return subject.error();
    return Case{std::move(known->session), std::move(known->passage), *std::move(subject)};
}

} // namespace

Result<Blockers> DeliberationService::decisionBlockers(DefenceId defence, const DecisionDraft &draft) const
{
    const auto known = loadCase(m_context.database(), m_context.rules, defence, m_context.clock.now());
    if (!known)
        return known.error();
    return parchemin::decisionBlockers(draft, known->subject);
}

Result<DecisionId> DeliberationService::decide(const Actor &by, DefenceId defence, const DecisionDraft &draft)
{
    auto act = Act::begin(m_context, by, Right::Decide);
    if (!act)
        return act.error();
    const auto known = loadCase(act->database(), m_context.rules, defence, act->at());
    if (!known)
        return known.error();
    if (Status ok = allowed(parchemin::decisionBlockers(draft, known->subject)); !ok)
        return ok.error();
    const PassageFacts &passage = known->passage;
    const auto decision = writeRuling(*act, {known->session, passage, known->subject.facts, draft});
    if (!decision)
        return decision.error();
    Defence deliberated = passage.defence;
    if (deliberated.state == DefenceState::Heard) {
        if (Status moved = moveDefence(*act, deliberated, DefenceAct::Deliberate); !moved)
            return moved.error();
        deliberated.state = DefenceState::Deliberated;
    }
    if (Status moved = moveDefence(*act, deliberated, DefenceAct::Decide); !moved)
        return moved.error();
    const CandidacyAct move = actOf(draft.outcome, passage.candidacy.route);
    if (Status moved = moveCandidacy(*act, passage.candidacy, move); !moved)
        return moved.error();
    if (Status removed = DecisionDraftRepository(act->database()).removeOf(defence); !removed)
        return removed.error();
    QJsonObject after = toJson(draft);
    after.insert(u"candidacy"_s, codeName(*parchemin::after(passage.candidacy.state, move)));
    if (Status done = act->finish({u"decision.taken"_s,
                                   u"jury_decision"_s,
                                   decision->value(),
                                   passage.person.id,
                                   {{u"candidacy"_s, codeName(passage.candidacy.state)}},
                                   after,
                                   {}});
        !done)
        return done.error();
    return *decision;
}

Status DeliberationService::keepTyped(const Actor &by, DefenceId defence, const UnfinishedDecision &typed)
{
    if (Blockers missing = rightBlockers(by, Right::Deliberate); !missing.empty())
        return refused(std::move(missing));
    auto transaction = Transaction::begin(m_context.database());
    if (!transaction)
        return transaction.error();
    const auto taken = DecisionRepository(m_context.database()).currentOfDefence(defence);
    if (!taken)
        return taken.error();
    if (*taken)
        return refused(stateForbids(codeName(DefenceState::Decided), codeName(DefenceAct::Decide)));
    const DecisionDraftRepository drafts(m_context.database());
    if (Status saved = drafts.save(defence, by.user, typed, m_context.clock.now()); !saved)
        return saved;
    return transaction->commit();
}

Result<std::optional<UnfinishedDecision>> DeliberationService::typedBy(const Actor &by,
                                                                       DefenceId defence) const
{
    return DecisionDraftRepository(m_context.database()).find(defence, by.user);
}

Status DeliberationService::close(const Actor &by, SessionId session)
{
    auto act = Act::begin(m_context, by, Right::Decide);
    if (!act)
        return act.error();
    const SessionRepository sessions(act->database());
    const auto known = sessions.load(session);
    if (!known)
        return known.error();
    const auto passages = loadPassages(act->database(), session);
    if (!passages)
        return passages.error();
    if (Status ok = allowed(closingBlockersOf(*known, *passages, act->at())); !ok)
        return ok;
    if (Status moved = moveSession(*act, *known, SessionAct::CloseDeliberations); !moved)
        return moved;
    if (Status set = sessions.setClosedAt(session, act->at()); !set)
        return set;
    return act->finish({u"session.deliberated"_s,
                        u"jury_session"_s,
                        session.value(),
                        {},
                        stateJson(known->state),
                        stateJson(SessionState::Deliberated),
                        {}});
}

Result<std::vector<JuryDecision>> DeliberationService::decisionsOf(DefenceId defence) const
{
    return DecisionRepository(m_context.database()).ofDefence(defence);
}

Result<std::vector<Minutes>> DeliberationService::minutesOf(SessionId session) const
{
    return DecisionRepository(m_context.database()).minutesOf(session);
}

} // namespace parchemin
