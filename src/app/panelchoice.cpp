#include "app/panelchoice.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

using planning::JurorIndex;
using planning::JurorRole;
using planning::PlannedSession;

/// How much each juror sits in a plan.
class Loads
{
public:
    Loads(const planning::Problem &problem, const planning::Plan &plan)
        : m_problem(problem)
        , m_plan(plan)
    {
    }

    [[nodiscard]] int total(JurorIndex juror) const
    {
        return count(juror, [](const PlannedSession &) { return true; });
    }
    [[nodiscard]] int onDayOf(JurorIndex juror, planning::CellIndex cell) const
    {
        const QDate day = dayOf(cell);
        return count(juror,
                     [this, day](const PlannedSession &session) { return dayOf(session.cell) == day; });
    }
    [[nodiscard]] bool sitsIn(JurorIndex juror, planning::CellIndex cell) const
    {
        return count(juror, [cell](const PlannedSession &session) { return session.cell == cell; }) > 0;
    }

private:
    [[nodiscard]] QDate dayOf(planning::CellIndex cell) const
    {
        return m_problem.cells.at(static_cast<std::size_t>(cell)).day;
    }
    template <typename Which>
    [[nodiscard]] int count(JurorIndex juror, Which which) const
    {
        return static_cast<int>(std::ranges::count_if(m_plan.sessions, [&](const PlannedSession &session) {
            const auto panel = planning::panelOf(session);
            return which(session) && std::ranges::find(panel, std::optional(juror)) != panel.end();
        }));
    }

    const planning::Problem &m_problem;
    const planning::Plan &m_plan;
};

/// Those of a role who could sit, the least loaded first.
std::vector<JurorIndex> eligible(const PlanningTask &task, const planning::Plan &plan, JurorRole role,
                                 planning::CandidateIndex candidate, planning::CellIndex cell)
{
    const Loads loads(task.problem, plan);
    const auto &conflicts = task.problem.candidates.at(static_cast<std::size_t>(candidate)).conflicts;
    std::vector<JurorIndex> found;
    for (std::size_t position = 0; position < task.problem.jurors.size(); ++position) {
        const planning::Juror &juror = task.problem.jurors[position];
        const auto index = static_cast<JurorIndex>(position);
        const bool isFree = std::ranges::find(juror.available, cell) != juror.available.end() &&
                            !loads.sitsIn(index, cell) && loads.onDayOf(index, cell) < juror.maxCellsPerDay &&
                            loads.total(index) < juror.maxCells;
        if (juror.role == role && isFree && std::ranges::find(conflicts, index) == conflicts.end())
            found.push_back(index);
    }
    std::ranges::stable_sort(found, {}, [&loads](JurorIndex juror) { return loads.total(juror); });
    return found;
}

Blocker missing(std::size_t count, int wanted, SeatRole role)
{
    return Blocker{BlockerCode::PanelSize}
        .with(u"x"_s, static_cast<qint64>(count))
        .with(u"total"_s, wanted)
        .with(u"qualite"_s, codeName(role));
}

} // namespace

PanelChoice withPanel(const PlanningTask &task, const planning::Plan &plan,
                      planning::CandidateIndex candidate, const planning::Place &place)
{
    const auto leads = eligible(task, plan, JurorRole::Lead, candidate, place.cell);
    const auto professionals = eligible(task, plan, JurorRole::Professional, candidate, place.cell);
    if (leads.empty())
        return {std::nullopt, {missing(0, 1, SeatRole::Lead)}};
    if (professionals.size() < planning::professionalSeats) {
        return {std::nullopt,
                {missing(professionals.size(), planning::professionalSeats, SeatRole::Professional)}};
    }
    const auto external = [&task](JurorIndex juror) {
        return task.problem.jurors.at(static_cast<std::size_t>(juror)).isExternal ? 1 : 0;
    };
    for (const JurorIndex lead : leads) {
        for (std::size_t first = 0; first < professionals.size(); ++first) {
            for (std::size_t second = first + 1; second < professionals.size(); ++second) {
                const int externals =
                    external(lead) + external(professionals[first]) + external(professionals[second]);
                if (externals < planning::minExternals)
                    continue;
                PlannedSession session;
                session.cell = place.cell;
                session.room = place.room;
                session.lead = lead;
                session.professionals = {professionals[first], professionals[second]};
                return {session, {}};
            }
        }
    }
    return {std::nullopt,
            {Blocker{BlockerCode::ExternalRatio}
                 .with(u"x"_s, qint64{1})
                 .with(u"n"_s, qint64{1 + planning::professionalSeats})
                 .with(u"min"_s, qint64{50})
                 .with(u"noms"_s, task.jurors.at(static_cast<std::size_t>(professionals.front())).name)}};
}

} // namespace parchemin
