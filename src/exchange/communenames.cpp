#include "exchange/communenames.h"

#include "parchemin/core/namekey.h"

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace parchemin::exchange {
namespace {

QString withoutParentheses(const QString &text)
{
    const qsizetype open = text.indexOf(u'(');
    return open < 0 ? text : text.first(open);
}

QString fullWord(const QString &word)
{
    if (word == u"st"_s)
        return u"saint"_s;
    return word == u"ste"_s ? u"sainte"_s : word;
}

QString indexKey(const PlaceKey &key)
{
    return key.words.join(u' ') + u'/' + QString::number(key.arrondissement);
}

/// "93" out of "Saint-Denis (93)" or out of "93200"; "97" may be any overseas department.
QString departmentHint(const QString &place, const QString &postalCode)
{
    const qsizetype open = place.indexOf(u'(');
    const qsizetype close = place.indexOf(u')', open);
    if (open >= 0 && close > open) {
        const QString inside = place.mid(open + 1, close - open - 1).trimmed().toUpper();
        if (!inside.isEmpty() && inside.at(0).isDigit())
            return inside.size() == 1 ? u'0' + inside : inside;
    }
    constexpr qsizetype length = 5;
    return postalCode.size() == length ? postalCode.first(postalCode.startsWith(u"97"_s) ? 3 : 2) : QString();
}

/// A postal code of Corsica tells the island only, one in parentheses may be whole.
bool liesIn(const Commune &commune, const QString &hint)
{
    const QString department = CodeLists::departmentOf(commune.insee);
    if (hint == u"20"_s)
        return department == u"2A"_s || department == u"2B"_s;
    return hint == department || hint == commune.insee;
}

} // namespace

PlaceKey placeKey(const QString &text)
{
    static constexpr std::array<QStringView, 9> fillers{
        u"arrondissement", u"arr", u"ardt", u"cedex", u"le", u"la", u"les", u"l", u"eme"};
    PlaceKey key;
    for (const QString &word : nameKey(withoutParentheses(text)).split(u' ', Qt::SkipEmptyParts)) {
        if (word.at(0).isDigit()) {
            const auto end = std::ranges::find_if_not(word, [](QChar c) { return c.isDigit(); });
            const int number = QStringView(word.begin(), end).toInt();
            // Larger numbers are departments and postal codes.
            if (number >= 1 && number <= 20 && key.arrondissement == 0)
                key.arrondissement = number;
            continue;
        }
        const QString full = fullWord(word);
        if (std::ranges::find(fillers, QStringView(full)) == fillers.end())
            key.words.append(full);
    }
    return key;
}

CommuneNames::CommuneNames(const CodeLists &lists)
{
    std::vector<Commune> communes = lists.allCommunes();
    for (Commune &commune : communes) {
        std::vector<Commune> &same = m_byName[indexKey(placeKey(commune.name))];
        const bool isKnown = std::ranges::find(same, commune.insee, &Commune::insee) != same.end();
        if (!isKnown) // one that was absorbed may bear the name and the code of the one that took it in
            same.push_back(std::move(commune));
    }
}

std::vector<Commune> CommuneNames::meantBy(const QString &place, const QString &postalCode) const
{
    std::vector<Commune> meant = m_byName.value(indexKey(placeKey(place)));
    const QString hint = departmentHint(place, postalCode);
    if (!hint.isEmpty())
        std::erase_if(meant, [&hint](const Commune &commune) { return !liesIn(commune, hint); });
    // "Bourg" is not "Le Bourg" where there are both.
    const QString exactly = nameKey(withoutParentheses(place));
    const auto isExact = [&exactly](const Commune &commune) {
        return nameKey(commune.name) == exactly;
    };
    if (std::ranges::any_of(meant, isExact))
        std::erase_if(meant, std::not_fn(isExact));
    std::ranges::sort(meant, {}, &Commune::insee);
    return meant;
}

} // namespace parchemin::exchange
