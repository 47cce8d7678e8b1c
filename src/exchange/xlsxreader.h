#pragma once

#include <QByteArray>

#include <optional>

namespace parchemin::exchange {

/// Whether the bytes begin as a workbook (.xlsx) does.
[[nodiscard]] bool isWorkbook(const QByteArray &bytes);
/// The first sheet of a workbook as CSV in UTF-8, row by row where the sheet has them, dates as 31/12/2021;
/// nothing when it cannot be read as one.
[[nodiscard]] std::optional<QByteArray> csvOfWorkbook(const QByteArray &bytes);

} // namespace parchemin::exchange
