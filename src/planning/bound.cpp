#include "parchemin/planning/bound.h"

#include <algorithm>
#include <limits>
#include <numeric>

#include "planning/cheapestplace.h"
#include "planning/panelseats.h"
#include "planning/quickbounds.h"

namespace parchemin::planning {
namespace {

/// What the candidates cost at least, by how many of those who could be heard are left out.
class CandidateCosts
{
public:
    explicit CandidateCosts(const Problem &problem)
    {
        const std::vector<std::vector<PlaceCost>> places = placeCosts(problem);
        for (std::size_t index = 0; index < places.size(); ++index) {
            qint64 least = problem.weights.unscheduled;
            for (const PlaceCost &place : places[index])
                least = std::min(least, place.cost);
            m_least += least;
            if (places[index].empty())
                continue;
            m_extra.push_back(problem.weights.unscheduled - least);
            m_needs.push_back(problem.candidates[index].slotsNeeded);
        }
        std::ranges::sort(m_extra);
        std::ranges::sort(m_needs);
    }

    /// With room for so many slots in all.
    [[nodiscard]] qint64 costWith(qint64 capacity) const
    {
        std::size_t heard = 0;
        while (heard < m_needs.size() && (capacity -= m_needs[heard]) >= 0)
            ++heard;
        const auto leftOut = static_cast<std::ptrdiff_t>(m_needs.size() - heard);
        return std::accumulate(m_extra.begin(), m_extra.begin() + leftOut, m_least);
    }
    [[nodiscard]] qint64 slotsNeeded() const
    {
        return std::accumulate(m_needs.begin(), m_needs.end(), qint64{0});
    }

private:
    qint64 m_least = 0;          ///< everybody heard as far as possible
    std::vector<qint64> m_extra; ///< what leaving one out costs more, ascending
    std::vector<int> m_needs;    ///< slots, ascending
};

/// The sessions that can be held, by their slots, the longest first.
std::vector<int> longestSessions(const Problem &problem)
{
    const std::vector<int> most = mostSessions(problem);
    std::vector<int> lengths;
    for (std::size_t cell = 0; cell < most.size(); ++cell)
        lengths.insert(lengths.end(), static_cast<std::size_t>(most[cell]), problem.cells[cell].slotCount);
    std::ranges::sort(lengths, std::greater());
    return lengths;
}

std::vector<qint64> boundsBySessions(const Problem &problem, const CandidateCosts &candidates,
                                     const std::vector<int> &lengths, std::size_t mostSessions)
{
    const std::size_t most = std::min(mostSessions, lengths.size());
    const PanelSeats seats(problem, static_cast<int>(most));
    std::vector<qint64> bounds;
    qint64 capacity = 0;
    for (std::size_t sessions = 0; sessions <= most; ++sessions) {
        const auto cost = seats.costOf(static_cast<int>(sessions));
        bounds.push_back(cost ? candidates.costWith(capacity) +
                                    problem.weights.session * static_cast<qint64>(sessions) + *cost
                              : std::numeric_limits<qint64>::max());
        capacity += sessions < most ? lengths[sessions] : 0;
    }
    return bounds;
}

} // namespace

std::vector<qint64> quickBounds(const Problem &problem, std::size_t mostSessions)
{
    return boundsBySessions(problem, CandidateCosts(problem), longestSessions(problem), mostSessions);
}

qint64 quickBound(const Problem &problem)
{
    const CandidateCosts candidates(problem);
    const std::vector<int> lengths = longestSessions(problem);
    // More sessions than hear everybody only cost more.
    std::size_t enough = 0;
    for (qint64 capacity = 0; enough < lengths.size() && capacity < candidates.slotsNeeded(); ++enough)
        capacity += lengths[enough];
    return std::ranges::min(boundsBySessions(problem, candidates, lengths, enough));
}

} // namespace parchemin::planning
