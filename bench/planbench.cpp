// The figures of the planner: for each size and regime, medians and spread over several made-up schools.
// Every plan is judged by the checker; a broken rule ends the run.

#include "support/schoolproblem.h"

#include "parchemin/planning/bound.h"
#include "parchemin/planning/explanation.h"
#include "parchemin/planning/planchecker.h"
#include "parchemin/planning/plancost.h"
#include "parchemin/planning/planner.h"
#include "parchemin/planning/proof.h"
#include "parchemin/planning/repair.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "minizinc.h"
#include "percentiles.h"

namespace {

using namespace parchemin::planning;

constexpr int seeds = 5;
constexpr double perCent = 100.0;
constexpr double milli = 1000.0;

/// "median [least–most]" of some figures.
std::string spread(std::vector<double> figures, const char *format)
{
    if (figures.empty())
        return "–";
    std::ranges::sort(figures);
    std::string text;
    for (const double figure : {figures[figures.size() / 2], figures.front(), figures.back()}) {
        std::array<char, 64> buffer{};
        std::snprintf(buffer.data(), buffer.size(), format, figure);
        text += text.empty() ? std::string(buffer.data()) + " [" : std::string(buffer.data()) + "–";
    }
    text.resize(text.size() - std::string("–").size());
    return text + "]";
}

void mustBeSound(const Problem &problem, const Plan &plan)
{
    if (violationsOf(problem, plan).empty())
        return;
    std::fprintf(stderr, "a plan breaks a rule: %s\n",
                 qPrintable(codeName(violationsOf(problem, plan).front().code)));
    std::exit(1);
}

PlannedOutcome planned(const Problem &problem, qint64 moves)
{
    auto outcome = planJuries(problem, {.moves = moves, .isProofWanted = false});
    if (!outcome)
        std::exit(1);
    mustBeSound(problem, outcome->plan);
    return *outcome;
}

/// Makes one row of the table.
class Row
{
public:
    Row(int candidates, Regime regime)
        : m_candidates(candidates)
        , m_regime(regime)
    {
    }

    void add(quint64 seed)
    {
        const Problem problem = schoolProblem(m_candidates, seed, m_regime);
        const Stopwatch bounding;
        const qint64 bound = quickBound(problem);
        m_boundTime.push_back(bounding.elapsed().busy * milli);
        const Stopwatch filling;
        const PlannedOutcome first = planned(problem, 0);
        // It computes the bound too.
        m_fullTime.push_back(std::max(0.0, filling.elapsed().busy * milli - m_boundTime.back()));
        m_leftOut.push_back(static_cast<double>(unscheduledIn(problem, first.plan).size()));
        constexpr qint64 trialMoves = 100'000;
        const Stopwatch trying;
        static_cast<void>(planned(problem, trialMoves));
        const double rate = static_cast<double>(trialMoves) / trying.elapsed().busy;
        m_rate.push_back(rate / 1e6);
        const PlannedOutcome afterOne = planned(problem, static_cast<qint64>(rate));
        m_gapOne.push_back(gap(afterOne.cost, bound));
        const PlannedOutcome afterTen = planned(problem, static_cast<qint64>(10 * rate));
        m_gapTen.push_back(gap(afterTen.cost, bound));
        m_leftAtEnd.push_back(static_cast<double>(unscheduledIn(problem, afterTen.plan).size()));
        if (m_candidates <= 50)
            compare(problem, afterTen);
        withdraw(problem, afterTen.plan);
        explainOne(problem, afterTen.plan);
    }

    void print() const
    {
        std::printf("| %d | %s | %s | %s | %s | %s | %s | %s | %s | %s | %s | %s | %s | %s |\n", m_candidates,
                    m_regime == Regime::Loose ? "loose" : "tight", spread(m_fullTime, "%.2f").c_str(),
                    spread(m_leftOut, "%.0f").c_str(), spread(m_leftAtEnd, "%.0f").c_str(),
                    spread(m_rate, "%.2f").c_str(), spread(m_boundTime, "%.1f").c_str(),
                    spread(m_gapOne, "%.2f").c_str(), spread(m_gapTen, "%.2f").c_str(),
                    spread(m_gapProven, "%.2f").c_str(), spread(m_proofTime, "%.1f").c_str(),
                    spread(m_gecode, "%.2f").c_str(), spread(m_repairTime, "%.2f").c_str(),
                    spread(m_explainTime, "%.2f").c_str());
        std::fflush(stdout);
    }

private:
    static double gap(qint64 cost, qint64 bound)
    {
        return perCent * static_cast<double>(cost - bound) / static_cast<double>(std::max<qint64>(cost, 1));
    }

