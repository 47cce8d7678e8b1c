#include "planning/exhaustiveoptimum.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <set>

#include "planning/problemmaker.h"
#include "planning/random.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::planning {
namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

struct Seating
{
    CellIndex cell;
    RoomIndex room;
    std::array<int, 3> panel; ///< -1: closed
    unsigned taken = 0;
    int heard = 0;
};

/// Tries everything.
class Trial
{
public:
    explicit Trial(const Problem &problem)
        : m_problem(problem)
        , m_places(problem.candidates.size())
    {
        for (std::size_t room = 0; room < problem.rooms.size(); ++room) {
            for (const CellIndex cell : problem.rooms[room].cells)
                m_sessions.push_back({cell, static_cast<RoomIndex>(room), {-1, -1, -1}});
        }
    }

    Optimum run()
    {
        tryPanels(0);
        return m_best;
    }

private:
    void tryPanels(std::size_t session)
    {
        if (session == m_sessions.size()) {
            if (const qint64 cost = panelsCost(); cost < m_best.cost)
                tryPlaces(0, cost);
            return;
        }
        tryPanels(session + 1);
        for (std::size_t lead = 0; lead < m_problem.jurors.size(); ++lead) {
            for (std::size_t one = 0; one < m_problem.jurors.size(); ++one) {
                for (std::size_t two = one + 1; two < m_problem.jurors.size(); ++two)
                    tryPanel(session, {static_cast<int>(lead), static_cast<int>(one), static_cast<int>(two)});
            }
        }
    }

    void tryPanel(std::size_t session, const std::array<int, 3> &panel)
    {
        const CellIndex cell = m_sessions[session].cell;
        int externals = 0;
        for (std::size_t seat = 0; seat < 3; ++seat) {
            const Juror &juror = m_problem.jurors[at(panel[seat])];
            if ((juror.role == JurorRole::Lead) != (seat == 0) ||
                std::ranges::count(juror.available, cell) == 0)
                return;
            externals += juror.isExternal ? 1 : 0;
        }
        if (externals < 2)
            return;
        for (std::size_t other = 0; other < session; ++other) {
            if (m_sessions[other].cell != cell)
                continue;
            for (const int juror : panel) {
                if (std::ranges::count(m_sessions[other].panel, juror) > 0)
                    return;
            }
        }
        m_sessions[session].panel = panel;
        tryPanels(session + 1);
        m_sessions[session].panel = {-1, -1, -1};
    }

    /// What sessions and jurors cost; a price beyond every plan when a juror sits too often.
    [[nodiscard]] qint64 panelsCost() const
    {
        constexpr qint64 impossible = std::numeric_limits<qint64>::max();
        const Weights &weights = m_problem.weights;
        qint64 cost = 0;
        std::vector<int> loads(m_problem.jurors.size(), 0);
        std::vector<std::vector<QDate>> days(m_problem.jurors.size());
        for (const Seating &session : m_sessions) {
            if (session.panel[0] < 0)
                continue;
            cost += weights.session;
            const QString &gender = m_problem.jurors[at(session.panel[0])].gender;
            if (!gender.isEmpty() && m_problem.jurors[at(session.panel[1])].gender == gender &&
                m_problem.jurors[at(session.panel[2])].gender == gender)
                cost += weights.oneGender;
            for (const int juror : session.panel) {
                ++loads[at(juror)];
                days[at(juror)].push_back(m_problem.cells[at(session.cell)].day);
            }
        }
        for (std::size_t juror = 0; juror < loads.size(); ++juror) {
            if (loads[juror] == 0)
                continue;
            if (loads[juror] > m_problem.jurors[juror].maxCells)
                return impossible;
            const std::set<QDate> distinct(days[juror].begin(), days[juror].end());
            for (const QDate &day : distinct) {
                if (std::ranges::count(days[juror], day) > m_problem.jurors[juror].maxCellsPerDay)
                    return impossible;
            }
            cost += qint64{weights.balance} * loads[juror] * loads[juror] +
                    qint64{weights.jurorDay} * static_cast<qint64>(distinct.size());
        }
        return cost;
    }

