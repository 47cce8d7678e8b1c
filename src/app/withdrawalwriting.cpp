#include "parchemin/app/planediting.h"
#include "parchemin/core/dayplan.h"
#include "parchemin/core/statemachine.h"
#include "parchemin/store/sessionrepository.h"

#include <algorithm>
#include <functional>

#include "app/juryacts.h"
#include "app/withdrawalabsence.h"
#include "app/withdrawalcase.h"
#include "app/withdrawalchange.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// Writes what a proposal says, session by session.
class WithdrawalWriting
{
public:
    WithdrawalWriting(Act &act, const Rulebook &rules, const WithdrawalProposal &proposal)
        : m_act(act)
        , m_rules(rules)
        , m_proposal(proposal)
    {
    }

    Status write();
    [[nodiscard]] QJsonObject summary() const;

private:
    [[nodiscard]] const PlanningTask &task() const { return m_proposal.known.task; }
    [[nodiscard]] QString reason() const { return m_proposal.withdrawal.reason.trimmed(); }
    Status movePassages(const SessionChange &change);
    Status movePassage(const PassageFacts &passage, const std::optional<planning::Place> &to,
                       const SessionChange &change);
    Status release(const PassageFacts &passage);
    Status callOff(const SessionChange &change);
    Status seat(const SessionChange &change);
    Status makeRoom(const SessionChange &change);
    /// Does a step for every change, or only for sessions that are still held.
    Status forEach(Status (WithdrawalWriting::*step)(const SessionChange &), bool isForHeldOnly);
    Status schedule();
    Status judge(const SessionChange &change);
    Status record(const Result<ActRecord> &written);
    /// Whether somebody who sits there now shall sit in another session.
    [[nodiscard]] bool mustLeaveFirst(const SessionChange &change) const;
    [[nodiscard]] QDateTime instantOf(const planning::Place &place) const
    {
        return task().instantOf(place.cell, place.slot);
    }

    Act &m_act;
    const Rulebook &m_rules;
    const WithdrawalProposal &m_proposal;
    std::vector<SessionChange> m_changes;
    std::vector<std::pair<CandidacyId, planning::Place>> m_toSchedule;
};

Status WithdrawalWriting::record(const Result<ActRecord> &written)
{
    return written ? m_act.record(*written) : Status(written.error());
}

Status WithdrawalWriting::release(const PassageFacts &passage)
{
    if (Status released = releasePassage(m_act, passage, DefenceAct::Postpone); !released)
        return released;
    return m_act.record({u"defence.postponed"_s, u"defence"_s, passage.defence.id.value(), passage.person.id,
                         stateJson(passage.defence.state), stateJson(DefenceState::Postponed), reason()});
}

Status WithdrawalWriting::movePassages(const SessionChange &change)
{
    for (const PassageFacts &passage : change.passages) {
        const auto found =
            std::ranges::find(task().candidates, passage.candidacy.id, &PlanningCandidate::candidacy);
        const auto candidate = static_cast<planning::CandidateIndex>(found - task().candidates.begin());
        if (Status moved = movePassage(passage, placeOf(m_proposal.repaired, candidate), change); !moved)
            return moved;
    }
    return Done{};
}

Status WithdrawalWriting::movePassage(const PassageFacts &passage, const std::optional<planning::Place> &to,
                                      const SessionChange &change)
{
    const bool stays =
        to && change.after != nullptr && to->cell == change.after->cell && to->room == change.after->room;
    if (!stays) {
        if (to)
            m_toSchedule.emplace_back(passage.candidacy.id, *to);
        return release(passage);
    }
    const QDateTime start = instantOf(*to);
    if (start == passage.defence.startsAt)
        return Done{};
    if (Status set = SessionRepository(m_act.database()).setStart(passage.defence.id, start); !set)
        return set;
    const auto json = [](const QDateTime &at) {
        return QJsonObject{{u"startsAt"_s, at.toUTC().toString(Qt::ISODate)}};
    };
    return m_act.record({u"defence.moved"_s, u"defence"_s, passage.defence.id.value(), passage.person.id,
                         json(passage.defence.startsAt), json(start), reason()});
}

Status WithdrawalWriting::callOff(const SessionChange &change)
{
    if (Status moved = moveSession(m_act, change.session, SessionAct::Postpone); !moved)
        return moved;
    return m_act.record({u"session.postponed"_s,
                         u"jury_session"_s,
                         change.session.id.value(),
                         {},
                         stateJson(change.session.state),
                         stateJson(SessionState::Postponed),
                         reason()});
}

bool WithdrawalWriting::mustLeaveFirst(const SessionChange &change) const
{
    return std::ranges::any_of(m_changes, [&](const SessionChange &other) {
        return other.after != nullptr && other.session.id != change.session.id &&
               std::ranges::any_of(seatsAfter(other, m_proposal), [&](const SeatDraft &wanted) {
                   return seatOf(change.session.seats, wanted.member) != nullptr &&
                          seatOf(other.session.seats, wanted.member) == nullptr;
               });
    });
}

