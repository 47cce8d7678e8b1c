#pragma once

#include <QString>

#include <optional>

namespace parchemin::exchange {

/// The number in E.164 form: numbers of ten digits, or of nine that lost their zero, are French.
[[nodiscard]] std::optional<QString> readPhone(const QString &text);
/// The address with its domain in lower case, when its form is right.
[[nodiscard]] std::optional<QString> readEmail(const QString &text);

} // namespace parchemin::exchange