    void tryPlaces(std::size_t index, qint64 cost)
    {
        if (cost >= m_best.cost)
            return;
        if (index == m_problem.candidates.size()) {
            finish(cost);
            return;
        }
        for (std::size_t session = 0; session < m_sessions.size(); ++session) {
            if (m_sessions[session].panel[0] >= 0)
                trySlots(index, session, cost);
        }
        m_places[index] = {-1, 0};
        tryPlaces(index + 1, cost + m_problem.weights.unscheduled);
    }

    void trySlots(std::size_t index, std::size_t number, qint64 cost)
    {
        const Candidate &candidate = m_problem.candidates[index];
        Seating &session = m_sessions[number];
        for (const int juror : session.panel) {
            if (std::ranges::count(candidate.conflicts, juror) > 0)
                return;
        }
        for (int slot = 0; slot < m_problem.cells[at(session.cell)].slotCount; ++slot) {
            const unsigned shape = ((1U << candidate.slotsNeeded) - 1) << slot;
            if ((session.taken & shape) != 0 || !canBegin(candidate, session.cell, slot) ||
                !isPinKept(index, session.cell, slot))
                continue;
            session.taken |= shape;
            ++session.heard;
            m_places[index] = {static_cast<int>(number), slot};
            tryPlaces(index + 1, cost + placeCost(candidate, session, slot));
            --session.heard;
            session.taken &= ~shape;
        }
    }

    [[nodiscard]] bool canBegin(const Candidate &candidate, CellIndex cell, int slot) const
    {
        for (int offset = 0; offset < candidate.slotsNeeded; ++offset) {
            const bool isOffered = std::ranges::any_of(candidate.available, [&](const CellSlots &offer) {
                return offer.cell == cell && std::ranges::count(offer.slotNumbers, slot + offset) > 0;
            });
            if (!isOffered)
                return false;
        }
        return true;
    }
    [[nodiscard]] bool isPinKept(std::size_t index, CellIndex cell, int slot) const
    {
        return std::ranges::all_of(m_problem.pins, [&](const Pin &pin) {
            return at(pin.candidate) != index || (pin.cell == cell && pin.slot == slot);
        });
    }

    [[nodiscard]] qint64 placeCost(const Candidate &candidate, const Seating &session, int slot) const
    {
        const auto sits = [this, &session](std::size_t seat) -> const Juror & {
            return m_problem.jurors[at(session.panel[seat])];
        };
        qint64 cost = 0;
        const bool isLiked = std::ranges::any_of(candidate.preferred, [&](const CellSlots &wish) {
            return wish.cell == session.cell && std::ranges::count(wish.slotNumbers, slot) > 0;
        });
        if (!candidate.preferred.empty() && !isLiked)
            cost += m_problem.weights.notPreferred;
        if (candidate.isVae() && !sits(0).hasVaeExperience && !sits(1).hasVaeExperience &&
            !sits(2).hasVaeExperience)
            cost += m_problem.weights.vaeWithoutExperience;
        if (!candidate.speciality.isEmpty() && !sits(1).specialities.contains(candidate.speciality) &&
            !sits(2).specialities.contains(candidate.speciality))
            cost += m_problem.weights.noSpeciality;
        return cost;
    }

    void finish(qint64 cost)
    {
        for (const Seating &session : m_sessions) {
            if (session.panel[0] >= 0 && session.heard == 0)
                return;
            // Empty slots that have an occupied one on either side.
            for (unsigned slot = 1; slot < 31; ++slot) {
                const unsigned before = session.taken & ((1U << slot) - 1);
                const unsigned after = session.taken >> (slot + 1);
                if ((session.taken >> slot & 1U) == 0 && before != 0 && after != 0)
                    cost += m_problem.weights.hole;
            }
        }
        if (cost >= m_best.cost)
            return;
        m_best.cost = cost;
        m_best.plan = {};
        for (std::size_t number = 0; number < m_sessions.size(); ++number) {
            const Seating &session = m_sessions[number];
            if (session.panel[0] < 0)
                continue;
            PlannedSession planned{
                session.cell, session.room, session.panel[0], {session.panel[1], session.panel[2]}, {}};
            for (std::size_t candidate = 0; candidate < m_places.size(); ++candidate) {
                if (m_places[candidate].first == static_cast<int>(number)) {
                    planned.defences.push_back(
                        {static_cast<CandidateIndex>(candidate), m_places[candidate].second});
                }
            }
            m_best.plan.sessions.push_back(planned);
        }
        normalise(m_best.plan);
    }

