#include "planning/problemmaker.h"

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::planning {

std::vector<CellSlots> allSlots(const Problem &problem)
{
    std::vector<CellSlots> all;
    for (std::size_t cell = 0; cell < problem.cells.size(); ++cell) {
        std::vector<int> numbers(static_cast<std::size_t>(problem.cells[cell].slotCount));
        std::iota(numbers.begin(), numbers.end(), 0);
        all.push_back({static_cast<CellIndex>(cell), numbers});
    }
    return all;
}

Juror lead(const QString &id, std::vector<CellIndex> available)
{
    Juror juror;
    juror.id = id;
    juror.role = JurorRole::Lead;
    juror.gender = u"F"_s;
    juror.available = std::move(available);
    return juror;
}

Juror professional(const QString &id, std::vector<CellIndex> available)
{
    Juror juror;
    juror.id = id;
    juror.isExternal = true;
    juror.gender = u"M"_s;
    juror.available = std::move(available);
    return juror;
}

Candidate candidate(const QString &id, std::vector<CellSlots> available)
{
    Candidate someone;
    someone.id = id;
    someone.available = std::move(available);
    return someone;
}

Problem smallProblem()
{
    Problem problem;
    const QDate monday(2021, 6, 21);
    problem.cells = {{u"am"_s, monday, QTime(9, 0), 4}, {u"pm"_s, monday, QTime(14, 0), 4}};
    problem.rooms = {{u"A"_s, {0, 1}}};
    problem.jurors = {lead(u"L1"_s, {0, 1}), professional(u"P1"_s, {0, 1}), professional(u"P2"_s, {0, 1}),
                      professional(u"P3"_s, {0, 1})};
    for (const QString &id : {u"C1"_s, u"C2"_s, u"C3"_s})
        problem.candidates.push_back(candidate(id, allSlots(problem)));
    return problem;
}

Plan smallPlan()
{
    PlannedSession session;
    session.lead = 0;
    session.professionals = {1, 2};
    session.defences = {{0, 0}, {1, 1}, {2, 2}};
    return {{session}};
}

} // namespace parchemin::planning
