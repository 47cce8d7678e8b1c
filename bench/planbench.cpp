// The figures of the planner: for each size and regime, medians and spread over several made-up schools.
// Every plan is judged by the checker; a broken rule ends the run. CBC and Gecode get the same problems in
// the same run, each in a process of its own.

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
#include "planning/dayblocks.h"
#include "stopafter.h"
#include "wholeprogramme.h"

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

/// The same of those of all schools in which there is one, and in how many that is.
std::string spreadOfSome(const std::vector<double> &figures, int tried)
{
    if (tried == 0)
        return "not tried";
    if (figures.empty())
        return "no plan";
    const std::string text = spread(figures, "%.1f");
    return static_cast<int>(figures.size()) == tried
               ? text
               : text + " (" + std::to_string(figures.size()) + " of " + std::to_string(tried) + ")";
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

/// How fast the search is on a problem.
struct Pace
{
    double setUp = 0; ///< seconds before the first move: inspection, bound, tables, the greedy plan
    double movesASecond = 0;

    [[nodiscard]] qint64 movesWithin(double seconds) const
    {
        return static_cast<qint64>(movesASecond * std::max(0.0, seconds - setUp));
    }
};

/// A plan with what is known of it after some seconds.
struct Certified
{
    Plan plan;
    qint64 cost = 0;
    qint64 bound = 0;
    double seconds = 0;

    [[nodiscard]] double gap() const { return gapTo(bound, cost); }
    [[nodiscard]] static double gapTo(qint64 bound, qint64 cost)
    {
        return perCent * static_cast<double>(cost - bound) / static_cast<double>(std::max<qint64>(cost, 1));
    }
};

/// Searches, then proves where that is quick, within so many seconds in all.
Certified certified(const Problem &problem, const Pace &pace, double seconds)
{
    // Where the problem can be taken apart, proof finds plans faster than search does.
    const bool isApart = canProve() && dayBlocksOf(problem).has_value();
    const double searched = isApart ? std::min(0.25 * seconds, 1.0) : seconds;
    const Stopwatch stopwatch;
    const PlannedOutcome outcome = planned(problem, pace.movesWithin(searched));
    Certified result{outcome.plan, outcome.cost, outcome.bound, 0};
    if (isApart && !outcome.isProven()) {
        std::stop_source source;
        const std::jthread timer = stopAfter(seconds - stopwatch.elapsed().busy, source);
        constexpr int unlimited = 1'000'000;
        const ProofOutcome proof =
            tightenBound(problem, result.cost, result.bound, {.rounds = unlimited}, source.get_token());
        result.bound = proof.bound;
        if (proof.plan) {
            mustBeSound(problem, *proof.plan);
            result.plan = *proof.plan;
            result.cost = costOf(problem, result.plan).total(problem.weights);
        }
    }
    result.seconds = stopwatch.elapsed().busy;
    return result;
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
        static_cast<void>(quickBound(problem));
        const double boundTime = bounding.elapsed().busy * milli;
        const Stopwatch filling;
        static_cast<void>(planned(problem, 0));
        // It computes the bound too.
        const double setUp = filling.elapsed().busy;
        m_fullTime.push_back(std::max(0.0, setUp * milli - boundTime));
        constexpr qint64 trialMoves = 400'000;
        const Stopwatch trying;
        static_cast<void>(planned(problem, trialMoves));
        const Pace pace{setUp, static_cast<double>(trialMoves) / (trying.elapsed().busy - setUp)};
        m_rate.push_back(pace.movesASecond / 1e6);
        const Certified afterOne = certified(problem, pace, 1);
        const Certified afterTen = afterOne.gap() > 0 ? certified(problem, pace, 10) : afterOne;
        m_gapOne.push_back(afterOne.gap());
        m_gapTen.push_back(afterTen.gap());
        if (afterTen.gap() <= 0)
            m_proofTime.push_back(afterTen.seconds);
        m_leftOut.push_back(static_cast<double>(unscheduledIn(problem, afterTen.plan).size()));
        compare(problem, seed, afterTen.bound);
        withdraw(problem, afterTen.plan);
        explainOne(problem, afterTen.plan);
    }

    void print() const
    {
        std::string line = "| " + std::to_string(m_candidates);
        line += m_regime == Regime::Loose ? " | loose" : " | tight";
        for (const std::string &cell :
             {spread(m_fullTime, "%.2f"), spread(m_leftOut, "%.0f"), spread(m_rate, "%.2f"),
              spread(m_gapOne, "%.2f"), spread(m_gapTen, "%.2f"), std::to_string(m_proofTime.size()),
              spread(m_proofTime, "%.2f"), spreadOfSome(m_cbc, m_comparisons),
              spreadOfSome(m_gecode, m_comparisons), spread(m_repairTime, "%.2f"),
              std::to_string(m_leastChanges) + " of " + std::to_string(m_substitutable),
              spread(m_explainTime, "%.3f")})
            line += " | " + cell;
        std::printf("%s |\n", line.c_str());
        std::fflush(stdout);
    }

private:
    /// CBC on the whole programme, and Gecode, each from nothing in as much time.
    void compare(const Problem &problem, quint64 seed, qint64 bound)
    {
        constexpr int seconds = 10;
        constexpr int largest = 200;
        if (m_candidates > largest)
            return;
        ++m_comparisons;
        if (const auto cost = costByCbc({m_candidates, seed, m_regime}, seconds))
            m_cbc.push_back(Certified::gapTo(bound, *cost));
        if (const auto cost = costByGecode(problem, seconds))
            m_gecode.push_back(Certified::gapTo(bound, *cost));
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
        const double time = repairing.elapsed().busy * milli;
        if (!outcome)
            std::exit(1);
        mustBeSound(problem, outcome->plan);
        // Where nobody could take the seats the search moves candidates, which is another matter.
        if (outcome->difference.movedCandidates() > 0)
            return;
        ++m_substitutable;
        m_leastChanges += outcome->isLeastChange() ? 1 : 0;
        m_repairTime.push_back(time);
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
    int m_comparisons = 0;
    int m_substitutable = 0;
    int m_leastChanges = 0;
    std::vector<double> m_fullTime;
    std::vector<double> m_leftOut;
    std::vector<double> m_rate;
    std::vector<double> m_gapOne;
    std::vector<double> m_gapTen;
    std::vector<double> m_proofTime;
    std::vector<double> m_cbc;
    std::vector<double> m_gecode;
    std::vector<double> m_repairTime;
    std::vector<double> m_explainTime;
};

} // namespace

/// Arguments: the sizes to measure; 20, 50, 200, 1000 and 5000 without any.
int main(int argc, char *argv[])
{
    if (const auto status = solvedByCbc(argc, argv))
        return *status;
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
        "| n | regime | first plan, ms | left out | million moves a second | gap 1 s, %% | gap 10 s, %% "
        "| proven optimal | proof, s | CBC 10 s, %% | Gecode 10 s, %% | withdrawal, ms | fewest changes "
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
