#include "parchemin/app/juryplanning.h"
#include "parchemin/core/clock.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

constexpr int shortestSlot = 5;
constexpr int longestSlot = 240;

Error wrong(const QString &where, qsizetype position, const QString &what)
{
    return {ErrorCode::InvalidInput, what, u"/%1/%2"_s.arg(where).arg(position)};
}

/// A half-day of its own.
Status checkHalfDay(const PlanningFrame &frame, std::size_t position, const QDateTime &now)
{
    const PlanningHalfDay &half = frame.halfDays[position];
    const auto where = static_cast<qsizetype>(position);
    if (!half.day.isValid() || !half.startsAt.isValid())
        return wrong(u"halfDays"_s, where, u"a half-day needs a day and a time"_s);
    if (half.slotCount < 1 || half.slotCount > planning::maxSlotCount)
        return wrong(u"halfDays"_s, where, u"a half-day has no slot, or too many"_s);
    if (minutesOf(half.startsAt) + half.slotCount * frame.slotMinutes > 24 * 60)
        return wrong(u"halfDays"_s, where, u"a half-day lasts beyond midnight"_s);
    if (certifierInstant(half.day, half.startsAt) <= now)
        return wrong(u"halfDays"_s, where, u"a half-day lies in the past"_s);
    return Done{};
}

bool overlap(const PlanningFrame &frame, const PlanningHalfDay &one, const PlanningHalfDay &other)
{
    const auto end = [&frame](const PlanningHalfDay &half) {
        return minutesOf(half.startsAt) + half.slotCount * frame.slotMinutes;
    };
    return one.day == other.day && minutesOf(one.startsAt) < end(other) &&
           minutesOf(other.startsAt) < end(one);
}

} // namespace

Status checkFrame(const PlanningFrame &frame, const QDateTime &now)
{
    if (frame.slotMinutes < shortestSlot || frame.slotMinutes > longestSlot)
        return Error{ErrorCode::InvalidInput, u"a slot is too short or too long"_s, u"/slotMinutes"_s};
    if (frame.halfDays.empty())
        return Error{ErrorCode::InvalidInput, u"no half-day is given"_s, u"/halfDays"_s};
    if (frame.rooms.empty())
        return Error{ErrorCode::InvalidInput, u"no room is given"_s, u"/rooms"_s};
    for (std::size_t position = 0; position < frame.halfDays.size(); ++position) {
        if (Status sound = checkHalfDay(frame, position, now); !sound)
            return sound;
        for (std::size_t before = 0; before < position; ++before) {
            if (overlap(frame, frame.halfDays[before], frame.halfDays[position]))
                return wrong(u"halfDays"_s, static_cast<qsizetype>(position), u"two half-days overlap"_s);
        }
    }
    QSet<QString> names;
    for (std::size_t position = 0; position < frame.rooms.size(); ++position) {
        const QString name = frame.rooms[position].name.trimmed().toCaseFolded();
        if (name.isEmpty() || names.contains(name))
            return wrong(u"rooms"_s, static_cast<qsizetype>(position), u"a room has no name, or twice"_s);
        names.insert(name);
    }
    return Done{};
}

QTime PlanningTask::timeOf(planning::CellIndex cell, int slot) const
{
    return halfDay(cell).startsAt.addSecs(slot * frame.slotMinutes * 60);
}

QDateTime PlanningTask::instantOf(planning::CellIndex cell, int slot) const
{
    return certifierInstant(halfDay(cell).day, timeOf(cell, slot)).toUTC();
}

} // namespace parchemin
