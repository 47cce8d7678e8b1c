#include "planning/satencoding.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "planning/obstacles.h"
#include "planning/place.h"

namespace parchemin::planning {
namespace {

quint64 everyStart(const Problem &problem, const Candidate &candidate, CellIndex cell)
{
    const int starts = problem.cells[at(cell)].slotCount - candidate.slotsNeeded + 1;
    return starts < 1 ? 0 : (quint64{1} << starts) - 1;
}

/// The slots of a half-day in which a pin lets begin: all without one.
quint64 fixedStarts(const Pin *pin, CellIndex cell)
{
    if (pin == nullptr)
        return ~quint64{0};
    return pin->cell == cell ? quint64{1} << pin->slot : 0;
}

const Pin *pinOf(const Problem &problem, CandidateIndex candidate)
{
    const auto found = std::ranges::find(problem.pins, candidate, &Pin::candidate);
    return found == problem.pins.end() ? nullptr : &*found;
}

} // namespace

qint64 SatEncoding::sizeOf(const Problem &problem, const Plan &plan)
{
    std::vector<qint64> sessions(problem.cells.size(), 1);
    for (const Room &room : problem.rooms) {
        for (const CellIndex cell : room.cells)
            ++sessions[at(cell)];
    }
    qint64 size = 0;
    for (const PlannedSession &session : plan.sessions) {
        for (const PlannedDefence &defence : session.defences) {
            for (const CellSlots &possible : problem.candidates[at(defence.candidate)].available)
                size += sessions[at(possible.cell)] * static_cast<qint64>(possible.slotNumbers.size());
        }
    }
    for (const Juror &juror : problem.jurors) {
        for (const CellIndex cell : juror.available)
            size += sessions[at(cell)];
    }
    return size;
}

SatEncoding::SatEncoding(const Problem &problem, const Plan &plan, CandidateIndex candidate)
    : m_problem(problem)
    , m_candidate(candidate)
    , m_sessionsIn(problem.cells.size())
{
    const int othersHeard = newVariable();
    m_switches.push_back({othersHeard, {.code = FactCode::OthersHeard}, {}});
    encodeSessions();
    encodeLimits();
    encodeRoomsAndStaff();
    encodeWanted();
    for (const PlannedSession &session : plan.sessions) {
        for (const PlannedDefence &defence : session.defences) {
            if (defence.candidate != candidate)
                encodeOther(defence.candidate, othersHeard);
        }
    }
    encodeSlots();
}

/// At most so many are true, by a sequential counter; or `unless` is false.
void SatEncoding::atMost(const std::vector<int> &literals, int most, int unless)
{
    if (static_cast<int>(literals.size()) <= most)
        return;
    std::vector<int> guard;
    if (unless != 0)
        guard.push_back(-unless);
    const auto guarded = [&guard](std::vector<int> clause) {
        clause.insert(clause.end(), guard.begin(), guard.end());
        return clause;
    };
    if (most == 0) {
        for (const int literal : literals)
            add(guarded({-literal}));
        return;
    }
    std::vector<int> before; // before[k]: more than k of those so far
    for (const int literal : literals) {
        std::vector<int> now;
        for (int count = 0; count < most; ++count) {
            now.push_back(newVariable());
            if (!before.empty())
                add({-before[at(count)], now.back()});
            if (count == 0) {
                add({-literal, now.back()});
            } else if (!before.empty()) {
                add({-literal, -before[at(count - 1)], now.back()});
            }
        }
        if (!before.empty())
            add(guarded({-literal, -before[at(most - 1)]}));
        before = std::move(now);
    }
}

void SatEncoding::encodeSessions()
{
    for (std::size_t cell = 0; cell < m_problem.cells.size(); ++cell) {
        const int rooms = roomCount(m_problem, static_cast<CellIndex>(cell));
        for (int room = 0; room <= rooms; ++room) {
            m_sessionsIn[cell].push_back(m_sessions.size());
            Session session{.cell = static_cast<CellIndex>(cell), .isPossible = room == rooms};
            session.isOpen = newVariable();
            session.bySlot.resize(at(m_problem.cells[cell].slotCount));
            encodePanel(session);
            m_sessions.push_back(std::move(session));
        }
    }
}

/// Open: one lead, two professionals, two externals among them. The possible lead is internal as most are,
/// the possible professional external.
void SatEncoding::encodePanel(Session &session)
{
    std::vector<int> leads;
    std::vector<int> professionals;
    std::vector<int> externalProfessionals;
    std::vector<int> externalLeads;
    for (std::size_t index = 0; index < m_problem.jurors.size(); ++index) {
        const Juror &juror = m_problem.jurors[index];
        if (std::ranges::count(juror.available, session.cell) == 0)
            continue;
        const int seat = newVariable();
        session.seats[static_cast<JurorIndex>(index)] = seat;
        (juror.role == JurorRole::Lead ? leads : professionals).push_back(seat);
        if (juror.isExternal)
            (juror.role == JurorRole::Lead ? externalLeads : externalProfessionals).push_back(seat);
    }
    session.possibleLead = newVariable();
    session.possibleProfessional = newVariable();
    leads.push_back(session.possibleLead);
    professionals.push_back(session.possibleProfessional);
    externalProfessionals.push_back(session.possibleProfessional);
    // At least the lead; and two professionals: without any one of them there is another.
    std::vector<int> someLead = leads;
    someLead.push_back(-session.isOpen);
    add(someLead);
    atMost(leads, 1, 0);
    atMost(professionals, professionalSeats, 0);
    for (const int spared : professionals) {
        std::vector<int> another{-session.isOpen};
        std::ranges::copy_if(professionals, std::back_inserter(another),
                             [spared](int seat) { return seat != spared; });
        add(another);
    }
    // One external professional always; two, or an external lead.
    std::vector<int> someExternal = externalProfessionals;
    someExternal.push_back(-session.isOpen);
    add(someExternal);
    for (const int spared : externalProfessionals) {
        std::vector<int> another{-session.isOpen};
        another.insert(another.end(), externalLeads.begin(), externalLeads.end());
        std::ranges::copy_if(externalProfessionals, std::back_inserter(another),
                             [spared](int seat) { return seat != spared; });
        add(another);
    }
}

/// Each juror in one place at a time, and within the limits as long as they hold.
void SatEncoding::encodeLimits()
{
    for (std::size_t index = 0; index < m_problem.jurors.size(); ++index) {
        const auto position = static_cast<JurorIndex>(index);
        const Juror &juror = m_problem.jurors[index];
        std::vector<int> all;
        std::map<QDate, std::vector<int>> byDay;
        for (const CellIndex cell : juror.available) {
            std::vector<int> seats;
            for (const std::size_t session : m_sessionsIn[at(cell)])
                seats.push_back(m_sessions[session].seats.at(position));
            atMost(seats, 1, 0);
            const int sits = newVariable();
            for (const int seat : seats)
                add({-seat, sits});
            all.push_back(sits);
            byDay[m_problem.cells[at(cell)].day].push_back(sits);
        }
        const int limit = newVariable();
        const std::size_t before = m_clauses.size();
        atMost(all, juror.maxCells, limit);
        for (const auto &[day, sittings] : byDay)
            atMost(sittings, juror.maxCellsPerDay, limit);
        if (m_clauses.size() == before)
            continue;
        m_switches.push_back({limit,
                              {.code = FactCode::JurorLimit, .juror = position},
                              {{limit, {.code = MendingCode::JurorAcceptsMore, .juror = position}}}});
    }
}

/// What there is of rooms and persons on each half-day.
void SatEncoding::encodeRoomsAndStaff()
{
    const Candidate &someone = m_problem.candidates[at(m_candidate)];
    for (std::size_t index = 0; index < m_problem.cells.size(); ++index) {
        const auto cell = static_cast<CellIndex>(index);
        const int rooms = newVariable();
        const int leads = newVariable();
        const int professionals = newVariable();
        std::vector<int> possibleLeads;
        std::vector<int> possibleProfessionals;
        for (const std::size_t number : m_sessionsIn[index]) {
            const Session &session = m_sessions[number];
            if (session.isPossible)
                add({-rooms, -session.isOpen});
            add({-leads, -session.possibleLead});
            add({-professionals, -session.possibleProfessional});
            possibleLeads.push_back(session.possibleLead);
            possibleProfessionals.push_back(session.possibleProfessional);
        }
        atMost(possibleLeads, 1, 0);
        atMost(possibleProfessionals, 1, 0);
        m_switches.push_back({rooms,
                              {.code = FactCode::FewRooms, .cell = cell, .count = roomCount(m_problem, cell)},
                              {{rooms, {.code = MendingCode::OneMoreRoom, .cell = cell}}}});
        m_switches.push_back({leads,
                              {.code = FactCode::FewLeads,
                               .cell = cell,
                               .jurors = freeJurors(m_problem, JurorRole::Lead, cell, someone)},
                              {{leads, {.code = MendingCode::OneMoreLead, .cell = cell}}}});
        m_switches.push_back({professionals,
                              {.code = FactCode::FewProfessionals,
                               .cell = cell,
                               .jurors = freeJurors(m_problem, JurorRole::Professional, cell, someone)},
                              {{professionals, {.code = MendingCode::OneMoreProfessional, .cell = cell}}}});
    }
}

/// The variables of beginning in one of these slots of a half-day, in any of its sessions.
std::vector<int> SatEncoding::encodePlaces(CandidateIndex who, CellIndex cell, quint64 starts)
{
    const Candidate &someone = m_problem.candidates[at(who)];
    std::vector<int> places;
    if (starts == 0)
        return places;
    for (const std::size_t number : m_sessionsIn[at(cell)]) {
        Session &session = m_sessions[number];
        const int isHere = newVariable();
        add({-isHere, session.isOpen});
        encodeConflicts(who, session, isHere);
        for (int slot = 0; slot < m_problem.cells[at(cell)].slotCount; ++slot) {
            if ((starts >> slot & 1U) == 0)
                continue;
            const int place = newVariable();
            add({-place, isHere});
            for (int offset = 0; offset < someone.slotsNeeded; ++offset)
                session.bySlot[at(slot + offset)].push_back(place);
            places.push_back(place);
        }
    }
    return places;
}

/// Nobody is heard by a juror tied to him; for the one who wants a place, as far as the tie is taken for a
/// fact.
void SatEncoding::encodeConflicts(CandidateIndex who, const Session &session, int isHere)
{
    const auto bar = [&](JurorIndex juror, int unless) {
        const auto seat = session.seats.find(juror);
        if (seat == session.seats.end())
            return;
        std::vector<int> clause{-isHere, -seat->second};
        if (unless != 0)
            clause.push_back(-unless);
        add(std::move(clause));
    };
    if (who != m_candidate) {
        for (const JurorIndex juror : m_problem.candidates[at(who)].conflicts)
            bar(juror, 0);
        return;
    }
    for (const Switch &entry : m_switches) {
        if (entry.fact.code == FactCode::Conflict)
            bar(*entry.fact.juror, entry.literal);
    }
}

void SatEncoding::encodeOther(CandidateIndex other, int othersHeard)
{
    const Candidate &someone = m_problem.candidates[at(other)];
    const Pin *pin = pinOf(m_problem, other);
    std::vector<int> heard{-othersHeard};
    for (const CellSlots &possible : someone.available) {
        const quint64 starts = startsIn(m_problem, someone, possible) & fixedStarts(pin, possible.cell);
        const std::vector<int> places = encodePlaces(other, possible.cell, starts);
        heard.insert(heard.end(), places.begin(), places.end());
    }
    add(heard);
}

/// The candidate who wants a place: anywhere, as far as the facts about her let her.
void SatEncoding::encodeWanted()
{
    const Candidate &someone = m_problem.candidates[at(m_candidate)];
    for (const JurorIndex juror : someone.conflicts)
        m_switches.push_back({newVariable(), {.code = FactCode::Conflict, .juror = juror}, {}});
    Switch times{newVariable(), {.code = FactCode::CandidateTimes}, {}};
    times.fact.cells = cellsFor(m_problem, someone);
    const Pin *pin = pinOf(m_problem, m_candidate);
    Switch pinned{newVariable(), {.code = FactCode::Pinned}, {}};
    pinned.mendings = {{pinned.literal, {.code = MendingCode::PinReleased}}};
    std::vector<int> heard;
    for (std::size_t index = 0; index < m_problem.cells.size(); ++index) {
        const auto cell = static_cast<CellIndex>(index);
        const quint64 offered = startsIn(m_problem, someone, cell);
        const quint64 fixed = fixedStarts(pin, cell);
        const std::vector<int> kept = encodePlaces(m_candidate, cell, offered & fixed);
        const std::vector<int> elsewhere = encodePlaces(m_candidate, cell, offered & ~fixed);
        const std::vector<int> away =
            encodePlaces(m_candidate, cell, everyStart(m_problem, someone, cell) & ~offered);
        for (const std::vector<int> *places : {&kept, &elsewhere, &away})
            heard.insert(heard.end(), places->begin(), places->end());
        for (const int place : elsewhere)
            add({-pinned.literal, -place});
        if (away.empty())
            continue;
        const int isAway = newVariable();
        m_details.push_back(isAway);
        add({-times.literal, isAway});
        for (const int place : away) {
            add({-isAway, -place});
            if (pin != nullptr)
                add({-pinned.literal, -place});
        }
        times.mendings.emplace_back(isAway, Mending{.code = MendingCode::CandidateComes, .cell = cell});
    }
    add(heard);
    m_switches.push_back(std::move(times));
    if (pin != nullptr)
        m_switches.push_back(std::move(pinned));
}

void SatEncoding::encodeSlots()
{
    for (const Session &session : m_sessions) {
        for (const std::vector<int> &heard : session.bySlot)
            atMost(heard, 1, 0);
    }
}

} // namespace parchemin::planning
