#include "parchemin/app/act.h"
#include "parchemin/app/juryservice.h"
#include "parchemin/core/dayplan.h"
#include "parchemin/core/presence.h"
#include "parchemin/core/statemachine.h"
#include "parchemin/store/convocationrepository.h"

#include <algorithm>

#include "app/defencetimes.h"
#include "app/engagedelsewhere.h"
#include "app/juryacts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

DefenceAct answerAct(Presence presence)
{
    switch (presence) {
    case Presence::Expected:
        return DefenceAct::TakeBackPresence;
    case Presence::Present:
        return DefenceAct::MarkPresent;
    case Presence::Absent:
        return DefenceAct::MarkAbsent;
    case Presence::Excused:
        return DefenceAct::MarkExcused;
    }
    Q_UNREACHABLE();
}

bool isAway(DefenceState state)
{
    return state == DefenceState::Absent || state == DefenceState::Excused;
}

/// The passage's own time, or the first after the others when one of them has taken it meanwhile.
Result<QDateTime> freeStart(const DefencePlan &plan, const Rulebook &rules)
{
    const Defence &wanted = plan.passage.defence;
    std::vector<Defence> others = defencesOf(plan);
    std::erase_if(others,
                  [&wanted](const Defence &one) { return one.id == wanted.id || !takesTime(one.state); });
    const bool isTaken = std::ranges::any_of(others, [&wanted](const Defence &one) {
        return one.startsAt < wanted.endsAt() && wanted.startsAt < one.endsAt();
    });
    if (!isTaken)
        return wanted.startsAt;
    const auto policy = rules.policy(plan.session.day);
    if (!policy)
        return policy.error();
    constexpr qint64 secondsPerMinute = 60;
    QDateTime end;
    for (const Defence &one : others)
        end = end.isValid() ? std::max(end, one.endsAt()) : one.endsAt();
    return end.addSecs(policy->bufferMinutes * secondsPerMinute);
}

/// BR-50: the session's day has room then, and nobody who is needed is taken in another session.
Result<Blockers> callingBackBlockers(const Database &database, const DefencePlan &plan,
                                     const QDateTime &startsAt)
{
    Blockers blockers = transitionBlockers(plan.passage.candidacy.state, CandidacyAct::Schedule);
    const std::vector<Engagement> wanted = wantedFor(plan, plan.passage, startsAt);
    append(blockers, withinDay(plan, wanted));
    const auto taken = engagedElsewhere(database, plan.session, defencesOf(plan), wanted);
    if (!taken)
        return taken.error();
    append(blockers, overlapBlockers(wanted, *taken));
    return blockers;
}

/// The candidate is not away after all: he is scheduled again, unless another session has him by now.
Status callBack(Act &act, const Rulebook &rules, const DefencePlan &plan, DefenceAct move)
{
    const PassageFacts &passage = plan.passage;
    const Defence &defence = passage.defence;
    const auto start = freeStart(plan, rules);
    if (!start)
        return start.error();
    const auto blockers = callingBackBlockers(act.database(), plan, *start);
    if (!blockers)
        return blockers.error();
    if (Status ok = allowed(*blockers); !ok)
        return ok;
    if (Status moved = moveCandidacy(act, passage.candidacy, CandidacyAct::Schedule); !moved)
        return moved;
    if (Status moved = moveDefence(act, defence, move); !moved)
        return moved;
    if (*start == defence.startsAt) // calendars took the entry off: it must be newer to come back
        return ConvocationRepository(act.database()).revise(defence.id);
    if (Status set = SessionRepository(act.database()).setStart(defence.id, *start); !set)
        return set;
    return act.record({u"defence.moved"_s,
                       u"defence"_s,
                       defence.id.value(),
                       passage.person.id,
                       startJson(defence.startsAt),
                       startJson(*start),
                       {}});
}

Status answer(Act &act, const Rulebook &rules, const DefencePlan &plan, DefenceAct move)
{
    const PassageFacts &passage = plan.passage;
    const bool wasAway = isAway(passage.defence.state);
    const bool willBeAway = isAway(*after(passage.defence.state, move));
    if (wasAway == willBeAway)
        return moveDefence(act, passage.defence, move);
    return willBeAway ? releasePassage(act, passage, move) : callBack(act, rules, plan, move);
}

} // namespace

Status JuryService::recordCandidatePresence(const Actor &by, DefenceId defence, Presence presence)
{
    const DefenceAct move = answerAct(presence);
    auto act = Act::begin(m_context, by, Right::RecordPresence);
    if (!act)
        return act.error();
    const auto plan = defencePlanOf(act->database(), defence);
    if (!plan)
        return plan.error();
    const Defence &answered = plan->passage.defence;
    Blockers blockers = sessionStateBlockers(plan->session, SessionState::Open, codeName(move));
    append(blockers, transitionBlockers(answered.state, move));
    append(blockers, absenceBlockers(answered, move, act->at()));
    if (Status ok = allowed(blockers); !ok)
        return ok;
    if (Status done = answer(*act, m_context.rules, *plan, move); !done)
        return done;
    return act->finish(
        {u"defence.presenceRecorded"_s,
         u"defence"_s,
         defence.value(),
         plan->passage.person.id,
         stateJson(answered.state),
         {{u"state"_s, codeName(*after(answered.state, move))}, {u"presence"_s, codeName(presence)}},
         {}});
}

} // namespace parchemin
