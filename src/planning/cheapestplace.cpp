#include "planning/cheapestplace.h"

#include <QHash>

#include <algorithm>
#include <optional>

#include "planning/place.h"

namespace parchemin::planning {
namespace {

/// Who can sit in a half-day, counted.
struct Staff
{
    int leads = 0;
    int externalLeads = 0;
    int professionals = 0;
    int externalProfessionals = 0;
    int experienced = 0;
    QHash<QString, int> professionalsOf; ///< by speciality

    void count(const Juror &juror, int change)
    {
        const bool isLead = juror.role == JurorRole::Lead;
        (isLead ? leads : professionals) += change;
        if (juror.isExternal)
            (isLead ? externalLeads : externalProfessionals) += change;
        experienced += juror.hasVaeExperience ? change : 0;
    }
};

bool canSitAtAll(const Juror &juror)
{
    return juror.maxCells >= 1 && juror.maxCellsPerDay >= 1;
}

std::vector<Staff> staffOf(const Problem &problem)
{
    std::vector<Staff> staff(problem.cells.size());
    for (const Juror &juror : problem.jurors) {
        if (!canSitAtAll(juror))
            continue;
        for (const CellIndex cell : juror.available) {
            staff[at(cell)].count(juror, 1);
            if (juror.role == JurorRole::Professional) {
                for (const QString &speciality : juror.specialities)
                    ++staff[at(cell)].professionalsOf[speciality];
            }
        }
    }
    return staff;
}

/// What the best panel of those who may hear a candidate lacks; nothing when they make no panel.
std::optional<qint64> panelCost(const Problem &problem, const Candidate &candidate, CellIndex cell,
                                const Staff &everybody)
{
    Staff staff{everybody.leads,         everybody.externalLeads,
                everybody.professionals, everybody.externalProfessionals,
                everybody.experienced,   {}};
    int skilled = everybody.professionalsOf.value(candidate.speciality);
    for (const JurorIndex index : candidate.conflicts) {
        const Juror &juror = problem.jurors[at(index)];
        if (!canSitAtAll(juror) || std::ranges::count(juror.available, cell) == 0)
            continue;
        staff.count(juror, -1);
        if (juror.role == JurorRole::Professional)
            skilled -= static_cast<int>(juror.specialities.count(candidate.speciality));
    }
    const int externals =
        std::min(staff.externalProfessionals, professionalSeats) + (staff.externalLeads > 0 ? 1 : 0);
    if (staff.leads < 1 || staff.professionals < professionalSeats || externals < minExternals)
        return std::nullopt;
    const bool hasSpeciality = candidate.speciality.isEmpty() || skilled > 0;
    return (candidate.isVae() && staff.experienced == 0 ? problem.weights.vaeWithoutExperience : 0) +
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
        rooms[cell] =
            std::min({rooms[cell], staff[cell].leads, staff[cell].professionals / professionalSeats});
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
            if (const auto panel = panelCost(problem, candidate, possible.cell, staff[at(possible.cell)])) {
                all[index].push_back(
                    {possible.cell, *panel + slotCost(problem, candidate, possible.cell, starts)});
            }
        }
    }
    return all;
}

} // namespace parchemin::planning
