#include "parchemin/planning/plandifference.h"

#include <algorithm>
#include <map>

namespace parchemin::planning {
namespace {

std::map<CandidateIndex, Place> placesIn(const Plan &plan)
{
    std::map<CandidateIndex, Place> places;
    for (const PlannedSession &session : plan.sessions) {
        for (const PlannedDefence &defence : session.defences)
            places[defence.candidate] = {session.cell, session.room, defence.slot};
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

std::optional<Place> placeIn(const std::map<CandidateIndex, Place> &places, CandidateIndex candidate)
{
    const auto found = places.find(candidate);
    return found == places.end() ? std::nullopt : std::optional(found->second);
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
    const auto formerPlaces = placesIn(before);
    const auto newPlaces = placesIn(after);
    for (std::size_t index = 0; index < problem.candidates.size(); ++index) {
        const auto candidate = static_cast<CandidateIndex>(index);
        const std::optional<Place> former = placeIn(formerPlaces, candidate);
        const std::optional<Place> now = placeIn(newPlaces, candidate);
        if (former != now)
            difference.candidates.push_back({candidate, former, now});
    }
    const Panels formerPanels = panelsIn(before);
    Panels newPanels = panelsIn(after);
    for (const auto &[where, seats] : formerPanels)
        newPanels.try_emplace(where);
    for (const auto &[where, seats] : newPanels) {
        const auto former = formerPanels.find(where);
        compareSeats(where, former == formerPanels.end() ? Seats() : former->second, seats, difference.seats);
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
