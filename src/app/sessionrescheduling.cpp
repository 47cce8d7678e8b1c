#include "parchemin/app/act.h"
#include "parchemin/app/facts.h"
#include "parchemin/app/juryservice.h"
#include "parchemin/core/readiness.h"
#include "parchemin/core/statemachine.h"
#include "parchemin/store/convocationrepository.h"

#include <algorithm>

#include "app/compositionfacts.h"
#include "app/engagedelsewhere.h"
#include "app/juryacts.h"
#include "app/rescheduling.h"
#include "app/sessionhours.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

Status checkMove(const SessionMove &move)
{
    if (!move.day.isValid())
        return Error{ErrorCode::InvalidInput, u"a session needs a day"_s, u"/day"_s};
    if (!move.startsAt.isValid())
        return Error{ErrorCode::InvalidInput, u"a session needs a time"_s, u"/startsAt"_s};
    if (move.place.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput, u"a session needs a place or a link"_s, u"/place"_s};
    return Done{};
}

/// BR-50: the jury and the candidate are free and can come, and the candidate has no other passage that day.
Result<Blockers> freedomBlockers(const Database &database, const Rescheduling &plan,
                                 const MovedPassage &moved)
{
    const PersonId candidate = moved.passage.person.id;
    const QString name = moved.passage.candidateName();
    std::vector<Engagement> wanted{{candidate, name, moved.startsAt, moved.endsAt()}};
    for (const PanelSeat &seat : plan.after.seats)
        wanted.push_back({seat.member.person, seat.member.name, moved.startsAt, moved.endsAt()});
    const auto taken = engagedElsewhere(database, plan.before, plan.own, wanted);
    if (!taken)
        return taken.error();
    Blockers blockers = overlapBlockers(wanted, *taken);
    const std::vector<Engagement> allDay{{candidate, name, certifierInstant(plan.after.day, QTime(0, 0)),
                                          certifierInstant(plan.after.day.addDays(1), QTime(0, 0))}};
    const auto sameDay = engagedElsewhere(database, plan.before, plan.own, allDay);
    if (!sameDay)
        return sameDay.error();
    if (blockers.empty())
        blockers = overlapBlockers(allDay, *sameDay);
    return blockers;
}

/// BR-45, BR-46, BR-50: the panel that would hear the candidate on that day.
Result<Blockers> panelBlockersOf(const Database &database, const Rulebook &rules, const Rescheduling &plan,
                                 const MovedPassage &moved, const Policy &policy)
{
    if (plan.after.seats.empty())
        return Blockers{};
    const auto panel = panelOf(database, plan.after, moved.passage);
    if (!panel)
        return panel.error();
    Blockers blockers = panel->blockers;
    if (panel->isComplete() && plan.after.state != SessionState::Draft) {
        append(blockers, panelBlockers(panel->seats, ruleSetsOf(rules, plan.after, moved.passage.candidacy),
                                       plan.after.day, policy));
    }
    const auto away = awayBlockers(database, panel->seats, {moved.startsAt, moved.endsAt()});
    if (!away)
        return away.error();
    append(blockers, *away);
    return blockers;
}

/// What keeps one candidate from being heard then; readiness is judged on the new day (BR-11, BR-17).
Result<Blockers> passageBlockers(const Database &database, const Rulebook &rules, const Rescheduling &plan,
                                 const MovedPassage &moved, const Policy &policy)
{
    Blockers blockers =
        timeOrderBlockers(certifierInstant(plan.after.day.addDays(1), QTime(0, 0)), moved.endsAt());
    const auto facts = gatherFacts(database, rules, moved.passage.candidacy.id, plan.after.day);
    if (!facts)
        return facts.error();
    for (const Blocker &blocker : readyForJuryBlockers(*facts))
        blockers.push_back(blocker.with(u"candidat"_s, moved.passage.candidateName()));
    const auto freedom = freedomBlockers(database, plan, moved);
    if (!freedom)
        return freedom.error();
    append(blockers, *freedom);
    const auto panel = panelBlockersOf(database, rules, plan, moved, policy);
    if (!panel)
        return panel.error();
    append(blockers, *panel);
    return blockers;
}

bool isWaived(const SessionMove &move, DefenceId defence)
{
    return std::ranges::find(move.waivers, defence) != move.waivers.end();
}

/// BR-52: a new day is announced as long before as the first one was.
Blockers noticesBlockers(const Rescheduling &plan, const SessionMove &move, QDate today, const Policy &policy)
{
    Blockers blockers;
    if (!plan.isConvened() || !plan.changesDay())
        return blockers;
    for (const MovedPassage &moved : plan.passages) {
        const Defence &defence = moved.passage.defence;
        if (!defence.convokedOn)
            continue;
        for (const Blocker &blocker :
             noticeBlockers(today, plan.after.day, isWaived(move, defence.id), policy))
            blockers.push_back(blocker.with(u"candidat"_s, moved.passage.candidateName()));
    }
    return blockers;
}

