#include "planning/programme.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <limits>

#include "planning/cheapestplace.h"
#include "planning/place.h"
#include "planning/seatspread.h"

namespace parchemin::planning {
namespace {

using Terms = std::vector<std::pair<int, double>>;

constexpr double unlimited = std::numeric_limits<double>::max();

} // namespace

Programme::Programme(const Problem &problem, Grain grain)
    : m_problem(problem)
{
    addGroups(grain);
    addJurors();
    addCandidates();
    addSlots();
    addFewestSessions();
}

int Programme::addColumn(double cost, double upper, bool isInteger)
{
    m_linear.columns.push_back({cost, upper, isInteger});
    return static_cast<int>(m_linear.columns.size()) - 1;
}

void Programme::addRow(Terms terms, double lower, double upper)
{
    m_linear.rows.push_back({std::move(terms), lower, upper});
}

void Programme::addGroups(Grain grain)
{
    const std::vector<int> most = mostSessions(m_problem);
    for (std::size_t cell = 0; cell < most.size(); ++cell) {
        const auto position = static_cast<CellIndex>(cell);
        int left = most[cell];
        for (std::size_t room = 0; room < m_problem.rooms.size() && left > 0; ++room) {
            if (std::ranges::count(m_problem.rooms[room].cells, position) == 0)
                continue;
            const int capacity = grain == Grain::HalfDays ? left : 1;
            m_groups.push_back(
                {.cell = position, .room = static_cast<RoomIndex>(room), .capacity = capacity});
            m_isExact = m_isExact && capacity == 1;
            left -= capacity;
        }
    }
    for (std::size_t number = 0; number < m_groups.size(); ++number) {
        Group &group = m_groups[number];
        group.open = addColumn(m_problem.weights.session, group.capacity);
        addPanel(group);
        addGenders(group);
        // Rooms of a half-day are alike: the first ones are used first.
        if (number > 0 && m_groups[number - 1].cell == group.cell)
            addRow({{m_groups[number - 1].open, 1}, {group.open, -1}}, 0, unlimited);
    }
}

void Programme::addPanel(Group &group)
{
    Terms leads{{group.open, -1.0}};
    Terms professionals{{group.open, -double{professionalSeats}}};
    Terms externals{{group.open, -double{minExternals}}};
    for (std::size_t index = 0; index < m_problem.jurors.size(); ++index) {
        const Juror &juror = m_problem.jurors[index];
        if (std::ranges::count(juror.available, group.cell) == 0)
            continue;
        const int seat = addColumn(0);
        group.seats[static_cast<JurorIndex>(index)] = seat;
        (juror.role == JurorRole::Lead ? leads : professionals).emplace_back(seat, 1);
        if (juror.isExternal)
            externals.emplace_back(seat, 1);
        addRow({{group.open, 1}, {seat, -1}}, 0, unlimited);
    }
    addRow(leads, 0, 0);
    addRow(professionals, 0, 0);
    addRow(externals, 0, unlimited);
}

/// Sessions without anybody of another gender are at least those for whom no such person is there.
void Programme::addGenders(const Group &group)
{
    if (m_problem.weights.oneGender == 0)
        return;
    QSet<QString> genders;
    for (const auto &[juror, seat] : group.seats)
        genders.insert(m_problem.jurors[at(juror)].gender);
    genders.remove(QString());
    for (const QString &gender : std::as_const(genders)) {
        const int isOne = addColumn(m_problem.weights.oneGender, group.capacity, false);
        Terms terms{{isOne, 1}, {group.open, -1}};
        for (const auto &[juror, seat] : group.seats) {
            if (m_problem.jurors[at(juror)].gender != gender)
                terms.emplace_back(seat, 1);
        }
        addRow(terms, 0, unlimited);
    }
}

void Programme::addJurors()
{
    std::vector<std::vector<const Group *>> groupsIn(m_problem.cells.size());
    for (const Group &group : m_groups)
        groupsIn[at(group.cell)].push_back(&group);
    for (std::size_t index = 0; index < m_problem.jurors.size(); ++index) {
        const auto position = static_cast<JurorIndex>(index);
        std::map<QDate, std::vector<Terms>> byDay;
        for (const CellIndex cell : m_problem.jurors[index].available) {
            Terms sits;
            for (const Group *group : groupsIn[at(cell)])
                sits.emplace_back(group->seats.at(position), 1);
            if (!sits.empty())
                byDay[m_problem.cells[at(cell)].day].push_back(sits);
        }
        Terms sittings;
        Terms days;
        for (const auto &[day, cells] : byDay) {
            const int sitsThatDay = addColumn(m_problem.weights.jurorDay);
            days.emplace_back(sitsThatDay, 1);
            Terms thatDay{{sitsThatDay, -double(m_problem.jurors[index].maxCellsPerDay)}};
            for (const Terms &sits : cells) {
                Terms once = sits;
                once.emplace_back(sitsThatDay, -1);
                addRow(once, -unlimited, 0);
                thatDay.insert(thatDay.end(), sits.begin(), sits.end());
                sittings.insert(sittings.end(), sits.begin(), sits.end());
            }
            addRow(thatDay, -unlimited, 0);
        }
        if (!sittings.empty())
            addLoads(position, sittings, days);
    }
}

/// One column for each load a juror may have, with its square and the days that it takes at least: far
/// tighter than day by day.
void Programme::addLoads(JurorIndex juror, const Terms &sittings, const Terms &days)
{
    const Juror &someone = m_problem.jurors[at(juror)];
    const std::vector<qint64> costs = loadCosts(m_problem, someone);
    Terms one;
    Terms load = sittings;
    Terms fewest = days;
    for (std::size_t count = 0; count < costs.size(); ++count) {
        const auto number = static_cast<double>(count);
        const double square = number * number * m_problem.weights.balance;
        const int hasLoad = addColumn(square);
        one.emplace_back(hasLoad, 1);
        load.emplace_back(hasLoad, -number);
        if (m_problem.weights.jurorDay > 0) {
            const double fewestDays =
                (static_cast<double>(costs[count]) - square) / m_problem.weights.jurorDay;
            fewest.emplace_back(hasLoad, -fewestDays);
        }
    }
    addRow(one, 1, 1);
    addRow(load, 0, 0);
    if (m_problem.weights.jurorDay > 0)
        addRow(fewest, 0, unlimited);
}

void Programme::addCandidates()
{
    std::vector<const Pin *> pins(m_problem.candidates.size(), nullptr);
    for (const Pin &pin : m_problem.pins)
        pins[at(pin.candidate)] = &pin;
    for (std::size_t index = 0; index < m_problem.candidates.size(); ++index) {
        const Candidate &someone = m_problem.candidates[index];
        m_leftOut.push_back(addColumn(m_problem.weights.unscheduled));
        Terms heard{{m_leftOut.back(), 1}};
        for (std::size_t group = 0; group < m_groups.size(); ++group) {
            quint64 starts = startsIn(m_problem, someone, m_groups[group].cell);
            if (pins[index] != nullptr)
                starts &= pins[index]->cell == m_groups[group].cell ? quint64{1} << pins[index]->slot : 0;
            if (starts != 0)
                addPlaces(static_cast<CandidateIndex>(index), group, starts, heard);
        }
        addRow(heard, 1, 1);
    }
}

void Programme::addPlaces(CandidateIndex candidate, std::size_t number, quint64 starts, Terms &heard)
{
    const Candidate &someone = m_problem.candidates[at(candidate)];
    const Group &group = m_groups[number];
    Terms here;
    for (int slot = 0; slot < m_problem.cells[at(group.cell)].slotCount; ++slot) {
        if ((starts >> slot & 1U) == 0)
            continue;
        const bool isLiked =
            someone.preferred.empty() ||
            std::ranges::any_of(someone.preferred, [&group, slot](const CellSlots &wish) {
                return wish.cell == group.cell && std::ranges::count(wish.slotNumbers, slot) > 0;
            });
        const int column = addColumn(isLiked ? 0 : m_problem.weights.notPreferred);
        m_places.push_back({static_cast<int>(number), candidate, slot, column});
        here.emplace_back(column, 1);
        heard.emplace_back(column, 1);
    }
    Terms isOpen = here;
    isOpen.emplace_back(group.open, -1);
    addRow(isOpen, -unlimited, 0);
    for (const JurorIndex juror : someone.conflicts) {
        const auto seat = group.seats.find(juror);
        if (seat == group.seats.end())
            continue;
        Terms apart = isOpen;
        apart.emplace_back(seat->second, 1);
        addRow(apart, -unlimited, 0);
    }
    addPanelWishes(someone, group, here);
}

/// What is paid when nobody on the half-day has the experience or the speciality.
void Programme::addPanelWishes(const Candidate &someone, const Group &group, const Terms &here)
{
    const auto add = [&](double price, const auto &serves) {
        Terms lacks = here;
        lacks.emplace_back(addColumn(price, 1, false), -1);
        for (const auto &[juror, seat] : group.seats) {
            if (serves(m_problem.jurors[at(juror)]))
                lacks.emplace_back(seat, -1);
        }
        addRow(lacks, -unlimited, 0);
    };
    if (someone.isVae() && m_problem.weights.vaeWithoutExperience > 0) {
        add(m_problem.weights.vaeWithoutExperience,
            [](const Juror &juror) { return juror.hasVaeExperience; });
    }
    if (!someone.speciality.isEmpty() && m_problem.weights.noSpeciality > 0) {
        add(m_problem.weights.noSpeciality, [&someone](const Juror &juror) {
            return juror.role == JurorRole::Professional && juror.specialities.contains(someone.speciality);
        });
    }
}

void Programme::addSlots()
{
    std::vector<std::vector<Terms>> bySlot(m_groups.size());
    for (std::size_t number = 0; number < m_groups.size(); ++number)
        bySlot[number].resize(at(m_problem.cells[at(m_groups[number].cell)].slotCount));
    for (const Place &place : m_places) {
        for (int offset = 0; offset < m_problem.candidates[at(place.candidate)].slotsNeeded; ++offset)
            bySlot[at(place.group)][at(place.slot + offset)].emplace_back(place.column, 1);
    }
    for (std::size_t number = 0; number < m_groups.size(); ++number) {
        for (const Terms &heard : bySlot[number]) {
            Terms terms = heard;
            terms.emplace_back(m_groups[number].open, -1);
            addRow(terms, -unlimited, 0);
        }
        if (m_groups[number].capacity == 1 && m_problem.weights.hole > 0)
            addHoles(m_groups[number], bySlot[number]);
    }
}

/// A slot is a hole when one before and one after are taken and it is not.
void Programme::addHoles(const Group &group, const std::vector<Terms> &bySlot)
{
    const std::size_t count = bySlot.size();
    for (std::size_t slot = 1; slot + 1 < count; ++slot) {
        const int hole = addColumn(m_problem.weights.hole, 1, false);
        for (std::size_t before = 0; before < slot; ++before) {
            for (std::size_t after = slot + 1; after < count; ++after) {
                Terms terms{{hole, -1}, {group.open, -1}};
                terms.insert(terms.end(), bySlot[before].begin(), bySlot[before].end());
                terms.insert(terms.end(), bySlot[after].begin(), bySlot[after].end());
                for (const auto &[column, one] : bySlot[slot])
                    terms.emplace_back(column, -1);
                // A long defence may cover two of the three: its terms are summed.
                std::map<int, double> sums;
                for (const auto &[column, factor] : terms)
                    sums[column] += factor;
                addRow(Terms(sums.begin(), sums.end()), -unlimited, 0);
            }
        }
    }
}

/// Hearing everybody takes so many sessions, which no fraction of them tells; each who is left out makes it
/// vacuous.
void Programme::addFewestSessions()
{
    std::vector<int> lengths;
    Terms terms;
    for (const Group &group : m_groups) {
        lengths.insert(lengths.end(), at(group.capacity), m_problem.cells[at(group.cell)].slotCount);
        terms.emplace_back(group.open, 1);
    }
    std::ranges::sort(lengths, std::greater());
    int needed = 0;
    for (const Candidate &someone : m_problem.candidates)
        needed += someone.slotsNeeded;
    int fewest = 0;
    for (const int length : lengths) {
        if (needed <= 0)
            break;
        needed -= length;
        ++fewest;
    }
    for (const int column : m_leftOut)
        terms.emplace_back(column, fewest);
    addRow(terms, fewest, unlimited);
}

Plan Programme::planOf(const double *solution) const
{
    const auto isChosen = [solution](int column) {
        return solution[column] > 0.5;
    };
    std::vector<PlannedSession> sessions(m_groups.size());
    for (std::size_t number = 0; number < m_groups.size(); ++number) {
        sessions[number].cell = m_groups[number].cell;
        sessions[number].room = m_groups[number].room;
        std::size_t professionals = 0;
        for (const auto &[juror, seat] : m_groups[number].seats) {
            if (!isChosen(seat))
                continue;
            if (m_problem.jurors[at(juror)].role == JurorRole::Lead) {
                sessions[number].lead = juror;
            } else if (professionals < sessions[number].professionals.size()) {
                sessions[number].professionals[professionals++] = juror;
            }
        }
    }
    for (const Place &place : m_places) {
        if (isChosen(place.column))
            sessions[at(place.group)].defences.push_back({place.candidate, place.slot});
    }
    Plan plan;
    std::ranges::copy_if(sessions, std::back_inserter(plan.sessions),
                         [](const PlannedSession &session) { return !session.defences.empty(); });
    normalise(plan);
    return plan;
}

} // namespace parchemin::planning
