#pragma once

#include "parchemin/app/overview.h"
#include "parchemin/app/tasks.h"

#include <optional>
#include <vector>

namespace parchemin {

/// The dated limits that the rules set.
enum class DeadlineKind {
    TacitAdmissibility,  ///< BR-16: silence becomes acceptance
    ConditionalPass,     ///< BR-22: the missing files
    ConditionalDecision, ///< BR-22: the decision once they came
    ConvocationNotice,   ///< BR-52
    AdmissibilityEnd,    ///< BR-17
    RegistrationEnd,     ///< BR-11, BR-12
    TitleReport,         ///< BR-80: to the Caisse des dépôts, after the issue of the parchment
    DecisionNotice,      ///< BR-67
};

/// One dated limit, whom it concerns and the rule behind it.
struct Deadline
{
    DeadlineKind kind;
    QString uid; ///< stable from one reading to the next: for calendars
    QDate day;
    std::optional<QDateTime> at = {}; ///< UTC, when the hour counts
    QString who = {};                 ///< the candidate, or the code of the session
    bool isOver = false;
    TaskTarget target = {};

    friend bool operator==(const Deadline &, const Deadline &) = default;
};

/// The rule: "BR-16".
[[nodiscard]] QString ruleOf(DeadlineKind kind);
/// What is over and what comes within so many days, by date; of each kind at most a few hundred.
[[nodiscard]] Result<std::vector<Deadline>> deadlinesOf(const Database &database,
                                                        const OverviewQuestion &question, int days);

} // namespace parchemin
