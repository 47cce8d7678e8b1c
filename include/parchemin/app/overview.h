#pragma once

#include "parchemin/app/context.h"
#include "parchemin/core/actor.h"
#include "parchemin/core/policy.h"
#include "parchemin/core/result.h"
#include "parchemin/store/cohort.h"
#include "parchemin/store/progressrepository.h"
#include "parchemin/store/workrepository.h"

#include <vector>

namespace parchemin {

/// What an overview is computed from, as values: the answer may be worked out in another thread.
struct OverviewQuestion
{
    QString rncpCode;
    int blockCount;
    std::vector<int> blocksOfValidatingMentors; ///< numbers of those that only one evaluates (BR-05)
    QDate registeredFrom;
    QDate registeredUntil;
    Policy policy;
    QDateTime now; ///< UTC
    Actor actor;   ///< who sits at the desk
    Cohort cohort;

    [[nodiscard]] QDate today() const { return certifierDay(now); }
};

/// InvalidInput when the policy of today is incomplete.
[[nodiscard]] Result<OverviewQuestion> overviewQuestion(const Context &context, const Actor &actor,
                                                        const Cohort &cohort);

/// Whether that user watches over everybody's work; the others are told of their own only.
[[nodiscard]] bool watchesOverAll(const Actor &actor);
/// Everything that waits, as the repository wants to be asked: a mentor's own projects for a mentor.
[[nodiscard]] WorkScope workScope(const OverviewQuestion &question);

/// The figures over a year that ends today.
struct Overview
{
    static constexpr int months = 12;

    CandidacyFigures candidacies; ///< `recent`: entered in this quarter
    qint64 toEvaluate = 0;
    std::optional<QDate> oldestSubmission = {};
    qint64 toValidate = 0;
    qint64 holdingUp = 0;              ///< of these, blocks that hold up a scheduled defence
    std::vector<MonthlyTitles> titles; ///< one a month, oldest first
    DecisionFigures decisions;
    std::vector<BlockProgress> blocks;
    QDate registeredUntil;
    int registrationDays = 0; ///< until then; negative once it has ended
    CohortChoices cohorts;

    [[nodiscard]] qint64 titleCount() const;
};

/// Sums up the store for the figures and charts of the first page.
[[nodiscard]] Result<Overview> overviewOf(const Database &database, const OverviewQuestion &question);

} // namespace parchemin
