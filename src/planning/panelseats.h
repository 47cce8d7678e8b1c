#pragma once

#include "parchemin/planning/problem.h"

#include <optional>
#include <vector>

namespace parchemin::planning {

/// What the seats of so many sessions cost at least, externals enough on every panel (BR-43).
class PanelSeats
{
public:
    PanelSeats(const Problem &problem, int mostSessions);

    /// Nothing when the jurors cannot fill them.
    [[nodiscard]] std::optional<qint64> costOf(int sessions) const;

private:
    /// By seats.
    struct Spreads
    {
        std::vector<qint64> internalLeads;
        std::vector<qint64> externalLeads;
        std::vector<qint64> internalProfessionals;
        std::vector<qint64> externalProfessionals;

        [[nodiscard]] std::optional<qint64> costOf(int sessions) const;
    };

    [[nodiscard]] Spreads spreadsFor(int mostSessions) const;

    /// By kind of juror: what each of them costs by load.
    std::vector<std::vector<qint64>> m_internalLeads;
    std::vector<std::vector<qint64>> m_externalLeads;
    std::vector<std::vector<qint64>> m_internalProfessionals;
    std::vector<std::vector<qint64>> m_externalProfessionals;
    int m_highestLoad = 0;
    Spreads m_spreads;
};

} // namespace parchemin::planning
