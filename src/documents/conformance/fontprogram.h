#pragma once

#include <QByteArray>

#include <optional>

namespace parchemin::documents {

/// The number of glyphs in a bare CFF program (Adobe Technical Note 5176); nothing when it is not one.
[[nodiscard]] std::optional<int> glyphCount(const QByteArray &program);

} // namespace parchemin::documents
