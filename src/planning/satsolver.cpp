#include "planning/satsolver.h"

#include "parchemin/planning/explanation.h"

#if PARCHEMIN_HAS_CADICAL
#include <cadical.hpp>
#endif

namespace parchemin::planning {

#if PARCHEMIN_HAS_CADICAL

namespace {

class SatStopper final : public CaDiCaL::Terminator
{
public:
    explicit SatStopper(std::stop_token stop)
        : m_stop(std::move(stop))
    {
    }
    bool terminate() override { return m_stop.stop_requested(); }

private:
    std::stop_token m_stop;
};

} // namespace

class SatSolver::Engine
{
public:
    Engine(const Clauses &clauses, std::stop_token stop)
        : m_stopper(std::move(stop))
    {
        m_solver.set("quiet", 1);
        for (const std::vector<int> &clause : clauses) {
            for (const int literal : clause)
                m_solver.add(literal);
            m_solver.add(0);
        }
        m_solver.connect_terminator(&m_stopper);
    }
    ~Engine() { m_solver.disconnect_terminator(); }
    Q_DISABLE_COPY_MOVE(Engine)

    std::optional<bool> solve(const std::vector<int> &assumptions, int mostConflicts)
    {
        for (const int literal : assumptions)
            m_solver.assume(literal);
        m_solver.limit("conflicts", mostConflicts);
        switch (m_solver.solve()) {
        case 10: // satisfiable, as SAT competitions have it
            return true;
        case 20:
            return false;
        default:
            return std::nullopt;
        }
    }
    bool isToBlame(int assumption) { return m_solver.failed(assumption); }

private:
    SatStopper m_stopper;
    CaDiCaL::Solver m_solver;
};

bool canExplain()
{
    return true;
}

#else

class SatSolver::Engine
{
public:
    Engine(const Clauses & /*clauses*/, const std::stop_token & /*stop*/) {}
    std::optional<bool> solve(const std::vector<int> & /*assumptions*/, int /*mostConflicts*/)
    {
        return std::nullopt;
    }
    bool isToBlame(int /*assumption*/) { return true; }
};

bool canExplain()
{
    return false;
}

#endif

SatSolver::SatSolver(const Clauses &clauses, std::stop_token stop)
    : m_engine(std::make_unique<Engine>(clauses, std::move(stop)))
{
}

SatSolver::~SatSolver() = default;

std::optional<bool> SatSolver::solve(const std::vector<int> &assumptions, int mostConflicts)
{
    return m_engine->solve(assumptions, mostConflicts);
}

bool SatSolver::isToBlame(int assumption) const
{
    return m_engine->isToBlame(assumption);
}

} // namespace parchemin::planning
