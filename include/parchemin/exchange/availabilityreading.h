#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace parchemin::exchange {

/// A time during which somebody can come.
struct AvailabilityPeriod
{
    QDateTime start; ///< UTC
    QDateTime end;   ///< UTC, after `start`
    qsizetype line = 0;

    friend bool operator==(const AvailabilityPeriod &, const AvailabilityPeriod &) = default;
};

enum class AvailabilityFault {
    Empty,          ///< neither event nor row
    NotACalendar,   ///< no iCalendar text
    HeadingMissing, ///< {value}: the columns that the file must have
    Unreadable,     ///< an event or a row that breaks the form; {value} says what
    DateUnreadable, ///< {value} is no day
    TimeUnreadable, ///< {value} is no time of day
    EndNotAfterStart,
    Cancelled, ///< the calendar says that the event does not take place
    Past,      ///< over already
    Overlaps,  ///< with another period of the file: they become one
    TooFar,    ///< behind the last day that is read
};

/// What is wrong at a place of the file.
struct AvailabilityProblem
{
    AvailabilityFault fault;
    qsizetype line = 0; ///< 1-based; 0 for the file as a whole
    QString value = {}; ///< what stands there, at most 80 characters

    friend bool operator==(const AvailabilityProblem &, const AvailabilityProblem &) = default;
};

/// What a file says; periods are in order and do not overlap.
struct AvailabilityReading
{
    std::vector<AvailabilityPeriod> periods;
    std::vector<AvailabilityProblem> problems; ///< by line
};

/// From when on periods count, and until when repeated ones are read.
struct AvailabilityWindow
{
    QDateTime now;
    QDate lastDay;
};

/// Every event of an iCalendar file (RFC 5545), and every AVAILABLE of RFC 7953, is a time of availability;
/// repeated ones are read until the last day. Times without a zone are the certifier's.
[[nodiscard]] AvailabilityReading readAvailabilityCalendar(const QByteArray &bytes,
                                                           const AvailabilityWindow &window);
/// A table with the columns "jour", "de" and "a" ("day", "from", "to"), in the certifier's time.
[[nodiscard]] AvailabilityReading readAvailabilityTable(const QByteArray &bytes,
                                                        const AvailabilityWindow &window);

/// Sorts, and joins those that overlap or touch. Overlaps (not touches) are told in `problems`.
[[nodiscard]] std::vector<AvailabilityPeriod> joined(std::vector<AvailabilityPeriod> periods,
                                                     std::vector<AvailabilityProblem> &problems);

} // namespace parchemin::exchange
