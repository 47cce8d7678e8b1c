#pragma once

#include "parchemin/core/result.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace parchemin::exchange {

class CommuneNames;

/// A commune of the INSEE list, present or former.
struct Commune
{
    QString insee;
    QString name;
    QString parentName; ///< "Paris" for an arrondissement, the present commune for a former one, else empty
    std::optional<QDate> vanishedOn = {}; ///< the day its code was given up, for one that vanished

    friend bool operator==(const Commune &, const Commune &) = default;
};

/// A country of the INSEE list; `cog` is empty for Kosovo, which the list leaves without an ISO code.
struct Country
{
    QString iso;
    QString name;
    QString cog;

    friend bool operator==(const Country &, const Country &) = default;
};

/// The lists of communes and countries that INSEE publishes, shipped inside the program.
///
/// Holds the list of communes as one block of bytes with an index, so that loading takes milliseconds.
class CodeLists
{
public:
    /// Reads the lists out of the program; StoreCorrupt when one is missing or damaged.
    [[nodiscard]] static Result<CodeLists> load();

    /// The countries alone, for whoever asks about no commune: a tenth of the memory.
    [[nodiscard]] static Result<CodeLists> loadCountries();

    /// Every commune that carries or carried the code: the present one first, then delegated ones.
    [[nodiscard]] std::vector<Commune> communesByInsee(const QString &insee) const;
    /// The commune with this code, the present one rather than a former one.
    [[nodiscard]] std::optional<Commune> communeByInsee(const QString &insee) const;
    /// Whether the code belonged to a commune and belongs to none today.
    [[nodiscard]] bool isVanished(const QString &insee) const;
    /// Every commune of the lists: the present ones, those they absorbed, those that vanished.
    [[nodiscard]] std::vector<Commune> allCommunes() const;
    /// Every name of a country, present or former.
    [[nodiscard]] const QStringList &countryNames() const { return m_countryNames; }
    /// The communes by name, made when first asked for; any thread may ask.
    [[nodiscard]] const CommuneNames &names() const;
    /// "38", "2A", "974"; empty when the code has not the form of one, "99" for a country.
    [[nodiscard]] static QString departmentOf(const QString &insee);

    /// The countries that a text may mean: a name (any accents and case), a former name, an ISO alpha-2 code
    /// or a COG code. Several when the country was divided, none when it is unknown.
    [[nodiscard]] std::vector<Country> findCountries(const QString &text) const;
    /// The country when the text means exactly one.
    [[nodiscard]] std::optional<Country> findCountry(const QString &text) const;
    [[nodiscard]] std::optional<Country> countryByIso(const QString &iso) const;
    /// The same without loading the communes, for who shows one country only.
    [[nodiscard]] static std::optional<Country> country(const QString &iso);

private:
    struct CommuneEntry
    {
        std::array<char, 5> code;
        quint32 offset;
    };
    struct LazyNames;
    CodeLists();
    [[nodiscard]] bool indexCommunes();
    [[nodiscard]] std::vector<CommuneEntry>::const_iterator firstEntry(QByteArrayView insee) const;
    [[nodiscard]] std::optional<Commune> vanishedCommune(const QString &insee) const;
    [[nodiscard]] Commune communeAt(const CommuneEntry &entry) const;
    [[nodiscard]] bool addCountries();
    void addCountry(const Country &country);
    void addCountryName(const QString &name, const QStringList &isoCodes);
    void readCountries(const QByteArray &bytes);
    void readHistoricNames(const QByteArray &bytes);
    void readOtherNames(const QByteArray &bytes);

    QByteArray m_communes;
    std::shared_ptr<LazyNames> m_names;
    std::vector<CommuneEntry> m_index;        ///< sorted by code; a present commune before a former one
    QHash<QByteArray, QByteArray> m_vanished; ///< code → rest of its line
    QHash<QString, Country> m_countries;      ///< by ISO code
    QHash<QString, QString> m_isoByCog;
    QHash<QString, QStringList> m_isoByName; ///< name key → ISO codes
    QStringList m_countryNames;
};

} // namespace parchemin::exchange
