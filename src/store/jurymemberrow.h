#pragma once

#include "parchemin/core/jury.h"
#include "parchemin/core/result.h"

#include <QString>

namespace parchemin {

class Statement;

/// The columns of a jury member, of his person and of his organisation, under the aliases m, p and o.
[[nodiscard]] const QString &juryMemberColumns();
/// Reads these columns, the first of them at `firstColumn`.
[[nodiscard]] Result<JuryMember> juryMemberOf(const Statement &row, int firstColumn);

} // namespace parchemin
