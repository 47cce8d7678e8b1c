#include "parchemin/exchange/birthplacefinder.h"

#include "parchemin/core/namekey.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::exchange {
namespace {

enum class Match { Beginning, Word };

bool matches(const QString &key, const QString &wanted, Match match)
{
    return match == Match::Beginning ? key.startsWith(wanted)
                                     : !key.startsWith(wanted) && key.contains(u' ' + wanted);
}

bool existedAt(const Commune &commune, QDate birthDate)
{
    return !commune.vanishedOn || !birthDate.isValid() || birthDate < *commune.vanishedOn;
}

} // namespace

BirthPlaceFinder::BirthPlaceFinder(const CodeLists &lists)
{
    std::vector<Commune> communes = lists.allCommunes();
    m_communes.reserve(communes.size());
    QSet<std::pair<QString, QString>> known;
    for (Commune &commune : communes) {
        // One that was absorbed may bear the name and the code of the one that took it in.
        const std::pair same(commune.insee, commune.name);
        if (known.contains(same))
            continue;
        known.insert(same);
        QString key = nameKey(commune.name);
        m_communes.push_back({std::move(key), std::move(commune)});
    }
    std::ranges::stable_sort(m_communes, {}, &CommuneName::key);
    for (const QString &name : lists.countryNames()) {
        const QString key = nameKey(name);
        for (const Country &country : lists.findCountries(name)) {
            const bool isPresent = nameKey(country.name) == key;
            m_countries.push_back({key, {country, isPresent ? QString() : name}});
        }
    }
    std::ranges::stable_sort(m_countries, {}, [](const CountryName &name) {
        return std::pair(name.found.formerName.isEmpty() ? 0 : 1, name.key);
    });
}

std::vector<Commune> BirthPlaceFinder::communes(const QString &text, QDate birthDate, std::size_t limit) const
{
    const QString wanted = nameKey(text);
    std::vector<Commune> found;
    if (wanted.isEmpty())
        return found;
    for (const Match match : {Match::Beginning, Match::Word}) {
        for (const CommuneName &name : m_communes) {
            if (found.size() == limit)
                return found;
            if (matches(name.key, wanted, match) && existedAt(name.commune, birthDate))
                found.push_back(name.commune);
        }
    }
    return found;
}

std::vector<FoundCountry> BirthPlaceFinder::countries(const QString &text, std::size_t limit) const
{
    const QString wanted = nameKey(text);
    std::vector<FoundCountry> found;
    if (wanted.isEmpty())
        return found;
    for (const Match match : {Match::Beginning, Match::Word}) {
        for (const CountryName &name : m_countries) {
            const bool isKnown =
                std::ranges::find(found, name.found.country, &FoundCountry::country) != found.end();
            if (found.size() < limit && !isKnown && matches(name.key, wanted, match))
                found.push_back(name.found);
        }
    }
    return found;
}

std::optional<Country> BirthPlaceFinder::countryByIso(const QString &iso) const
{
    const auto found = std::ranges::find_if(
        m_countries, [&iso](const CountryName &name) { return name.found.country.iso == iso; });
    return found == m_countries.end() ? std::nullopt : std::optional(found->found.country);
}

} // namespace parchemin::exchange
