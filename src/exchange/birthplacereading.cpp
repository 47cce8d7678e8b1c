#include "exchange/birthplacereading.h"

#include "parchemin/exchange/codelists.h"

#include <algorithm>
#include <utility>

#include "exchange/communenames.h"
#include "exchange/valuereading.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::exchange {
namespace {

bool meansCommune(const QString &place, const Commune &commune)
{
    return isSamePlace(place, commune.name) ||
           (!commune.parentName.isEmpty() && isSamePlace(place, commune.parentName));
}

QString namesOf(const std::vector<Country> &countries)
{
    QStringList names;
    for (const Country &country : countries)
        names.append(country.name);
    return names.join(u", "_s);
}

/// "Saint-Denis (11, 11339), Saint-Denis (93, 93066)"; of many only the first ones.
QString namesOf(const std::vector<Commune> &communes)
{
    constexpr std::size_t most = 8;
    QStringList names;
    for (const Commune &commune : communes) {
        if (std::cmp_equal(names.size(), most)) {
            names.append(u"…"_s);
            break;
        }
        names.append(
            u"%1 (%2, %3)"_s.arg(commune.name, CodeLists::departmentOf(commune.insee), commune.insee));
    }
    return names.join(u", "_s);
}

/// The checks of one row; each step adds to `reading`.
class BirthPlaceReader
{
public:
    BirthPlaceReader(const BirthPlaceText &text, const CodeLists &lists)
        : m_text(text)
        , m_lists(lists)
    {
    }

    [[nodiscard]] BirthPlaceReading read() &&
    {
        m_reading.place = m_text.place;
        readCode();
        readCountry();
        checkPlace();
        checkName();
        return std::move(m_reading);
    }

private:
    void add(CandidateColumn column, ImportSeverity severity, ImportProblemCode code,
             QMap<QString, QString> parameters = {})
    {
        m_reading.findings.push_back({column, severity, code, std::move(parameters)});
    }

    void readCode();
    void readCountry();
    void checkPlace();
    void checkName();
    [[nodiscard]] std::optional<Country> statedCountry();

    const BirthPlaceText &m_text;
    const CodeLists &m_lists;
    BirthPlaceReading m_reading;
    std::vector<Commune> m_communes;
    std::optional<Country> m_codeCountry; ///< where the code lies
};

void BirthPlaceReader::readCode()
{
    if (m_text.insee.isEmpty())
        return;
    const auto code = readInseeCode(m_text.insee);
    if (code && code->startsWith(u"99"_s)) {
        m_codeCountry = m_lists.findCountry(*code);
    } else if (code) {
        m_communes = m_lists.communesByInsee(*code);
        if (!m_communes.empty())
            m_codeCountry = m_lists.countryByIso(u"FR"_s);
    }
    if (m_codeCountry) {
        m_reading.insee = *code;
    } else {
        add(CandidateColumn::BirthInsee, ImportSeverity::Warning, ImportProblemCode::InseeUnknown,
            {{u"insee"_s, code.value_or(m_text.insee)}});
    }
}

/// The country that the row names; a divided one is settled by the code.
std::optional<Country> BirthPlaceReader::statedCountry()
{
    const std::vector<Country> countries = m_lists.findCountries(m_text.country);
    if (countries.size() == 1)
        return countries.front();
    if (m_codeCountry && std::ranges::find(countries, *m_codeCountry) != countries.end())
        return m_codeCountry;
    if (countries.empty()) {
        add(CandidateColumn::BirthCountry, ImportSeverity::Error, ImportProblemCode::CountryUnknown);
    } else {
        add(CandidateColumn::BirthCountry, ImportSeverity::Error, ImportProblemCode::CountryAmbiguous,
            {{u"countries"_s, namesOf(countries)}});
    }
    return std::nullopt;
}

void BirthPlaceReader::readCountry()
{
    if (m_text.country.isEmpty()) {
        if (m_codeCountry) {
            m_reading.countryIso = m_codeCountry->iso;
        } else {
            add(CandidateColumn::BirthCountry, ImportSeverity::Warning, ImportProblemCode::ValueMissing,
                {{u"heading"_s, headingOf(CandidateColumn::BirthCountry)}});
        }
        return;
    }
    const auto stated = statedCountry();
    if (!stated)
        return;
    m_reading.countryIso = stated->iso;
    if (m_codeCountry && m_codeCountry->iso != stated->iso) {
        add(CandidateColumn::BirthInsee, ImportSeverity::Warning, ImportProblemCode::InseeCountryMismatch,
            {{u"insee"_s, m_reading.insee},
             {u"expected"_s, m_codeCountry->name},
             {u"country"_s, stated->name}});
    }
}

void BirthPlaceReader::checkPlace()
{
    if (m_text.place.isEmpty() && !m_communes.empty()) {
        m_reading.place = m_communes.front().name;
        return;
    }
    if (m_text.place.isEmpty()) {
        add(CandidateColumn::BirthPlace, ImportSeverity::Warning, ImportProblemCode::ValueMissing,
            {{u"heading"_s, headingOf(CandidateColumn::BirthPlace)}});
        return;
    }
    const bool isNamed = std::ranges::any_of(
        m_communes, [this](const Commune &commune) { return meansCommune(m_text.place, commune); });
    if (!m_communes.empty() && !isNamed) {
        add(CandidateColumn::BirthInsee, ImportSeverity::Warning, ImportProblemCode::InseeNameMismatch,
            {{u"insee"_s, m_reading.insee},
             {u"expected"_s, m_communes.front().name},
             {u"place"_s, m_text.place}});
    }
}

/// A name without a code may be that of several communes: none is guessed.
void BirthPlaceReader::checkName()
{
    const bool mayBeFrench = m_reading.countryIso.isEmpty() || m_reading.countryIso == u"FR"_s;
    if (!m_reading.insee.isEmpty() || m_text.place.isEmpty() || !mayBeFrench)
        return;
    const std::vector<Commune> meant = m_lists.names().meantBy(m_text.place, m_text.postalCode);
    const bool isElsewhere = std::ranges::any_of(meant, [&meant](const Commune &commune) {
        return CodeLists::departmentOf(commune.insee) != CodeLists::departmentOf(meant.front().insee);
    });
    if (isElsewhere) {
        add(CandidateColumn::BirthPlace, ImportSeverity::Warning, ImportProblemCode::PlaceAmbiguous,
            {{u"communes"_s, namesOf(meant)}});
    }
}

} // namespace

bool isSamePlace(const QString &place, const QString &name)
{
    const PlaceKey left = placeKey(place);
    const PlaceKey right = placeKey(name);
    const bool isNumberRight =
        left.arrondissement == right.arrondissement || left.arrondissement == 0 || right.arrondissement == 0;
    return left.words == right.words && isNumberRight;
}

BirthPlaceReading readBirthPlace(const BirthPlaceText &text, const CodeLists &lists)
{
    return BirthPlaceReader(text, lists).read();
}

} // namespace parchemin::exchange
