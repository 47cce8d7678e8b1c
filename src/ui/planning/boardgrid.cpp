#include "ui/planning/boardgrid.h"

#include "parchemin/core/clock.h"

#include <algorithm>

namespace parchemin::ui {
namespace {

bool isSamePlace(const QString &left, const QString &right)
{
    return left.trimmed().compare(right.trimmed(), Qt::CaseInsensitive) == 0;
}

/// When its passages begin, and where one more could be heard: after the last, and in a long pause.
void addTimes(const WrittenSession &session, std::set<QTime> &times)
{
    constexpr qint64 longPause = 3600; // seconds; a row for each short one would tear the day apart
    times.insert(session.startsAt);
    times.insert(session.endsAt());
    const WrittenPassage *before = nullptr;
    for (const WrittenPassage &passage : session.passages) {
        times.insert(certifierTime(passage.startsAt));
        if (before != nullptr && before->endsAt.secsTo(passage.startsAt) >= longPause)
            times.insert(certifierTime(before->endsAt));
        before = &passage;
    }
}

/// The days and times of the half-days of a plan that are in sight.
void addHalfDays(const PlanningTask &task, const BoardGrid::Span &span, std::set<QDate> &days,
                 std::set<QTime> &times)
{
    for (std::size_t cell = 0; cell < task.problem.cells.size(); ++cell) {
        const planning::Cell &half = task.problem.cells[cell];
        if (!span.holds(half.day))
            continue;
        days.insert(half.day);
        for (int slot = 0; slot < half.slotCount; ++slot)
            times.insert(task.timeOf(static_cast<int>(cell), slot));
    }
}

template <typename Map>
auto valueAt(const Map &map, const BoardGrid::Position &at)
{
    const auto found = map.find(at);
    return found == map.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

BoardGrid::BoardGrid(const PlanningTask *task, const std::vector<WrittenSession> &written, const Span &span)
{
    makeAxes(task, written, span);
    if (task != nullptr)
        addPlaces(*task);
    addWritten(written);
}

void BoardGrid::makeAxes(const PlanningTask *task, const std::vector<WrittenSession> &written,
                         const Span &span)
{
    std::set<QDate> days;
    std::set<QTime> times;
    if (task != nullptr)
        addHalfDays(*task, span, days, times);
    std::map<QDate, std::vector<QString>> places;
    for (const WrittenSession &session : written) {
        if (task == nullptr && span.holds(session.day))
            days.insert(session.day);
        if (!days.contains(session.day))
            continue;
        addTimes(session, times);
        std::vector<QString> &known = places[session.day];
        if (std::ranges::none_of(known, [&](const QString &one) { return isSamePlace(one, session.place); }))
            known.push_back(session.place);
    }
    m_times.assign(times.begin(), times.end());
    for (const QDate day : days) {
        std::vector<QString> others = places[day];
        for (std::size_t room = 0; task != nullptr && room < task->frame.rooms.size(); ++room) {
            const QString &name = task->frame.rooms[room].name;
            m_columns.push_back({day, name, static_cast<planning::RoomIndex>(room)});
            std::erase_if(others, [&name](const QString &one) { return isSamePlace(one, name); });
        }
        std::ranges::sort(others);
        for (const QString &place : others)
            m_columns.push_back({day, place, std::nullopt});
    }
}

int BoardGrid::rowOf(QTime time) const
{
    return static_cast<int>(std::ranges::lower_bound(m_times, time) - m_times.begin());
}

void BoardGrid::addPlaces(const PlanningTask &task)
{
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        const BoardColumn &where = m_columns[column];
        if (!where.room)
            continue;
        for (const planning::CellIndex cell :
             task.problem.rooms.at(static_cast<std::size_t>(*where.room)).cells) {
            const planning::Cell &half = task.problem.cells.at(static_cast<std::size_t>(cell));
            if (half.day != where.day)
                continue;
            for (int slot = 0; slot < half.slotCount; ++slot) {
                const int row = rowOf(task.timeOf(cell, slot));
                m_places[{row, static_cast<int>(column)}] = {cell, *where.room, slot};
                const QTime end = task.timeOf(cell, slot).addSecs(task.frame.slotMinutes * 60);
                for (int next = row + 1; next < rowOf(end); ++next)
                    m_within.insert({next, static_cast<int>(column)});
            }
        }
    }
}

std::vector<int> BoardGrid::columnsOf(const WrittenSession &session) const
{
    std::vector<int> found;
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        if (m_columns[column].day == session.day && isSamePlace(m_columns[column].place, session.place))
            found.push_back(static_cast<int>(column));
    }
    return found;
}

void BoardGrid::addWritten(const std::vector<WrittenSession> &written)
{
    for (std::size_t number = 0; number < written.size(); ++number) {
        const WrittenSession &session = written[number];
        for (const int column : columnsOf(session)) {
            for (int row = rowOf(session.startsAt); row <= rowOf(session.endsAt()); ++row)
                m_written.try_emplace({row, column}, WrittenCell{number});
            for (std::size_t passage = 0; passage < session.passages.size(); ++passage) {
                const int first = rowOf(certifierTime(session.passages[passage].startsAt));
                const int end = rowOf(certifierTime(session.passages[passage].endsAt));
                for (int row = first; row < std::max(end, first + 1); ++row)
                    m_written[{row, column}] = {number, passage, row == first};
            }
        }
    }
}

std::optional<planning::Place> BoardGrid::placeAt(const Position &at) const
{
    return valueAt(m_places, at);
}

std::optional<BoardGrid::Position> BoardGrid::positionOf(const planning::Place &place) const
{
    const auto found =
        std::ranges::find_if(m_places, [&place](const auto &known) { return known.second == place; });
    return found == m_places.end() ? std::nullopt : std::optional(found->first);
}

std::optional<WrittenCell> BoardGrid::writtenAt(const Position &at) const
{
    return valueAt(m_written, at);
}

} // namespace parchemin::ui
