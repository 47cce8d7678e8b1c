#pragma once

#include "parchemin/exchange/codelists.h"

#include <QHash>
#include <QString>

#include <vector>

namespace parchemin::exchange {

/// The words of a place name that distinguish it, and the number of its arrondissement.
struct PlaceKey
{
    QStringList words;
    int arrondissement = 0; ///< 0 when none is named

    friend bool operator==(const PlaceKey &, const PlaceKey &) = default;
};

/// "PARIS 15", "St Etienne (42)".
[[nodiscard]] PlaceKey placeKey(const QString &text);

/// The communes of the lists by name.
class CommuneNames
{
public:
    explicit CommuneNames(const CodeLists &lists);

    /// Those that people may mean who write that place without a code, present and former, by code. A
    /// department in parentheses or a postal code leaves its own.
    [[nodiscard]] std::vector<Commune> meantBy(const QString &place, const QString &postalCode) const;

private:
    QHash<QString, std::vector<Commune>> m_byName;
};

} // namespace parchemin::exchange
