#pragma once

#include "parchemin/exchange/columnmapping.h"
#include "parchemin/exchange/csvreader.h"

#include <array>
#include <optional>

namespace parchemin::exchange {

/// Where the columns of one file are.
class CandidateColumns
{
public:
    /// Reads the headings as the mapping says, or by their own meaning without one; what is wrong with them
    /// goes to `problems`.
    CandidateColumns(const CsvRecord &headings, const std::optional<ColumnMapping> &mapping,
                     ImportProblems &problems);

    /// The 0-based cell of a column, none when the file has not got it.
    [[nodiscard]] std::optional<size_t> cellOf(CandidateColumn column) const
    {
        return m_cells.at(static_cast<size_t>(column));
    }
    /// The heading of a cell as the file writes it, empty past the last.
    [[nodiscard]] QString heading(size_t cell) const
    {
        return cell < m_headings.size() ? m_headings.at(cell) : QString();
    }
    [[nodiscard]] size_t count() const { return m_headings.size(); }

private:
    void noteMissing(qsizetype line, ImportProblems &problems) const;

    std::array<std::optional<size_t>, candidateColumnCount> m_cells{};
    std::vector<QString> m_headings;
};

} // namespace parchemin::exchange
