#pragma once

#include <QString>

namespace parchemin {

/// The form under which a name is searched and sorted: decomposed (NFKD), marks dropped, case folded, the
/// letters that do not decompose mapped (œ→oe, æ→ae, ß→ss, ł→l, đ→d, ø→o, ð→d, þ→th, ı→i), every run of
/// anything else than letters and digits one space, no space at either end. Idempotent.
[[nodiscard]] QString nameKey(const QString &text);

} // namespace parchemin
