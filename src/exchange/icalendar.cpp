#include "parchemin/exchange/icalendar.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::exchange {
namespace {

constexpr qsizetype lineOctets = 75;

bool isContinuation(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xC0U) == 0x80U;
}

/// A content line, folded between characters, never inside one (3.1).
QByteArray folded(const QByteArray &line)
{
    QByteArray result;
    qsizetype start = 0;
    while (line.size() - start > lineOctets - (start == 0 ? 0 : 1)) {
        qsizetype end = start + lineOctets - (start == 0 ? 0 : 1); // a folded line begins with a space
        while (isContinuation(line.at(end)))
            --end;
        result += (start == 0 ? "" : " ") + line.mid(start, end - start) + "\r\n";
        start = end;
    }
    return result + (start == 0 ? "" : " ") + line.mid(start) + "\r\n";
}

/// The text of a property (3.3.11).
QString escaped(QString text)
{
    return text.replace(u'\\', u"\\\\"_s)
        .replace(u';', u"\\;"_s)
        .replace(u',', u"\\,"_s)
        .replace(u"\r\n"_s, u"\\n"_s)
        .replace(u'\n', u"\\n"_s)
        .remove(u'\r');
}

QByteArray line(const QString &name, const QString &value)
{
    return folded((name + u':' + value).toUtf8());
}

QString instantText(const QDateTime &at)
{
    return at.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

QString dayText(QDate day)
{
    return day.toString(u"yyyyMMdd"_s);
}

QByteArray eventLines(const CalendarEvent &event, const QDateTime &madeAt)
{
    QByteArray lines = line(u"BEGIN"_s, u"VEVENT"_s);
    lines += line(u"UID"_s, event.uid + u"@parchemin"_s);
    lines += line(u"DTSTAMP"_s, instantText(madeAt));
    if (event.at) {
        lines += line(u"DTSTART"_s, instantText(*event.at));
        if (event.endsAt)
            lines += line(u"DTEND"_s, instantText(*event.endsAt));
    } else {
        lines += line(u"DTSTART;VALUE=DATE"_s, dayText(event.day));
        lines += line(u"DTEND;VALUE=DATE"_s, dayText(event.day.addDays(1))); // exclusive
    }
    lines += line(u"SUMMARY"_s, escaped(event.summary));
    if (!event.description.isEmpty())
        lines += line(u"DESCRIPTION"_s, escaped(event.description));
    if (!event.category.isEmpty())
        lines += line(u"CATEGORIES"_s, escaped(event.category));
    if (!event.location.isEmpty())
        lines += line(u"LOCATION"_s, escaped(event.location));
    if (event.sequence)
        lines += line(u"SEQUENCE"_s, QString::number(*event.sequence));
    if (event.isCancelled)
        lines += line(u"STATUS"_s, u"CANCELLED"_s);
    // A limit takes nobody's time.
    lines += line(u"TRANSP"_s, event.endsAt && !event.isCancelled ? u"OPAQUE"_s : u"TRANSPARENT"_s);
    return lines + line(u"END"_s, u"VEVENT"_s);
}

} // namespace

QByteArray calendarFile(const QString &name, const QDateTime &madeAt,
                        const std::vector<CalendarEvent> &events)
{
    QByteArray file = line(u"BEGIN"_s, u"VCALENDAR"_s);
    file += line(u"VERSION"_s, u"2.0"_s);
    file += line(u"PRODID"_s, u"-//Parchemin//Parchemin//FR"_s);
    file += line(u"CALSCALE"_s, u"GREGORIAN"_s);
    const bool isCancelling = !events.empty() && std::ranges::all_of(events, &CalendarEvent::isCancelled);
    file += line(u"METHOD"_s, isCancelling ? u"CANCEL"_s : u"PUBLISH"_s); // RFC 5546, 3.2.5
    file += line(u"X-WR-CALNAME"_s, escaped(name));
    for (const CalendarEvent &event : events)
        file += eventLines(event, madeAt);
    return file + line(u"END"_s, u"VCALENDAR"_s);
}

} // namespace parchemin::exchange
