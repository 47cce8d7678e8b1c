#include "planning/panelseats.h"

#include <algorithm>
#include <limits>

#include "planning/seatspread.h"

namespace parchemin::planning {
namespace {

constexpr qint64 unfillable = std::numeric_limits<qint64>::max() / 4;

/// So many seats, so many of them held by internals.
qint64 sharedSeats(const std::vector<qint64> &internals, const std::vector<qint64> &externals, int seats,
                   int heldByInternals)
{
    const auto held = static_cast<std::size_t>(heldByInternals);
    const auto others = static_cast<std::size_t>(seats - heldByInternals);
    return held < internals.size() && others < externals.size() ? internals[held] + externals[others]
                                                                : unfillable;
}

} // namespace

PanelSeats::PanelSeats(const Problem &problem, int mostSessions)
{
    for (const Juror &juror : problem.jurors) {
        const bool isLead = juror.role == JurorRole::Lead;
        auto &internals = isLead ? m_internalLeads : m_internalProfessionals;
        auto &externals = isLead ? m_externalLeads : m_externalProfessionals;
        const std::vector<qint64> costs = loadCosts(problem, juror);
        m_highestLoad = std::max(m_highestLoad, static_cast<int>(costs.size()) - 1);
        (juror.isExternal ? externals : internals).push_back(costs);
    }
    m_spreads = spreadsFor(mostSessions);
}

PanelSeats::Spreads PanelSeats::spreadsFor(int mostSessions) const
{
    const int mostProfessionals = professionalSeats * mostSessions;
    return {.internalLeads = seatCosts(m_internalLeads, mostSessions, mostSessions),
            .externalLeads = seatCosts(m_externalLeads, mostSessions, mostSessions),
            .internalProfessionals = seatCosts(m_internalProfessionals, mostProfessionals, mostSessions),
            .externalProfessionals = seatCosts(m_externalProfessionals, mostProfessionals, mostSessions)};
}

std::optional<qint64> PanelSeats::costOf(int sessions) const
{
    // Nobody sits in more half-days than there are sessions.
    return sessions < m_highestLoad ? spreadsFor(sessions).costOf(sessions) : m_spreads.costOf(sessions);
}

/// A professional who is internal sits beside an external lead and an external professional only.
std::optional<qint64> PanelSeats::Spreads::costOf(int sessions) const
{
    static_assert(minExternals == professionalSeats);
    qint64 least = unfillable;
    qint64 professionals = unfillable; // with at most so many internals as there are external leads
    const int mostExternalLeads = std::min(sessions, static_cast<int>(externalLeads.size()) - 1);
    for (int external = 0; external <= mostExternalLeads; ++external) {
        professionals = std::min(professionals, sharedSeats(internalProfessionals, externalProfessionals,
                                                            professionalSeats * sessions, external));
        const qint64 leads = sharedSeats(internalLeads, externalLeads, sessions, sessions - external);
        if (leads < unfillable && professionals < unfillable)
            least = std::min(least, leads + professionals);
    }
    return least < unfillable ? std::optional(least) : std::nullopt;
}

} // namespace parchemin::planning
