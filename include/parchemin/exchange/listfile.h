#pragma once

#include "parchemin/core/listcontent.h"
#include "parchemin/core/result.h"

#include <QByteArray>

namespace parchemin::exchange {

/// The files that spreadsheets read.
enum class ListFormat { Csv, Xlsx };

/// UTF-8 with its mark, `;`, CRLF, ISO dates: what Excel in French opens by a double click. A text that a
/// spreadsheet would run as a formula is preceded by an apostrophe. Only headings and rows.
[[nodiscard]] QByteArray csvOf(const ListContent &content);

/// A workbook: the list with typed cells, a fixed heading and a filter on every column, and a second sheet
/// that says what the list is. FileUnwritable when there is no room for it.
[[nodiscard]] Result<QByteArray> xlsxOf(const ListContent &content);

/// Writes the list to a file, whole or not at all. FileUnwritable.
[[nodiscard]] Status writeList(const ListContent &content, ListFormat format, const QString &path);

} // namespace parchemin::exchange
