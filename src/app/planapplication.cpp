#include "parchemin/app/facts.h"
#include "parchemin/app/juryplanning.h"
#include "parchemin/core/statemachine.h"

#include <algorithm>

#include "app/juryacts.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

using planning::Plan;
using planning::PlannedDefence;
using planning::PlannedSession;

bool hasUnknownPosition(const planning::Problem &problem, const Plan &plan)
{
    return std::ranges::any_of(planning::violationsOf(problem, plan), [](const planning::Violation &one) {
        return one.code == planning::ViolationCode::UnknownPosition;
    });
}

/// A plan read against the store of the moment.
struct Transferred
{
    Plan plan;
    Blockers blockers; ///< whoever is not there any more
};

/// Carries a plan from the task it was made for to the one of now.
class Transfer
{
public:
    Transfer(const Database &database, const Rulebook &rules, const PlanningTask &then,
             const PlanningTask &now)
        : m_database(database)
        , m_rules(rules)
        , m_then(then)
        , m_now(now)
    {
    }

    Result<Transferred> of(const Plan &plan)
    {
        Transferred result;
        for (const PlannedSession &session : plan.sessions) {
            if (session.defences.empty())
                continue;
            PlannedSession moved = session;
            moved.defences.clear();
            moved.lead = jurorNow(session.lead);
            for (std::size_t seat = 0; seat < session.professionals.size(); ++seat)
                moved.professionals[seat] = jurorNow(session.professionals[seat]);
            for (const PlannedDefence &defence : session.defences) {
                const auto candidate = candidateNow(defence.candidate);
                if (candidate) {
                    moved.defences.push_back({*candidate, defence.slot});
                    continue;
                }
                const auto reasons = reasonsWhyGone(defence.candidate, m_now.halfDay(session.cell).day);
                if (!reasons)
                    return reasons.error();
                append(result.blockers, *reasons);
            }
            if (!moved.defences.empty())
                result.plan.sessions.push_back(std::move(moved));
        }
        return result;
    }

private:
    [[nodiscard]] std::optional<planning::JurorIndex>
    jurorNow(std::optional<planning::JurorIndex> juror) const
    {
        if (!juror)
            return std::nullopt;
        const JuryMemberId member = m_then.jurors.at(static_cast<std::size_t>(*juror)).member;
        const auto found = std::ranges::find(m_now.jurors, member, &PlanningJuror::member);
        if (found == m_now.jurors.end())
            return std::nullopt;
        return static_cast<planning::JurorIndex>(found - m_now.jurors.begin());
    }
    [[nodiscard]] std::optional<planning::CandidateIndex>
    candidateNow(planning::CandidateIndex candidate) const
    {
        const CandidacyId id = m_then.candidates.at(static_cast<std::size_t>(candidate)).candidacy;
        const auto found = std::ranges::find(m_now.candidates, id, &PlanningCandidate::candidacy);
        if (found == m_now.candidates.end())
            return std::nullopt;
        return static_cast<planning::CandidateIndex>(found - m_now.candidates.begin());
    }
    /// Her name first: the reasons of readiness do not carry it.
    Result<Blockers> reasonsWhyGone(planning::CandidateIndex candidate, QDate day) const
    {
        const PlanningCandidate &gone = m_then.candidates.at(static_cast<std::size_t>(candidate));
        Blockers blockers{Blocker{BlockerCode::NotAvailable}.with(u"personne"_s, gone.name)};
        const auto facts = gatherFacts(m_database, m_rules, gone.candidacy, day);
        if (!facts)
            return facts.error();
        const Blockers reasons = withoutWarnings(readyForJuryBlockers(*facts));
        append(blockers, reasons.empty() ? transitionBlockers(facts->candidacy.state, CandidacyAct::Schedule)
                                         : reasons);
        return blockers;
    }

    const Database &m_database;
    const Rulebook &m_rules;
    const PlanningTask &m_then;
    const PlanningTask &m_now;
};

/// Writes the sessions of a plan that was judged, one after the other.
class PlanWriting
{
public:
    PlanWriting(Act &act, const Rulebook &rules, const PlanningTask &task)
        : m_act(act)
        , m_rules(rules)
        , m_task(task)
    {
    }

