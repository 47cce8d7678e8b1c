#pragma once

#include "parchemin/core/result.h"

#include <QByteArray>
#include <QString>

namespace parchemin::exchange {

/// Writes a whole file or leaves the one that was there: nobody finds half of it. FileUnwritable.
[[nodiscard]] Status writeWholeFile(const QString &path, const QByteArray &bytes);

} // namespace parchemin::exchange
