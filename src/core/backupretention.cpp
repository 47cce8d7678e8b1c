#include "parchemin/core/backupretention.h"

#include "parchemin/core/clock.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace parchemin {
namespace {

constexpr int keptOfLatestDay = 3;

/// Keeps the first instant of each period, until so many periods have one.
class Generation
{
public:
    using Period = std::pair<int, int>;

    Generation(int room, Period (*periodOf)(QDate))
        : m_room(room)
        , m_periodOf(periodOf)
    {
    }

    [[nodiscard]] bool keeps(QDate day)
    {
        const Period period = m_periodOf(day);
        if (m_room == 0 || period == m_last)
            return false;
        m_last = period;
        --m_room;
        return true;
    }

private:
    int m_room;
    Period (*m_periodOf)(QDate);
    Period m_last{};
};

Generation::Period dayOf(QDate day)
{
    return {day.year(), day.dayOfYear()};
}

Generation::Period weekOf(QDate day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return {year, week};
}

Generation::Period monthOf(QDate day)
{
    return {day.year(), day.month()};
}

} // namespace

std::vector<QDateTime> dispensableBackups(std::vector<QDateTime> takenAt, const BackupRetention &retention)
{
    std::ranges::sort(takenAt, std::greater());
    Generation days(retention.days, dayOf);
    Generation weeks(retention.weeks, weekOf);
    Generation months(retention.months, monthOf);
    int ofLatestDay = retention.days > 0 ? keptOfLatestDay : 1;
    std::vector<QDateTime> dispensable;
    for (const QDateTime &at : takenAt) {
        const QDate day = certifierDay(at);
        // Each generation has its say, whatever the others keep.
        const bool isDaily = days.keeps(day);
        const bool isWeekly = weeks.keeps(day);
        const bool isMonthly = months.keeps(day);
        const bool isOfLatestDay = day == certifierDay(takenAt.front()) && ofLatestDay-- > 0;
        if (!isDaily && !isWeekly && !isMonthly && !isOfLatestDay)
            dispensable.push_back(at);
    }
    return dispensable;
}

} // namespace parchemin
