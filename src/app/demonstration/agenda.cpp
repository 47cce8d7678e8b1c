#include "app/demonstration/agenda.h"

#include "parchemin/core/clock.h"

#include <algorithm>

#include "app/demonstration/stage.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::demonstration {

void Agenda::at(QDate day, QTime time, Step step)
{
    m_entries.push_back({certifierInstant(day, time), std::move(step)});
}

Status Agenda::play(Stage &stage, const QDateTime &until, const ProgressCallback &progress)
{
    std::ranges::stable_sort(m_entries, {}, &Entry::instant);
    const auto end = std::ranges::upper_bound(m_entries, until, {}, &Entry::instant);
    const auto count = static_cast<double>(end - m_entries.begin());
    for (auto entry = m_entries.begin(); entry != end; ++entry) {
        if (progress && !progress(static_cast<double>(entry - m_entries.begin()) / count))
            return Error{ErrorCode::Cancelled, u"the demonstration was stopped"_s};
        stage.clock().moveTo(entry->instant);
        if (Status done = entry->step(stage); !done) {
            Error error = done.error();
            error.where = entry->instant.toString(Qt::ISODate) + u' ' + error.where;
            return error;
        }
    }
    stage.clock().moveTo(until);
    return Done{};
}

QDate workday(QDate day)
{
    while (day.dayOfWeek() > Qt::Friday)
        day = day.addDays(1);
    return day;
}

} // namespace parchemin::demonstration
