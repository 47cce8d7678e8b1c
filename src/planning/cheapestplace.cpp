#include "planning/cheapestplace.h"

#include <algorithm>
#include <optional>

namespace parchemin::planning {
namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

struct Staff
{
    std::vector<JurorIndex> leads;
    std::vector<JurorIndex> professionals;
};

std::vector<Staff> staffOf(const Problem &problem)
{
    std::vector<Staff> staff(problem.cells.size());
    for (std::size_t index = 0; index < problem.jurors.size(); ++index) {
        const Juror &juror = problem.jurors[index];
        if (juror.maxCells < 1 || juror.maxCellsPerDay < 1)
            continue;
        for (const CellIndex cell : juror.available) {
            Staff &those = staff[at(cell)];
            (juror.role == JurorRole::Lead ? those.leads : those.professionals)
                .push_back(static_cast<JurorIndex>(index));
        }
    }
    return staff;
}

/// What the best panel of those who may hear a candidate lacks; nothing when they make no panel.
std::optional<qint64> panelCost(const Problem &problem, const Candidate &candidate, const Staff &staff)
{
    int leads = 0;
    int professionals = 0;
    int externalProfessionals = 0;
    bool hasExternalLead = false;
    bool hasExperience = false;
    bool hasSpeciality = candidate.speciality.isEmpty();
    const auto maySit = [&candidate](JurorIndex juror) {
        return std::ranges::count(candidate.conflicts, juror) == 0;
    };
    for (const JurorIndex index : staff.leads) {
        const Juror &juror = problem.jurors[at(index)];
        if (!maySit(index))
            continue;
        ++leads;
        hasExternalLead = hasExternalLead || juror.isExternal;
        hasExperience = hasExperience || juror.hasVaeExperience;
    }
    for (const JurorIndex index : staff.professionals) {
        const Juror &juror = problem.jurors[at(index)];
        if (!maySit(index))
            continue;
        ++professionals;
        externalProfessionals += juror.isExternal ? 1 : 0;
        hasExperience = hasExperience || juror.hasVaeExperience;
        hasSpeciality = hasSpeciality || juror.specialities.contains(candidate.speciality);
    }
    const int externals = std::min(externalProfessionals, professionalSeats) + (hasExternalLead ? 1 : 0);
    if (leads < 1 || professionals < professionalSeats || externals < minExternals)
        return std::nullopt;
    return (candidate.isVae() && !hasExperience ? problem.weights.vaeWithoutExperience : 0) +
           (hasSpeciality ? 0 : problem.weights.noSpeciality);
}

qint64 slotCost(const Problem &problem, const Candidate &candidate, CellIndex cell, quint64 starts)
{
    if (candidate.preferred.empty())
        return 0;
    for (const CellSlots &wish : candidate.preferred) {
        if (wish.cell == cell &&
            std::ranges::any_of(wish.slotNumbers, [starts](int slot) { return (starts >> slot & 1U) != 0; }))
            return 0;
    }
    return problem.weights.notPreferred;
}

/// What a person has fixed, by candidate.
std::vector<const Pin *> pinsOf(const Problem &problem)
{
    std::vector<const Pin *> pins(problem.candidates.size(), nullptr);
    for (const Pin &pin : problem.pins)
        pins[at(pin.candidate)] = &pin;
    return pins;
}

/// Where a candidate can begin in a half-day, the pin being kept.
quint64 startsWithPin(const Problem &problem, const Candidate &candidate, CellIndex cell, const Pin *pin)
{
    if (pin != nullptr && pin->cell != cell)
        return 0;
    return startsIn(problem, candidate, cell) & (pin != nullptr ? quint64{1} << pin->slot : ~quint64{0});
}

} // namespace

quint64 startsWithPins(const Problem &problem, CandidateIndex candidate, CellIndex cell)
{
    const auto pin = std::ranges::find(problem.pins, candidate, &Pin::candidate);
    return startsWithPin(problem, problem.candidates[at(candidate)], cell,
                         pin == problem.pins.end() ? nullptr : &*pin);
}

std::vector<int> mostSessions(const Problem &problem)
{
    std::vector<int> rooms(problem.cells.size(), 0);
    for (const Room &room : problem.rooms) {
        for (const CellIndex cell : room.cells)
            ++rooms[at(cell)];
    }
    const std::vector<Staff> staff = staffOf(problem);
    for (std::size_t cell = 0; cell < rooms.size(); ++cell) {
        rooms[cell] = std::min({rooms[cell], static_cast<int>(staff[cell].leads.size()),
                                static_cast<int>(staff[cell].professionals.size()) / professionalSeats});
    }
    return rooms;
}

std::vector<std::vector<PlaceCost>> placeCosts(const Problem &problem)
{
    const std::vector<int> sessions = mostSessions(problem);
    const std::vector<Staff> staff = staffOf(problem);
    const std::vector<const Pin *> pins = pinsOf(problem);
    std::vector<std::vector<PlaceCost>> all(problem.candidates.size());
    for (std::size_t index = 0; index < problem.candidates.size(); ++index) {
        const Candidate &candidate = problem.candidates[index];
        for (const CellSlots &possible : candidate.available) {
            const quint64 starts = startsWithPin(problem, candidate, possible.cell, pins[index]);
            if (starts == 0 || sessions[at(possible.cell)] == 0)
                continue;
            if (const auto panel = panelCost(problem, candidate, staff[at(possible.cell)])) {
                all[index].push_back(
                    {possible.cell, *panel + slotCost(problem, candidate, possible.cell, starts)});
            }
        }
    }
    return all;
}

} // namespace parchemin::planning
