#include "parchemin/planning/planchecker.h"

#include "parchemin/core/codetable.h"

#include <algorithm>
#include <map>
#include <set>

namespace parchemin::planning {
namespace {

constexpr CodeTable<ViolationCode, 17> codes{{{
    {ViolationCode::UnknownPosition, "UNKNOWN_POSITION"},
    {ViolationCode::RoomNotFree, "ROOM_NOT_FREE"},
    {ViolationCode::RoomTwice, "ROOM_TWICE"},
    {ViolationCode::SeatEmpty, "SEAT_EMPTY"},
    {ViolationCode::WrongRole, "WRONG_ROLE"},
    {ViolationCode::JurorTwiceOnPanel, "JUROR_TWICE_ON_PANEL"},
    {ViolationCode::TooFewExternals, "TOO_FEW_EXTERNALS"},
    {ViolationCode::JurorNotAvailable, "JUROR_NOT_AVAILABLE"},
    {ViolationCode::JurorInTwoPlaces, "JUROR_IN_TWO_PLACES"},
    {ViolationCode::JurorOverDayLimit, "JUROR_OVER_DAY_LIMIT"},
    {ViolationCode::JurorOverLimit, "JUROR_OVER_LIMIT"},
    {ViolationCode::SessionEmpty, "SESSION_EMPTY"},
    {ViolationCode::CandidateTwice, "CANDIDATE_TWICE"},
    {ViolationCode::CandidateNotAvailable, "CANDIDATE_NOT_AVAILABLE"},
    {ViolationCode::SlotTwice, "SLOT_TWICE"},
    {ViolationCode::ConflictOfInterest, "CONFLICT_OF_INTEREST"},
    {ViolationCode::PinNotKept, "PIN_NOT_KEPT"},
}}};

template <typename Items>
bool has(const Items &items, int index)
{
    return index >= 0 && static_cast<std::size_t>(index) < items.size();
}

template <typename Value>
bool contains(const std::vector<Value> &values, const Value &value)
{
    return std::ranges::find(values, value) != values.end();
}

/// Judges one plan; each member function looks at one kind of rule.
class Checker
{
public:
    Checker(const Problem &problem, const Plan &plan)
        : m_problem(problem)
        , m_plan(plan)
    {
    }

