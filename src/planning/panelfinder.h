#pragma once

#include <optional>

#include "planning/random.h"
#include "planning/schedule.h"

namespace parchemin::planning {

/// Finds panels for closed sessions.
class PanelFinder
{
public:
    PanelFinder(const Model &model, const Schedule &schedule)
        : m_model(model)
        , m_schedule(schedule)
    {
    }

    /// The panel that costs least now and has no conflict with the candidate, if there is one. Looks at leads
    /// and professionals apart, so that the gender of the panel does not count.
    [[nodiscard]] std::optional<Panel> cheapest(int session, CandidateIndex candidate) const;
    /// One of the panels without conflict with the candidate, cheap ones more often. May miss a rare one.
    [[nodiscard]] std::optional<Panel> some(int session, CandidateIndex candidate, Random &random) const;
    /// Fills the seats that are nobody's; the others stay. May miss a rare one.
    [[nodiscard]] std::optional<Panel> complete(Panel panel, int session, Random &random) const;

private:
    [[nodiscard]] JurorIndex cheapestFor(int seat, int session, CandidateIndex candidate, bool isExternalOnly,
                                         JurorIndex except) const;
    [[nodiscard]] JurorIndex sampleFor(int seat, int session, CandidateIndex candidate, const Panel &panel,
                                       Random &random) const;

    const Model &m_model;
    const Schedule &m_schedule;
};

} // namespace parchemin::planning
