#include "parchemin/app/defenceplan.h"

#include "parchemin/app/act.h"
#include "parchemin/core/clock.h"
#include "parchemin/core/statemachine.h"
#include "parchemin/store/sessionrepository.h"

#include "app/defencetimes.h"
#include "app/juryacts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

Result<Blockers> movingBlockersOf(const Database &database, const DefencePlan &plan,
                                  const QDateTime &startsAt, const QDateTime &now)
{
    const Defence &defence = plan.passage.defence;
    Blockers blockers;
    if (!canShift(plan.session.state) || !isToBeHeard(defence.state))
        blockers = stateForbids(codeName(defence.state), u"MOVE"_s);
    const std::vector<Engagement> wanted = wantedFor(plan, plan.passage, startsAt);
    append(blockers, timeOrderBlockers(startsAt, now));
    append(blockers, withinDay(plan, wanted));
    std::vector<PersonId> persons;
    persons.reserve(wanted.size());
    for (const Engagement &one : wanted)
        persons.push_back(one.person);
    const auto taken =
        SessionRepository(database).engagements(persons, startsAt, wanted.front().to, defence.id);
    if (!taken)
        return taken.error();
    append(blockers, overlapBlockers(wanted, *taken));
    if (plan.session.state == SessionState::Open)
        return blockers; // whoever is there is there
    const auto away = absenceBlockers(database, plan, plan.passage, wanted);
    if (!away)
        return away.error();
    append(blockers, *away);
    return blockers;
}

} // namespace

Result<Blockers> DefencePlanService::movingBlockers(DefenceId defence, const QDateTime &startsAt) const
{
    if (!startsAt.isValid())
        return Error{ErrorCode::InvalidInput, u"a defence needs an instant"_s, u"/startsAt"_s};
    const auto plan = defencePlanOf(m_context.database(), defence);
    if (!plan)
        return plan.error();
    return movingBlockersOf(m_context.database(), *plan, startsAt, m_context.clock.now());
}

Status DefencePlanService::move(const Actor &by, DefenceId defence, const QDateTime &startsAt)
{
    if (!startsAt.isValid())
        return Error{ErrorCode::InvalidInput, u"a defence needs an instant"_s, u"/startsAt"_s};
    const auto known = defencePlanOf(m_context.database(), defence);
    if (!known)
        return known.error();
    auto act = Act::begin(m_context, by, shiftRight(known->session));
    if (!act)
        return act.error();
    const auto plan = defencePlanOf(act->database(), defence);
    if (!plan)
        return plan.error();
    const auto blockers = movingBlockersOf(act->database(), *plan, startsAt, act->at());
    if (!blockers)
        return blockers.error();
    if (Status ok = allowed(*blockers); !ok)
        return ok;
    if (Status set = SessionRepository(act->database()).setStart(defence, startsAt.toUTC()); !set)
        return set;
    return act->finish({u"defence.moved"_s, u"defence"_s, defence.value(), plan->passage.person.id,
                        startJson(plan->passage.defence.startsAt), startJson(startsAt)});
}

} // namespace parchemin
