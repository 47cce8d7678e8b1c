#include "planning/decompositionmaster.h"

#include "parchemin/planning/proof.h"

#if PARCHEMIN_HAS_CBC
#include <CoinPackedVector.hpp>
#include <OsiClpSolverInterface.hpp>
#endif

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace parchemin::planning {

#if PARCHEMIN_HAS_CBC

namespace {

/// How far things are the case.
class Shares
{
public:
    explicit Shares(BranchRules::Subject subject)
        : m_subject(subject)
    {
    }

    void add(int cell, int who, double share) { m_shares[{cell, who}] += share; }

    /// Those nearer to a half than so much; the nearest first.
    [[nodiscard]] std::optional<BranchRules::Question> unsure(double distance) const
    {
        std::optional<BranchRules::Question> question;
        for (const auto &[key, share] : m_shares) {
            if (std::abs(share - 0.5) < distance) {
                distance = std::abs(share - 0.5);
                question = {m_subject, key.first, key.second};
            }
        }
        return question;
    }

    /// Nothing when all are certain.
    [[nodiscard]] std::vector<BranchRules::Question> likely() const
    {
        constexpr double certain = 1 - 1e-6;
        double most = 0;
        for (const auto &[key, share] : m_shares)
            most = std::max(most, share < certain ? share : 0);
        std::vector<BranchRules::Question> questions;
        for (const auto &[key, share] : m_shares) {
            if (most > 1e-6 && share >= std::min(most, 0.9))
                questions.push_back({m_subject, key.first, key.second});
        }
        return questions;
    }

private:
    BranchRules::Subject m_subject;
    std::map<std::pair<int, int>, double> m_shares;
};

} // namespace

/// The rows: each candidate, each juror's half-days, each juror's days, each date, the sessions, the spreads
/// of the two roles.
class DecompositionMaster::Solver
{
public:
    Solver(const Problem &problem, const DayBlocks &blocks, int sessions)
        : m_problem(problem)
        , m_blocks(blocks)
        , m_candidates(static_cast<int>(problem.candidates.size()))
        , m_jurors(static_cast<int>(problem.jurors.size()))
        , m_days(static_cast<int>(blocks.days.size()))
    {
        // What it costs to want what the columns cannot give yet: prices stay below it.
        const Weights &weights = problem.weights;
        const double shortage = 2.0 * (weights.session + weights.jurorDay) + 4.0 * weights.balance;
        const double grossShortage = 4.0 * (weights.unscheduled + weights.session) + shortage;
        m_clp.messageHandler()->setLogLevel(0);
        m_clp.setHintParam(OsiDoReducePrint, true, OsiHintTry);
        for (int row = 0; row < m_candidates; ++row)
            addRow(1, 1, problem.weights.unscheduled, 0);
        for (int row = 0; row < m_jurors; ++row)
            addRow(0, 0, shortage, shortage);
        for (int row = 0; row < m_jurors; ++row)
            addRow(0, m_clp.getInfinity(), problem.weights.jurorDay, 0);
        for (int row = 0; row < m_days; ++row)
            addRow(-m_clp.getInfinity(), 1, 0, 0);
        addRow(sessions, sessions, grossShortage, grossShortage);
        addRow(1, 1, grossShortage, 0);
        addRow(1, 1, grossShortage, 0);
    }

    void addDay(const DayColumn &column)
    {
        std::map<int, double> terms;
        for (const ColumnSession &session : column.sessions) {
            for (const PlannedDefence &defence : session.defences)
                terms[defence.candidate] += 1;
            for (const JurorIndex juror : session.jurors) {
                terms[loadRow(juror)] += 1;
                terms[dayRow(juror)] = 1;
            }
        }
        terms[dateRow(column.day)] = 1;
        terms[sessionsRow()] = double(column.sessions.size());
        addColumn(terms, double(column.cost));
        m_columns.emplace_back(m_clp.getNumCols() - 1, column);
    }

    void addSpread(JurorRole role, const LoadSpread &spread)
    {
        std::map<int, double> terms;
        for (std::size_t index = 0; index < spread.jurors.size(); ++index) {
            if (spread.loads[index] == 0)
                continue;
            terms[loadRow(spread.jurors[index])] = -spread.loads[index];
            terms[dayRow(spread.jurors[index])] = -spread.fewestDays[index];
        }
        terms[sessionsRow() + (role == JurorRole::Lead ? 1 : 2)] = 1;
        addColumn(terms, double(spread.cost));
    }

    void restrictTo(const BranchRules &rules)
    {
        for (int day = 0; day < m_days; ++day) {
            const bool mustOpen =
                std::ranges::any_of(m_blocks.days[at(day)].halfDays, [&rules](const HalfDay &halfDay) {
                    return rules.mustOpen(halfDay.cell);
                });
            m_clp.setRowLower(dateRow(day), mustOpen ? 1 : -m_clp.getInfinity());
        }
        for (const auto &[number, column] : m_columns) {
            const bool isAllowed = rules.allow(m_blocks.days[at(column.day)], column.sessions);
            m_clp.setColUpper(number, isAllowed ? m_clp.getInfinity() : 0);
        }
    }

    MasterAnswer solve()
    {
        if (m_isSolved) {
            m_clp.resolve();
        } else {
            m_clp.initialSolve();
        }
        m_isSolved = true;
        const double *duals = m_clp.getRowPrice();
        const auto parts = [duals](int row) {
            return static_cast<qint64>(std::llround(duals[row] * double(priceScale)));
        };
        MasterAnswer answer;
        answer.cost = m_clp.getObjValue();
        for (int candidate = 0; candidate < m_candidates; ++candidate)
            answer.prices.heard.push_back(parts(candidate));
        const qint64 jurorDay = m_problem.weights.jurorDay * priceScale;
        for (JurorIndex juror = 0; juror < m_jurors; ++juror) {
            answer.prices.load.push_back(parts(loadRow(juror)));
            answer.prices.day.push_back(std::clamp<qint64>(parts(dayRow(juror)), 0, jurorDay));
        }
        return answer;
    }

    [[nodiscard]] MasterView view() const
    {
        MasterView view;
        const std::array<Shares, 3> all = shares();
        for (const double distance : {0.4, 0.499}) {
            for (const Shares &some : all) {
                if (const auto question = some.unsure(distance);
                    question && view.unsure.subject == BranchRules::Subject::None)
                    view.unsure = *question;
            }
        }
        for (const Shares &some : all) {
            if (view.likely.empty())
                view.likely = some.likely();
        }
        std::vector<const std::pair<int, DayColumn> *> likeliest(at(m_days), nullptr);
        const double *solution = m_clp.getColSolution();
        for (const auto &entry : m_columns) {
            const auto *&best = likeliest[at(entry.second.day)];
            if (solution[entry.first] > 0.1 &&
                (best == nullptr || solution[best->first] < solution[entry.first]))
                best = &entry;
        }
        for (const auto *entry : likeliest) {
            if (entry != nullptr)
                view.chosen.push_back(entry->second);
        }
        return view;
    }

private:
    static std::size_t at(int index) { return static_cast<std::size_t>(index); }
    [[nodiscard]] int loadRow(JurorIndex juror) const { return m_candidates + juror; }
    [[nodiscard]] int dayRow(JurorIndex juror) const { return m_candidates + m_jurors + juror; }
    [[nodiscard]] int dateRow(int day) const { return m_candidates + 2 * m_jurors + day; }
    [[nodiscard]] int sessionsRow() const { return m_candidates + 2 * m_jurors + m_days; }

    void addColumn(const std::map<int, double> &terms, double cost)
    {
        CoinPackedVector packed(false);
        for (const auto &[row, factor] : terms)
            packed.insert(row, factor);
        m_clp.addCol(packed, 0, m_clp.getInfinity(), cost);
    }

    /// With what missing or having too much of it costs.
    void addRow(double lower, double upper, double missing, double excess)
    {
        m_clp.addRow(CoinPackedVector(false), lower, upper);
        const int row = m_clp.getNumRows() - 1;
        if (missing > 0)
            addColumn({{row, 1}}, missing);
        if (excess > 0)
            addColumn({{row, -1}}, excess);
    }

    /// Half-days first, then who sits, then who is heard.
    [[nodiscard]] std::array<Shares, 3> shares() const
    {
        using Subject = BranchRules::Subject;
        std::array all{Shares(Subject::HalfDay), Shares(Subject::Seat), Shares(Subject::Place)};
        const double *solution = m_clp.getColSolution();
        for (const auto &[number, column] : m_columns) {
            if (solution[number] < 1e-6)
                continue;
            for (const ColumnSession &session : column.sessions) {
                all[0].add(session.cell, 0, solution[number]);
                for (const JurorIndex juror : session.jurors)
                    all[1].add(session.cell, juror, solution[number]);
                for (const PlannedDefence &defence : session.defences)
                    all[2].add(session.cell, defence.candidate, solution[number]);
            }
        }
        return all;
    }

    const Problem &m_problem;
    const DayBlocks &m_blocks;
    int m_candidates;
    int m_jurors;
    int m_days;
    OsiClpSolverInterface m_clp;
    std::vector<std::pair<int, DayColumn>> m_columns;
    bool m_isSolved = false;
};

#else

/// Finds no prices.
class DecompositionMaster::Solver
{
public:
    Solver(const Problem & /*problem*/, const DayBlocks & /*blocks*/, int /*sessions*/) {}
    void addDay(const DayColumn & /*column*/) {}
    void addSpread(JurorRole /*role*/, const LoadSpread & /*spread*/) {}
    void restrictTo(const BranchRules & /*rules*/) {}
    MasterAnswer solve() { return {}; }
    [[nodiscard]] MasterView view() const { return {}; }
};

#endif

DecompositionMaster::DecompositionMaster(const Problem &problem, const DayBlocks &blocks, int sessions)
    : m_solver(std::make_unique<Solver>(problem, blocks, sessions))
{
}

DecompositionMaster::~DecompositionMaster() = default;

void DecompositionMaster::addDay(const DayColumn &column)
{
    m_solver->addDay(column);
}

void DecompositionMaster::addSpread(JurorRole role, const LoadSpread &spread)
{
    m_solver->addSpread(role, spread);
}

void DecompositionMaster::restrictTo(const BranchRules &rules)
{
    m_solver->restrictTo(rules);
}

MasterAnswer DecompositionMaster::solve()
{
    return m_solver->solve();
}

MasterView DecompositionMaster::view() const
{
    return m_solver->view();
}

} // namespace parchemin::planning
