#include "parchemin/app/act.h"
#include "parchemin/app/juryservice.h"
#include "parchemin/core/statemachine.h"

#include <QJsonArray>

#include <algorithm>

#include "app/juryacts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

const PanelSeat *seatOf(const JurySession &session, JuryMemberId member)
{
    const auto found = std::ranges::find_if(
        session.seats, [member](const PanelSeat &seat) { return seat.member.id == member; });
    return found == session.seats.end() ? nullptr : &*found;
}

/// PV_MEMBER_NOT_PRESENT: nobody's presence is left open when the session opens, and somebody is there.
Blockers rollCallBlockers(const JurySession &session)
{
    QStringList unknown;
    for (const PanelSeat &seat : session.seats) {
        if (seat.role != SeatRole::Substitute && seat.presence == Presence::Expected)
            unknown.append(seat.member.name);
    }
    const bool isAnybodyThere = std::ranges::any_of(
        session.seats, [](const PanelSeat &seat) { return seat.presence == Presence::Present; });
    if (unknown.isEmpty() && isAnybodyThere)
        return {};
    return {Blocker{BlockerCode::MemberNotPresent}.with(u"noms"_s, unknown.join(u", "_s))};
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

std::optional<DefenceAct> actOf(Presence presence)
{
    switch (presence) {
    case Presence::Expected:
        return std::nullopt;
    case Presence::Present:
        return DefenceAct::MarkPresent;
    case Presence::Absent:
        return DefenceAct::MarkAbsent;
    case Presence::Excused:
        return DefenceAct::MarkExcused;
    }
    Q_UNREACHABLE();
}

bool takesPresence(SessionState state)
{
    return state == SessionState::Convened || state == SessionState::Open;
}

bool takesIncidents(SessionState state)
{
    return state == SessionState::Composed || state == SessionState::Deliberated || takesPresence(state);
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
    Blockers blockers = transitionBlockers(known->state, SessionAct::Open);
    append(blockers, timeOrderBlockers(act->at(), certifierInstant(known->day, known->startsAt)));
    append(blockers, rollCallBlockers(*known));
    if (Status ok = allowed(blockers); !ok)
        return ok;
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
    const PanelSeat *seat = seatOf(*known, member);
    if (seat == nullptr)
        return Error{ErrorCode::NotFound, u"the member has no seat in that session"_s, u"member"_s};
    Blockers blockers;
    if (!takesPresence(known->state))
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
                        {},
                        {{u"member"_s, member.value()}, {u"presence"_s, codeName(seat->presence)}},
                        {{u"member"_s, member.value()}, {u"presence"_s, codeName(presence)}},
                        {}});
}

Status JuryService::recordCandidatePresence(const Actor &by, DefenceId defence, Presence presence)
{
    const std::optional<DefenceAct> move = actOf(presence);
    if (!move)
        return Error{ErrorCode::InvalidInput, u"a candidate is present, absent or excused"_s, u"presence"_s};
    auto act = Act::begin(m_context, by, Right::RecordPresence);
    if (!act)
        return act.error();
    const auto passage = loadPassage(act->database(), defence);
    if (!passage)
        return passage.error();
    const auto session = SessionRepository(act->database()).load(passage->defence.session);
    if (!session)
        return session.error();
    Blockers blockers = sessionStateBlockers(*session, SessionState::Open, codeName(*move));
    append(blockers, transitionBlockers(passage->defence.state, *move));
    if (Status ok = allowed(blockers); !ok)
        return ok;
    const bool isPresent = presence == Presence::Present;
    if (Status moved =
            isPresent ? moveDefence(*act, passage->defence, *move) : releasePassage(*act, *passage, *move);
        !moved)
        return moved;
    return act->finish(
        {u"defence.presenceRecorded"_s,
         u"defence"_s,
         defence.value(),
         passage->person.id,
         stateJson(passage->defence.state),
         {{u"state"_s, codeName(*after(passage->defence.state, *move))}, {u"presence"_s, codeName(presence)}},
         {}});
}

