#include "parchemin/app/act.h"
#include "parchemin/app/juryservice.h"
#include "parchemin/core/dayplan.h"
#include "parchemin/core/statemachine.h"
#include "parchemin/store/convocationrepository.h"

#include <algorithm>

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
Result<QDateTime> freeStart(const Act &act, const Rulebook &rules, const JurySession &session,
                            const Defence &wanted)
{
    auto others = SessionRepository(act.database()).defencesOf(session.id);
    if (!others)
        return others.error();
    std::erase_if(*others,
                  [&wanted](const Defence &one) { return one.id == wanted.id || !takesTime(one.state); });
    const bool isTaken = std::ranges::any_of(*others, [&wanted](const Defence &one) {
        return one.startsAt < wanted.endsAt() && wanted.startsAt < one.endsAt();
    });
    if (!isTaken)
        return wanted.startsAt;
    const auto policy = rules.policy(session.day);
    if (!policy)
        return policy.error();
    constexpr qint64 secondsPerMinute = 60;
    QDateTime end;
    for (const Defence &one : *others)
        end = end.isValid() ? std::max(end, one.endsAt()) : one.endsAt();
    return end.addSecs(policy->bufferMinutes * secondsPerMinute);
}

/// BR-50: nobody who is needed then is taken in another session.
Result<Blockers> elsewhereBlockers(const Database &database, const JurySession &session,
                                   const PassageFacts &passage, const QDateTime &startsAt)
{
    const auto own = SessionRepository(database).defencesOf(session.id);
    if (!own)
        return own.error();
    const QDateTime end = startsAt.addSecs(passage.defence.startsAt.secsTo(passage.defence.endsAt()));
    std::vector<Engagement> wanted{{passage.person.id, passage.candidateName(), startsAt, end}};
    for (const PanelSeat &seat : session.seats)
        wanted.push_back({seat.member.person, seat.member.name, startsAt, end});
    const auto taken = engagedElsewhere(database, session, *own, wanted);
    if (!taken)
        return taken.error();
    return overlapBlockers(wanted, *taken);
}

/// The candidate is not away after all: he is scheduled again, unless another session has him by now.
Status callBack(Act &act, const Rulebook &rules, const JurySession &session, const PassageFacts &passage,
                DefenceAct move)
{
    const Defence &defence = passage.defence;
    const auto start = freeStart(act, rules, session, defence);
    if (!start)
        return start.error();
    Blockers blockers = transitionBlockers(passage.candidacy.state, CandidacyAct::Schedule);
    const auto elsewhere = elsewhereBlockers(act.database(), session, passage, *start);
    if (!elsewhere)
        return elsewhere.error();
    append(blockers, *elsewhere);
    if (Status ok = allowed(blockers); !ok)
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
                       {{u"startsAt"_s, defence.startsAt.toUTC().toString(Qt::ISODate)}},
                       {{u"startsAt"_s, start->toUTC().toString(Qt::ISODate)}},
                       {}});
}

Status answer(Act &act, const Rulebook &rules, const JurySession &session, const PassageFacts &passage,
              DefenceAct move)
{
    const bool wasAway = isAway(passage.defence.state);
    const bool willBeAway = isAway(*after(passage.defence.state, move));
    if (wasAway == willBeAway)
        return moveDefence(act, passage.defence, move);
    return willBeAway ? releasePassage(act, passage, move) : callBack(act, rules, session, passage, move);
}

} // namespace

Status JuryService::recordCandidatePresence(const Actor &by, DefenceId defence, Presence presence)
{
    const DefenceAct move = answerAct(presence);
    auto act = Act::begin(m_context, by, Right::RecordPresence);
    if (!act)
        return act.error();
    const auto passage = loadPassage(act->database(), defence);
    if (!passage)
        return passage.error();
    const auto session = SessionRepository(act->database()).load(passage->defence.session);
    if (!session)
        return session.error();
    Blockers blockers = sessionStateBlockers(*session, SessionState::Open, codeName(move));
    append(blockers, transitionBlockers(passage->defence.state, move));
    if (Status ok = allowed(blockers); !ok)
        return ok;
    if (Status answered = answer(*act, m_context.rules, *session, *passage, move); !answered)
        return answered;
    return act->finish(
        {u"defence.presenceRecorded"_s,
         u"defence"_s,
         defence.value(),
         passage->person.id,
         stateJson(passage->defence.state),
         {{u"state"_s, codeName(*after(passage->defence.state, move))}, {u"presence"_s, codeName(presence)}},
         {}});
}

} // namespace parchemin
