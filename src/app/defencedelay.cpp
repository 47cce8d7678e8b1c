#include "parchemin/app/act.h"
#include "parchemin/app/defenceplan.h"
#include "parchemin/core/statemachine.h"
#include "parchemin/store/sessionrepository.h"

#include <algorithm>

#include "app/defencetimes.h"
#include "app/engagedelsewhere.h"
#include "app/juryacts.h"

using namespace Qt::Literals::StringLiterals;

// A delay that shifts the rest of the day, and its taking back.
namespace parchemin {
namespace {

constexpr int longestDelay = 240; // minutes

const PassageFacts *passageIn(const DefencePlan &plan, DefenceId defence)
{
    const auto found = std::ranges::find_if(
        plan.all, [defence](const PassageFacts &one) { return one.defence.id == defence; });
    return found == plan.all.end() ? nullptr : &*found;
}

/// Each reason once, however many passages it would be said for.
void appendUnsaid(Blockers &blockers, const Blockers &more)
{
    for (const Blocker &blocker : more) {
        if (std::ranges::find(blockers, blocker) == blockers.end())
            blockers.push_back(blocker);
    }
}

/// BR-50: nobody who is needed later than planned is then taken in another session, or cannot come. On the
/// day itself whoever is there is there.
Result<Blockers> delayBlockers(const Database &database, const DefencePlan &plan,
                               const std::vector<ShiftedStart> &shifted)
{
    Blockers blockers;
    if (!canShift(plan.session.state)) {
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

/// BR-50: what the session itself holds by now at the times that would be given back.
std::vector<Engagement> takenWithin(const DefencePlan &plan, const std::vector<ShiftedStart> &before)
{
    std::vector<Engagement> taken;
    for (const PassageFacts &other : plan.all) {
        const Defence &defence = other.defence;
        if (!takesTime(defence.state) ||
            std::ranges::find(before, defence.id, &ShiftedStart::defence) != before.end())
            continue;
        for (const PanelSeat &seat : plan.session.seats)
            taken.push_back({seat.member.person, seat.member.name, defence.startsAt, defence.endsAt()});
    }
    return taken;
}

Result<Blockers> takeBackBlockers(const Database &database, const DefencePlan &plan,
                                  const std::vector<ShiftedStart> &before)
{
    if (!canShift(plan.session.state))
        return stateForbids(codeName(plan.session.state), u"DELAY"_s);
    const std::vector<Engagement> within = takenWithin(plan, before);
    Blockers blockers;
    for (const ShiftedStart &start : before) {
        const PassageFacts *passage = passageIn(plan, start.defence);
        if (passage == nullptr || !isToBeHeard(passage->defence.state)) {
            return stateForbids(
                codeName(passage == nullptr ? plan.passage.defence.state : passage->defence.state),
                u"DELAY"_s);
        }
        const std::vector<Engagement> wanted = wantedFor(plan, *passage, start.startsAt);
        append(blockers, overlapBlockers(wanted, within));
        const auto taken = engagedElsewhere(database, plan.session, defencesOf(plan), wanted);
        if (!taken)
            return taken.error();
        append(blockers, overlapBlockers(wanted, *taken));
    }
    return blockers;
}

} // namespace

Result<DelayForecast> DefencePlanService::delayForecast(DefenceId from, int minutes) const
{
    const Database &database = m_context.database();
    const auto plan = defencePlanOf(database, from);
    if (!plan)
        return plan.error();
    auto shifted = shiftedBy(*plan, m_context.rules, minutes);
    if (!shifted)
        return shifted.error();
    DelayForecast forecast{std::move(*shifted), {}, {}};
    for (const PassageFacts &passage : plan->all) {
        Defence defence = passage.defence;
        const auto start = std::ranges::find(forecast.shifted, defence.id, &ShiftedStart::defence);
        if (start != forecast.shifted.end()) {
            defence.startsAt = start->startsAt;
            const auto away =
                absenceBlockers(database, *plan, passage, wantedFor(*plan, passage, start->startsAt));
            if (!away)
                return away.error();
            appendUnsaid(forecast.away, *away);
        }
        if (takesTime(defence.state) && (!forecast.endsAt.isValid() || forecast.endsAt < defence.endsAt()))
            forecast.endsAt = defence.endsAt();
    }
    return forecast;
}

Result<std::vector<ShiftedStart>> DefencePlanService::delay(const Actor &by, DefenceId from, int minutes,
                                                            const QString &reason)
{
    const auto known = defencePlanOf(m_context.database(), from);
    if (!known)
        return known.error();
    auto act = Act::begin(m_context, by, shiftRight(known->session));
    if (!act)
        return act.error();
    const auto plan = defencePlanOf(act->database(), from);
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

Status DefencePlanService::takeBackDelay(const Actor &by, const std::vector<ShiftedStart> &before)
{
    if (before.empty())
        return Done{};
    const auto known = defencePlanOf(m_context.database(), before.front().defence);
    if (!known)
        return known.error();
    auto act = Act::begin(m_context, by, shiftRight(known->session));
    if (!act)
        return act.error();
    const auto plan = defencePlanOf(act->database(), before.front().defence);
    if (!plan)
        return plan.error();
    const auto blockers = takeBackBlockers(act->database(), *plan, before);
    if (!blockers)
        return blockers.error();
    if (Status ok = allowed(*blockers); !ok)
        return ok;
    const qint64 seconds = before.front().startsAt.secsTo(plan->passage.defence.startsAt);
    if (Status written = writeShift(*act, *plan, before, {}); !written)
        return written;
    constexpr qint64 secondsPerMinute = 60;
    return act->finish(
        {u"session.delayTakenBack"_s,
         u"jury_session"_s,
         plan->session.id.value(),
         {},
         {},
         {{u"minutes"_s, seconds / secondsPerMinute}, {u"defences"_s, static_cast<qint64>(before.size())}},
         {}});
}

} // namespace parchemin
