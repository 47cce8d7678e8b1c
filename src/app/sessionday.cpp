#include "parchemin/app/act.h"
#include "parchemin/app/juryservice.h"
#include "parchemin/core/statemachine.h"

#include <algorithm>

#include "app/juryacts.h"
#include "app/sessionchecks.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// A substitute whom nobody saw is not there.
Status closeRollCall(const SessionRepository &sessions, const JurySession &session)
{
    for (const PanelSeat &seat : session.seats) {
        if (seat.presence != Presence::Expected)
            continue;
        if (Status set = sessions.setPresence(session.id, seat.member.id, Presence::Absent); !set)
            return set;
    }
    return Done{};
}

/// BR-48: a member who has heard a candidate stays counted among those present.
Result<Blockers> leavingBlockers(const SessionRepository &sessions, const JurySession &session,
                                 const PanelSeat &seat, Presence presence)
{
    if (presence == Presence::Present)
        return Blockers{};
    const auto defences = sessions.defencesOf(session.id);
    if (!defences)
        return defences.error();
    const bool hasSat = std::ranges::any_of(*defences, [&seat](const Defence &defence) {
        return std::ranges::find(defence.panel, seat.member.id) != defence.panel.end();
    });
    if (!hasSat)
        return Blockers{};
    return Blockers{Blocker{BlockerCode::CompositionFixed}
                        .with(u"etat"_s, codeName(session.state))
                        .with(u"membre"_s, seat.member.name)};
}

/// Once the session is open everybody has answered.
bool takesPresence(SessionState state, Presence presence)
{
    return state == SessionState::Convened || (state == SessionState::Open && presence != Presence::Expected);
}

} // namespace

Status JuryService::open(const Actor &by, SessionId session)
{
    auto act = Act::begin(m_context, by, Right::RecordPresence);
    if (!act)
        return act.error();
    const SessionRepository sessions(act->database());
    const auto known = sessions.load(session);
    if (!known)
        return known.error();
    if (Status ok = allowed(openingBlockersOf(*known, act->at())); !ok)
        return ok;
    if (Status closed = closeRollCall(sessions, *known); !closed)
        return closed;
    if (Status moved = moveSession(*act, *known, SessionAct::Open); !moved)
        return moved;
    if (Status set = sessions.setOpenedAt(session, act->at()); !set)
        return set;
    return act->finish({u"session.opened"_s,
                        u"jury_session"_s,
                        session.value(),
                        {},
                        stateJson(known->state),
                        stateJson(SessionState::Open),
                        {}});
}

Status JuryService::recordMemberPresence(const Actor &by, SessionId session, JuryMemberId member,
                                         Presence presence)
{
    auto act = Act::begin(m_context, by, Right::RecordPresence);
    if (!act)
        return act.error();
    const SessionRepository sessions(act->database());
    const auto known = sessions.load(session);
    if (!known)
        return known.error();
    const PanelSeat *seat = seatOf(known->seats, member);
    if (seat == nullptr)
        return Error{ErrorCode::NotFound, u"the member has no seat in that session"_s, u"member"_s};
    Blockers blockers;
    if (!takesPresence(known->state, presence))
        blockers = stateForbids(codeName(known->state), codeName(presence));
    const auto leaving = leavingBlockers(sessions, *known, *seat, presence);
    if (!leaving)
        return leaving.error();
    append(blockers, *leaving);
    if (Status ok = allowed(blockers); !ok)
        return ok;
    if (Status set = sessions.setPresence(session, member, presence); !set)
        return set;
    return act->finish({u"member.presenceRecorded"_s,
                        u"jury_session"_s,
                        session.value(),
                        seat->member.person,
                        {{u"member"_s, member.value()}, {u"presence"_s, codeName(seat->presence)}},
                        {{u"member"_s, member.value()}, {u"presence"_s, codeName(presence)}},
                        {}});
}

} // namespace parchemin
