#include "parchemin/app/jurorwithdrawal.h"
#include "parchemin/app/planediting.h"
#include "parchemin/planning/planner.h"

#include "randomact.h"

using namespace Qt::Literals::StringLiterals;

// What the school does on the planning board.
namespace parchemin {
namespace {

planning::SearchOptions fewMoves()
{
    return {.moves = 2'000, .isProofWanted = false};
}

PlanningFrame frame(World &world)
{
    const QDate day = world.today().addDays(16 + world.below(8));
    PlanningFrame made{.halfDays = {{day, {9, 0}, 1 + world.below(4)}},
                       .rooms = {{u"Salle A"_s}, {u"visio.example/b"_s, true}},
                       .slotMinutes = 60,
                       .areSilentJurorsFree = true};
    if (world.chance(50))
        made.halfDays.push_back({day, {14, 0}, 1 + world.below(3)});
    if (world.chance(5))
        made.rooms.clear();
    return made;
}

/// A plan of which a person has moved, pinned and taken out some, and gone back on some of it.
planning::Plan workedOn(World &world, const PlanningTask &task, const planning::Plan &plan)
{
    std::vector<PlanDraft> history{{plan, {}}};
    for (int step = 0; step < 6 && !task.candidates.empty(); ++step) {
        const int candidate = world.below(static_cast<int>(task.candidates.size()));
        const int cell = world.below(static_cast<int>(task.problem.cells.size()));
        const PlanDraft &draft = history.back();
        if (world.chance(60)) {
            history.push_back(moved(task, draft, candidate, {cell, world.below(2), world.below(4)}).draft);
        } else if (world.chance(40)) {
            history.push_back(withPinToggled(draft, candidate));
        } else if (world.chance(30)) {
            history.push_back(withoutCandidate(draft, candidate));
        } else if (history.size() > 1) {
            history.pop_back();
        }
    }
    return history.back().plan;
}

Attempt applyPlan(World &world, qint64 /*record*/)
{
    Context &context = world.context();
    const auto task = planningTask(context.database(), context.rules, frame(world), world.clock().now());
    if (!task)
        return task.error();
    const auto outcome = planning::planJuries(task->problem, fewMoves());
    if (!outcome)
        return outcome.error();
    const planning::Plan plan = workedOn(world, *task, outcome->plan);
    return attempt(JuryPlanning(context).apply(world.lead(), *task, plan));
}

Attempt withdrawJuror(World &world, qint64 member)
{
    Context &context = world.context();
    const auto ahead = world.pick(u"SELECT CAST(julianday(s.day) - julianday(:today) AS INTEGER) "
                                  "FROM jury_session AS s JOIN session_member AS m ON m.session_id = s.id "
                                  "WHERE m.member_id = :id AND s.day > :today"_s,
                                  member);
    const QDate day = world.today().addDays(ahead.value_or(world.below(20)));
    const Withdrawal withdrawal{JuryMemberId{member}, day,
                                day.addDays(world.below(3) - (world.chance(3) ? 2 : 0)), world.reason()};
    const auto proposal =
        withdrawalProposal(context.database(), context.rules, withdrawal, world.clock().now(), fewMoves());
    if (!proposal)
        return proposal.error();
    return attempt(JurorWithdrawals(context).apply(world.lead(), *proposal));
}

} // namespace

std::vector<RandomAct> planningActs()
{
    return {
        {u"applyPlan"_s, 8,
         u"SELECT 0 WHERE EXISTS (SELECT 1 FROM candidacy AS c WHERE c.state = 'IN_PROGRESS' "
         "AND 5 = (SELECT count(*) FROM block_validation AS v WHERE v.person_id = c.person_id))"_s,
         u"SELECT 0"_s, applyPlan},
        {u"withdrawJuror"_s, 4,
         u"SELECT m.member_id FROM session_member AS m JOIN jury_session AS s ON s.id = m.session_id "
         "WHERE s.day > :today AND s.state IN ('DRAFT', 'COMPOSED', 'CONVENED')"_s,
         u"SELECT id FROM jury_member"_s, withdrawJuror},
    };
}

} // namespace parchemin
