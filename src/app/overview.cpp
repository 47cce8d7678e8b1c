#include "parchemin/app/overview.h"

#include <algorithm>
#include <numeric>

namespace parchemin {
namespace {

bool watchesOverAll(Role role)
{
    switch (role) {
    case Role::Lead:
    case Role::Registrar:
    case Role::Auditor:
        return true;
    case Role::Admin: // sets up, and reads no records (3.6)
    case Role::ValidatingMentor:
    case Role::Mentor:
    case Role::Juror:
    case Role::Chair:
    case Role::DisabilityOfficer:
    case Role::Signatory:
        return false;
    }
    Q_UNREACHABLE();
}

constexpr int foremost = 100; ///< blocks that hold up a defence are listed first

QDate firstOfQuarter(QDate day)
{
    constexpr int monthsInQuarter = 3;
    return {day.year(), (day.month() - 1) / monthsInQuarter * monthsInQuarter + 1, 1};
}

template <typename T>
Status take(Result<T> result, T &into)
{
    if (!result)
        return result.error();
    into = *std::move(result);
    return Done{};
}

Status readWaiting(const Database &database, const OverviewQuestion &question, Overview &overview)
{
    const WorkRepository work(database, workScope(question));
    const auto proposals = work.proposals(foremost);
    if (!proposals)
        return proposals.error();
    overview.toValidate = proposals->total;
    overview.holdingUp = std::ranges::count_if(
        proposals->first, [](const WaitingMatter &matter) { return matter.day.has_value(); });
    for (const auto &waiting : {work.toEvaluate(1), work.toReview(1)}) {
        if (!waiting)
            return waiting.error();
        overview.toEvaluate += waiting->total;
        if (!waiting->first.empty()) {
            const QDate since = waiting->first.front().since;
            overview.oldestSubmission = std::min(overview.oldestSubmission.value_or(since), since);
        }
    }
    return Done{};
}

Status readProgress(const Database &database, const OverviewQuestion &question, Overview &overview)
{
    const ProgressRepository progress(database, question.rncpCode, question.cohort);
    const QDate today = question.today();
    if (Status done = take(progress.candidacies(firstOfQuarter(today)), overview.candidacies); !done)
        return done;
    if (Status done = take(progress.titles(today, Overview::months), overview.titles); !done)
        return done;
    if (Status done = take(progress.decisions(today.addMonths(-Overview::months)), overview.decisions); !done)
        return done;
    if (Status done = take(progress.blocks(question.blockCount), overview.blocks); !done)
        return done;
    return take(progress.cohorts(), overview.cohorts);
}

} // namespace

Result<OverviewQuestion> overviewQuestion(const Context &context, const Actor &actor, const Cohort &cohort)
{
    auto policy = context.rules.policy(context.clock.today());
    if (!policy)
        return policy.error();
    const ReferenceSheet &sheet = context.rules.current();
    std::vector<int> ofValidatingMentors;
    for (const SkillBlock &block : sheet.blocks) {
        if (block.requiresValidatingMentor)
            ofValidatingMentors.push_back(block.number);
    }
    return OverviewQuestion{.rncpCode = sheet.rncpCode,
                            .blockCount = static_cast<int>(sheet.blocks.size()),
                            .blocksOfValidatingMentors = std::move(ofValidatingMentors),
                            .registeredFrom = sheet.effectiveFrom,
                            .registeredUntil = sheet.registeredUntil,
                            .policy = *std::move(policy),
                            .now = context.clock.now(),
                            .actor = actor,
                            .cohort = cohort};
}

bool watchesOverAll(const Actor &actor)
{
    return std::ranges::any_of(actor.roles, [](Role role) { return watchesOverAll(role); });
}

WorkScope workScope(const OverviewQuestion &question)
{
    return {.rncpCode = question.rncpCode,
            .cohort = question.cohort,
            .mentor = watchesOverAll(question.actor)
                          ? std::nullopt
                          : std::optional(question.actor.person.value_or(PersonId{0})),
            .reader = question.actor.person,
            .today = question.today(),
            .registeredFrom = question.registeredFrom,
            .registeredUntil = question.registeredUntil,
            .blockCount = question.blockCount,
            .vaeBlocksGrantedBy = question.policy.vaeBlocksGrantedBy};
}

qint64 Overview::titleCount() const
{
    return std::accumulate(titles.begin(), titles.end(), qint64{0},
                           [](qint64 sum, const MonthlyTitles &month) { return sum + month.count; });
}

Result<Overview> overviewOf(const Database &database, const OverviewQuestion &question)
{
    Overview overview{.candidacies = {},
                      .titles = {},
                      .decisions = {},
                      .blocks = {},
                      .registeredUntil = question.registeredUntil,
                      .registrationDays = static_cast<int>(question.today().daysTo(question.registeredUntil)),
                      .cohorts = {}};
    if (Status done = readWaiting(database, question, overview); !done)
        return done.error();
    if (Status done = readProgress(database, question, overview); !done)
        return done.error();
    return overview;
}

} // namespace parchemin
