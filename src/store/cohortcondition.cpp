#include "store/cohortcondition.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {

void bindCohort(Statement &statement, const QString &rncpCode, const Cohort &cohort)
{
    const bool hasYear = cohort.entryYear.has_value();
    const int year = cohort.entryYear.value_or(0);
    statement.bind(u":code"_s, rncpCode)
        .bind(u":enteredFrom"_s, hasYear ? QDate(year, 1, 1) : QDate())
        .bind(u":enteredTo"_s, hasYear ? QDate(year, 12, 31) : QDate())
        .bind(u":organisation"_s, cohort.organisation);
}

} // namespace parchemin
