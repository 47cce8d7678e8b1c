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
        return sessionOf(juror, cell) != nullptr;
    }
    /// Where she sits on that half-day already.
    [[nodiscard]] const PlannedSession *sessionOf(JurorIndex juror, planning::CellIndex cell) const
    {
        const auto found = std::ranges::find_if(m_plan.sessions, [&](const PlannedSession &session) {
            const auto panel = planning::panelOf(session);
            return session.cell == cell && std::ranges::find(panel, std::optional(juror)) != panel.end();
        });
        return found == m_plan.sessions.end() ? nullptr : &*found;
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

/// Why a juror who could sit otherwise does not: another jury, of the plan or of the store, or a tie.
Blockers whyNot(const PlanningTask &task, const Loads &loads, JurorIndex juror,
                planning::CandidateIndex candidate, planning::CellIndex cell)
{
    const PlanningJuror &known = task.jurors.at(static_cast<std::size_t>(juror));
    if (Blockers engaged = known.engagementsOn(cell); !engaged.empty())
        return engaged;
    if (const PlannedSession *session = loads.sessionOf(juror, cell)) {
        return {Blocker{BlockerCode::Overlap}
                    .with(u"personne"_s, known.name)
                    .with(u"date"_s, task.halfDay(cell).day.toString(Qt::ISODate))
                    .with(u"heure"_s, task.timeOf(cell, 0).toString(u"HH:mm"_s))
                    .with(u"jury"_s, task.frame.rooms.at(static_cast<std::size_t>(session->room)).name)};
    }
    const PlanningCandidate &heard = task.candidates.at(static_cast<std::size_t>(candidate));
    const auto tie = std::ranges::find(heard.ties, known.member, &ConflictOfInterest::member);
    const auto &free = task.problem.jurors.at(static_cast<std::size_t>(juror)).available;
    if (tie == heard.ties.end() || std::ranges::find(free, cell) == free.end())
        return {};
    return {Blocker{BlockerCode::Conflict}
                .with(u"membre"_s, known.name)
                .with(u"candidat"_s, heard.name)
                .with(u"nature"_s, codeName(tie->kind))
                .with(u"lien"_s, tie->evidence)};
}

/// Who is missing, then who would be there but for another jury or a tie.
Blockers missing(const PlanningTask &task, const planning::Plan &plan, planning::CandidateIndex candidate,
                 planning::CellIndex cell, std::size_t count, JurorRole role)
{
    constexpr std::size_t namedAtMost = 4; // with who is missing: a sentence, not a directory
    const bool isLead = role == JurorRole::Lead;
    Blockers reasons{Blocker{BlockerCode::PanelSize}
                         .with(u"x"_s, static_cast<qint64>(count))
                         .with(u"total"_s, isLead ? 1 : planning::professionalSeats)
                         .with(u"qualite"_s, codeName(isLead ? SeatRole::Lead : SeatRole::Professional))};
    const Loads loads(task.problem, plan);
    for (std::size_t position = 0; position < task.problem.jurors.size(); ++position) {
        if (task.problem.jurors[position].role == role && reasons.size() < namedAtMost)
            append(reasons, whyNot(task, loads, static_cast<JurorIndex>(position), candidate, cell));
    }
    return reasons;
}

} // namespace

PanelChoice withPanel(const PlanningTask &task, const planning::Plan &plan,
                      planning::CandidateIndex candidate, const planning::Place &place)
{
    const auto leads = eligible(task, plan, JurorRole::Lead, candidate, place.cell);
    const auto professionals = eligible(task, plan, JurorRole::Professional, candidate, place.cell);
    if (leads.empty())
        return {std::nullopt, missing(task, plan, candidate, place.cell, 0, JurorRole::Lead)};
    if (professionals.size() < planning::professionalSeats) {
        return {std::nullopt,
                missing(task, plan, candidate, place.cell, professionals.size(), JurorRole::Professional)};
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
