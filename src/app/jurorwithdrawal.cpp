#include "parchemin/app/jurorwithdrawal.h"

#include "parchemin/planning/repair.h"
#include "parchemin/store/sessionrepository.h"

#include <algorithm>

#include "app/withdrawalcase.h"

namespace parchemin {
namespace {

using planning::PlannedSession;

/// Who was called as a substitute for that session, in its order.
Result<std::vector<JuryMemberId>> substitutesOf(const Database &database, SessionId session)
{
    const auto known = SessionRepository(database).load(session);
    if (!known)
        return known.error();
    std::vector<JuryMemberId> members;
    for (const PanelSeat &seat : known->seats) {
        if (seat.role == SeatRole::Substitute)
            members.push_back(seat.member.id);
    }
    return members;
}

std::size_t violationsIn(const planning::Problem &problem, const planning::Plan &plan)
{
    return planning::violationsOf(problem, plan).size();
}

PlannedSession &at(planning::Plan &plan, const WithdrawalCase::Seated &place)
{
    return *std::ranges::find_if(plan.sessions, [&place](const PlannedSession &session) {
        return session.cell == place.cell && session.room == place.room;
    });
}

/// A seat for that quality that nobody holds; null when there is none.
std::optional<planning::JurorIndex> *emptySeat(PlannedSession &session, planning::JurorRole role)
{
    if (role == planning::JurorRole::Lead)
        return session.lead ? nullptr : &session.lead;
    auto *const seat =
        std::ranges::find_if(session.professionals, [](const auto &holder) { return !holder.has_value(); });
    return seat == session.professionals.end() ? nullptr : &*seat;
}

/// Seats the substitutes who were called already, where they mend more than they break; `problem` learns that
/// they are free then.
Result<planning::Plan> withSubstitutes(const Database &database, const WithdrawalCase &known,
                                       planning::Problem &problem)
{
    planning::Plan plan = known.former;
    for (const WithdrawalCase::Seated &place : known.sessions) {
        const auto substitutes = substitutesOf(database, place.session);
        if (!substitutes)
            return substitutes.error();
        for (const JuryMemberId member : *substitutes) {
            const auto juror = positionOf(known.task, member);
            if (!juror)
                continue;
            PlannedSession &session = at(plan, place);
            planning::Juror &substitute = problem.jurors.at(static_cast<std::size_t>(*juror));
            std::optional<planning::JurorIndex> *seat = emptySeat(session, substitute.role);
            if (seat == nullptr)
                continue;
            // Called for that time, so free at it.
            const std::vector<planning::CellIndex> before = substitute.available;
            if (std::ranges::find(before, place.cell) == before.end())
                substitute.available.push_back(place.cell);
            const std::size_t broken = violationsIn(problem, plan);
            *seat = juror;
            if (violationsIn(problem, plan) >= broken) {
                *seat = std::nullopt;
                substitute.available = before;
            }
        }
    }
    planning::normalise(plan);
    return plan;
}

int emptySeatsIn(const planning::Plan &plan)
{
    qint64 empty = 0;
    for (const PlannedSession &session : plan.sessions) {
        empty += std::ranges::count_if(planning::panelOf(session),
                                       [](const auto &holder) { return !holder.has_value(); });
    }
    return static_cast<int>(empty);
}

} // namespace

Result<WithdrawalProposal> withdrawalProposal(const Database &database, const Rulebook &rules,
                                              const Withdrawal &withdrawal, const QDateTime &now,
                                              const planning::SearchOptions &options)
{
    auto known = withdrawalCase(database, rules, withdrawal, now);
    if (!known)
        return known.error();
    WithdrawalProposal proposal{.withdrawal = withdrawal, .known = *std::move(known)};
    if (proposal.known.sessions.empty()) {
        proposal.isLeastChange = true;
        return proposal;
    }
    planning::Problem problem = proposal.known.task.problem;
    const auto start = withSubstitutes(database, proposal.known, problem);
    if (!start)
        return start.error();
    const auto outcome = planning::repairPlan(problem, *start, options);
    if (!outcome)
        return outcome.error();
    proposal.repaired = outcome->plan;
    proposal.difference = planning::differenceOf(problem, proposal.known.former, proposal.repaired);
    const planning::PlanDifference &difference = proposal.difference;
    proposal.isLeastChange = difference.movedCandidates() == 0 && difference.movedRooms() == 0 &&
                             difference.changedSeats() == emptySeatsIn(proposal.known.former);
    return proposal;
}

} // namespace parchemin
