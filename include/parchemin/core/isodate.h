#pragma once

#include <QDate>
#include <QString>

namespace parchemin {

/// A day as ISO 8601 writes it, "2021-03-01"; empty when it is not a day.
[[nodiscard]] QString isoDate(QDate date);

} // namespace parchemin
