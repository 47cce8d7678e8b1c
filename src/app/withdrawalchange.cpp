#include "app/withdrawalchange.h"

#include "parchemin/core/dayplan.h"
#include "parchemin/store/sessionrepository.h"

#include <algorithm>

namespace parchemin {

using planning::PlannedSession;

Result<std::vector<SessionChange>> changesOf(const Database &database, const WithdrawalProposal &proposal)
{
    std::vector<SessionChange> changes;
    for (const WithdrawalCase::Seated &place : proposal.known.sessions) {
        auto session = SessionRepository(database).load(place.session);
        if (!session)
            return session.error();
        auto passages = loadPassages(database, place.session);
        if (!passages)
            return passages.error();
        std::erase_if(*passages, [](const PassageFacts &one) { return !isWaiting(one.defence.state); });
        const auto after =
            std::ranges::find_if(proposal.repaired.sessions, [&place](const PlannedSession &one) {
                return one.cell == place.cell && one.room == place.room && !one.defences.empty();
            });
        const PlannedSession *wanted = after == proposal.repaired.sessions.end() ? nullptr : &*after;
        const auto &former = proposal.known.former.sessions;
        const bool isKept = wanted != nullptr && std::ranges::find(former, *wanted) != former.end();
        if (!isKept || seatOf(session->seats, proposal.withdrawal.member) != nullptr)
            changes.push_back({*std::move(session), *std::move(passages), wanted});
    }
    return changes;
}

std::vector<SeatDraft> seatsAfter(const SessionChange &change, const WithdrawalProposal &proposal)
{
    std::vector<SeatDraft> seats;
    const auto add = [&](std::optional<planning::JurorIndex> juror, SeatRole role) {
        if (!juror)
            return;
        const JuryMemberId member = proposal.known.task.jurors.at(static_cast<std::size_t>(*juror)).member;
        const PanelSeat *before = seatOf(change.session.seats, member);
        seats.push_back({member, role, before != nullptr && before->isChair});
    };
    add(change.after->lead, SeatRole::Lead);
    for (const auto &professional : change.after->professionals)
        add(professional, SeatRole::Professional);
    if (!seats.empty() && std::ranges::none_of(seats, &SeatDraft::isChair))
        seats.front().isChair = true;
    for (const PanelSeat &seat : change.session.seats) {
        const bool isPromoted = std::ranges::find(seats, seat.member.id, &SeatDraft::member) != seats.end();
        if (seat.role == SeatRole::Substitute && !isPromoted && seat.member.id != proposal.withdrawal.member)
            seats.push_back({seat.member.id, SeatRole::Substitute, false});
    }
    return seats;
}

} // namespace parchemin
