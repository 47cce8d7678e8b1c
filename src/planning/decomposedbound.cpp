#include "planning/decomposedbound.h"

#include "parchemin/planning/planchecker.h"
#include "parchemin/planning/plancost.h"

#include <algorithm>
#include <map>

#include "planning/quickbounds.h"
#include "planning/sessionsproof.h"

namespace parchemin::planning {
namespace {

/// The tree of a proof: the branch with the lowest bound is told apart first.
class Decomposition
{
public:
    Decomposition(const Problem &problem, const DayBlocks &blocks, qint64 cost, int rounds,
                  std::stop_token stop)
        : m_problem(problem)
        , m_cost(cost)
        , m_rounds(rounds)
        , m_stop(std::move(stop))
    {
        const std::vector<qint64> quick = quickBounds(problem, problem.cells.size());
        for (std::size_t number = 0; number < quick.size(); ++number) {
            if (quick[number] >= cost)
                continue;
            const auto sessions = static_cast<int>(number);
            m_proofs.try_emplace(sessions, problem, blocks, sessions, m_pool);
            m_branches.push_back(
                {.sessions = sessions, .rules = BranchRules(problem), .bound = quick[number]});
        }
    }

    void run()
    {
        int priced = 0;
        int nextDive = 0;
        while (!m_branches.empty() && isGoing()) {
            const auto lowest = std::ranges::min_element(m_branches, {}, &Branch::bound);
            if (lowest->bound >= m_cost)
                break;
            if (!lowest->isPriced) {
                price(*lowest);
                ++priced;
            } else if (priced > nextDive) {
                nextDive = 2 * priced + 4;
                dive(*lowest);
            } else if (!split(*lowest)) {
                break;
            }
        }
    }

    [[nodiscard]] DecomposedOutcome outcome() const
    {
        DecomposedOutcome outcome{.bound = m_cost, .plan = m_plan, .isCutShort = m_rounds == 0};
        for (const Branch &branch : m_branches)
            outcome.bound = std::min(outcome.bound, branch.bound);
        return outcome;
    }

private:
    [[nodiscard]] bool isGoing() const { return m_rounds > 0 && !m_stop.stop_requested(); }

    /// The days that the master chooses may make a plan as they are.
    void price(Branch &branch)
    {
        m_proofs.at(branch.sessions).price(branch, m_cost, m_rounds, m_stop);
        Plan plan = planOf(m_problem, branch.view.chosen);
        const qint64 cost = costOf(m_problem, plan).total(m_problem.weights);
        if (cost < m_cost && violationsOf(m_problem, plan).empty()) {
            m_cost = cost;
            m_plan = std::move(plan);
        }
    }

    /// Takes what is likely for certain until nothing is mixed or nothing can be won. Proves nothing.
    void dive(Branch branch)
    {
        while (isGoing() && branch.bound < m_cost && !branch.view.likely.empty()) {
            for (const BranchRules::Question &question : branch.view.likely)
                branch.rules.settle(question, true);
            price(branch);
        }
    }

    /// False when the branch holds nothing to tell apart.
    bool split(Branch &branch)
    {
        const BranchRules::Question question = branch.view.unsure;
        if (question.subject == BranchRules::Subject::None)
            return false;
        branch.isPriced = false;
        Branch other = branch;
        branch.rules.settle(question, false);
        other.rules.settle(question, true);
        m_branches.push_back(std::move(other));
        return true;
    }

    const Problem &m_problem;
    qint64 m_cost;
    int m_rounds;
    std::stop_token m_stop;
    DayPool m_pool;
    std::map<int, SessionsProof> m_proofs; ///< by number of sessions
    std::vector<Branch> m_branches;
    std::optional<Plan> m_plan;
};

} // namespace

DecomposedOutcome decompose(const Problem &problem, qint64 cost, qint64 knownBound, int rounds,
                            const std::stop_token &stop)
{
    const auto blocks = canProve() && !stop.stop_requested() ? dayBlocksOf(problem) : std::nullopt;
    if (!blocks)
        return {.bound = knownBound, .plan = {}};
    Decomposition search(problem, *blocks, cost, rounds, stop);
    search.run();
    DecomposedOutcome outcome = search.outcome();
    outcome.bound = std::max(outcome.bound, knownBound);
    return outcome;
}

} // namespace parchemin::planning
