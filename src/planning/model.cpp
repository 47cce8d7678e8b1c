#include "planning/model.h"

#include <QHash>

#include <algorithm>

namespace parchemin::planning {
namespace {

/// What a person has fixed is kept before a whole cohort is heard; within what 64 bits hold for any weight.
constexpr qint64 pinFactor = 1000;

int numberOf(QHash<QString, int> &numbers, const QString &name)
{
    const auto found = numbers.constFind(name);
    if (found != numbers.constEnd())
        return *found;
    const auto number = static_cast<int>(numbers.size());
    numbers.insert(name, number);
    return number;
}

Option wholeOption(const Problem &problem, const Candidate &candidate, const CellSlots &offer)
{
    Option option{.cell = offer.cell,
                  .starts = startsIn(problem, candidate, offer),
                  .preferred = candidate.preferred.empty() ? ~quint64{0} : 0};
    for (const CellSlots &wish : candidate.preferred) {
        if (wish.cell != offer.cell)
            continue;
        for (const int slot : wish.slotNumbers)
            option.preferred |= quint64{1} << slot;
    }
    return option;
}

} // namespace

Prices pricesOf(const Weights &weights)
{
    return {.unscheduled = weights.unscheduled,
            .session = weights.session,
            .jurorDay = weights.jurorDay,
            .hole = weights.hole,
            .notPreferred = weights.notPreferred,
            .oneGender = weights.oneGender,
            .vaeWithoutExperience = weights.vaeWithoutExperience,
            .noSpeciality = weights.noSpeciality,
            .balance = weights.balance};
}

Model::Model(const Problem &problem, const Prices &itsPrices, const Plan *former)
    : prices(itsPrices)
{
    layOutCells(problem);
    layOutJurors(problem);
    layOutCandidates(problem);
    if (former != nullptr)
        layOutFormer(*former);
}

const Option *Model::optionSought(CandidateIndex candidate, CellIndex cell) const
{
    const std::span<const Option> all = options[at(candidate)];
    const auto found = std::ranges::lower_bound(all, cell, {}, &Option::cell);
    return found != all.end() && found->cell == cell ? &*found : nullptr;
}

void Model::layOutCells(const Problem &problem)
{
    cellCount = problem.cells.size();
    std::vector<QDate> days;
    for (const Cell &cell : problem.cells) {
        days.push_back(cell.day);
        slotCountOfCell.push_back(cell.slotCount);
        slotStride = std::max(slotStride, at(cell.slotCount));
    }
    std::ranges::sort(days);
    days.erase(std::unique(days.begin(), days.end()), days.end());
    dayCount = days.size();
    cellsOfDay.resize(dayCount);
    std::vector<std::vector<RoomIndex>> roomsIn(cellCount);
    for (std::size_t room = 0; room < problem.rooms.size(); ++room) {
        for (const CellIndex cell : problem.rooms[room].cells)
            roomsIn[at(cell)].push_back(static_cast<RoomIndex>(room));
    }
    for (std::size_t cell = 0; cell < cellCount; ++cell) {
        const auto day = std::ranges::lower_bound(days, problem.cells[cell].day) - days.begin();
        dayOfCell.push_back(static_cast<int>(day));
        cellsOfDay[static_cast<std::size_t>(day)].push_back(static_cast<CellIndex>(cell));
        firstSession.push_back(sessionCount());
        for (const RoomIndex room : roomsIn[cell]) {
            cellOfSession.push_back(static_cast<CellIndex>(cell));
            roomOfSession.push_back(room);
        }
    }
    firstSession.push_back(sessionCount());
}

void Model::layOutJurors(const Problem &problem)
{
    leadsIn.resize(cellCount);
    professionalsIn.resize(cellCount);
    availability.assign(problem.jurors.size() * cellCount, 0);
    QHash<QString, int> genders;
    QHash<QString, int> specialities;
    for (const Candidate &candidate : problem.candidates) {
        if (!candidate.speciality.isEmpty())
            numberOf(specialities, candidate.speciality);
    }
    specialityCount = static_cast<std::size_t>(specialities.size());
    knowledge.assign(problem.jurors.size() * specialityCount, 0);
    for (std::size_t index = 0; index < problem.jurors.size(); ++index) {
        const Juror &juror = problem.jurors[index];
        jurors.push_back({.isExternal = juror.isExternal,
                          .hasVaeExperience = juror.hasVaeExperience,
                          .gender = juror.gender.isEmpty() ? -1 : numberOf(genders, juror.gender),
                          .maxCellsPerDay = juror.maxCellsPerDay,
                          .maxCells = juror.maxCells});
        for (const CellIndex cell : juror.available) {
            availability[index * cellCount + at(cell)] = 1;
            auto &those = juror.role == JurorRole::Lead ? leadsIn : professionalsIn;
            those[at(cell)].push_back(static_cast<JurorIndex>(index));
        }
        for (const QString &speciality : juror.specialities) {
            if (const auto found = specialities.constFind(speciality); found != specialities.constEnd())
                knowledge[index * specialityCount + at(*found)] = 1;
        }
    }
    QHash<QString, int> numbers = specialities;
    for (const Candidate &candidate : problem.candidates) {
        CandidateFacts facts;
        if (!candidate.speciality.isEmpty())
            facts.speciality = numberOf(numbers, candidate.speciality);
        candidates.push_back(facts);
    }
}

/// Fills `all` with the options where there is a room; only the pinned place of who is pinned.
void Model::gatherOptions(const Problem &problem, const Candidate &candidate, const Pin *pin,
                          std::vector<Option> &all) const
{
    all.clear();
    for (const CellSlots &possible : candidate.available) {
        Option option = wholeOption(problem, candidate, possible);
        if (pin != nullptr)
            option.starts &= pin->cell == possible.cell ? quint64{1} << pin->slot : 0;
        if (option.starts != 0 && sessionsOf(possible.cell) > 0)
            all.push_back(option);
    }
    std::ranges::sort(all, {}, &Option::cell);
}

void Model::layOutCandidates(const Problem &problem)
{
    std::vector<const Pin *> pins(problem.candidates.size(), nullptr);
    for (const Pin &pin : problem.pins)
        pins[at(pin.candidate)] = &pin;
    std::vector<Option> its; // one room in memory for all
    for (std::size_t index = 0; index < problem.candidates.size(); ++index) {
        const Candidate &candidate = problem.candidates[index];
        const Pin *pin = pins[index];
        CandidateFacts &facts = candidates[index];
        facts.slotsNeeded = candidate.slotsNeeded;
        facts.shape = (quint64{1} << candidate.slotsNeeded) - 1;
        facts.isVae = candidate.isVae();
        facts.leftOut = prices.unscheduled * (pin == nullptr ? 1 : pinFactor);
        gatherOptions(problem, candidate, pin, its);
        options.add(its);
        conflicts.add(candidate.conflicts);
    }
}

void Model::numberOptions()
{
    constexpr std::size_t most = 8'000'000; // some megabytes
    if (candidates.size() * cellCount > most)
        return;
    optionNumbers.assign(candidates.size() * cellCount, -1);
    for (std::size_t candidate = 0; candidate < options.size(); ++candidate) {
        for (std::size_t number = 0; number < options[candidate].size(); ++number) {
            const std::size_t cell = at(options[candidate][number].cell);
            optionNumbers[candidate * cellCount + cell] = static_cast<qint16>(number);
        }
    }
}

void Model::layOutFormer(const Plan &former)
{
    formerPanels.assign(cellOfSession.size(), Panel{nobody, nobody, nobody});
    for (const PlannedSession &planned : former.sessions) {
        int session = -1;
        for (int other = firstSession[at(planned.cell)]; other < firstSession[at(planned.cell) + 1];
             ++other) {
            if (roomOfSession[at(other)] == planned.room)
                session = other;
        }
        for (const PlannedDefence &defence : planned.defences) {
            CandidateFacts &facts = candidates[at(defence.candidate)];
            facts.former = {planned.cell, session, defence.slot};
            facts.leftOut += prices.movedCandidate;
        }
        if (session < 0)
            continue;
        const auto seats = panelOf(planned);
        for (std::size_t seat = 0; seat < seats.size(); ++seat)
            formerPanels[at(session)][seat] = seats[seat].value_or(nobody);
    }
}

} // namespace parchemin::planning
