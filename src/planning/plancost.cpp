#include "parchemin/planning/plancost.h"

#include <algorithm>
#include <vector>

namespace parchemin::planning {
namespace {

const Candidate &candidateAt(const Problem &problem, CandidateIndex index)
{
    return problem.candidates[static_cast<std::size_t>(index)];
}

/// Those of the panel's jurors who are there.
std::vector<const Juror *> sittingIn(const Problem &problem, const PlannedSession &session)
{
    std::vector<const Juror *> jurors;
    for (const std::optional<JurorIndex> &seat : panelOf(session)) {
        if (seat)
            jurors.push_back(&problem.jurors[static_cast<std::size_t>(*seat)]);
    }
    return jurors;
}

bool isOfOneGender(const std::vector<const Juror *> &jurors)
{
    return !jurors.empty() && !jurors.front()->gender.isEmpty() &&
           std::ranges::all_of(
               jurors, [&jurors](const Juror *juror) { return juror->gender == jurors.front()->gender; });
}

bool isPreferred(const Candidate &candidate, CellIndex cell, int slot)
{
    if (candidate.preferred.empty())
        return true;
    return std::ranges::any_of(candidate.preferred, [cell, slot](const CellSlots &wish) {
        return wish.cell == cell && std::ranges::count(wish.slotNumbers, slot) > 0;
    });
}

/// Sorts, and leaves one of each.
template <typename Item>
void keepOneOfEach(std::vector<Item> &items)
{
    std::ranges::sort(items);
    items.erase(std::unique(items.begin(), items.end()), items.end());
}

/// Empty slots between the first and the last occupied one.
int holesIn(const Problem &problem, const PlannedSession &session)
{
    std::vector<int> occupied;
    occupied.reserve(session.defences.size());
    for (const PlannedDefence &defence : session.defences) {
        for (int offset = 0; offset < candidateAt(problem, defence.candidate).slotsNeeded; ++offset)
            occupied.push_back(defence.slot + offset);
    }
    if (occupied.empty())
        return 0;
    keepOneOfEach(occupied);
    return occupied.back() - occupied.front() + 1 - static_cast<int>(occupied.size());
}

void countDefence(const Candidate &candidate, CellIndex cell, int slot,
                  const std::vector<const Juror *> &jurors, CostBreakdown &cost)
{
    if (!isPreferred(candidate, cell, slot))
        ++cost.notPreferred;
    if (candidate.isVae() && std::ranges::none_of(jurors, &Juror::hasVaeExperience))
        ++cost.vaeWithoutExperience;
    if (!candidate.speciality.isEmpty() && std::ranges::none_of(jurors, [&candidate](const Juror *juror) {
            return juror->role == JurorRole::Professional &&
                   juror->specialities.contains(candidate.speciality);
        }))
        ++cost.noSpeciality;
}

} // namespace

qint64 CostBreakdown::total(const Weights &weights) const
{
    return unscheduled * weights.unscheduled + sessions * weights.session + jurorDays * weights.jurorDay +
           holes * weights.hole + notPreferred * weights.notPreferred + oneGender * weights.oneGender +
           vaeWithoutExperience * weights.vaeWithoutExperience + noSpeciality * weights.noSpeciality +
           squaredLoads * weights.balance;
}

CostBreakdown costOf(const Problem &problem, const Plan &plan)
{
    CostBreakdown cost;
    cost.unscheduled = static_cast<qint64>(unscheduledIn(problem, plan).size());
    cost.sessions = static_cast<qint64>(plan.sessions.size());
    std::vector<std::pair<JurorIndex, QDate>> jurorDays;
    std::vector<std::pair<JurorIndex, CellIndex>> jurorCells;
    for (const PlannedSession &session : plan.sessions) {
        for (const std::optional<JurorIndex> &seat : panelOf(session)) {
            if (!seat)
                continue;
            jurorDays.emplace_back(*seat, problem.cells[static_cast<std::size_t>(session.cell)].day);
            jurorCells.emplace_back(*seat, session.cell);
        }
        cost.holes += holesIn(problem, session);
        const std::vector<const Juror *> jurors = sittingIn(problem, session);
        cost.oneGender += isOfOneGender(jurors) ? 1 : 0;
        for (const PlannedDefence &defence : session.defences) {
            countDefence(candidateAt(problem, defence.candidate), session.cell, defence.slot, jurors, cost);
        }
    }
    keepOneOfEach(jurorDays);
    cost.jurorDays = static_cast<qint64>(jurorDays.size());
    keepOneOfEach(jurorCells);
    for (auto first = jurorCells.begin(); first != jurorCells.end();) {
        const auto next = std::find_if(first, jurorCells.end(), [first](const auto &jurorCell) {
            return jurorCell.first != first->first;
        });
        const qint64 load = next - first;
        cost.squaredLoads += load * load;
        first = next;
    }
    return cost;
}

} // namespace parchemin::planning
