#pragma once

#include "parchemin/exchange/availabilityreading.h"

namespace parchemin::exchange {

/// Gathers the periods of a file that count, and what is wrong with the others.
class AvailabilityFilter
{
public:
    explicit AvailabilityFilter(AvailabilityWindow window)
        : m_window(std::move(window))
    {
    }

    [[nodiscard]] const AvailabilityWindow &window() const { return m_window; }
    void refuse(AvailabilityFault fault, qsizetype line = 0, const QString &value = {});
    /// Judges its order and its place in the window.
    void add(const AvailabilityPeriod &period);
    /// Everything, in order. A file without anything is Empty.
    [[nodiscard]] AvailabilityReading reading() const;

private:
    AvailabilityWindow m_window;
    std::vector<AvailabilityPeriod> m_periods;
    std::vector<AvailabilityProblem> m_problems;
};

} // namespace parchemin::exchange