    const Problem &m_problem;
    std::vector<Seating> m_sessions;
    std::vector<std::pair<int, int>> m_places; ///< by candidate: session and slot
    Optimum m_best{std::numeric_limits<qint64>::max(), {}};
};

/// Some of the numbers below `count`.
std::vector<int> someOf(int count, int chancePercent, Random &random)
{
    std::vector<int> some;
    for (int number = 0; number < count; ++number) {
        if (random.below(100) < chancePercent)
            some.push_back(number);
    }
    return some;
}

Candidate randomCandidate(const Problem &problem, int number, Random &random)
{
    Candidate someone = candidate(u"C%1"_s.arg(number), {});
    someone.slotsNeeded = random.oneIn(5) ? 2 : 1;
    someone.route = random.oneIn(3) ? u"VAE"_s : u"INITIAL"_s;
    if (random.oneIn(2))
        someone.speciality = random.oneIn(2) ? u"web"_s : u"data"_s;
    someone.conflicts = someOf(static_cast<int>(problem.jurors.size()), 10, random);
    for (int cell = 0; cell < static_cast<int>(problem.cells.size()); ++cell) {
        const std::vector<int> free = someOf(problem.cells[at(cell)].slotCount, 70, random);
        if (free.empty())
            continue;
        someone.available.push_back({cell, free});
        if (random.oneIn(3))
            someone.preferred.push_back({cell, {free[at(random.below(static_cast<int>(free.size())))]}});
    }
    return someone;
}

Juror randomJuror(int number, int cellCount, Random &random)
{
    Juror juror = number == 0 || random.oneIn(4)
                      ? lead(u"J%1"_s.arg(number), someOf(cellCount, 80, random))
                      : professional(u"J%1"_s.arg(number), someOf(cellCount, 80, random));
    juror.isExternal = juror.isExternal != random.oneIn(5);
    juror.gender = random.oneIn(5) ? QString() : random.oneIn(2) ? u"F"_s : u"M"_s;
    juror.hasVaeExperience = random.oneIn(4);
    if (random.oneIn(2))
        juror.specialities = {random.oneIn(2) ? u"web"_s : u"data"_s};
    juror.maxCellsPerDay = 1 + random.below(2);
    juror.maxCells = 1 + random.below(3);
    return juror;
}

} // namespace

Optimum exhaustiveOptimum(const Problem &problem)
{
    return Trial(problem).run();
}

Problem randomTinyProblem(quint64 seed)
{
    Random random(seed);
    Problem problem;
    const int cellCount = 1 + random.below(3);
    for (int cell = 0; cell < cellCount; ++cell) {
        problem.cells.push_back({u"cell %1"_s.arg(cell), QDate(2021, 6, 21).addDays(cell / 2),
                                 QTime(cell % 2 == 0 ? 9 : 14, 0), 1 + random.below(3)});
    }
    problem.rooms.push_back({u"A"_s, someOf(cellCount, 90, random)});
    if (cellCount < 3 && random.oneIn(2))
        problem.rooms.push_back({u"B"_s, someOf(cellCount, 60, random)});
    // With two rooms, enough to sit in both at once.
    const int jurorCount = 3 + random.below(problem.rooms.size() > 1 ? 5 : 3);
    for (int number = 0; number < jurorCount; ++number)
        problem.jurors.push_back(randomJuror(number, cellCount, random));
    const int candidateCount = 1 + random.below(3);
    for (int number = 0; number < candidateCount; ++number)
        problem.candidates.push_back(randomCandidate(problem, number, random));
    if (random.oneIn(4)) {
        const Candidate &first = problem.candidates.front();
        for (const CellSlots &offer : first.available) {
            const quint64 starts = startsIn(problem, first, offer.cell);
            if (problem.pins.empty() && starts != 0)
                problem.pins.push_back({0, offer.cell, std::countr_zero(starts)});
        }
    }
    if (random.oneIn(4)) {
        // Weights that tempt to leave somebody out.
        problem.weights.unscheduled = random.below(60);
        problem.weights.hole = random.below(20);
        problem.weights.balance = random.below(5);
    }
    return problem;
}

} // namespace parchemin::planning
