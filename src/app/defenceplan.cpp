#include "parchemin/app/defenceplan.h"

#include "parchemin/app/act.h"
#include "parchemin/core/clock.h"
#include "parchemin/core/statemachine.h"
#include "parchemin/store/sessionrepository.h"

#include <algorithm>

#include "app/engagedelsewhere.h"
#include "app/juryacts.h"
#include "app/sessionhours.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

constexpr int longestDelay = 240; // minutes

struct DefencePlan
{
    JurySession session;
    PassageFacts passage;
    std::vector<PassageFacts> all;
};

Result<DefencePlan> planOf(const Database &database, DefenceId defence)
{
    auto passage = loadPassage(database, defence);
    if (!passage)
        return passage.error();
    auto session = SessionRepository(database).load(passage->defence.session);
    if (!session)
        return session.error();
    auto all = loadPassages(database, session->id);
    if (!all)
        return all.error();
    return DefencePlan{std::move(*session), std::move(*passage), std::move(*all)};
}

std::vector<Defence> defencesOf(const DefencePlan &plan)
{
    std::vector<Defence> defences;
    for (const PassageFacts &passage : plan.all)
        defences.push_back(passage.defence);
    return defences;
}

/// Those who are needed for a passage that begins at an instant.
std::vector<Engagement> wantedFor(const DefencePlan &plan, const PassageFacts &passage,
                                  const QDateTime &startsAt)
{
    const QDateTime end = startsAt.addSecs(passage.defence.startsAt.secsTo(passage.defence.endsAt()));
    std::vector<Engagement> wanted{{passage.person.id, passage.candidateName(), startsAt, end}};
    for (const PanelSeat &seat : plan.session.seats)
        wanted.push_back({seat.member.person, seat.member.name, startsAt, end});
    return wanted;
}

Blockers withinDay(const DefencePlan &plan, const std::vector<Engagement> &wanted)
{
    const QDateTime midnight = certifierInstant(plan.session.day.addDays(1), QTime(0, 0));
    Blockers blockers =
        timeOrderBlockers(wanted.front().from, certifierInstant(plan.session.day, plan.session.startsAt));
    append(blockers, timeOrderBlockers(midnight, wanted.front().to));
    return blockers;
}

/// BR-50: those who would sit for the passage can come when it would take place.
Result<Blockers> absenceBlockers(const Database &database, const DefencePlan &plan,
                                 const PassageFacts &passage, const std::vector<Engagement> &wanted)
{
    const auto panel = panelOf(database, plan.session, passage);
    if (!panel)
        return panel.error();
    return awayBlockers(database, panel->seats, {wanted.front().from.toUTC(), wanted.front().to.toUTC()});
}

Result<Blockers> movingBlockersOf(const Database &database, const DefencePlan &plan,
                                  const QDateTime &startsAt, const QDateTime &now)
{
    const Defence &defence = plan.passage.defence;
    Blockers blockers;
    if (!isCompositionOpen(plan.session.state) || !isWaiting(defence.state))
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
    const auto away = absenceBlockers(database, plan, plan.passage, wanted);
    if (!away)
        return away.error();
    append(blockers, *away);
    return blockers;
}

/// BR-50: nobody who is needed later than planned is then taken in another session, or cannot come. On the
/// day itself whoever is there is there.
Result<Blockers> delayBlockers(const Database &database, const DefencePlan &plan,
                               const std::vector<ShiftedStart> &shifted)
{
    Blockers blockers;
    if (!isCompositionOpen(plan.session.state) && plan.session.state != SessionState::Open) {
        blockers = stateForbids(codeName(plan.session.state), u"DELAY"_s);
    } else if (shifted.empty()) {
        blockers = stateForbids(codeName(plan.passage.defence.state), u"DELAY"_s);
    }
    for (const ShiftedStart &start : shifted) {
        const auto passage = std::ranges::find_if(
            plan.all, [&start](const PassageFacts &one) { return one.defence.id == start.defence; });
        const std::vector<Engagement> wanted = wantedFor(plan, *passage, start.startsAt);
        append(blockers, withinDay(plan, wanted));
        const auto taken = engagedElsewhere(database, plan.session, defencesOf(plan), wanted);
        if (!taken)
            return taken.error();
        append(blockers, overlapBlockers(wanted, *taken));
        if (plan.session.state == SessionState::Open)
            continue;
        const auto away = absenceBlockers(database, plan, *passage, wanted);
        if (!away)
            return away.error();
        append(blockers, *away);
    }
    return blockers;
}

