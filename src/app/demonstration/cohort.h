#pragma once

#include "parchemin/core/accessroute.h"

#include <vector>

#include "app/demonstration/agenda.h"

namespace parchemin::demonstration {

/// One candidate of the shipped cohort.
struct Enrolment
{
    QString number;
    AccessRoute route;
    QDate enteredOn;
    bool isClaimable; ///< entered while the registration ran
};

/// The shipped cohort, in the order of entry.
[[nodiscard]] Result<std::vector<Enrolment>> cohort();
/// Enrols it quarter by quarter: those who aim at the whole title from the school's files, those who aim at
/// some blocks only or enter after the registration ended by hand.
[[nodiscard]] Status planCohort(Agenda &agenda);

/// Those of the cohort who aim at some blocks only.
[[nodiscard]] std::vector<int> targetsOf(const QString &number);

} // namespace parchemin::demonstration
