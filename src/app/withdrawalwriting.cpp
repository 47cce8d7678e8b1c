#include "parchemin/app/planediting.h"
#include "parchemin/core/clock.h"
#include "parchemin/core/dayplan.h"
#include "parchemin/core/statemachine.h"
#include "parchemin/store/availabilityrepository.h"
#include "parchemin/store/convocationrepository.h"
#include "parchemin/store/juryrepository.h"
#include "parchemin/store/sessionrepository.h"

#include <algorithm>
#include <functional>

#include "app/juryacts.h"
#include "app/withdrawalcase.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

using planning::PlannedSession;

/// A session as it was and as it shall be.
struct Change
{
    JurySession session;
    std::vector<PassageFacts> passages; ///< those that wait
    const PlannedSession *after;        ///< null: it hears nobody any more
};

bool isSeated(const std::vector<PanelSeat> &seats, JuryMemberId member)
{
    return std::ranges::any_of(seats, [member](const PanelSeat &seat) { return seat.member.id == member; });
}

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
    [[nodiscard]] const QString &reason() const { return m_proposal.withdrawal.reason; }
    Status readChanges();
    Status withdrawTimes();
    Status answerConvocations(SessionId id);
    Status answerAll();
    Status leave(SessionId id);
    Status movePassages(const Change &change);
    Status movePassage(const PassageFacts &passage, const std::optional<planning::Place> &to,
                       const Change &change);
    Status release(const PassageFacts &passage);
    Status callOff(const Change &change);
    Status seat(const Change &change);
    Status makeRoom(const Change &change);
    /// Does a step for every change, or only for sessions that are still held.
    Status forEach(Status (WithdrawalWriting::*step)(const Change &), bool isForHeldOnly);
    Status schedule();
    Status judge(const Change &change);
    Status record(const Result<ActRecord> &written);
    [[nodiscard]] std::vector<SeatDraft> seatsOf(const Change &change) const;
    /// Whether somebody who sits there now shall sit in another session.
    [[nodiscard]] bool mustLeaveFirst(const Change &change) const;
    [[nodiscard]] QDateTime instantOf(const planning::Place &place) const
    {
        return task().instantOf(place.cell, place.slot);
    }

    Act &m_act;
    const Rulebook &m_rules;
    const WithdrawalProposal &m_proposal;
    std::vector<Change> m_changes;
    std::vector<std::pair<CandidacyId, planning::Place>> m_toSchedule;
};

Status WithdrawalWriting::record(const Result<ActRecord> &written)
{
    return written ? m_act.record(*written) : Status(written.error());
}

Status WithdrawalWriting::readChanges()
{
    for (const WithdrawalCase::Seated &place : m_proposal.known.sessions) {
        auto session = SessionRepository(m_act.database()).load(place.session);
        if (!session)
            return session.error();
        auto passages = loadPassages(m_act.database(), place.session);
        if (!passages)
            return passages.error();
        std::erase_if(*passages, [](const PassageFacts &one) { return !isWaiting(one.defence.state); });
        const auto after =
            std::ranges::find_if(m_proposal.repaired.sessions, [&place](const PlannedSession &one) {
                return one.cell == place.cell && one.room == place.room && !one.defences.empty();
            });
        const PlannedSession *wanted = after == m_proposal.repaired.sessions.end() ? nullptr : &*after;
        const auto &former = m_proposal.known.former.sessions;
        const bool isKept = wanted != nullptr && std::ranges::find(former, *wanted) != former.end();
        if (!isKept || isSeated(session->seats, m_proposal.withdrawal.member))
            m_changes.push_back({*std::move(session), *std::move(passages), wanted});
    }
    return Done{};
}

/// He is not free on those days any more: nobody proposes him again.
Status WithdrawalWriting::withdrawTimes()
{
    const Withdrawal &withdrawal = m_proposal.withdrawal;
    const auto member = JuryRepository(m_act.database()).load(withdrawal.member);
    if (!member)
        return member.error();
    const TimeRange days{certifierInstant(withdrawal.from, QTime(0, 0)).toUTC(),
                         certifierInstant(withdrawal.until.addDays(1), QTime(0, 0)).toUTC()};
    const auto said = AvailabilityRepository(m_act.database()).within(withdrawal.member, days);
    if (!said)
        return said.error();
    return said->empty() ? Status(Done{}) : record(changeTimes(m_act, *member, days, {}));
}

