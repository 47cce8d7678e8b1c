#include "planning/greedy.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <span>
#include <tuple>

#include "planning/panelfinder.h"
#include "planning/place.h"

namespace parchemin::planning {
namespace {

/// In how many slots a candidate can begin, all rooms counted.
int choicesOf(const Model &model, CandidateIndex candidate)
{
    int choices = 0;
    for (const Option &option : model.options[at(candidate)])
        choices += std::popcount(option.starts) * model.sessionsOf(option.cell);
    return choices;
}

std::vector<CandidateIndex> byChoices(const Model &model)
{
    std::vector<std::pair<int, CandidateIndex>> keyed;
    keyed.reserve(static_cast<std::size_t>(model.candidateCount()));
    for (CandidateIndex candidate = 0; candidate < model.candidateCount(); ++candidate) {
        // Who is pinned has one choice, and it must stay hers.
        keyed.emplace_back(model.isPinned(candidate) ? -1 : choicesOf(model, candidate), candidate);
    }
    std::ranges::sort(keyed);
    std::vector<CandidateIndex> order;
    order.reserve(keyed.size());
    for (const auto &[choices, candidate] : keyed)
        order.push_back(candidate);
    return order;
}

/// Opens sessions where most of those who wait can come.
class Opener
{
public:
    Opener(const Model &model, Schedule &schedule)
        : m_model(model)
        , m_schedule(schedule)
        , m_finder(model, schedule)
        , m_demand(model.cellCount, 0)
        , m_opened(model.cellCount, 0)
    {
        for (std::size_t candidate = 0; candidate < model.options.size(); ++candidate)
            count(model.options[candidate], 1);
    }

    /// The candidate waits no more, placed or given up.
    void serve(CandidateIndex candidate) { count(m_model.options[at(candidate)], -1); }

    bool openFor(CandidateIndex candidate)
    {
        struct Wanted
        {
            std::tuple<int, int, CellIndex> rank;
            const Option *option;
        };
        std::vector<Wanted> wanted;
        for (const Option &option : m_model.options[at(candidate)])
            wanted.push_back({{-lagOf(option.cell), -m_demand[at(option.cell)], option.cell}, &option});
        std::ranges::sort(wanted, {}, &Wanted::rank);
        return std::ranges::any_of(
            wanted, [this, candidate](const Wanted &one) { return openIn(*one.option, candidate); });
    }

private:
    void count(std::span<const Option> options, int change)
    {
        for (const Option &option : options)
            m_demand[at(option.cell)] += change;
    }

    /// By how many sessions a half-day is behind the fullest of its date, whose jurors could stay for it.
    [[nodiscard]] int lagOf(CellIndex cell) const
    {
        int most = 0;
        for (const CellIndex other : m_model.cellsOfDay[at(m_model.dayOfCell[at(cell)])])
            most = std::max(most, m_opened[at(other)]);
        return most - m_opened[at(cell)];
    }

    bool openIn(const Option &option, CandidateIndex candidate)
    {
        const int first = m_model.firstSession[at(option.cell)];
        const int end = m_model.firstSession[at(option.cell) + 1];
        for (int session = first; session < end; ++session) {
            if (m_schedule.isOpen(session))
                continue;
            const std::optional<Panel> panel = m_finder.cheapest(session, candidate);
            if (!panel)
                return false;
            m_schedule.open(session, *panel);
            ++m_opened[at(option.cell)];
            const quint64 liked = option.starts & option.preferred;
            m_schedule.place(candidate, session, lowestOf(liked != 0 ? liked : option.starts));
            return true;
        }
        return false;
    }

    const Model &m_model;
    Schedule &m_schedule;
    PanelFinder m_finder;
    std::vector<int> m_demand; ///< by half-day: who waits and can come
    std::vector<int> m_opened; ///< by half-day: its sessions so far
};

} // namespace

bool placeInOpenSession(const Model &model, Schedule &schedule, CandidateIndex candidate, int exceptSession)
{
    qint64 bestPrice = std::numeric_limits<qint64>::max();
    int bestSession = -1;
    int bestSlot = 0;
    for (const Option &option : model.options[at(candidate)]) {
        const int end = model.firstSession[at(option.cell) + 1];
        for (int session = model.firstSession[at(option.cell)]; session < end; ++session) {
            if (session == exceptSession || !schedule.isOpen(session) ||
                schedule.hasConflict(candidate, session))
                continue;
            for (quint64 rest = schedule.freeStarts(candidate, session, option); rest != 0;
                 rest &= rest - 1) {
                const int slot = lowestOf(rest);
                const quint64 after = schedule.taken(session) | model.candidates[at(candidate)].shape << slot;
                const qint64 price =
                    schedule.placePrice(candidate, session, slot, schedule.panel(session), option) +
                    model.prices.hole * (holesIn(after) - holesIn(schedule.taken(session)));
                if (price < bestPrice) {
                    bestPrice = price;
                    bestSession = session;
                    bestSlot = slot;
                }
            }
        }
    }
    if (bestSession < 0)
        return false;
    schedule.place(candidate, bestSession, bestSlot);
    return true;
}

void placeInOpenSessions(const Model &model, Schedule &schedule)
{
    for (const CandidateIndex candidate : byChoices(model)) {
        if (schedule.sessionOf(candidate) < 0)
            placeInOpenSession(model, schedule, candidate);
    }
    schedule.forgetTrail();
}

void fillGreedily(const Model &model, Schedule &schedule)
{
    schedule.forgetTrail();
    if (schedule.unplaced().empty())
        return;
    Opener opener(model, schedule);
    for (const CandidateIndex candidate : byChoices(model)) {
        if (schedule.sessionOf(candidate) < 0 && !placeInOpenSession(model, schedule, candidate))
            opener.openFor(candidate);
        opener.serve(candidate);
    }
    schedule.forgetTrail();
}

} // namespace parchemin::planning