QJsonObject startJson(const QDateTime &startsAt)
{
    return {{u"startsAt"_s, startsAt.toUTC().toString(Qt::ISODate)}};
}

Result<std::vector<ShiftedStart>> shiftedBy(const DefencePlan &plan, const Rulebook &rules, int minutes)
{
    if (minutes < 1 || minutes > longestDelay)
        return Error{ErrorCode::InvalidInput, u"a delay is between 1 and 240 minutes"_s, u"/minutes"_s};
    const auto policy = rules.policy(plan.session.day);
    if (!policy)
        return policy.error();
    return delayed(defencesOf(plan), plan.passage.defence.id, minutes, policy->bufferMinutes);
}

Status writeShift(Act &act, const DefencePlan &plan, const std::vector<ShiftedStart> &shifted,
                  const QString &reason)
{
    for (const ShiftedStart &start : shifted) {
        if (Status set = SessionRepository(act.database()).setStart(start.defence, start.startsAt); !set)
            return set;
        const auto passage = std::ranges::find_if(
            plan.all, [&start](const PassageFacts &one) { return one.defence.id == start.defence; });
        if (Status recorded =
                act.record({u"defence.moved"_s, u"defence"_s, start.defence.value(), passage->person.id,
                            startJson(passage->defence.startsAt), startJson(start.startsAt), reason});
            !recorded)
            return recorded;
    }
    return Done{};
}

} // namespace

Result<Blockers> DefencePlanService::movingBlockers(DefenceId defence, const QDateTime &startsAt) const
{
    if (!startsAt.isValid())
        return Error{ErrorCode::InvalidInput, u"a defence needs an instant"_s, u"/startsAt"_s};
    const auto plan = planOf(m_context.database(), defence);
    if (!plan)
        return plan.error();
    return movingBlockersOf(m_context.database(), *plan, startsAt, m_context.clock.now());
}

Status DefencePlanService::move(const Actor &by, DefenceId defence, const QDateTime &startsAt)
{
    if (!startsAt.isValid())
        return Error{ErrorCode::InvalidInput, u"a defence needs an instant"_s, u"/startsAt"_s};
    auto act = Act::begin(m_context, by, Right::PrepareSession);
    if (!act)
        return act.error();
    const auto plan = planOf(act->database(), defence);
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

Result<std::vector<ShiftedStart>> DefencePlanService::delayPlan(DefenceId from, int minutes) const
{
    const auto plan = planOf(m_context.database(), from);
    if (!plan)
        return plan.error();
    return shiftedBy(*plan, m_context.rules, minutes);
}

Result<std::vector<ShiftedStart>> DefencePlanService::delay(const Actor &by, DefenceId from, int minutes,
                                                            const QString &reason)
{
    const auto known = planOf(m_context.database(), from);
    if (!known)
        return known.error();
    const bool isTheDay = known->session.state == SessionState::Open;
    auto act = Act::begin(m_context, by, isTheDay ? Right::RecordPresence : Right::PrepareSession);
    if (!act)
        return act.error();
    const auto plan = planOf(act->database(), from);
    if (!plan)
        return plan.error();
    const auto shifted = shiftedBy(*plan, m_context.rules, minutes);
    if (!shifted)
        return shifted;
    const auto blockers = delayBlockers(act->database(), *plan, *shifted);
    if (!blockers)
        return blockers.error();
    if (Status ok = allowed(*blockers); !ok)
        return ok.error();
    if (Status written = writeShift(*act, *plan, *shifted, reason.trimmed()); !written)
        return written.error();
    if (Status done =
            act->finish({u"session.delayed"_s,
                         u"jury_session"_s,
                         plan->session.id.value(),
                         {},
                         {},
                         {{u"minutes"_s, minutes}, {u"defences"_s, static_cast<qint64>(shifted->size())}},
                         reason.trimmed()});
        !done)
        return done.error();
    return shifted;
}

} // namespace parchemin