Status WithdrawalWriting::seat(const SessionChange &change)
{
    const SessionId id = change.session.id;
    if (Status seated = record(seatMembers(m_act, id, seatsAfter(change, m_proposal))); !seated)
        return seated;
    if (change.session.state == SessionState::Draft)
        return Done{};
    if (Status constituted = record(constituteJury(m_act, m_rules, id)); !constituted)
        return constituted;
    if (change.session.state != SessionState::Convened)
        return Done{};
    // Who was convened stays so; whoever is new is to be written to.
    const auto composed = SessionRepository(m_act.database()).load(id);
    if (!composed)
        return composed.error();
    if (Status moved = moveSession(m_act, *composed, SessionAct::Convene); !moved)
        return moved;
    return m_act.record({u"session.convened"_s,
                         u"jury_session"_s,
                         id.value(),
                         {},
                         stateJson(SessionState::Composed),
                         stateJson(SessionState::Convened),
                         reason()});
}

Status WithdrawalWriting::schedule()
{
    for (const auto &wanted : m_toSchedule) {
        const planning::Place &place = wanted.second;
        const auto seated =
            std::ranges::find_if(m_proposal.known.sessions, [&place](const WithdrawalCase::Seated &one) {
                return one.cell == place.cell && one.room == place.room;
            });
        const auto passage = addPassage(m_act, m_rules, seated->session, wanted.first, instantOf(place));
        if (!passage)
            return passage.error();
        if (Status recorded = m_act.record(passage->record); !recorded)
            return recorded;
    }
    return Done{};
}

/// Whatever came of it, every candidate has a whole panel (BR-46) and nobody is in two places (BR-50).
Status WithdrawalWriting::judge(const SessionChange &change)
{
    const SessionRepository sessions(m_act.database());
    const auto session = sessions.load(change.session.id);
    const auto passages = loadPassages(m_act.database(), change.session.id);
    if (!session || !passages)
        return session ? passages.error() : session.error();
    Blockers blockers;
    for (const PassageFacts &passage : *passages) {
        if (!isWaiting(passage.defence.state))
            continue;
        const auto panel = panelOf(m_act.database(), *session, passage);
        if (!panel)
            return panel.error();
        append(blockers, panel->blockers);
        const auto taken = sessions.engagements({passage.person.id}, passage.defence.startsAt,
                                                passage.defence.endsAt(), passage.defence.id);
        if (!taken)
            return taken.error();
        append(blockers, overlapBlockers({{passage.person.id, passage.candidateName(),
                                           passage.defence.startsAt, passage.defence.endsAt()}},
                                         *taken));
    }
    return allowed(blockers);
}

/// First everybody leaves whom another session wants, and sessions that hear nobody are called off.
Status WithdrawalWriting::makeRoom(const SessionChange &change)
{
    if (change.after == nullptr)
        return callOff(change);
    return mustLeaveFirst(change) ? record(seatMembers(m_act, change.session.id, {})) : Status(Done{});
}

Status WithdrawalWriting::forEach(Status (WithdrawalWriting::*step)(const SessionChange &),
                                  bool isForHeldOnly)
{
    for (const SessionChange &change : m_changes) {
        if (isForHeldOnly && change.after == nullptr)
            continue;
        if (Status done = std::invoke(step, this, change); !done)
            return done;
    }
    return Done{};
}

Status WithdrawalWriting::write()
{
    auto changes = changesOf(m_act.database(), m_proposal);
    if (!changes)
        return changes.error();
    m_changes = *std::move(changes);
    if (Status absent = writeAbsence(m_act, m_proposal.withdrawal, m_proposal.known); !absent)
        return absent;
    if (Status moved = forEach(&WithdrawalWriting::movePassages, false); !moved)
        return moved;
    if (Status room = forEach(&WithdrawalWriting::makeRoom, false); !room)
        return room;
    if (Status seated = forEach(&WithdrawalWriting::seat, true); !seated)
        return seated;
    if (Status scheduled = schedule(); !scheduled)
        return scheduled;
    return forEach(&WithdrawalWriting::judge, true);
}

QJsonObject WithdrawalWriting::summary() const
{
    const planning::PlanDifference &difference = m_proposal.difference;
    return {{u"from"_s, m_proposal.withdrawal.from.toString(Qt::ISODate)},
            {u"to"_s, m_proposal.withdrawal.until.toString(Qt::ISODate)},
            {u"sessions"_s,
             static_cast<qint64>(m_proposal.known.sessions.size() + m_proposal.known.loose.size())},
            {u"seats"_s, difference.changedSeats()},
            {u"defences"_s, difference.movedCandidates() + difference.movedRooms()}};
}

} // namespace

Status JurorWithdrawals::apply(const Actor &by, const WithdrawalProposal &proposal)
{
    auto act = Act::begin(m_context, by, Right::ConstituteSession);
    if (!act)
        return act.error();
    const auto now = withdrawalCase(act->database(), m_context.rules, proposal.withdrawal, act->at());
    if (!now)
        return now.error();
    if (*now != proposal.known)
        return Error{ErrorCode::Conflict, u"the sessions have changed since"_s, u"/sessions"_s};
    WithdrawalWriting writing(*act, m_context.rules, proposal);
    if (Status written = writing.write(); !written)
        return written;
    return act->finish({u"juryMember.withdrawn"_s,
                        u"jury_member"_s,
                        proposal.withdrawal.member.value(),
                        {},
                        {},
                        writing.summary(),
                        proposal.withdrawal.reason.trimmed()});
}

} // namespace parchemin
