#include "planning/obstacles.h"

#include <algorithm>

#include "planning/place.h"

namespace parchemin::planning {

std::vector<CellIndex> cellsFor(const Problem &problem, const Candidate &candidate)
{
    std::vector<CellIndex> cells;
    for (const CellSlots &possible : candidate.available) {
        if (startsIn(problem, candidate, possible) != 0)
            cells.push_back(possible.cell);
    }
    std::ranges::sort(cells);
    return cells;
}

std::vector<JurorIndex> freeJurors(const Problem &problem, JurorRole role, CellIndex cell,
                                   const Candidate &candidate)
{
    std::vector<JurorIndex> free;
    for (std::size_t index = 0; index < problem.jurors.size(); ++index) {
        const Juror &juror = problem.jurors[index];
        const auto position = static_cast<JurorIndex>(index);
        if (juror.role == role && juror.maxCells > 0 && juror.maxCellsPerDay > 0 &&
            std::ranges::count(juror.available, cell) > 0 &&
            std::ranges::count(candidate.conflicts, position) == 0)
            free.push_back(position);
    }
    return free;
}

int roomCount(const Problem &problem, CellIndex cell)
{
    return static_cast<int>(std::ranges::count_if(
        problem.rooms, [cell](const Room &room) { return std::ranges::count(room.cells, cell) > 0; }));
}

std::vector<Fact> obstaclesOf(const Problem &problem, CandidateIndex candidate)
{
    const Candidate &someone = problem.candidates[at(candidate)];
    const std::vector<CellIndex> cells = cellsFor(problem, someone);
    std::vector<Fact> facts{{.code = FactCode::CandidateTimes, .cells = cells}};
    for (const CellIndex cell : cells) {
        const auto leads = freeJurors(problem, JurorRole::Lead, cell, someone);
        const auto professionals = freeJurors(problem, JurorRole::Professional, cell, someone);
        const auto externals = std::ranges::count_if(
            professionals, [&problem](JurorIndex juror) { return problem.jurors[at(juror)].isExternal; });
        if (const int rooms = roomCount(problem, cell); rooms == 0) {
            facts.push_back({.code = FactCode::FewRooms, .cell = cell, .count = rooms});
        } else if (leads.empty()) {
            facts.push_back({.code = FactCode::FewLeads, .cell = cell, .jurors = leads});
        } else if (professionals.size() < std::size_t{professionalSeats} || externals == 0) {
            facts.push_back({.code = FactCode::FewProfessionals, .cell = cell, .jurors = professionals});
        }
    }
    return facts;
}

} // namespace parchemin::planning
