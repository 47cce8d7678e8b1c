#include "app/juryacts.h"

#include "parchemin/core/statemachine.h"
#include "parchemin/store/candidacyrepository.h"
#include "parchemin/store/juryrepository.h"
#include "parchemin/store/sessionrepository.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {

Status allowed(const Blockers &blockers)
{
    Blockers forbidding = withoutWarnings(blockers);
    if (!forbidding.empty())
        return refused(std::move(forbidding));
    return Done{};
}

Blockers timeOrderBlockers(const QDateTime &now, const QDateTime &earliest)
{
    if (now >= earliest)
        return {};
    return {Blocker{BlockerCode::TimeOrder}
                .with(u"motif"_s, u"TROP_TOT"_s)
                .with(u"limite"_s, earliest.toUTC().toString(Qt::ISODateWithMs))
                .with(u"date"_s, now.toUTC().toString(Qt::ISODateWithMs))};
}

Blockers sessionStateBlockers(const JurySession &session, SessionState wanted, const QString &actName)
{
    return session.state == wanted ? Blockers{} : stateForbids(codeName(session.state), actName);
}

Blockers notSittingBlockers(const Actor &actor, QLatin1StringView act)
{
    if (!actor.person)
        return personBlockers(actor);
    return {Blocker{BlockerCode::RightMissing}.with(u"nom"_s, actor.name).with(u"droit"_s, QString(act))};
}

Blockers reasonBlockers(const QString &reason)
{
    return reason.trimmed().isEmpty() ? Blockers{{BlockerCode::ReasonMissing}} : Blockers{};
}

Status moveCandidacy(const Act &act, const Candidacy &candidacy, CandidacyAct move)
{
    const std::optional<CandidacyState> next = after(candidacy.state, move);
    if (!next)
        return refused(transitionBlockers(candidacy.state, move));
    return CandidacyRepository(act.database()).setState(candidacy.id, *next, act.today());
}

Status moveDefence(const Act &act, const Defence &defence, DefenceAct move)
{
    const std::optional<DefenceState> next = after(defence.state, move);
    if (!next)
        return refused(transitionBlockers(defence.state, move));
    return SessionRepository(act.database()).setDefenceState(defence.id, *next);
}

Status moveSession(const Act &act, const JurySession &session, SessionAct move)
{
    const std::optional<SessionState> next = after(session.state, move);
    if (!next)
        return refused(transitionBlockers(session.state, move));
    return SessionRepository(act.database()).setState(session.id, *next);
}

Status releasePassage(const Act &act, const PassageFacts &passage, DefenceAct move)
{
    if (Status moved = moveDefence(act, passage.defence, move); !moved)
        return moved;
    // A candidate who withdrew in the meantime is no longer waiting for anything.
    if (passage.candidacy.state != CandidacyState::Scheduled)
        return Done{};
    const bool isPostponed = move == DefenceAct::Postpone;
    return moveCandidacy(act, passage.candidacy,
                         isPostponed ? CandidacyAct::Unschedule : CandidacyAct::ReturnToWork);
}

Result<std::vector<ConflictOfInterest>> recordFoundTies(Act &act, const JurySession &session,
                                                        PersonId candidate)
{
    const JuryRepository jury(act.database());
    auto found = jury.findConflicts(membersOf(session.seats), candidate, session.day);
    if (!found || found->empty())
        return found;
    QJsonArray ties;
    std::optional<ConflictId> first;
    for (const ConflictOfInterest &tie : *found) {
        const auto added = jury.addConflict(tie);
        if (!added)
            return added.error();
        if (!first)
            first = *added;
        ties.append(QJsonObject{{u"id"_s, added->value()},
                                {u"member"_s, tie.member.value()},
                                {u"kind"_s, codeName(tie.kind)},
                                {u"evidence"_s, tie.evidence}});
    }
    if (Status recorded = act.record({u"conflict.detected"_s,
                                      u"conflict_of_interest"_s,
                                      first->value(),
                                      candidate,
                                      {},
                                      {{u"session"_s, session.code}, {u"ties"_s, ties}},
                                      {}});
        !recorded)
        return recorded.error();
    return found;
}

} // namespace parchemin
