#pragma once

#include "parchemin/store/cohort.h"
#include "parchemin/store/statement.h"

#include <QStringView>

namespace parchemin {

/// The condition that a row `c` of candidacy belongs to the certification `:code` and to the cohort.
inline constexpr QStringView cohortCondition =
    u" c.sheet_id IN (SELECT r.id FROM reference_sheet AS r WHERE r.rncp_code = :code)"
    " AND (:enteredFrom IS NULL OR c.entered_on >= :enteredFrom)"
    " AND (:enteredTo IS NULL OR c.entered_on <= :enteredTo)"
    " AND (:organisation IS NULL OR c.organisation_id = :organisation) ";

/// The open states (isOpen()).
inline constexpr QStringView openStates = u"('DRAFT', 'ADMISSIBILITY', 'IN_PROGRESS', 'SCHEDULED', 'HEARD')";

/// Fills the parameters of `cohortCondition`.
void bindCohort(Statement &statement, const QString &rncpCode, const Cohort &cohort);

} // namespace parchemin
