#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <array>
#include <optional>
#include <vector>

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

/// All of them, in their order.
[[nodiscard]] std::array<CandidateColumn, candidateColumnCount> candidateColumns();
/// Whether no candidate can be read without it.
[[nodiscard]] bool isRequired(CandidateColumn column);

/// What each cell of a file's rows holds, from the first on; a cell without a column is not read.
struct ColumnMapping
{
    std::vector<std::optional<CandidateColumn>> cells;

    [[nodiscard]] std::optional<CandidateColumn> columnOf(std::size_t cell) const
    {
        return cell < cells.size() ? cells[cell] : std::nullopt;
    }
    friend bool operator==(const ColumnMapping &, const ColumnMapping &) = default;
};

/// What the headings say by themselves. The first of two that mean the same is proposed.
[[nodiscard]] ColumnMapping proposedMapping(const QStringList &headings);
/// The required columns that no cell holds.
[[nodiscard]] std::vector<CandidateColumn> missingColumns(const ColumnMapping &mapping);
/// The columns that several cells hold.
[[nodiscard]] std::vector<CandidateColumn> repeatedColumns(const ColumnMapping &mapping);

} // namespace parchemin::exchange