    Status write(const PlannedSession &session);
    [[nodiscard]] const AppliedPlan &applied() const { return m_applied; }

private:
    [[nodiscard]] std::vector<SeatDraft> seatsOf(const PlannedSession &session) const;

    Act &m_act;
    const Rulebook &m_rules;
    const PlanningTask &m_task;
    AppliedPlan m_applied;
};

std::vector<SeatDraft> PlanWriting::seatsOf(const PlannedSession &session) const
{
    std::vector<SeatDraft> seats;
    const auto add = [&](std::optional<planning::JurorIndex> juror, SeatRole role) {
        if (juror) {
            const JuryMemberId member = m_task.jurors.at(static_cast<std::size_t>(*juror)).member;
            seats.push_back({member, role, role == SeatRole::Lead});
        }
    };
    add(session.lead, SeatRole::Lead);
    for (const auto &professional : session.professionals)
        add(professional, SeatRole::Professional);
    return seats;
}

Status PlanWriting::write(const PlannedSession &session)
{
    const PlanningHalfDay &half = m_task.halfDay(session.cell);
    const PlanningRoom &room = m_task.frame.rooms.at(static_cast<std::size_t>(session.room));
    const auto added =
        addSession(m_act, m_rules.currentSheet(),
                   {.code = {},
                    .day = half.day,
                    .startsAt = half.startsAt,
                    .place = room.name,
                    .modality = room.isRemote ? SessionModality::Remote : SessionModality::OnSite});
    if (!added)
        return added.error();
    if (Status recorded = m_act.record(added->record); !recorded)
        return recorded;
    const auto seated = seatMembers(m_act, added->id, seatsOf(session));
    if (!seated)
        return seated.error();
    if (Status recorded = m_act.record(*seated); !recorded)
        return recorded;
    const auto constituted = constituteJury(m_act, m_rules, added->id);
    if (!constituted)
        return constituted.error();
    if (Status recorded = m_act.record(*constituted); !recorded)
        return recorded;
    std::vector<PlannedDefence> defences = session.defences;
    std::ranges::sort(defences, {}, &PlannedDefence::slot);
    for (const PlannedDefence &defence : defences) {
        const CandidacyId candidacy =
            m_task.candidates.at(static_cast<std::size_t>(defence.candidate)).candidacy;
        const auto passage =
            addPassage(m_act, m_rules, added->id, candidacy, m_task.instantOf(session.cell, defence.slot));
        if (!passage)
            return passage.error();
        if (Status recorded = m_act.record(passage->record); !recorded)
            return recorded;
        ++m_applied.defences;
    }
    m_applied.sessions.push_back(added->id);
    return Done{};
}

} // namespace

Result<AppliedPlan> JuryPlanning::apply(const Actor &by, const PlanningTask &task, const Plan &plan)
{
    if (hasUnknownPosition(task.problem, plan))
        return Error{ErrorCode::InvalidInput, u"the plan does not belong to its problem"_s, u"/sessions"_s};
    auto act = Act::begin(m_context, by, Right::ConstituteSession);
    if (!act)
        return act.error();
    const auto now = planningTask(act->database(), m_context.rules, task.frame, act->at());
    if (!now)
        return now.error();
    auto transferred = Transfer(act->database(), m_context.rules, task, *now).of(plan);
    if (!transferred)
        return transferred.error();
    append(transferred->blockers,
           blockersOf(*now, transferred->plan, planning::violationsOf(now->problem, transferred->plan)));
    if (Status ok = allowed(transferred->blockers); !ok)
        return ok.error();
    if (transferred->plan.sessions.empty())
        return Error{ErrorCode::InvalidInput, u"the plan hears nobody"_s, u"/sessions"_s};
    PlanWriting writing(*act, m_context.rules, *now);
    for (const PlannedSession &session : transferred->plan.sessions) {
        if (Status written = writing.write(session); !written)
            return written.error();
    }
    const AppliedPlan &applied = writing.applied();
    if (Status done = act->finish(
            {u"plan.applied"_s,
             u"jury_session"_s,
             applied.sessions.front().value(),
             {},
             {},
             {{u"sessions"_s, static_cast<qint64>(applied.sessions.size())}, {u"count"_s, applied.defences}},
             {}});
        !done)
        return done.error();
    return applied;
}

} // namespace parchemin
