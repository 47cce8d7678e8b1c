#include "planning/schedule.h"

#include <algorithm>

namespace parchemin::planning {

int holesIn(quint64 taken)
{
    if (taken == 0)
        return 0;
    const int first = std::countr_zero(taken);
    const int last = 63 - std::countl_zero(taken);
    return last - first + 1 - std::popcount(taken);
}

void Schedule::Pool::add(int item)
{
    positions[at(item)] = static_cast<int>(items.size());
    items.push_back(item);
}

void Schedule::Pool::take(int item)
{
    const int position = positions[at(item)];
    items[at(position)] = items.back();
    positions[at(items.back())] = position;
    items.pop_back();
}

Schedule::Schedule(const Model &model)
    : m_model(model)
    , m_sessionOf(model.candidates.size(), -1)
    , m_slotOf(model.candidates.size(), 0)
    , m_panels(model.cellOfSession.size(), Panel{nobody, nobody, nobody})
    , m_taken(model.cellOfSession.size(), 0)
    , m_occupants(model.cellOfSession.size() * model.slotStride, -1)
    , m_heard(model.cellOfSession.size(), 0)
    , m_sits(model.jurors.size() * model.cellCount, 0)
    , m_load(model.jurors.size(), 0)
    , m_dayLoads(model.jurors.size() * model.dayCount, 0)
{
    m_open.positions.resize(model.cellOfSession.size());
    m_unplaced.positions.resize(model.candidates.size());
    for (int candidate = 0; candidate < model.candidateCount(); ++candidate) {
        m_unplaced.add(candidate);
        m_cost += model.candidates[at(candidate)].leftOut;
    }
}

void Schedule::copyFrom(const Schedule &other)
{
    m_cost = other.m_cost;
    m_sessionOf = other.m_sessionOf;
    m_slotOf = other.m_slotOf;
    m_panels = other.m_panels;
    m_taken = other.m_taken;
    m_occupants = other.m_occupants;
    m_heard = other.m_heard;
    m_sits = other.m_sits;
    m_load = other.m_load;
    m_dayLoads = other.m_dayLoads;
    m_open = other.m_open;
    m_unplaced = other.m_unplaced;
    m_trail.clear();
}

void Schedule::rebuildFrom(const Schedule &other)
{
    for (const int session : other.openSessions()) {
        open(session, other.panel(session));
        for (const CandidateIndex candidate : other.candidatesIn(session))
            place(candidate, session, other.slotOf(candidate));
    }
    forgetTrail();
}

std::vector<CandidateIndex> Schedule::candidatesIn(int session) const
{
    std::vector<CandidateIndex> heard;
    for (quint64 rest = taken(session); rest != 0;) {
        const CandidateIndex candidate = occupant(session, lowestOf(rest));
        heard.push_back(candidate);
        rest &= ~(m_model.candidates[at(candidate)].shape << slotOf(candidate));
    }
    return heard;
}

quint64 Schedule::freeStarts(CandidateIndex candidate, int session) const
{
    const Option *option = m_model.optionIn(candidate, m_model.cellOfSession[at(session)]);
    return option == nullptr ? 0 : freeStarts(candidate, session, *option);
}

quint64 Schedule::freeStarts(CandidateIndex candidate, int session, const Option &option) const
{
    quint64 starts = option.starts;
    const quint64 free = ~taken(session);
    for (int offset = 0; offset < m_model.candidates[at(candidate)].slotsNeeded; ++offset)
        starts &= free >> offset;
    return starts;
}

bool Schedule::hasConflict(CandidateIndex candidate, int session) const
{
    return std::ranges::any_of(
        panel(session), [this, candidate](JurorIndex juror) { return m_model.isConflict(candidate, juror); });
}

bool Schedule::hasConflictWithHeard(JurorIndex juror, int session) const
{
    for (quint64 rest = taken(session); rest != 0; rest &= rest - 1) {
        if (m_model.isConflict(occupant(session, lowestOf(rest)), juror))
            return true;
    }
    return false;
}

bool Schedule::canSit(JurorIndex juror, CellIndex cell) const
{
    const Model::JurorFacts &facts = m_model.jurors[at(juror)];
    return m_model.isAvailable(juror, cell) && !sits(juror, cell) && m_load[at(juror)] < facts.maxCells &&
           m_dayLoads[at(juror) * m_model.dayCount + at(m_model.dayOfCell[at(cell)])] < facts.maxCellsPerDay;
}

bool Schedule::isWithinLimits(JurorIndex juror, CellIndex cell) const
{
    const Model::JurorFacts &facts = m_model.jurors[at(juror)];
    return m_sits[at(juror) * m_model.cellCount + at(cell)] <= 1 && m_load[at(juror)] <= facts.maxCells &&
           m_dayLoads[at(juror) * m_model.dayCount + at(m_model.dayOfCell[at(cell)])] <= facts.maxCellsPerDay;
}

bool Schedule::hasEnoughExternals(const Panel &panel) const
{
    return std::ranges::count_if(panel, [this](JurorIndex juror) {
               return m_model.jurors[at(juror)].isExternal;
           }) >= minExternals;
}

qint64 Schedule::changePrice(JurorIndex juror, int session) const
{
    if (m_model.formerPanels.empty() || std::ranges::count(m_model.formerPanels[at(session)], juror) > 0)
        return 0;
    return m_model.prices.changedSeat;
}

qint64 Schedule::seatPrice(JurorIndex juror, int session) const
{
    const int day = m_model.dayOfCell[at(m_model.cellOfSession[at(session)])];
    const bool isNewDay = m_dayLoads[at(juror) * m_model.dayCount + at(day)] == 0;
    return m_model.prices.balance * (2 * m_load[at(juror)] + 1) + (isNewDay ? m_model.prices.jurorDay : 0) +
           changePrice(juror, session);
}

/// What taking a juror out of a session saves.
qint64 Schedule::lastSeatPrice(JurorIndex juror, int session) const
{
    const int day = m_model.dayOfCell[at(m_model.cellOfSession[at(session)])];
    const bool isOnlyOne = m_dayLoads[at(juror) * m_model.dayCount + at(day)] == 1;
    return m_model.prices.balance * (2 * m_load[at(juror)] - 1) + (isOnlyOne ? m_model.prices.jurorDay : 0) +
           changePrice(juror, session);
}

qint64 Schedule::genderPrice(const Panel &panel) const
{
    const int gender = m_model.jurors[at(panel[0])].gender;
    const bool isOne = gender >= 0 && m_model.jurors[at(panel[1])].gender == gender &&
                       m_model.jurors[at(panel[2])].gender == gender;
    return isOne ? m_model.prices.oneGender : 0;
}

qint64 Schedule::placePrice(CandidateIndex candidate, int session, int slot, const Panel &panel) const
{
    return placePrice(candidate, session, slot, panel,
                      *m_model.optionIn(candidate, m_model.cellOfSession[at(session)]));
}

qint64 Schedule::placePrice(CandidateIndex candidate, int session, int slot, const Panel &panel,
                            const Option &option) const
{
    const Model::CandidateFacts &facts = m_model.candidates[at(candidate)];
    qint64 price = 0;
    if ((option.preferred >> slot & 1U) == 0)
        price += m_model.prices.notPreferred;
    if (facts.isVae && !m_model.jurors[at(panel[0])].hasVaeExperience &&
        !m_model.jurors[at(panel[1])].hasVaeExperience && !m_model.jurors[at(panel[2])].hasVaeExperience)
        price += m_model.prices.vaeWithoutExperience;
    if (facts.speciality >= 0 && !m_model.knows(panel[1], facts.speciality) &&
        !m_model.knows(panel[2], facts.speciality))
        price += m_model.prices.noSpeciality;
    if (facts.former.cell < 0)
        return price;
    if (facts.former.cell != m_model.cellOfSession[at(session)] || facts.former.slot != slot) {
        price += m_model.prices.movedCandidate;
    } else if (facts.former.session != session) {
        price += m_model.prices.movedRoom;
    }
    return price;
}

/// What those heard in a session cost before a panel, as far as the panel matters.
qint64 Schedule::heardPrice(int session, const Panel &panel) const
{
    qint64 price = 0;
    for (quint64 rest = taken(session); rest != 0;) {
        const CandidateIndex candidate = occupant(session, lowestOf(rest));
        const int slot = slotOf(candidate);
        price += placePrice(candidate, session, slot, panel);
        rest &= ~(m_model.candidates[at(candidate)].shape << slot);
    }
    return price;
}

void Schedule::link(CandidateIndex candidate, int session, int slot)
{
    const Model::CandidateFacts &facts = m_model.candidates[at(candidate)];
    m_sessionOf[at(candidate)] = session;
    m_slotOf[at(candidate)] = slot;
    m_taken[at(session)] |= facts.shape << slot;
    for (int offset = 0; offset < facts.slotsNeeded; ++offset)
        m_occupants[at(session) * m_model.slotStride + at(slot + offset)] = candidate;
    ++m_heard[at(session)];
    m_unplaced.take(candidate);
}

void Schedule::unlink(CandidateIndex candidate)
{
    const int session = m_sessionOf[at(candidate)];
    m_taken[at(session)] &= ~(m_model.candidates[at(candidate)].shape << m_slotOf[at(candidate)]);
    m_sessionOf[at(candidate)] = -1;
    --m_heard[at(session)];
    m_unplaced.add(candidate);
}

void Schedule::seat(JurorIndex juror, CellIndex cell)
{
    ++m_sits[at(juror) * m_model.cellCount + at(cell)];
    ++m_load[at(juror)];
    ++m_dayLoads[at(juror) * m_model.dayCount + at(m_model.dayOfCell[at(cell)])];
}

void Schedule::unseat(JurorIndex juror, CellIndex cell)
{
    --m_sits[at(juror) * m_model.cellCount + at(cell)];
    --m_load[at(juror)];
    --m_dayLoads[at(juror) * m_model.dayCount + at(m_model.dayOfCell[at(cell)])];
}

void Schedule::place(CandidateIndex candidate, int session, int slot)
{
    const int before = holesIn(taken(session));
    link(candidate, session, slot);
    m_cost += placePrice(candidate, session, slot, panel(session)) +
              m_model.prices.hole * (holesIn(taken(session)) - before) -
              m_model.candidates[at(candidate)].leftOut;
    m_trail.push_back({StepKind::Place, session, candidate, slot, {}});
}

void Schedule::remove(CandidateIndex candidate)
{
    const int session = sessionOf(candidate);
    const int slot = slotOf(candidate);
    const int before = holesIn(taken(session));
    unlink(candidate);
    m_cost += m_model.candidates[at(candidate)].leftOut +
              m_model.prices.hole * (holesIn(taken(session)) - before) -
              placePrice(candidate, session, slot, panel(session));
    m_trail.push_back({StepKind::Remove, session, candidate, slot, {}});
}

void Schedule::open(int session, const Panel &panel)
{
    m_cost += m_model.prices.session + genderPrice(panel);
    for (const JurorIndex juror : panel) {
        m_cost += seatPrice(juror, session);
        seat(juror, m_model.cellOfSession[at(session)]);
    }
    m_panels[at(session)] = panel;
    m_open.add(session);
    m_trail.push_back({StepKind::Open, session, 0, 0, panel});
}

void Schedule::close(int session)
{
    const Panel panel = m_panels[at(session)];
    m_cost -= m_model.prices.session + genderPrice(panel);
    for (const JurorIndex juror : panel) {
        m_cost -= lastSeatPrice(juror, session);
        unseat(juror, m_model.cellOfSession[at(session)]);
    }
    m_panels[at(session)].fill(nobody);
    m_open.take(session);
    m_trail.push_back({StepKind::Close, session, 0, 0, panel});
}

void Schedule::reseat(int session, int which, JurorIndex juror)
{
    const CellIndex cell = m_model.cellOfSession[at(session)];
    const Panel before = m_panels[at(session)];
    Panel after = before;
    after[at(which)] = juror;
    m_cost += genderPrice(after) - genderPrice(before) + heardPrice(session, after) -
              heardPrice(session, before) - lastSeatPrice(before[at(which)], session);
    unseat(before[at(which)], cell);
    m_cost += seatPrice(juror, session);
    seat(juror, cell);
    m_panels[at(session)] = after;
    m_trail.push_back({StepKind::Reseat, session, which, before[at(which)], {}});
}

void Schedule::rollBack(const Mark &mark)
{
    while (m_trail.size() > mark.steps) {
        const Step step = m_trail.back();
        m_trail.pop_back();
        const CellIndex cell = m_model.cellOfSession[at(step.session)];
        switch (step.kind) {
        case StepKind::Place:
            unlink(step.first);
            break;
        case StepKind::Remove:
            link(step.first, step.session, step.second);
            break;
        case StepKind::Open:
            for (const JurorIndex juror : step.panel)
                unseat(juror, cell);
            m_panels[at(step.session)].fill(nobody);
            m_open.take(step.session);
            break;
        case StepKind::Close:
            for (const JurorIndex juror : step.panel)
                seat(juror, cell);
            m_panels[at(step.session)] = step.panel;
            m_open.add(step.session);
            break;
        case StepKind::Reseat:
            unseat(m_panels[at(step.session)][at(step.first)], cell);
            seat(step.second, cell);
            m_panels[at(step.session)][at(step.first)] = step.second;
            break;
        }
    }
    m_cost = mark.cost;
}

Plan Schedule::toPlan() const
{
    Plan plan;
    std::vector<int> sessions = openSessions();
    std::ranges::sort(sessions); // numbers are easier to put in order than sessions
    plan.sessions.reserve(sessions.size());
    for (const int session : sessions) {
        PlannedSession planned;
        planned.cell = m_model.cellOfSession[at(session)];
        planned.room = m_model.roomOfSession[at(session)];
        planned.lead = panel(session)[0];
        planned.professionals = {panel(session)[1], panel(session)[2]};
        for (const CandidateIndex candidate : candidatesIn(session))
            planned.defences.push_back({candidate, slotOf(candidate)});
        plan.sessions.push_back(std::move(planned));
    }
    normalise(plan);
    return plan;
}

} // namespace parchemin::planning