Status JuryService::hear(const Actor &by, DefenceId defence)
{
    auto act = Act::begin(m_context, by, Right::RecordPresence);
    if (!act)
        return act.error();
    const SessionRepository sessions(act->database());
    const auto passage = loadPassage(act->database(), defence);
    if (!passage)
        return passage.error();
    const auto session = sessions.load(passage->defence.session);
    if (!session)
        return session.error();
    const auto policy = m_context.rules.policy(session->day);
    if (!policy)
        return policy.error();
    const auto ties = tiesOf(act->database(), *session, passage->person.id);
    if (!ties)
        return ties.error();
    // On the day only those sit who are there.
    const DefencePanel panel = panelFor(withPresentOnly(*session), *ties, passage->person);
    Blockers blockers = sessionStateBlockers(*session, SessionState::Open, codeName(DefenceAct::Hear));
    append(blockers, transitionBlockers(passage->defence.state, DefenceAct::Hear));
    append(blockers, transitionBlockers(passage->candidacy.state, CandidacyAct::Hear));
    append(blockers, panel.blockers);
    if (panel.isComplete()) {
        append(blockers, panelBlockers(panel.seats, ruleSetsOf(m_context.rules, *session, passage->candidacy),
                                       session->day, *policy));
    }
    if (Status ok = allowed(blockers); !ok)
        return ok;
    if (const auto recorded = recordFoundTies(*act, *session, passage->person.id); !recorded)
        return recorded.error();
    if (Status fixed = sessions.fixPanel(defence, membersOf(panel.seats)); !fixed)
        return fixed;
    if (Status moved = moveDefence(*act, passage->defence, DefenceAct::Hear); !moved)
        return moved;
    if (Status moved = moveCandidacy(*act, passage->candidacy, CandidacyAct::Hear); !moved)
        return moved;
    QJsonArray members;
    for (const PanelSeat &seat : panel.seats)
        members.append(seat.member.id.value());
    return act->finish({u"defence.heard"_s,
                        u"defence"_s,
                        defence.value(),
                        passage->person.id,
                        stateJson(passage->defence.state),
                        {{u"state"_s, codeName(DefenceState::Heard)}, {u"panel"_s, members}},
                        {}});
}

Result<IncidentId> JuryService::reportIncident(const Actor &by, SessionId session,
                                               std::optional<DefenceId> defence, const QString &category,
                                               const QString &description)
{
    if (category.trimmed().isEmpty() || description.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput, u"an incident needs a category and a description"_s,
                     u"description"_s};
    auto act = Act::begin(m_context, by, Right::RecordPresence);
    if (!act)
        return act.error();
    const SessionRepository sessions(act->database());
    const auto known = sessions.load(session);
    if (!known)
        return known.error();
    std::optional<PersonId> candidate;
    if (defence) {
        const auto passage = sessions.loadDefence(*defence);
        if (!passage)
            return passage.error();
        if (passage->session != session)
            return Error{ErrorCode::InvalidInput, u"the defence is of another session"_s, u"defence"_s};
        candidate = passage->person;
    }
    if (!takesIncidents(known->state))
        return refused(stateForbids(codeName(known->state), u"REPORT_INCIDENT"_s));
    const auto added = sessions.addIncident({.id = IncidentId{0},
                                             .session = session,
                                             .defence = defence,
                                             .category = category.trimmed(),
                                             .description = description.trimmed(),
                                             .happenedAt = act->at()},
                                            by.user);
    if (!added)
        return added.error();
    if (Status done = act->finish({u"incident.reported"_s,
                                   u"incident"_s,
                                   added->value(),
                                   candidate,
                                   {},
                                   {{u"session"_s, known->code},
                                    {u"category"_s, category.trimmed()},
                                    {u"description"_s, description.trimmed()}},
                                   {}});
        !done)
        return done.error();
    return *added;
}

} // namespace parchemin
