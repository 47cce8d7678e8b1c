#include "parchemin/core/clock.h"

#include <QTimeZone>

namespace parchemin {
namespace {

QTimeZone certifierZone()
{
    return QTimeZone("Europe/Paris");
}

} // namespace

QDate Clock::today() const
{
    return certifierDay(now());
}

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

QDate certifierDay(const QDateTime &instant)
{
    return instant.toTimeZone(certifierZone()).date();
}

QTime certifierTime(const QDateTime &instant)
{
    return instant.toTimeZone(certifierZone()).time();
}

QDateTime certifierInstant(QDate day, QTime time)
{
    return QDateTime(day, time, certifierZone()).toUTC();
}

} // namespace parchemin
