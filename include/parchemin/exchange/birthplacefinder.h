#pragma once

#include "parchemin/exchange/codelists.h"

#include <cstddef>

namespace parchemin::exchange {

/// A country under the name that was typed.
struct FoundCountry
{
    Country country;
    QString formerName; ///< empty when the typed name is the present one

    friend bool operator==(const FoundCountry &, const FoundCountry &) = default;
};

/// Completes the beginning of a birth place out of the code lists, whatever its accents and case.
class BirthPlaceFinder
{
public:
    explicit BirthPlaceFinder(const CodeLists &lists);

    /// Communes one of whose words begins the text, those that begin with it first. A commune that had
    /// vanished when the person was born is left out; without a birth date all are there.
    [[nodiscard]] std::vector<Commune> communes(const QString &text, QDate birthDate,
                                                std::size_t limit) const;
    /// Countries by a present or former name; a divided country gives each of its heirs.
    [[nodiscard]] std::vector<FoundCountry> countries(const QString &text, std::size_t limit) const;
    [[nodiscard]] std::optional<Country> countryByIso(const QString &iso) const;

private:
    struct CommuneName
    {
        QString key; ///< folded
        Commune commune;
    };
    struct CountryName
    {
        QString key;
        FoundCountry found;
    };
    std::vector<CommuneName> m_communes;  ///< by key
    std::vector<CountryName> m_countries; ///< by key, present names before former ones
};

} // namespace parchemin::exchange