/// Each reason once: what concerns the jury would be said for every candidate.
void appendNew(Blockers &blockers, const Blockers &more)
{
    for (const Blocker &blocker : more) {
        if (std::ranges::find(blockers, blocker) == blockers.end())
            blockers.push_back(blocker);
    }
}

Result<Blockers> blockersOf(const Act &act, const Rulebook &rules, const Rescheduling &plan,
                            const SessionMove &move)
{
    Blockers blockers;
    if (!isCompositionOpen(plan.before.state))
        blockers = stateForbids(codeName(plan.before.state), u"RESCHEDULE"_s);
    if (plan.isConvened())
        append(blockers, reasonBlockers(move.reason));
    append(blockers, timeOrderBlockers(certifierInstant(plan.after.day, plan.after.startsAt), act.at()));
    const auto policy = rules.policy(plan.after.day);
    if (!policy)
        return policy.error();
    append(blockers, noticesBlockers(plan, move, act.today(), *policy));
    if (plan.before.state != SessionState::Draft) {
        const auto composition = compositionBlockersOf(act.database(), rules, plan.after);
        if (!composition)
            return composition.error();
        appendNew(blockers, *composition);
    }
    for (const MovedPassage &moved : plan.passages) {
        const auto reasons = passageBlockers(act.database(), rules, plan, moved, *policy);
        if (!reasons)
            return reasons.error();
        appendNew(blockers, *reasons);
    }
    return blockers;
}

QJsonObject appointmentJson(const JurySession &session)
{
    return {{u"day"_s, session.day.toString(Qt::ISODate)},
            {u"startsAt"_s, session.startsAt.toString(u"HH:mm"_s)},
            {u"place"_s, session.place},
            {u"modality"_s, codeName(session.modality)}};
}

Status writePassage(Act &act, const Rescheduling &plan, const MovedPassage &moved, const SessionMove &move)
{
    const SessionRepository sessions(act.database());
    const Defence &defence = moved.passage.defence;
    const bool changesTime = moved.startsAt != defence.startsAt;
    // The place stands in the candidate's convocation too.
    const Status written = changesTime ? sessions.setStart(defence.id, moved.startsAt)
                                       : ConvocationRepository(act.database()).revise(defence.id);
    if (!written)
        return written;
    if (moved.changesDuration()) {
        if (Status set = sessions.setDuration(defence.id, moved.baseMinutes, moved.extraMinutes); !set)
            return set;
    }
    if (defence.convokedOn && plan.changesDay()) {
        if (Status set = sessions.setConvoked(defence.id, act.today(), isWaived(move, defence.id)); !set)
            return set;
    }
    return act.record({u"defence.moved"_s,
                       u"defence"_s,
                       defence.id.value(),
                       moved.passage.person.id,
                       {{u"startsAt"_s, defence.startsAt.toString(Qt::ISODate)},
                        {u"baseMinutes"_s, defence.baseMinutes},
                        {u"extraMinutes"_s, defence.extraMinutes}},
                       {{u"startsAt"_s, moved.startsAt.toString(Qt::ISODate)},
                        {u"baseMinutes"_s, moved.baseMinutes},
                        {u"extraMinutes"_s, moved.extraMinutes},
                        {u"hasNoticeWaiver"_s, isWaived(move, defence.id)}},
                       move.reason.trimmed()});
}

} // namespace

Status JuryService::reschedule(const Actor &by, SessionId session, const SessionMove &move)
{
    if (Status sound = checkMove(move); !sound)
        return sound;
    auto act = Act::begin(m_context, by, Right::PrepareSession);
    if (!act)
        return act.error();
    const auto plan = reschedulingOf(act->database(), m_context.rules, session, move);
    if (!plan)
        return plan.error();
    const auto blockers = blockersOf(*act, m_context.rules, *plan, move);
    if (!blockers)
        return blockers.error();
    if (Status ok = allowed(*blockers); !ok)
        return ok;
    const JurySession &after = plan->after;
    if (Status set = SessionRepository(act->database())
                         .setAppointment(session, after.day, after.startsAt, after.place, after.modality);
        !set)
        return set;
    for (const MovedPassage &moved : plan->passages) {
        if (Status written = writePassage(*act, *plan, moved, move); !written)
            return written;
    }
    return act->finish({u"session.rescheduled"_s,
                        u"jury_session"_s,
                        session.value(),
                        {},
                        appointmentJson(plan->before),
                        appointmentJson(after),
                        move.reason.trimmed()});
}

} // namespace parchemin
