#pragma once

#include "planning/schedule.h"

namespace parchemin::planning {

/// Brings a former plan into an empty schedule: sessions whose panel still serves as they were, the others
/// with substitutes for those who cannot sit any more. What finds no substitute stays closed; who cannot be
/// heard where she was waits.
class Substitution
{
public:
    Substitution(const Model &model, Schedule &schedule, const Plan &former);

    /// False when a session found no substitutes.
    bool carryOut();
    /// Seats that had to be filled anew, in sessions that still hear somebody.
    [[nodiscard]] int vacatedSeats() const { return m_vacatedSeats; }

private:
    struct Former
    {
        int session = 0;
        Panel kept; ///< nobody where a substitute is needed
        std::vector<PlannedDefence> defences;
    };

    void examine(const PlannedSession &planned);
    [[nodiscard]] bool canKeep(JurorIndex juror, const Former &former) const;
    [[nodiscard]] bool hasConflictWith(JurorIndex juror, const Former &former) const;
    bool fill(std::size_t index);
    bool fillSeat(std::size_t index, Panel panel, int seat);
    void hear(const Former &former);

    const Model &m_model;
    Schedule &m_schedule;
    std::vector<Former> m_broken;
    int m_vacatedSeats = 0;
    int m_trials = 0;
};

} // namespace parchemin::planning