    std::vector<Violation> violations()
    {
        for (std::size_t number = 0; number < m_plan.sessions.size(); ++number) {
            if (!positionsExist(number))
                continue;
            checkRoom(number);
            checkPanel(number);
            checkDefences(number);
        }
        checkLoads();
        checkPins();
        return std::move(m_found);
    }

private:
    [[nodiscard]] const Cell &cellOf(const PlannedSession &session) const
    {
        return m_problem.cells[static_cast<std::size_t>(session.cell)];
    }
    [[nodiscard]] const Juror &juror(JurorIndex index) const
    {
        return m_problem.jurors[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] const Candidate &candidate(CandidateIndex index) const
    {
        return m_problem.candidates[static_cast<std::size_t>(index)];
    }

    bool positionsExist(std::size_t number)
    {
        const PlannedSession &session = m_plan.sessions[number];
        bool areKnown = has(m_problem.cells, session.cell) && has(m_problem.rooms, session.room);
        for (const std::optional<JurorIndex> &seat : panelOf(session))
            areKnown = areKnown && (!seat || has(m_problem.jurors, *seat));
        for (const PlannedDefence &defence : session.defences)
            areKnown = areKnown && has(m_problem.candidates, defence.candidate);
        if (!areKnown)
            m_found.push_back({ViolationCode::UnknownPosition, number});
        return areKnown;
    }

    void checkRoom(std::size_t number)
    {
        const PlannedSession &session = m_plan.sessions[number];
        if (!contains(m_problem.rooms[static_cast<std::size_t>(session.room)].cells, session.cell))
            m_found.push_back({ViolationCode::RoomNotFree, number});
        if (!m_takenRooms.emplace(session.cell, session.room).second)
            m_found.push_back({ViolationCode::RoomTwice, number});
    }

    void checkPanel(std::size_t number)
    {
        const PlannedSession &session = m_plan.sessions[number];
        std::set<JurorIndex> members;
        int externals = 0;
        for (std::size_t seat = 0; seat < panelOf(session).size(); ++seat) {
            const std::optional<JurorIndex> holder = panelOf(session)[seat];
            if (!holder) {
                m_found.push_back({ViolationCode::SeatEmpty, number});
                continue;
            }
            const JurorRole needed = seat == 0 ? JurorRole::Lead : JurorRole::Professional;
            if (juror(*holder).role != needed)
                m_found.push_back({ViolationCode::WrongRole, number, holder});
            if (!members.insert(*holder).second)
                m_found.push_back({ViolationCode::JurorTwiceOnPanel, number, holder});
            externals += juror(*holder).isExternal ? 1 : 0;
        }
        if (2 * externals < 1 + professionalSeats)
            m_found.push_back({ViolationCode::TooFewExternals, number});
        for (const JurorIndex member : members)
            checkPresence(number, member);
    }

    void checkPresence(std::size_t number, JurorIndex member)
    {
        const PlannedSession &session = m_plan.sessions[number];
        if (!contains(juror(member).available, session.cell))
            m_found.push_back({ViolationCode::JurorNotAvailable, number, member});
        if (!m_sittings[member].insert(session.cell).second)
            m_found.push_back({ViolationCode::JurorInTwoPlaces, number, member});
    }

    void checkDefences(std::size_t number)
    {
        const PlannedSession &session = m_plan.sessions[number];
        if (session.defences.empty())
            m_found.push_back({ViolationCode::SessionEmpty, number});
        std::set<int> taken;
        for (const PlannedDefence &defence : session.defences) {
            if (!m_places.try_emplace(defence.candidate, session.cell, defence.slot).second)
                m_found.push_back({ViolationCode::CandidateTwice, number, {}, defence.candidate});
            checkSlots(number, defence, taken);
            for (const std::optional<JurorIndex> &seat : panelOf(session)) {
                if (seat && contains(candidate(defence.candidate).conflicts, *seat)) {
                    m_found.push_back({ViolationCode::ConflictOfInterest, number, seat, defence.candidate});
                }
            }
        }
    }

    void checkSlots(std::size_t number, const PlannedDefence &defence, std::set<int> &taken)
    {
        const PlannedSession &session = m_plan.sessions[number];
        bool canCome = true;
        bool isAlone = true;
        for (int offset = 0; offset < candidate(defence.candidate).slotsNeeded; ++offset) {
            const int slot = defence.slot + offset;
            isAlone = taken.insert(slot).second && isAlone;
            const bool isOffered = std::ranges::any_of(
                candidate(defence.candidate).available, [&session, slot](const CellSlots &offer) {
                    return offer.cell == session.cell && contains(offer.slotNumbers, slot);
                });
            canCome = canCome && isOffered && slot >= 0 && slot < cellOf(session).slotCount;
        }
        if (!canCome)
            m_found.push_back({ViolationCode::CandidateNotAvailable, number, {}, defence.candidate});
        if (!isAlone)
            m_found.push_back({ViolationCode::SlotTwice, number, {}, defence.candidate});
    }

    void checkLoads()
    {
        for (const auto &[member, cells] : m_sittings) {
            std::map<QDate, int> aDay;
            for (const CellIndex cell : cells)
                ++aDay[m_problem.cells[static_cast<std::size_t>(cell)].day];
            for (const auto &[day, count] : aDay) {
                if (count > juror(member).maxCellsPerDay)
                    m_found.push_back({ViolationCode::JurorOverDayLimit, {}, member});
            }
            if (static_cast<int>(cells.size()) > juror(member).maxCells)
                m_found.push_back({ViolationCode::JurorOverLimit, {}, member});
        }
    }

    void checkPins()
    {
        for (const Pin &pin : m_problem.pins) {
            const auto place = m_places.find(pin.candidate);
            if (place == m_places.end() || place->second != std::pair(pin.cell, pin.slot))
                m_found.push_back({ViolationCode::PinNotKept, {}, {}, pin.candidate});
        }
    }

    const Problem &m_problem;
    const Plan &m_plan;
    std::vector<Violation> m_found;
    std::set<std::pair<CellIndex, RoomIndex>> m_takenRooms;
    std::map<JurorIndex, std::set<CellIndex>> m_sittings;
    std::map<CandidateIndex, std::pair<CellIndex, int>> m_places;
};

} // namespace

QString codeName(ViolationCode code)
{
    return codes.name(code);
}

std::vector<Violation> violationsOf(const Problem &problem, const Plan &plan)
{
    return Checker(problem, plan).violations();
}

} // namespace parchemin::planning
