#pragma once

#include "parchemin/exchange/importproblem.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace parchemin::exchange {

/// The most characters that a value of a candidate may have.
inline constexpr qsizetype maxValueLength = 255;

/// A cell as a value: NFC, without surrounding and repeated spaces.
struct CellText
{
    QString text;
    std::optional<ImportProblemCode> fault; ///< ControlCharacter or TextTooLong
    QString character = {};                 ///< "U+0007", the character that is refused
    bool isFormula = false;                 ///< begins like a spreadsheet formula
    bool isGarbled = false;                 ///< UTF-8 that was once read as Windows-1252
};

/// Cleans a cell; `="01004"`, by which exports keep a leading zero, becomes 01004.
[[nodiscard]] CellText cleanCell(QStringView cell);

} // namespace parchemin::exchange
