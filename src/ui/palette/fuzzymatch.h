#pragma once

#include <QString>

#include <optional>

namespace parchemin::ui {

/// How well a text answers what was typed, higher for better; nothing when it does not. Both are folded by
/// nameKey(). Best first: the same text, its beginning, beginnings of its words in order ("val bl" for
/// "valider le bloc"), in another order ("bloc val"), a part of it, first letters of its
/// words ("vlb").
[[nodiscard]] std::optional<int> fuzzyScore(const QString &typed, const QString &text);

} // namespace parchemin::ui
