#include "parchemin/app/planningsentences.h"
#include "parchemin/planning/bound.h"
#include "parchemin/planning/explanation.h"
#include "parchemin/planning/plancost.h"
#include "parchemin/planning/problemjson.h"
#include "parchemin/planning/proof.h"
#include "parchemin/planning/repair.h"

#include <QElapsedTimer>
#include <QFile>

#include "cli/files.h"
#include "cli/invocation.h"
#include "cli/translate.h"
#include "cli/verbs.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::cli {
namespace {

/// Explaining takes up to a second each: past these, what is seen at once is told.
constexpr int mostProvenReasons = 20;

/// The fault of a file, the file's name before the place.
Error inFile(const QString &path, Error error)
{
    error.where = error.where.isEmpty() ? path : path + u": "_s + error.where;
    return error;
}

QJsonArray reasonsJson(const planning::Problem &problem, const planning::Plan &plan)
{
    std::stop_source enough;
    QJsonArray left;
    for (const planning::CandidateIndex candidate : planning::unscheduledIn(problem, plan)) {
        if (left.size() == mostProvenReasons)
            enough.request_stop();
        const planning::Explanation explanation =
            planning::explain(problem, plan, candidate, enough.get_token());
        left.append(QJsonObject{{u"candidate"_s, problem.candidates[static_cast<std::size_t>(candidate)].id},
                                {u"reasons"_s, QJsonArray::fromStringList(sentences(problem, explanation))}});
    }
    return left;
}

/// What a search gave, whether it made a new plan or repaired one.
struct Answer
{
    planning::Plan plan;
    qint64 cost = 0;
    qint64 bound = 0;
    qint64 moves = 0;
    std::optional<QJsonObject> change;
};

Result<Answer> search(const planning::Problem &problem, const planning::SearchOptions &options)
{
    const auto outcome = planning::planJuries(problem, options);
    if (!outcome)
        return outcome.error();
    return Answer{outcome->plan, outcome->cost, outcome->bound, outcome->moves, {}};
}

Result<Answer> repair(const planning::Problem &problem, const planning::FormerPlan &former,
                      const planning::SearchOptions &options)
{
    const auto outcome = planning::repairPlan(problem, former.plan, options);
    if (!outcome)
        return outcome.error();
    const planning::PlanDifference &difference = outcome->difference;
    return Answer{outcome->plan, outcome->cost, planning::quickBound(problem), outcome->moves,
                  QJsonObject{{u"movedCandidates"_s, difference.movedCandidates()},
                              {u"movedRooms"_s, difference.movedRooms()},
                              {u"changedSeats"_s, difference.changedSeats()},
                              {u"bound"_s, outcome->fewestSeats}}};
}

void tellWhatIsMissing(const Invocation &call)
{
    if (!planning::canProve()) {
        call.err() << translate("Cli",
                                "This build has no CBC: bounds are weaker, few plans are proven optimal.")
                   << '\n';
    }
    if (!planning::canExplain()) {
        call.err() << translate("Cli", "This build has no CaDiCaL: reasons are not proven the smallest set.")
                   << '\n';
    }
}

Result<Answer> answer(const Invocation &call, const planning::Problem &problem,
                      const planning::SearchOptions &options)
{
    const QString previous = call.text(u"previous"_s);
    if (previous.isEmpty())
        return search(problem, options);
    const auto content = contentOf(previous);
    if (!content)
        return content.error();
    const auto former = planning::planFromJson(*content, problem);
    if (!former)
        return inFile(previous, former.error());
    if (!former->vanished.isEmpty()) {
        call.err() << translate("Cli", "In the former plan, but not in the problem any more: %1")
                          .arg(former->vanished.join(u", "_s))
                   << '\n';
    }
    return repair(problem, *former, options);
}

Result<ExitStatus> plan(Invocation &call)
{
    planning::SearchOptions options;
    options.moves = call.number(u"moves"_s, static_cast<int>(options.moves));
    const int seed = call.number(u"seed"_s, static_cast<int>(options.seed));
    if (options.moves < 0)
        call.noteBadValue(u"moves"_s, call.text(u"moves"_s));
    if (seed < 0)
        call.noteBadValue(u"seed"_s, call.text(u"seed"_s));
    if (call.isMisused())
        return call.misused();
    options.seed = static_cast<quint64>(seed);
    const QString path = call.argument(0);
    const auto content = contentOf(path);
    if (!content)
        return content.error();
    const auto problem = planning::problemFromJson(*content);
    if (!problem)
        return inFile(path, problem.error());
    tellWhatIsMissing(call);
    QElapsedTimer timer;
    timer.start();
    const auto found = answer(call, *problem, options);
    if (!found)
        return found.error();
    QJsonObject document{{u"version"_s, 1},
                         {u"sessions"_s, planning::sessionsToJson(*problem, found->plan)},
                         {u"unscheduled"_s, reasonsJson(*problem, found->plan)},
                         {u"cost"_s, found->cost},
                         {u"bound"_s, found->bound},
                         {u"proven"_s, found->cost == found->bound},
                         {u"moves"_s, found->moves},
                         {u"seed"_s, seed},
                         {u"milliseconds"_s, timer.elapsed()}};
    if (found->change)
        document.insert(u"change"_s, *found->change);
    call.print(document);
    call.err()
        << translate("Cli", "Cost %1, %2.").arg(found->cost).arg(certificateText(found->cost, found->bound))
        << '\n';
    return ExitStatus::Done;
}

} // namespace

void addPlanVerbs(Verbs &verbs)
{
    verbs.push_back(
        {.name = u"plan"_s,
         .summary = translate("Cli", "Plan juries: reads a problem, writes a plan, both in JSON."),
         .access = Access::Nothing,
         .positionals = {{u"PROBLEM"_s, translate("Cli", "The file of the problem.")}},
         .options = {valued(u"moves"_s, u"N"_s,
                            translate("Cli", "How many moves to try; 2000000 otherwise.")),
                     valued(u"seed"_s, u"N"_s,
                            translate("Cli", "The same number gives the same plan; 1 otherwise.")),
                     valued(u"previous"_s, u"PLAN"_s,
                            translate("Cli", "A plan to change as little as possible."))},
         .act = plan});
}

} // namespace parchemin::cli
