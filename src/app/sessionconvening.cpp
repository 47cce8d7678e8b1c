#include "parchemin/app/act.h"
#include "parchemin/app/juryservice.h"

#include <algorithm>

#include "app/convocationfacts.h"
#include "app/juryacts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

using Passages = std::vector<PassageFacts>;

bool isIn(const std::vector<DefenceId> &defences, DefenceId wanted)
{
    return std::ranges::find(defences, wanted) != defences.end();
}

/// A session that is convened already may convene those who were scheduled since.
Blockers conveningBlockers(const JurySession &session, const Passages &planned)
{
    if (session.state == SessionState::Convened && !planned.empty())
        return {};
    return transitionBlockers(session.state, SessionAct::Convene);
}

/// BR-52, candidate by candidate.
Blockers noticesBlockers(const JurySession &session, const Passages &planned,
                         const std::vector<DefenceId> &waivers, QDate issuedOn, const Policy &policy)
{
    Blockers blockers;
    for (const PassageFacts &passage : planned) {
        const bool hasWaiver = isIn(waivers, passage.defence.id);
        for (const Blocker &blocker : noticeBlockers(issuedOn, session.day, hasWaiver, policy))
            blockers.push_back(blocker.with(u"candidat"_s, passage.candidateName()));
    }
    return blockers;
}

Result<Passages> plannedPassages(const Database &database, SessionId session)
{
    auto passages = loadPassages(database, session);
    if (!passages)
        return passages.error();
    std::erase_if(*passages,
                  [](const PassageFacts &passage) { return passage.defence.state != DefenceState::Planned; });
    return passages;
}

std::vector<ConvocationRecipient> recipientsOf(const Passages &planned)
{
    std::vector<ConvocationRecipient> recipients;
    recipients.reserve(planned.size());
    for (const PassageFacts &passage : planned)
        recipients.push_back({passage.person.id, passage.defence.id});
    return recipients;
}

Status convenePassages(Act &act, const Passages &planned, const std::vector<DefenceId> &waivers, QDate on)
{
    const SessionRepository sessions(act.database());
    for (const PassageFacts &passage : planned) {
        const DefenceId id = passage.defence.id;
        const bool hasWaiver = isIn(waivers, id);
        if (Status moved = moveDefence(act, passage.defence, DefenceAct::Convene); !moved)
            return moved;
        if (Status set = sessions.setConvoked(id, on, hasWaiver); !set)
            return set;
        QJsonObject after = stateJson(DefenceState::Convened);
        after.insert(u"convokedOn"_s, on.toString(Qt::ISODate));
        after.insert(u"hasNoticeWaiver"_s, hasWaiver);
        if (Status recorded = act.record({u"session.convened"_s,
                                          u"defence"_s,
                                          id.value(),
                                          passage.person.id,
                                          stateJson(passage.defence.state),
                                          after,
                                          {}});
            !recorded)
            return recorded;
    }
    return Done{};
}

/// Postpones every passage that waits: their candidates are free again.
Status releaseAll(Act &act, const Passages &passages, const QString &reason)
{
    for (const PassageFacts &passage : passages) {
        if (isClosed(passage.defence.state))
            continue;
        if (Status released = releasePassage(act, passage, DefenceAct::Postpone); !released)
            return released;
        if (Status recorded = act.record({u"defence.postponed"_s, u"defence"_s, passage.defence.id.value(),
                                          passage.person.id, stateJson(passage.defence.state),
                                          stateJson(DefenceState::Postponed), reason});
            !recorded)
            return recorded;
    }
    return Done{};
}

/// Postpones or cancels a session that has not opened.
Status callOff(Context &context, const Actor &by, SessionId session, SessionAct move, const QString &action,
               const QString &reason)
{
    auto act = Act::begin(context, by, Right::ConstituteSession);
    if (!act)
        return act.error();
    const auto known = SessionRepository(act->database()).load(session);
    if (!known)
        return known.error();
    Blockers blockers = transitionBlockers(known->state, move);
    append(blockers, reasonBlockers(reason));
    if (Status ok = allowed(blockers); !ok)
        return ok;
    const auto passages = loadPassages(act->database(), session);
    if (!passages)
        return passages.error();
    if (Status released = releaseAll(*act, *passages, reason.trimmed()); !released)
        return released;
    if (Status moved = moveSession(*act, *known, move); !moved)
        return moved;
    return act->finish({action,
                        u"jury_session"_s,
                        session.value(),
                        {},
                        stateJson(known->state),
                        stateJson(*after(known->state, move)),
                        reason.trimmed()});
}

} // namespace

Status JuryService::convene(const Actor &by, SessionId session, const std::vector<DefenceId> &waivers,
                            std::optional<QDate> on)
{
    auto act = Act::begin(m_context, by, Right::PrepareSession);
    if (!act)
        return act.error();
    const auto known = SessionRepository(act->database()).load(session);
    if (!known)
        return known.error();
    const auto planned = plannedPassages(act->database(), session);
    if (!planned)
        return planned.error();
    const QDate day = on.value_or(act->today());
    if (Status sound = checkSendingDay(
            day, u"/convokedOn"_s, decidedOn(act->database(), session, recipientsOf(*planned)), act->today());
        !sound)
        return sound;
    const auto policy = m_context.rules.policy(day);
    if (!policy)
        return policy.error();
    const bool areKnown = std::ranges::all_of(waivers, [&planned](DefenceId waiver) {
        return std::ranges::any_of(
            *planned, [waiver](const PassageFacts &passage) { return passage.defence.id == waiver; });
    });
    if (!areKnown)
        return Error{ErrorCode::InvalidInput, u"a waiver names no planned defence"_s, u"waivers"_s};
    Blockers blockers = conveningBlockers(*known, *planned);
    append(blockers, timeOrderBlockers(certifierInstant(known->day, known->startsAt), act->at()));
    append(blockers, noticesBlockers(*known, *planned, waivers, day, *policy));
    if (Status ok = allowed(blockers); !ok)
        return ok;
    if (Status convened = convenePassages(*act, *planned, waivers, day); !convened)
        return convened;
    if (known->state != SessionState::Convened) {
        if (Status moved = moveSession(*act, *known, SessionAct::Convene); !moved)
            return moved;
    }
    QJsonObject after = stateJson(SessionState::Convened);
    after.insert(u"defences"_s, static_cast<qint64>(planned->size()));
    return act->finish(
        {u"session.convened"_s, u"jury_session"_s, session.value(), {}, stateJson(known->state), after, {}});
}

Status JuryService::postpone(const Actor &by, SessionId session, const QString &reason)
{
    return callOff(m_context, by, session, SessionAct::Postpone, u"session.postponed"_s, reason);
}

Status JuryService::cancel(const Actor &by, SessionId session, const QString &reason)
{
    return callOff(m_context, by, session, SessionAct::Cancel, u"session.cancelled"_s, reason);
}

} // namespace parchemin
