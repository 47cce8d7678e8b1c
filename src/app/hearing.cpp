#include "parchemin/app/act.h"
#include "parchemin/app/facts.h"
#include "parchemin/app/juryservice.h"

#include <QJsonArray>

#include <algorithm>
#include <iterator>

#include "app/juryacts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// I8: a block whose validation was cancelled since the passage was scheduled is missing before the jury.
Result<Blockers> lostBlockBlockers(const Database &database, const Rulebook &rules,
                                   const PassageFacts &passage, QDate today)
{
    const auto facts = gatherFacts(database, rules, passage.candidacy.id, today);
    if (!facts)
        return facts.error();
    Blockers blockers;
    std::ranges::copy_if(readyForJuryBlockers(*facts), std::back_inserter(blockers),
                         [](const Blocker &blocker) { return blocker.code == BlockerCode::BlocksMissing; });
    return blockers;
}

} // namespace

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
    if (session->openedAt)
        append(blockers, timeOrderBlockers(act->at(), *session->openedAt));
    const auto lost = lostBlockBlockers(act->database(), m_context.rules, *passage, act->today());
    if (!lost)
        return lost.error();
    append(blockers, *lost);
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

} // namespace parchemin
