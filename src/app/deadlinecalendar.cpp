#include "parchemin/app/deadlinecalendar.h"

#include "parchemin/app/worksentences.h"
#include "parchemin/exchange/filewriting.h"
#include "parchemin/exchange/icalendar.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

exchange::CalendarEvent eventOf(const Deadline &deadline)
{
    const QString what = sentence(deadline);
    return {.uid = deadline.uid,
            .day = deadline.day,
            .at = deadline.at,
            .summary = deadline.who.isEmpty()
                           ? what
                           : QCoreApplication::translate("Deadlines", "%1: %2", "what ends, whom it concerns")
                                 .arg(what, deadline.who),
            .description = ruleSentence(deadline.kind),
            .category = QCoreApplication::translate("Deadlines", "Certification")};
}

} // namespace

QByteArray deadlineCalendar(const std::vector<Deadline> &deadlines, const QDateTime &now)
{
    std::vector<exchange::CalendarEvent> events;
    events.reserve(deadlines.size());
    for (const Deadline &deadline : deadlines)
        events.push_back(eventOf(deadline));
    return exchange::calendarFile(QCoreApplication::translate("Deadlines", "Parchemin: deadlines"), now,
                                  events);
}

Status exportDeadlines(const QString &path, const std::vector<Deadline> &deadlines, const QDateTime &now)
{
    return exchange::writeWholeFile(path, deadlineCalendar(deadlines, now));
}

} // namespace parchemin
