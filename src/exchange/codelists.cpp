#include "parchemin/exchange/codelists.h"

#include "parchemin/core/namekey.h"
#include "parchemin/exchange/csvreader.h"

#include <QFile>

#include <algorithm>
#include <cstring>
#include <mutex>

#include "exchange/communenames.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin::exchange {
namespace {

QByteArray listBytes(const QString &name)
{
    QFile file(u":/parchemin/code-lists/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The fields of the line that starts at `offset`; the lists of communes use no quotes.
std::array<QByteArrayView, 5> fieldsAt(QByteArrayView bytes, qsizetype offset)
{
    std::array<QByteArrayView, 5> fields{};
    qsizetype start = offset;
    for (QByteArrayView &field : fields) {
        qsizetype end = start;
        while (end < bytes.size() && bytes.at(end) != ';' && bytes.at(end) != '\n')
            ++end;
        field = bytes.sliced(start, end - start);
        if (end >= bytes.size() || bytes.at(end) == '\n')
            break;
        start = end + 1;
    }
    return fields;
}

/// Calls `visit(cells)` for every row below the headings.
template <typename Visit>
void forEachRow(const QByteArray &bytes, QChar separator, const Visit &visit)
{
    const QString text = QString::fromUtf8(bytes);
    CsvReader reader(text, separator);
    CsvRecord record;
    bool isHeading = true;
    while (reader.readNext(record)) {
        if (!isHeading && !record.isBlank())
            visit(record.cells);
        isHeading = false;
    }
}

Error missingList()
{
    return {ErrorCode::StoreCorrupt, u"a code list is missing from the program"_s, u"code-lists"_s};
}

QStringList frenchTerritories()
{
    return {u"FR"_s, u"GF"_s, u"GP"_s, u"MQ"_s, u"RE"_s, u"YT"_s, u"PM"_s,
            u"BL"_s, u"MF"_s, u"NC"_s, u"PF"_s, u"WF"_s, u"TF"_s};
}

} // namespace

struct CodeLists::LazyNames
{
    std::once_flag isMade;
    std::optional<CommuneNames> names;
};

CodeLists::CodeLists()
    : m_names(std::make_shared<LazyNames>())
{
}

const CommuneNames &CodeLists::names() const
{
    std::call_once(m_names->isMade, [this] { m_names->names.emplace(*this); });
    return *m_names->names;
}

Result<CodeLists> CodeLists::load()
{
    CodeLists lists;
    lists.m_communes = listBytes(u"communes.csv"_s);
    const QByteArray vanished = listBytes(u"communes-disparues.csv"_s);
    if (!lists.indexCommunes() || vanished.isEmpty() || !lists.addCountries())
        return missingList();
    for (qsizetype start = vanished.indexOf('\n') + 1; start < vanished.size();) {
        const qsizetype end = vanished.indexOf('\n', start);
        const qsizetype stop = end < 0 ? vanished.size() : end;
        lists.m_vanished.insert(vanished.mid(start, 5), vanished.mid(start, stop - start));
        start = stop + 1;
    }
    return lists;
}

Result<CodeLists> CodeLists::loadCountries()
{
    CodeLists lists;
    if (!lists.addCountries())
        return missingList();
    return lists;
}

bool CodeLists::addCountries()
{
    const QByteArray countries = listBytes(u"pays.csv"_s);
    readCountries(countries);
    readHistoricNames(listBytes(u"pays-historiques.csv"_s));
    readOtherNames(listBytes(u"pays-autres-noms.csv"_s));
    return !countries.isEmpty();
}

std::optional<Country> CodeLists::country(const QString &iso)
{
    CodeLists countries;
    countries.readCountries(listBytes(u"pays.csv"_s));
    return countries.countryByIso(iso);
}

bool CodeLists::indexCommunes()
{
    if (!m_communes.startsWith("code;nom;codes_postaux;type;rattachement"))
        return false;
    m_index.reserve(40000);
    const char *const begin = m_communes.constData();
    const char *const end = begin + m_communes.size();
    for (const char *line = begin; line != nullptr && end - line > 6;) {
        CommuneEntry entry{{}, static_cast<quint32>(line - begin)};
        std::copy_n(line, entry.code.size(), entry.code.begin());
        if (line != begin)
            m_index.push_back(entry);
        const void *const next = std::memchr(line, '\n', static_cast<size_t>(end - line));
        line = next == nullptr ? nullptr : static_cast<const char *>(next) + 1;
    }
    // The file lists the present communes first, and a stable sort keeps them so.
    std::ranges::stable_sort(m_index, {}, &CommuneEntry::code);
    return !m_index.empty();
}

std::vector<CodeLists::CommuneEntry>::const_iterator CodeLists::firstEntry(QByteArrayView insee) const
{
    std::array<char, 5> code{};
    if (insee.size() != std::ssize(code))
        return m_index.end();
    std::ranges::copy(insee, code.begin());
    const auto found = std::ranges::lower_bound(m_index, code, {}, &CommuneEntry::code);
    return found != m_index.end() && found->code == code ? found : m_index.end();
}

std::vector<Commune> CodeLists::communesByInsee(const QString &insee) const
{
    std::vector<Commune> communes;
    const auto first = firstEntry(insee.toLatin1());
    for (auto entry = first; entry != m_index.end() && entry->code == first->code; ++entry)
        communes.push_back(communeAt(*entry));
    if (const auto vanished = vanishedCommune(insee))
        communes.push_back(*vanished);
    return communes;
}

Commune CodeLists::communeAt(const CommuneEntry &entry) const
{
    const auto fields = fieldsAt(m_communes, entry.offset);
    Commune commune{QString::fromLatin1(fields[0]), QString::fromUtf8(fields[1]), {}};
    const auto parent = firstEntry(fields[4]);
    if (parent != m_index.end())
        commune.parentName = QString::fromUtf8(fieldsAt(m_communes, parent->offset)[1]);
    return commune;
}

std::vector<Commune> CodeLists::allCommunes() const
{
    std::vector<Commune> communes;
    communes.reserve(m_index.size() + static_cast<std::size_t>(m_vanished.size()));
    for (const CommuneEntry &entry : m_index)
        communes.push_back(communeAt(entry));
    for (auto vanished = m_vanished.keyBegin(); vanished != m_vanished.keyEnd(); ++vanished)
        communes.push_back(*vanishedCommune(QString::fromLatin1(*vanished)));
    return communes;
}

std::optional<Commune> CodeLists::vanishedCommune(const QString &insee) const
{
    const auto found = m_vanished.constFind(insee.toLatin1());
    if (found == m_vanished.constEnd() || insee.isEmpty())
        return std::nullopt;
    const auto fields = fieldsAt(*found, 0);
    Commune commune{insee, QString::fromUtf8(fields[1]), {}};
    if (const QDate day = QDate::fromString(QString::fromLatin1(fields[2]), Qt::ISODate); day.isValid())
        commune.vanishedOn = day;
    const auto follower = firstEntry(fields[3]);
    if (follower != m_index.end())
        commune.parentName = QString::fromUtf8(fieldsAt(m_communes, follower->offset)[1]);
    return commune;
}

std::optional<Commune> CodeLists::communeByInsee(const QString &insee) const
{
    const std::vector<Commune> communes = communesByInsee(insee);
    return communes.empty() ? std::nullopt : std::optional(communes.front());
}

bool CodeLists::isVanished(const QString &insee) const
{
    return firstEntry(insee.toLatin1()) == m_index.end() && vanishedCommune(insee).has_value();
}

QString CodeLists::departmentOf(const QString &insee)
{
    if (insee.size() != 5)
        return {};
    return insee.first(insee.startsWith(u"97"_s) || insee.startsWith(u"98"_s) ? 3 : 2);
}

void CodeLists::addCountry(const Country &country)
{
    // Several codes of the list share an ISO code ("Dépendances de la Couronne britannique"): the first is
    // the country itself.
    if (!m_countries.contains(country.iso))
        m_countries.insert(country.iso, country);
    if (!country.cog.isEmpty())
        m_isoByCog.insert(country.cog, country.iso);
    addCountryName(country.name, {country.iso});
}

void CodeLists::addCountryName(const QString &name, const QStringList &isoCodes)
{
    QStringList &known = m_isoByName[nameKey(name)];
    if (known.isEmpty() && !m_countryNames.contains(name))
        m_countryNames.append(name);
    for (const QString &iso : isoCodes) {
        if (!known.contains(iso))
            known.append(iso);
    }
}

void CodeLists::readCountries(const QByteArray &bytes)
{
    forEachRow(bytes, u',', [this](const std::vector<QStringView> &cells) {
        if (cells.size() >= 3)
            addCountry({cells[2].trimmed().toString(), cells[1].toString(), cells[0].toString()});
    });
    addCountry({u"XK"_s, u"Kosovo"_s, {}});
    m_isoByCog.insert(u"99157"_s, u"XK"_s);
}

void CodeLists::readHistoricNames(const QByteArray &bytes)
{
    const QHash<QString, QStringList> present = m_isoByName;
    forEachRow(bytes, u',', [this, &present](const std::vector<QStringView> &cells) {
        if (cells.size() < 4)
            return;
        const QString cog = cells[0].toString();
        const QString heir = cells[2].trimmed().toString();
        const bool isFrench = cog == u"XXXXX"_s;
        const QString iso = isFrench ? u"FR"_s : m_isoByCog.value(heir.isEmpty() ? cog : heir);
        if (iso.isEmpty())
            return;
        if (!isFrench && !m_isoByCog.contains(cog))
            m_isoByCog.insert(cog, iso);
        for (size_t i = 3; i < cells.size(); ++i) {
            const QString name = cells[i].toString().remove(u"(ILES)"_s).remove(u"(ILE)"_s);
            const QString key = nameKey(name);
            // A name that a country bears today means that country, whatever it meant before.
            if (!key.isEmpty() && !present.contains(key))
                addCountryName(name, {iso});
        }
    });
}

void CodeLists::readOtherNames(const QByteArray &bytes)
{
    forEachRow(bytes, u';', [this](const std::vector<QStringView> &cells) {
        if (cells.size() < 2)
            return;
        m_isoByName.remove(nameKey(cells[0].toString()));
        addCountryName(cells[0].toString(), cells[1].toString().split(u' '));
    });
}

std::vector<Country> CodeLists::findCountries(const QString &text) const
{
    const QString key = nameKey(text);
    QStringList isoCodes = m_isoByName.value(key);
    if (isoCodes.isEmpty() && m_isoByCog.contains(key))
        isoCodes = {m_isoByCog.value(key)};
    const QString iso = key.toUpper();
    if (isoCodes.isEmpty() && m_countries.contains(iso))
        isoCodes = {iso};
    if (isoCodes.isEmpty() && frenchTerritories().contains(iso))
        isoCodes = {u"FR"_s};
    std::vector<Country> countries;
    for (const QString &code : isoCodes)
        countries.push_back(m_countries.value(code));
    return countries;
}

std::optional<Country> CodeLists::findCountry(const QString &text) const
{
    const std::vector<Country> countries = findCountries(text);
    return countries.size() == 1 ? std::optional(countries.front()) : std::nullopt;
}

std::optional<Country> CodeLists::countryByIso(const QString &iso) const
{
    const auto found = m_countries.constFind(iso.toUpper());
    return found == m_countries.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace parchemin::exchange
