#include "parchemin/planning/plandifference.h"

#include <algorithm>
#include <map>

namespace parchemin::planning {
namespace {

/// By candidate; nothing for who is left out.
std::vector<std::optional<Place>> placesIn(const Problem &problem, const Plan &plan)
{
    std::vector<std::optional<Place>> places(problem.candidates.size());
    for (const PlannedSession &session : plan.sessions) {
        for (const PlannedDefence &defence : session.defences) {
            if (const auto candidate = static_cast<std::size_t>(defence.candidate); candidate < places.size())
                places[candidate] = {session.cell, session.room, defence.slot};
        }
    }
    return places;
}

using Seats = std::vector<std::optional<JurorIndex>>;
using Panels = std::map<std::pair<CellIndex, RoomIndex>, Seats>;

Panels panelsIn(const Plan &plan)
{
    Panels panels;
    for (const PlannedSession &session : plan.sessions) {
        const auto panel = panelOf(session);
        Seats &seats = panels[{session.cell, session.room}];
        seats.insert(seats.end(), panel.begin(), panel.end());
    }
    return panels;
}

/// Pairs who left with who came, leads with leads as far as they come first in a panel.
void compareSeats(const std::pair<CellIndex, RoomIndex> &where, Seats before, Seats after,
                  std::vector<SeatChange> &changes)
{
    for (auto seat = before.begin(); seat != before.end();) {
        const auto kept = std::ranges::find(after, *seat);
        if (kept == after.end()) {
            ++seat;
            continue;
        }
        after.erase(kept);
        seat = before.erase(seat);
    }
    const std::size_t count = std::max(before.size(), after.size());
    before.resize(count);
    after.resize(count);
    for (std::size_t seat = 0; seat < count; ++seat)
        changes.push_back({where.first, where.second, before[seat], after[seat]});
}

} // namespace

PlanDifference differenceOf(const Problem &problem, const Plan &before, const Plan &after)
{
    PlanDifference difference;
    const auto formerPlaces = placesIn(problem, before);
    const auto newPlaces = placesIn(problem, after);
    for (std::size_t candidate = 0; candidate < formerPlaces.size(); ++candidate) {
        if (formerPlaces[candidate] != newPlaces[candidate]) {
            difference.candidates.push_back(
                {static_cast<CandidateIndex>(candidate), formerPlaces[candidate], newPlaces[candidate]});
        }
    }
    const Panels formerPanels = panelsIn(before);
    Panels newPanels = panelsIn(after);
    for (const auto &[where, seats] : formerPanels)
        newPanels.try_emplace(where);
    for (const auto &[where, seats] : newPanels) {
        const auto found = formerPanels.find(where);
        const Seats former = found == formerPanels.end() ? Seats() : found->second;
        if (former != seats)
            compareSeats(where, former, seats, difference.seats);
    }
    return difference;
}

int PlanDifference::movedCandidates() const
{
    return static_cast<int>(std::ranges::count_if(candidates, [](const CandidateChange &change) {
        return change.before && (!change.after || change.before->cell != change.after->cell ||
                                 change.before->slot != change.after->slot);
    }));
}

int PlanDifference::movedRooms() const
{
    return static_cast<int>(std::ranges::count_if(candidates, [](const CandidateChange &change) {
        return change.before && change.after && change.before->cell == change.after->cell &&
               change.before->slot == change.after->slot && change.before->room != change.after->room;
    }));
}

int PlanDifference::changedSeats() const
{
    return static_cast<int>(
        std::ranges::count_if(seats, [](const SeatChange &change) { return change.after.has_value(); }));
}

qint64 PlanDifference::cost(const Weights &weights) const
{
    return qint64{weights.movedCandidate} * movedCandidates() + qint64{weights.movedRoom} * movedRooms() +
           qint64{weights.changedSeat} * changedSeats();
}

} // namespace parchemin::planning
