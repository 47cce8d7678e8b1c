#pragma once

#include "parchemin/app/planediting.h"
#include "parchemin/app/writtensessions.h"

#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace parchemin::ui {

/// A day in a room.
struct BoardColumn
{
    QDate day;
    QString place;
    std::optional<planning::RoomIndex> room; ///< of the task; absent where only written sessions are held
};

/// What a written session takes of the board: one of its passages, or its time without one.
struct WrittenCell
{
    std::size_t session = 0;
    std::optional<std::size_t> passage = {};
    bool isBeginning = false;
};

/// The axes of the board and what stands where: the slots of a task, and the sessions of the store. A row for
/// each time at which a slot or a written passage begins.
class BoardGrid
{
public:
    /// Row, column.
    using Position = std::pair<int, int>;
    /// Days that are shown; without a first one, every day.
    struct Span
    {
        QDate first;
        QDate last;

        [[nodiscard]] bool holds(QDate day) const
        {
            return !first.isValid() || (first <= day && day <= last);
        }
        friend bool operator==(const Span &, const Span &) = default;
    };

    BoardGrid() = default;
    /// With a task its days are shown; without one those of the sessions.
    BoardGrid(const PlanningTask *task, const std::vector<WrittenSession> &written, const Span &span);

    [[nodiscard]] const std::vector<BoardColumn> &columns() const { return m_columns; }
    [[nodiscard]] const std::vector<QTime> &times() const { return m_times; }
    [[nodiscard]] const std::map<Position, planning::Place> &places() const { return m_places; }
    [[nodiscard]] std::optional<planning::Place> placeAt(const Position &at) const;
    [[nodiscard]] std::optional<Position> positionOf(const planning::Place &place) const;
    [[nodiscard]] std::optional<WrittenCell> writtenAt(const Position &at) const;
    /// Whether a slot that began before goes on there, and none begins.
    [[nodiscard]] bool isWithinSlot(const Position &at) const { return m_within.contains(at); }

private:
    void makeAxes(const PlanningTask *task, const std::vector<WrittenSession> &written, const Span &span);
    void addPlaces(const PlanningTask &task);
    void addWritten(const std::vector<WrittenSession> &written);
    [[nodiscard]] std::vector<int> columnsOf(const WrittenSession &session) const;
    [[nodiscard]] int rowOf(QTime time) const;

    std::vector<BoardColumn> m_columns;
    std::vector<QTime> m_times;
    std::map<Position, planning::Place> m_places;
    std::map<Position, WrittenCell> m_written;
    std::set<Position> m_within;
};

} // namespace parchemin::ui
