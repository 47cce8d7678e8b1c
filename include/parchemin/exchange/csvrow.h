#pragma once

#include <QByteArray>
#include <QStringList>

namespace parchemin::exchange {

/// What a file for spreadsheets begins with, so that they read it as UTF-8.
inline constexpr char csvByteOrderMark[] = "\xEF\xBB\xBF";

/// One row for spreadsheets: separated by `;`, quoted where needed, in UTF-8, with its line end. A cell that
/// a spreadsheet would compute (it begins with `=`, `+`, `-`, `@`) is marked as text.
[[nodiscard]] QByteArray csvRow(const QStringList &cells);

} // namespace parchemin::exchange
