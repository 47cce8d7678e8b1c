#pragma once

#include <set>
#include <vector>

#include "planning/branchrules.h"

namespace parchemin::planning {

/// What may happen on one date, with what it costs without the loads of jurors.
struct DayColumn
{
    int day = 0; ///< which block of DayBlocks
    qint64 cost = 0;
    std::vector<ColumnSession> sessions = {};
};

/// The jurors of a column, each once.
[[nodiscard]] std::vector<JurorIndex> presentIn(const DayColumn &column);

/// The plan made of some days: everybody heard once, sessions without anybody dropped.
[[nodiscard]] Plan planOf(const Problem &problem, const std::vector<DayColumn> &columns);

/// Days that were met, each once.
class DayPool
{
public:
    void add(const DayColumn &column);
    [[nodiscard]] const std::vector<DayColumn> &columns() const { return m_columns; }

private:
    std::set<std::vector<int>> m_keys;
    std::vector<DayColumn> m_columns;
};

} // namespace parchemin::planning
