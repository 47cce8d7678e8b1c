#include "exchange/availabilityfilter.h"

#include "parchemin/core/clock.h"

#include <algorithm>

namespace parchemin::exchange {
namespace {

constexpr qsizetype longestValue = 80;

} // namespace

void AvailabilityFilter::refuse(AvailabilityFault fault, qsizetype line, const QString &value)
{
    m_problems.push_back({fault, line, value.left(longestValue)});
}

void AvailabilityFilter::add(const AvailabilityPeriod &period)
{
    if (period.end <= period.start) {
        refuse(AvailabilityFault::EndNotAfterStart, period.line);
    } else if (period.end <= m_window.now) {
        refuse(AvailabilityFault::Past, period.line);
    } else if (certifierDay(period.start) > m_window.lastDay) {
        refuse(AvailabilityFault::TooFar, period.line);
    } else {
        m_periods.push_back(period);
    }
}

AvailabilityReading AvailabilityFilter::reading() const
{
    AvailabilityReading reading{{}, m_problems};
    reading.periods = joined(m_periods, reading.problems);
    if (reading.periods.empty() && reading.problems.empty())
        reading.problems.push_back({AvailabilityFault::Empty});
    std::ranges::stable_sort(reading.problems, {}, &AvailabilityProblem::line);
    return reading;
}

} // namespace parchemin::exchange
