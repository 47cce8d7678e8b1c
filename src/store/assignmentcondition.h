#pragma once

#include <QString>
#include <QStringView>

namespace parchemin {

/// The condition that the mentoring `alias` holds on the day that the parameter `day` names, the first and
/// the last day included. Whatever asks the store whom somebody accompanies asks it with this, so that he
/// reads of nobody less than he may act for (isAssignedOn of the services).
[[nodiscard]] inline QString assignmentHolds(QStringView alias, QStringView day)
{
    return QStringLiteral("(%1.from_on <= %2 AND (%1.to_on IS NULL OR %1.to_on >= %2))").arg(alias, day);
}

} // namespace parchemin
