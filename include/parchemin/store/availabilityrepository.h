#pragma once

#include "parchemin/core/id.h"
#include "parchemin/core/result.h"

#include <QDateTime>

#include <vector>

namespace parchemin {

class Database;

/// From an instant to a later one, UTC.
struct TimeRange
{
    QDateTime start;
    QDateTime end;

    friend bool operator==(const TimeRange &, const TimeRange &) = default;
};

/// When jury members can come.
class AvailabilityRepository
{
public:
    explicit AvailabilityRepository(const Database &database)
        : m_database(database)
    {
    }

    /// What lies at least partly in the range, in order.
    Result<std::vector<TimeRange>> within(JuryMemberId member, const TimeRange &range) const;
    /// Puts these in the place of all that lies in the range; what reaches beyond it keeps its outer part.
    Status replace(JuryMemberId member, const TimeRange &range, const std::vector<TimeRange> &ranges) const;

private:
    const Database &m_database;
};

/// Sorted, without overlap: what touches or overlaps is one.
[[nodiscard]] std::vector<TimeRange> joined(std::vector<TimeRange> ranges);

} // namespace parchemin
