#pragma once

#include "parchemin/exchange/importproblem.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace parchemin::exchange {

/// The longest cell that is read, in UTF-16 units.
inline constexpr qsizetype maxCellLength = qsizetype{32} * 1024;
/// The most cells that a row may have.
inline constexpr qsizetype maxCellCount = 512;

/// One row: its cells, valid until the next one is read, and the line where it starts.
struct CsvRecord
{
    qsizetype line = 0;
    std::vector<QStringView> cells;
    /// 1-based cells where text follows a closing quote (RFC 4180 forbids it); the text is kept.
    std::vector<qsizetype> strayCells;

    [[nodiscard]] bool isBlank() const;
};

/// The separator that the first line uses most outside quotes, among `;` `,` tab `|`; none when it has none.
[[nodiscard]] std::optional<QChar> detectSeparator(QStringView text);

/// Reads a comma-separated text (RFC 4180, any of four separators, any line end) row by row without copying
/// it.
///
/// `text` must outlive the reader.
class CsvReader
{
public:
    CsvReader(QStringView text, QChar separator);

    /// Reads the next row into `record`; false at the end of the text or at a fault.
    [[nodiscard]] bool readNext(CsvRecord &record);
    /// How far in the text it is.
    [[nodiscard]] qsizetype position() const { return m_position; }
    /// QuoteUnclosed, CellTooLong or TooManyCells, located; none while everything could be read.
    [[nodiscard]] const std::optional<ImportProblem> &fault() const { return m_fault; }

private:
    [[nodiscard]] bool readCell(CsvRecord &record);
    [[nodiscard]] bool readQuotedCell(CsvRecord &record);
    void skipPlainText();
    [[nodiscard]] bool endCell();
    [[nodiscard]] bool fail(ImportProblemCode code, const CsvRecord &record, qsizetype line);

    QStringView m_text;
    QChar m_separator;
    qsizetype m_position = 0;
    qsizetype m_line = 1;
    std::vector<QString> m_unescaped; ///< what cells with doubled quotes or stray text point to
    std::optional<ImportProblem> m_fault;
};

} // namespace parchemin::exchange
