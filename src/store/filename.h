#pragma once

#include <QString>

#include <optional>

namespace parchemin {

/// What makes a name unfit for a file on some system, or misleading to the eye; nothing when it is fit.
[[nodiscard]] std::optional<QString> faultInFileName(const QString &name, qsizetype maximumLength);

} // namespace parchemin
