#include "planning/integersolver.h"

#include "parchemin/planning/proof.h"

#if PARCHEMIN_HAS_CBC
#include <CbcEventHandler.hpp>
#include <CbcModel.hpp>
#include <CglGomory.hpp>
#include <CglKnapsackCover.hpp>
#include <CglMixedIntegerRounding2.hpp>
#include <CglPreProcess.hpp>
#include <CglProbing.hpp>
#include <CoinPackedMatrix.hpp>
#include <OsiClpSolverInterface.hpp>
#endif

#include <algorithm>
#include <cmath>

namespace parchemin::planning {

#if PARCHEMIN_HAS_CBC

namespace {

/// Ends the search when somebody asks for it.
class CbcStopper final : public CbcEventHandler
{
public:
    explicit CbcStopper(std::stop_token token)
        : m_stop(std::move(token))
    {
    }
    CbcAction event(CbcEvent /*what*/) override { return m_stop.stop_requested() ? stop : noAction; }
    [[nodiscard]] CbcEventHandler *clone() const override { return new CbcStopper(*this); }

private:
    std::stop_token m_stop;
};

double limitOf(double limit)
{
    return std::abs(limit) > 1e100 ? std::copysign(COIN_DBL_MAX, limit) : limit;
}

void load(const LinearProgramme &programme, OsiClpSolverInterface &solver)
{
    CoinPackedMatrix matrix(false, 0, 0);
    matrix.setDimensions(0, static_cast<int>(programme.columns.size()));
    std::vector<double> rowLower;
    std::vector<double> rowUpper;
    for (const LinearProgramme::Row &row : programme.rows) {
        CoinPackedVector terms(false);
        for (const auto &[column, factor] : row.terms)
            terms.insert(column, factor);
        matrix.appendRow(terms);
        rowLower.push_back(limitOf(row.lower));
        rowUpper.push_back(limitOf(row.upper));
    }
    std::vector<double> lower(programme.columns.size(), 0.0);
    std::vector<double> upper;
    std::vector<double> cost;
    for (const LinearProgramme::Column &column : programme.columns) {
        upper.push_back(column.upper);
        cost.push_back(column.cost);
    }
    solver.loadProblem(matrix, lower.data(), upper.data(), cost.data(), rowLower.data(), rowUpper.data());
    for (std::size_t index = 0; index < programme.columns.size(); ++index) {
        if (programme.columns[index].isInteger)
            solver.setInteger(static_cast<int>(index));
    }
}

void silence(OsiSolverInterface &solver)
{
    solver.messageHandler()->setLogLevel(0);
    solver.setHintParam(OsiDoReducePrint, true, OsiHintTry);
}

// Not CglClique: it prints.
void addCuts(CbcModel &model)
{
    CglProbing probing;
    probing.setUsingObjective(1);
    probing.setMaxPass(1);
    probing.setMaxLook(20);
    probing.setRowCuts(3);
    CglGomory gomory;
    gomory.setLimit(300);
    CglKnapsackCover covers;
    CglMixedIntegerRounding2 rounding;
    model.addCutGenerator(&probing, -1, "probing");
    model.addCutGenerator(&gomory, -98, "gomory");
    model.addCutGenerator(&covers, -98, "covers");
    model.addCutGenerator(&rounding, -98, "rounding");
}

} // namespace

IntegerAnswer solveInteger(const LinearProgramme &programme, double cutoff, int nodes,
                           const std::stop_token &stop)
{
    IntegerAnswer answer;
    OsiClpSolverInterface whole;
    silence(whole);
    load(programme, whole);
    // Costs are whole numbers: only a saving of one counts.
    const double wanted = cutoff - 0.999;
    whole.setDblParam(OsiDualObjectiveLimit, wanted);
    whole.initialSolve();
    if (whole.isProvenPrimalInfeasible() || whole.isDualObjectiveLimitReached()) {
        answer.bound = cutoff;
        return answer;
    }
    answer.bound = whole.getObjValue();
    CglPreProcess preparation;
    preparation.messageHandler()->setLogLevel(0);
    OsiSolverInterface *reduced = preparation.preProcess(whole, false, 2);
    if (reduced == nullptr) {
        answer.bound = cutoff;
        return answer;
    }
    CbcModel model(*reduced);
    model.setLogLevel(0);
    silence(*model.solver());
    addCuts(model);
    const CbcStopper stopper(stop);
    model.passInEventHandler(&stopper);
    model.setCutoff(wanted);
    model.setMaximumNodes(nodes);
    model.setNumberBeforeTrust(8);
    model.setNumberStrong(10);
    model.branchAndBound();
    if (model.isProvenOptimal() || model.isProvenInfeasible()) {
        answer.bound = model.bestSolution() != nullptr ? model.getObjValue() : cutoff;
    } else {
        answer.bound = std::max(answer.bound, std::min(cutoff, model.getBestPossibleObjValue()));
    }
    if (model.bestSolution() != nullptr) {
        preparation.postProcess(*model.solver());
        const double *values = whole.getColSolution();
        answer.solution.assign(values, values + whole.getNumCols());
    }
    return answer;
}

bool canProve()
{
    return true;
}

#else

IntegerAnswer solveInteger(const LinearProgramme & /*programme*/, double /*cutoff*/, int /*nodes*/,
                           const std::stop_token & /*stop*/)
{
    return {};
}

bool canProve()
{
    return false;
}

#endif

} // namespace parchemin::planning
