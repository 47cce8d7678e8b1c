#include "planning/substitution.h"

#include <algorithm>

#include "planning/place.h"

namespace parchemin::planning {
namespace {

/// Panels tried before a session is given up: some milliseconds.
constexpr int mostTrials = 20'000;

} // namespace

Substitution::Substitution(const Model &model, Schedule &schedule, const Plan &former)
    : m_model(model)
    , m_schedule(schedule)
{
    for (const PlannedSession &planned : former.sessions)
        examine(planned);
}

/// Opens a session that still serves; notes one that needs substitutes; drops one that hears nobody any more.
void Substitution::examine(const PlannedSession &planned)
{
    const int end = m_model.firstSession[at(planned.cell) + 1];
    Former former;
    former.session = m_model.firstSession[at(planned.cell)];
    while (former.session < end && m_model.roomOfSession[at(former.session)] != planned.room)
        ++former.session;
    if (former.session == end || m_schedule.isOpen(former.session))
        return;
    for (const PlannedDefence &defence : planned.defences) {
        const Option *option = m_model.optionIn(defence.candidate, planned.cell);
        if (option != nullptr && (option->starts >> defence.slot & 1U) != 0)
            former.defences.push_back(defence);
    }
    if (former.defences.empty())
        return;
    const auto seats = panelOf(planned);
    for (std::size_t seat = 0; seat < seats.size(); ++seat) {
        const JurorIndex juror = seats[seat].value_or(nobody);
        former.kept[seat] = juror != nobody && canKeep(juror, former) ? juror : nobody;
    }
    const auto vacated = static_cast<int>(std::ranges::count(former.kept, nobody));
    if (vacated == 0 && m_schedule.hasEnoughExternals(former.kept)) {
        m_schedule.open(former.session, former.kept);
        hear(former);
        return;
    }
    m_vacatedSeats += vacated;
    m_broken.push_back(former);
}

bool Substitution::canKeep(JurorIndex juror, const Former &former) const
{
    return m_schedule.canSit(juror, m_model.cellOfSession[at(former.session)]) &&
           !hasConflictWith(juror, former);
}

bool Substitution::hasConflictWith(JurorIndex juror, const Former &former) const
{
    return std::ranges::any_of(former.defences, [this, juror](const PlannedDefence &defence) {
        return m_model.isConflict(defence.candidate, juror);
    });
}

void Substitution::hear(const Former &former)
{
    for (const PlannedDefence &defence : former.defences) {
        if (m_schedule.sessionOf(defence.candidate) < 0 &&
            (m_schedule.freeStarts(defence.candidate, former.session) >> defence.slot & 1U) != 0)
            m_schedule.place(defence.candidate, former.session, defence.slot);
    }
}

bool Substitution::carryOut()
{
    if (fill(0))
        return true;
    // Not all at once: each that can.
    const std::vector<Former> all = std::move(m_broken);
    for (const Former &former : all) {
        m_broken = {former};
        m_trials = 0;
        fill(0);
    }
    return false;
}

bool Substitution::fill(std::size_t index)
{
    return index == m_broken.size() || fillSeat(index, m_broken[index].kept, 0);
}

/// Tries substitutes for the seats from one on, cheap ones first, and the sessions behind it.
bool Substitution::fillSeat(std::size_t index, Panel panel, int seat)
{
    const Former &former = m_broken[index];
    const CellIndex cell = m_model.cellOfSession[at(former.session)];
    if (seat == static_cast<int>(panel.size())) {
        // Who stays may have been needed by a session filled before.
        const bool canAllSit = std::ranges::all_of(
            panel, [this, cell](JurorIndex juror) { return m_schedule.canSit(juror, cell); });
        if (++m_trials > mostTrials || !canAllSit || !m_schedule.hasEnoughExternals(panel))
            return false;
        const Schedule::Mark mark = m_schedule.mark();
        m_schedule.open(former.session, panel);
        hear(former);
        if (fill(index + 1))
            return true;
        m_schedule.rollBack(mark);
        return false;
    }
    if (panel[at(seat)] != nobody)
        return fillSeat(index, panel, seat + 1);
    std::vector<std::pair<qint64, JurorIndex>> substitutes;
    for (const JurorIndex juror : m_model.jurorsFor(seat, cell)) {
        if (std::ranges::count(panel, juror) == 0 && m_schedule.canSit(juror, cell) &&
            !hasConflictWith(juror, former))
            substitutes.emplace_back(m_schedule.seatPrice(juror, former.session), juror);
    }
    std::ranges::sort(substitutes);
    return std::ranges::any_of(substitutes, [&](const auto &substitute) {
        if (m_trials > mostTrials)
            return false;
        panel[at(seat)] = substitute.second;
        return fillSeat(index, panel, seat + 1);
    });
}

} // namespace parchemin::planning
