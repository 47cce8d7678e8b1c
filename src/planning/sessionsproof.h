#pragma once

#include <set>
#include <stop_token>

#include "planning/decompositionmaster.h"
#include "planning/pricedsessions.h"

namespace parchemin::planning {

/// A part of the problem: so many sessions, some things settled.
struct Branch
{
    int sessions = 0;
    BranchRules rules;
    qint64 bound = 0;
    bool isPriced = false;
    MasterView view = {}; ///< once it is priced
};

/// Raises the bounds of the branches with the same number of sessions.
class SessionsProof
{
public:
    SessionsProof(const Problem &problem, const DayBlocks &blocks, int sessions, DayPool &pool)
        : m_problem(problem)
        , m_blocks(blocks)
        , m_sessions(sessions)
        , m_pool(pool)
        , m_master(problem, blocks, sessions)
    {
    }

    /// Until nothing more comes of it or the cost is reached; takes from the rounds.
    void price(Branch &branch, qint64 cost, int &rounds, const std::stop_token &stop);

private:
    bool catchUp();
    bool learn(const PricedSessions &priced);

    const Problem &m_problem;
    const DayBlocks &m_blocks;
    int m_sessions;
    DayPool &m_pool;
    DecompositionMaster m_master;
    std::size_t m_learnt = 0; ///< days of the pool that the master knows
    std::set<std::pair<JurorRole, std::vector<int>>> m_spreads;
};

} // namespace parchemin::planning
