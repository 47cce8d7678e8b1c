#include "parchemin/store/availabilityrepository.h"

#include "parchemin/store/database.h"
#include "parchemin/store/statement.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {

std::vector<TimeRange> joined(std::vector<TimeRange> ranges)
{
    std::ranges::sort(ranges, {}, &TimeRange::start);
    std::vector<TimeRange> result;
    for (const TimeRange &range : ranges) {
        if (!result.empty() && range.start <= result.back().end) {
            result.back().end = std::max(result.back().end, range.end);
        } else {
            result.push_back(range);
        }
    }
    return result;
}

Result<std::vector<TimeRange>> AvailabilityRepository::within(JuryMemberId member,
                                                              const TimeRange &range) const
{
    Statement query(m_database, u"SELECT starts_at, ends_at FROM availability WHERE member_id = :member "
                                "AND starts_at < :end AND ends_at > :start ORDER BY starts_at, id"_s);
    query.bind(u":member"_s, member).bind(u":start"_s, range.start).bind(u":end"_s, range.end);
    return collect<TimeRange>(query, [](const Statement &row) {
        return TimeRange{row.instant(0), row.instant(1)};
    });
}

Status AvailabilityRepository::replace(JuryMemberId member, const TimeRange &range,
                                       const std::vector<TimeRange> &ranges) const
{
    const auto before = within(member, range);
    if (!before)
        return before.error();
    std::vector<TimeRange> after = ranges;
    for (const TimeRange &old : *before) {
        if (old.start < range.start)
            after.push_back({old.start, range.start});
        if (old.end > range.end)
            after.push_back({range.end, old.end});
    }
    Statement removal(m_database, u"DELETE FROM availability WHERE member_id = :member "
                                  "AND starts_at < :end AND ends_at > :start"_s);
    removal.bind(u":member"_s, member).bind(u":start"_s, range.start).bind(u":end"_s, range.end);
    if (const auto removed = removal.change(); !removed)
        return removed.error();
    for (const TimeRange &one : joined(std::move(after))) {
        Statement insert(m_database, u"INSERT INTO availability (member_id, starts_at, ends_at) "
                                     "VALUES (:member, :start, :end)"_s);
        insert.bind(u":member"_s, member).bind(u":start"_s, one.start).bind(u":end"_s, one.end);
        if (const auto added = insert.insert(); !added)
            return added.error();
    }
    return Done{};
}

} // namespace parchemin
