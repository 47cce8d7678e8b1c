#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace parchemin::exchange {

/// One entry of a calendar: a whole day, an instant, or a stretch of time.
struct CalendarEvent
{
    QString uid; ///< the same for the same thing in every export, so that a calendar replaces it
    QDate day;
    std::optional<QDateTime> at = {}; ///< when the hour counts; `day` is then not written
    QString summary;
    QString description = {};
    QString category = {};
    std::optional<QDateTime> endsAt = {}; ///< with `at`: the time in between is taken
    QString location = {};
    /// How often the entry changed since it was first given out: a calendar keeps the highest.
    std::optional<int> sequence = {};
    bool isCancelled = false; ///< takes an entry that was given out off the calendar
};

/// An iCalendar file (RFC 5545) of these events: UTF-8, lines folded at 75 octets and ended by CRLF.
/// `madeAt` is the instant of the export. Its method takes the entries off where all of them are cancelled.
[[nodiscard]] QByteArray calendarFile(const QString &name, const QDateTime &madeAt,
                                      const std::vector<CalendarEvent> &events);

} // namespace parchemin::exchange
