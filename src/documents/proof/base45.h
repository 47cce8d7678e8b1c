#pragma once

#include <QByteArray>

#include <optional>

namespace parchemin::documents {

/// Base45 (RFC 9285): bytes in the alphanumeric set of QR.
[[nodiscard]] QByteArray toBase45(const QByteArray &bytes);
/// The bytes of a text that toBase45() wrote; nothing for any other.
[[nodiscard]] std::optional<QByteArray> fromBase45(const QByteArray &text);

} // namespace parchemin::documents