    /// CBC on the same problem, from the plan that the search found; Gecode from nothing, in as much time.
    void compare(const Problem &problem, const PlannedOutcome &outcome)
    {
        constexpr int seconds = 10;
        if (const auto cost = costByGecode(problem, seconds))
            m_gecode.push_back(gap(*cost, outcome.bound));
        if (!canProve())
            return;
        const Stopwatch proving;
        const ProofOutcome proof = tightenBound(problem, outcome.cost, outcome.bound, {}, {});
        m_proofTime.push_back(proving.elapsed().busy);
        qint64 cost = outcome.cost;
        if (proof.plan) {
            mustBeSound(problem, *proof.plan);
            cost = costOf(problem, *proof.plan).total(problem.weights);
        }
        m_gapProven.push_back(gap(cost, proof.bound));
    }

    /// The busiest professional withdraws.
    void withdraw(Problem problem, const Plan &plan)
    {
        std::vector<int> loads(problem.jurors.size(), 0);
        for (const PlannedSession &session : plan.sessions) {
            for (const auto &seat : session.professionals)
                ++loads[static_cast<std::size_t>(seat.value_or(0))];
        }
        const auto busiest = std::ranges::max_element(loads) - loads.begin();
        problem.jurors[static_cast<std::size_t>(busiest)].available.clear();
        const Stopwatch repairing;
        const auto outcome = repairPlan(problem, plan, {.moves = 20'000});
        m_repairTime.push_back(repairing.elapsed().busy * milli);
        if (outcome)
            mustBeSound(problem, outcome->plan);
    }

    /// Nobody sits any more on the half-days of the first candidate.
    void explainOne(Problem problem, const Plan &plan)
    {
        if (!canExplain() || m_candidates > 200)
            return;
        for (Juror &juror : problem.jurors) {
            if (juror.role == JurorRole::Professional) {
                std::erase_if(juror.available, [&problem](CellIndex cell) {
                    return std::ranges::any_of(problem.candidates[0].available,
                                               [cell](const CellSlots &offer) { return offer.cell == cell; });
                });
            }
        }
        Plan without = plan;
        for (PlannedSession &session : without.sessions) {
            std::erase_if(session.defences,
                          [](const PlannedDefence &defence) { return defence.candidate == 0; });
        }
        const Stopwatch explaining;
        static_cast<void>(explain(problem, without, 0));
        m_explainTime.push_back(explaining.elapsed().busy);
    }

    int m_candidates;
    Regime m_regime;
    std::vector<double> m_boundTime;
    std::vector<double> m_fullTime;
    std::vector<double> m_leftOut;
    std::vector<double> m_leftAtEnd;
    std::vector<double> m_rate;
    std::vector<double> m_gapOne;
    std::vector<double> m_gapTen;
    std::vector<double> m_gapProven;
    std::vector<double> m_proofTime;
    std::vector<double> m_gecode;
    std::vector<double> m_repairTime;
    std::vector<double> m_explainTime;
};

} // namespace

/// Arguments: the sizes to measure; 20, 50, 200, 1000 and 5000 without any.
int main(int argc, char *argv[])
{
    std::vector<int> sizes;
    for (int index = 1; index < argc; ++index)
        sizes.push_back(std::atoi(argv[index]));
    if (sizes.empty())
        sizes = {20, 50, 200, 1000, 5000};
    std::printf("Processor time; median [least–most] over %d schools.%s%s%s\n\n", seeds,
                hasMinizinc() ? "" : " MiniZinc is not installed: Gecode is not measured.",
                canProve() ? "" : " Without CBC: no proof.",
                canExplain() ? "" : " Without CaDiCaL: no explanation.");
    std::printf(
        "| n | regime | first plan, ms | left out | left out at the end | million moves a second | bound, ms "
        "| gap 1 s, %% | gap 10 s, %% | gap with CBC, %% | CBC, s | gap of Gecode 10 s, %% | withdrawal, ms "
        "| explanation, s |\n"
        "|---|---|---|---|---|---|---|---|---|---|---|---|---|---|\n");
    for (const int size : sizes) {
        for (const Regime regime : {Regime::Loose, Regime::Tight}) {
            Row row(size, regime);
            for (quint64 seed = 1; seed <= seeds; ++seed)
                row.add(seed);
            row.print();
        }
    }
    return 0;
}
