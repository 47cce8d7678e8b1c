#include "parchemin/core/clock.h"
#include "parchemin/exchange/availabilityreading.h"

#include <libical/ical.h>
#include <memory>

#include "exchange/availabilityfilter.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::exchange {
namespace {

struct ComponentDeleter
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using ComponentPointer = std::unique_ptr<icalcomponent, ComponentDeleter>;

/// The lines on which events begin, in the order of the file: the library does not keep them.
std::vector<qsizetype> eventLines(const QByteArray &text)
{
    std::vector<qsizetype> lines;
    qsizetype number = 0;
    for (const QByteArray &line : text.split('\n')) {
        ++number;
        const QByteArray word = line.trimmed().toUpper();
        if (word == "BEGIN:VEVENT" || word == "BEGIN:AVAILABLE")
            lines.push_back(number);
    }
    return lines;
}

/// Calls `visit` for every event, however deep, in the order of the file.
template <typename Visit>
void visitEvents(icalcomponent *parent, const Visit &visit)
{
    for (icalcomponent *child = icalcomponent_get_first_component(parent, ICAL_ANY_COMPONENT);
         child != nullptr; child = icalcomponent_get_next_component(parent, ICAL_ANY_COMPONENT)) {
        const icalcomponent_kind kind = icalcomponent_isa(child);
        if (kind == ICAL_VEVENT_COMPONENT || kind == ICAL_XAVAILABLE_COMPONENT) {
            visit(child);
        } else {
            visitEvents(child, visit);
        }
    }
}

/// What one event means, while the library walks through its repetitions.
struct Expansion
{
    AvailabilityFilter *filter;
    qsizetype line;
    bool isLocal; ///< without a zone, or whole days: the library takes such times for UTC
    int count = 0;
};

QDateTime instantOf(time_t seconds, bool isLocal)
{
    const QDateTime utc = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    return isLocal ? certifierInstant(utc.date(), utc.time()) : utc;
}

void addSpan(icalcomponent *, struct icaltime_span *span, void *data)
{
    auto &expansion = *static_cast<Expansion *>(data);
    ++expansion.count;
    expansion.filter->add(
        {instantOf(span->start, expansion.isLocal), instantOf(span->end, expansion.isLocal), expansion.line});
}

icaltimetype limitAt(const QDateTime &instant)
{
    return icaltime_from_timet_with_zone(instant.toSecsSinceEpoch(), 0, icaltimezone_get_utc_timezone());
}

QString errorOf(icalcomponent *event)
{
    icalproperty *error = icalcomponent_get_first_property(event, ICAL_XLICERROR_PROPERTY);
    return error == nullptr ? QString() : QString::fromUtf8(icalproperty_get_xlicerror(error));
}

bool repeats(icalcomponent *event)
{
    return icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY) != nullptr ||
           icalcomponent_get_first_property(event, ICAL_RDATE_PROPERTY) != nullptr;
}

void readEvent(icalcomponent *event, qsizetype line, AvailabilityFilter &filter)
{
    if (const QString error = errorOf(event); !error.isEmpty()) {
        filter.refuse(AvailabilityFault::Unreadable, line, error);
        return;
    }
    if (icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED) {
        filter.refuse(AvailabilityFault::Cancelled, line);
        return;
    }
    const icaltimetype start = icalcomponent_get_dtstart(event);
    const icaltimetype end = icalcomponent_get_dtend(event);
    if (icaltime_is_null_time(start) != 0 || icaltime_is_valid_time(start) == 0 ||
        icaltime_is_null_time(end) != 0) {
        filter.refuse(AvailabilityFault::Unreadable, line, u"DTSTART, DTEND"_s);
        return;
    }
    const bool isLocal = start.is_date != 0 || start.zone == nullptr;
    Expansion expansion{&filter, line, isLocal};
    if (!repeats(event)) {
        const auto seconds = [](const icaltimetype &time) {
            return icaltime_as_timet_with_zone(time, time.zone != nullptr ? time.zone
                                                                          : icaltimezone_get_utc_timezone());
        };
        filter.add({instantOf(seconds(start), isLocal), instantOf(seconds(end), isLocal), line});
        return;
    }
    icalcomponent_foreach_recurrence(event, limitAt(filter.window().now),
                                     limitAt(certifierInstant(filter.window().lastDay.addDays(1), {0, 0})),
                                     addSpan, &expansion);
    if (expansion.count == 0)
        filter.refuse(AvailabilityFault::Past, line);
}

} // namespace

AvailabilityReading readAvailabilityCalendar(const QByteArray &bytes, const AvailabilityWindow &window)
{
    AvailabilityFilter filter(window);
    icalerror_set_errors_are_fatal(0);
    const ComponentPointer calendar(bytes.trimmed().isEmpty() ? nullptr
                                                              : icalparser_parse_string(bytes.constData()));
    if (!calendar || icalcomponent_isa(calendar.get()) == ICAL_NO_COMPONENT) {
        filter.refuse(bytes.trimmed().isEmpty() ? AvailabilityFault::Empty : AvailabilityFault::NotACalendar);
        return filter.reading();
    }
    const std::vector<qsizetype> lines = eventLines(bytes);
    std::size_t index = 0;
    const auto visit = [&](icalcomponent *event) {
        readEvent(event, index < lines.size() ? lines[index] : 0, filter);
        ++index;
    };
    const icalcomponent_kind kind = icalcomponent_isa(calendar.get());
    if (kind == ICAL_VEVENT_COMPONENT) {
        visit(calendar.get());
    } else {
        visitEvents(calendar.get(), visit);
    }
    return filter.reading();
}

} // namespace parchemin::exchange
