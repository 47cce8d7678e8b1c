#pragma once

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "planning/satencoding.h"

namespace parchemin::planning {

/// Answers whether clauses can hold under assumptions. Without CaDiCaL it never knows.
class SatSolver
{
public:
    SatSolver(const Clauses &clauses, std::stop_token stop);
    ~SatSolver();
    Q_DISABLE_COPY_MOVE(SatSolver)

    /// True: they can; false: they cannot; nothing: not known within so many conflicts, or stopped. 20 000
    /// take about a second for a large school.
    [[nodiscard]] std::optional<bool> solve(const std::vector<int> &assumptions, int mostConflicts);
    /// After a false: whether the assumption had a part in it.
    [[nodiscard]] bool isToBlame(int assumption) const;

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace parchemin::planning
