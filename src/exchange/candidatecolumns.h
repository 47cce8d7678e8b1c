#pragma once

#include "parchemin/exchange/csvreader.h"

#include <array>
#include <optional>

namespace parchemin::exchange {

/// What a column of a candidates file holds, in the order of the headings of the reference export.
enum class CandidateColumn {
    ExternalRef,
    Civility,
    BirthName,
    UsageName,
    FirstName,
    SecondName,
    ThirdName,
    BirthDate,
    Sex,
    BirthCountry,
    BirthPlace,
    BirthInsee,
    BirthPostal,
    Email,
    Phone,
    Route,
    EnteredOn,
    CpfRef,
};
inline constexpr size_t candidateColumnCount = 18;

/// The heading under which the reference export writes it: "Date de naissance".
[[nodiscard]] QString headingOf(CandidateColumn column);
/// The column that a heading or one of its synonyms names, whatever its accents, case and punctuation.
[[nodiscard]] std::optional<CandidateColumn> columnOfHeading(QStringView heading);

/// Where the columns of one file are.
class CandidateColumns
{
public:
    /// Reads the headings; what is wrong with them goes to `problems`.
    CandidateColumns(const CsvRecord &headings, ImportProblems &problems);

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
    std::array<std::optional<size_t>, candidateColumnCount> m_cells{};
    std::vector<QString> m_headings;
};

} // namespace parchemin::exchange
