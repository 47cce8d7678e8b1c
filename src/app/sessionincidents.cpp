#include "parchemin/app/act.h"
#include "parchemin/app/juryservice.h"
#include "parchemin/core/statemachine.h"

#include "app/juryacts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

bool takesIncidents(SessionState state)
{
    return state == SessionState::Composed || state == SessionState::Convened ||
           state == SessionState::Open || state == SessionState::Deliberated;
}

Status checkIncident(const QString &category, const QString &description)
{
    if (!category.trimmed().isEmpty() && !description.trimmed().isEmpty())
        return Done{};
    return Error{ErrorCode::InvalidInput, u"an incident needs a category and a description"_s,
                 u"description"_s};
}

/// A passage of a session that is held, unless that step cannot be taken.
Result<SessionPassage> heldPassage(const Database &database, DefenceId defence, DefenceAct move)
{
    auto known = loadSessionPassage(database, defence);
    if (!known)
        return known.error();
    Blockers blockers = sessionStateBlockers(known->session, SessionState::Open, codeName(move));
    append(blockers, transitionBlockers(known->passage.defence.state, move));
    if (Status ok = allowed(blockers); !ok)
        return ok.error();
    return known;
}

} // namespace

Result<Recorded<IncidentId>> addIncident(const Act &act, const JurySession &session,
                                         const std::optional<Defence> &defence, const QString &category,
                                         const QString &description)
{
    if (Status sound = checkIncident(category, description); !sound)
        return sound.error();
    if (!takesIncidents(session.state))
        return refused(stateForbids(codeName(session.state), u"REPORT_INCIDENT"_s));
    const auto added = SessionRepository(act.database())
                           .addIncident({.id = IncidentId{0},
                                         .session = session.id,
                                         .defence = defence ? std::optional(defence->id) : std::nullopt,
                                         .category = category.trimmed(),
                                         .description = description.trimmed(),
                                         .happenedAt = act.at()},
                                        act.actor().user);
    if (!added)
        return added.error();
    return Recorded<IncidentId>{*added,
                                {u"incident.reported"_s,
                                 u"incident"_s,
                                 added->value(),
                                 defence ? std::optional(defence->person) : std::nullopt,
                                 {},
                                 {{u"session"_s, session.code},
                                  {u"category"_s, category.trimmed()},
                                  {u"description"_s, description.trimmed()}},
                                 {}}};
}

Result<IncidentId> JuryService::reportIncident(const Actor &by, SessionId session,
                                               std::optional<DefenceId> defence, const QString &category,
                                               const QString &description)
{
    if (Status sound = checkIncident(category, description); !sound)
        return sound.error();
    auto act = Act::begin(m_context, by, Right::RecordPresence);
    if (!act)
        return act.error();
    const SessionRepository sessions(act->database());
    const auto known = sessions.load(session);
    if (!known)
        return known.error();
    std::optional<Defence> concerned;
    if (defence) {
        const auto passage = sessions.loadDefence(*defence);
        if (!passage)
            return passage.error();
        if (passage->session != session)
            return Error{ErrorCode::InvalidInput, u"the defence is of another session"_s, u"defence"_s};
        concerned = *passage;
    }
    const auto added = addIncident(*act, *known, concerned, category, description);
    if (!added)
        return added.error();
    if (Status done = act->finish(added->record); !done)
        return done.error();
    return added->id;
}

Status JuryService::interrupt(const Actor &by, DefenceId defence, const QString &description)
{
    if (Status sound = checkIncident(u"INTERRUPTION"_s, description); !sound)
        return sound;
    auto act = Act::begin(m_context, by, Right::RecordPresence);
    if (!act)
        return act.error();
    const auto held = heldPassage(act->database(), defence, DefenceAct::Interrupt);
    if (!held)
        return held.error();
    const Defence &passage = held->passage.defence;
    const auto incident = addIncident(*act, held->session, passage, u"INTERRUPTION"_s, description);
    if (!incident)
        return incident.error();
    if (Status recorded = act->record(incident->record); !recorded)
        return recorded;
    if (Status moved = moveDefence(*act, passage, DefenceAct::Interrupt); !moved)
        return moved;
    return act->finish({u"defence.interrupted"_s, u"defence"_s, defence.value(), passage.person,
                        stateJson(passage.state), stateJson(DefenceState::Interrupted),
                        description.trimmed()});
}

Status JuryService::resume(const Actor &by, DefenceId defence)
{
    auto act = Act::begin(m_context, by, Right::RecordPresence);
    if (!act)
        return act.error();
    const auto held = heldPassage(act->database(), defence, DefenceAct::Resume);
    if (!held)
        return held.error();
    const Defence &passage = held->passage.defence;
    if (Status moved = moveDefence(*act, passage, DefenceAct::Resume); !moved)
        return moved;
    return act->finish({u"defence.resumed"_s,
                        u"defence"_s,
                        defence.value(),
                        passage.person,
                        stateJson(passage.state),
                        stateJson(DefenceState::Present),
                        {}});
}

} // namespace parchemin
