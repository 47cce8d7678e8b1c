#pragma once

#include <QString>

namespace parchemin {

/// Whether the policy has such a parameter.
[[nodiscard]] bool isPolicyKey(const QString &key);
/// Whether the text is a value that this parameter can take.
[[nodiscard]] bool isPolicyValue(const QString &key, const QString &value);

} // namespace parchemin
