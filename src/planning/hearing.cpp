#include "planning/hearing.h"

#include <algorithm>

#include "planning/place.h"

namespace parchemin::planning {

Hearing HearingFinder::cheapest(const HalfDay &halfDay, const PanelChoice &panel,
                                const std::vector<bool> &mayHear)
{
    m_hole = m_problem.weights.hole * priceScale;
    gather(halfDay, panel, mayHear);
    estimate(halfDay.slotCount);
    m_path.clear();
    m_bestPath.clear();
    m_best = 0;
    search(0, false, 0);
    Hearing hearing{.value = m_best};
    for (const Step &step : m_bestPath)
        hearing.defences.push_back({halfDay.hearables[step.hearable].candidate, step.slot});
    return hearing;
}

/// Of each length, as many as there are slots: whoever is wanted elsewhere leaves one who is as cheap.
void HearingFinder::gather(const HalfDay &halfDay, const PanelChoice &panel, const std::vector<bool> &mayHear)
{
    m_choices.resize(at(halfDay.slotCount));
    for (std::vector<Choice> &choices : m_choices)
        choices.clear();
    const qint64 notPreferred = m_problem.weights.notPreferred * priceScale;
    for (std::size_t index = 0; index < halfDay.hearables.size(); ++index) {
        const Hearable &hearable = halfDay.hearables[index];
        if (panel.flaws[index] < 0 || !mayHear[at(hearable.candidate)])
            continue;
        const qint64 value = panel.flaws[index] * priceScale - m_prices.heard[at(hearable.candidate)];
        for (int slot = 0; slot < halfDay.slotCount; ++slot) {
            if ((hearable.starts >> slot & 1U) != 0) {
                const bool isLiked = (hearable.preferred >> slot & 1U) != 0;
                m_choices[at(slot)].push_back(
                    {value + (isLiked ? 0 : notPreferred), index, hearable.slotsNeeded});
            }
        }
    }
    for (std::vector<Choice> &choices : m_choices) {
        std::ranges::sort(choices, {},
                          [](const Choice &choice) { return std::pair(choice.value, choice.hearable); });
        std::array<int, 64> kept{};
        std::erase_if(choices, [&kept, &halfDay](const Choice &choice) {
            return ++kept[at(choice.slotsNeeded)] > halfDay.slotCount;
        });
    }
}

void HearingFinder::estimate(int slotCount)
{
    m_atLeast.assign(at(slotCount) + 1, 0);
    m_atLeastAfter.assign(at(slotCount) + 1, 0);
    for (int slot = slotCount - 1; slot >= 0; --slot) {
        qint64 heard = 0;
        for (const Choice &choice : m_choices[at(slot)])
            heard = std::min(heard, choice.value + m_atLeastAfter[at(slot + choice.slotsNeeded)]);
        m_atLeast[at(slot)] = std::min(m_atLeast[at(slot) + 1], heard);
        m_atLeastAfter[at(slot)] =
            std::min(std::min<qint64>(0, m_hole + m_atLeastAfter[at(slot) + 1]), heard);
    }
}

/// Ends here, leaves the slot empty, or hears somebody in it.
void HearingFinder::search(int slot, bool hasBegun, qint64 value)
{
    if (value < m_best) {
        m_best = value;
        m_bestPath = m_path;
    }
    const std::vector<qint64> &atLeast = hasBegun ? m_atLeastAfter : m_atLeast;
    if (at(slot) >= m_choices.size() || value + atLeast[at(slot)] >= m_best)
        return;
    for (const Choice &choice : m_choices[at(slot)]) {
        const int next = slot + choice.slotsNeeded;
        if (value + choice.value + m_atLeastAfter[at(next)] >= m_best ||
            std::ranges::count(m_path, choice.hearable, &Step::hearable) > 0)
            continue;
        m_path.push_back({choice.hearable, slot});
        search(next, true, value + choice.value);
        m_path.pop_back();
    }
    search(slot + 1, hasBegun, value + (hasBegun ? m_hole : 0));
}

} // namespace parchemin::planning