/// Whoever withdraws has answered what was sent to him for that session: he does not come.
Status WithdrawalWriting::answerConvocations(SessionId id)
{
    const ConvocationRepository convocations(m_act.database());
    const auto member = JuryRepository(m_act.database()).load(m_proposal.withdrawal.member);
    if (!member)
        return member.error();
    const auto sent = convocations.ofSession(id);
    if (!sent)
        return sent.error();
    for (const Convocation &convocation : *sent) {
        if (convocation.person != member->person || convocation.defence || convocation.acknowledgedOn)
            continue;
        if (Status set = convocations.setAcknowledged(convocation.id, m_act.today()); !set)
            return set;
        if (Status recorded = m_act.record({u"convocation.declined"_s,
                                            u"convocation"_s,
                                            convocation.id.value(),
                                            convocation.person,
                                            {},
                                            {{u"on"_s, m_act.today().toString(Qt::ISODate)}},
                                            reason()});
            !recorded)
            return recorded;
    }
    return Done{};
}

Status WithdrawalWriting::answerAll()
{
    for (const WithdrawalCase::Seated &place : m_proposal.known.sessions) {
        if (Status answered = answerConvocations(place.session); !answered)
            return answered;
    }
    for (const SessionId session : m_proposal.known.loose) {
        if (Status answered = answerConvocations(session); !answered)
            return answered;
    }
    return Done{};
}

/// A session without passages, or without its whole panel: he leaves it, and it is composed again.
Status WithdrawalWriting::leave(SessionId id)
{
    const auto session = SessionRepository(m_act.database()).load(id);
    if (!session)
        return session.error();
    std::vector<SeatDraft> seats;
    for (const PanelSeat &seat : session->seats) {
        if (seat.member.id != m_proposal.withdrawal.member)
            seats.push_back({seat.member.id, seat.role, seat.isChair});
    }
    return record(seatMembers(m_act, id, seats));
}

Status WithdrawalWriting::release(const PassageFacts &passage)
{
    if (Status released = releasePassage(m_act, passage, DefenceAct::Postpone); !released)
        return released;
    return m_act.record({u"defence.postponed"_s, u"defence"_s, passage.defence.id.value(), passage.person.id,
                         stateJson(passage.defence.state), stateJson(DefenceState::Postponed), reason()});
}

Status WithdrawalWriting::movePassages(const Change &change)
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
                                      const Change &change)
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

Status WithdrawalWriting::callOff(const Change &change)
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

/// The panel of the plan, the chair where it was, and the substitutes who still wait.
std::vector<SeatDraft> WithdrawalWriting::seatsOf(const Change &change) const
{
    std::vector<SeatDraft> seats;
    const auto add = [&](std::optional<planning::JurorIndex> juror, SeatRole role) {
        if (!juror)
            return;
        const JuryMemberId member = task().jurors.at(static_cast<std::size_t>(*juror)).member;
        const bool wasChair = std::ranges::any_of(change.session.seats, [member](const PanelSeat &seat) {
            return seat.member.id == member && seat.isChair;
        });
        seats.push_back({member, role, wasChair});
    };
    add(change.after->lead, SeatRole::Lead);
    for (const auto &professional : change.after->professionals)
        add(professional, SeatRole::Professional);
    if (!seats.empty() && std::ranges::none_of(seats, &SeatDraft::isChair))
        seats.front().isChair = true;
    for (const PanelSeat &seat : change.session.seats) {
        const bool isPromoted = std::ranges::find(seats, seat.member.id, &SeatDraft::member) != seats.end();
        if (seat.role == SeatRole::Substitute && !isPromoted &&
            seat.member.id != m_proposal.withdrawal.member)
            seats.push_back({seat.member.id, SeatRole::Substitute, false});
    }
    return seats;
}

bool WithdrawalWriting::mustLeaveFirst(const Change &change) const
{
    return std::ranges::any_of(m_changes, [&](const Change &other) {
        return other.after != nullptr && other.session.id != change.session.id &&
               std::ranges::any_of(seatsOf(other), [&](const SeatDraft &wanted) {
                   return isSeated(change.session.seats, wanted.member) &&
                          !isSeated(other.session.seats, wanted.member);
               });
    });
}

Status WithdrawalWriting::seat(const Change &change)
{
    const SessionId id = change.session.id;
    if (Status seated = record(seatMembers(m_act, id, seatsOf(change))); !seated)
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
Status WithdrawalWriting::judge(const Change &change)
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
Status WithdrawalWriting::makeRoom(const Change &change)
{
    if (change.after == nullptr)
        return callOff(change);
    return mustLeaveFirst(change) ? record(seatMembers(m_act, change.session.id, {})) : Status(Done{});
}

Status WithdrawalWriting::forEach(Status (WithdrawalWriting::*step)(const Change &), bool isForHeldOnly)
{
    for (const Change &change : m_changes) {
        if (isForHeldOnly && change.after == nullptr)
            continue;
        if (Status done = std::invoke(step, this, change); !done)
            return done;
    }
    return Done{};
}

Status WithdrawalWriting::write()
{
    if (Status read = readChanges(); !read)
        return read;
    if (Status times = withdrawTimes(); !times)
        return times;
    if (Status answered = answerAll(); !answered)
        return answered;
    for (const SessionId session : m_proposal.known.loose) {
        if (Status left = leave(session); !left)
            return left;
    }
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
