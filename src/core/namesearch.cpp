#include "parchemin/core/namesearch.h"

#include "parchemin/core/namekey.h"
#include "parchemin/core/slips.h"

#include <algorithm>

namespace parchemin {
namespace {

/// Words of one name that are typed apart: "de la Fontaine", "O' Connor". More would find too much.
constexpr qsizetype longestRun = 3;

/// Whether the text stands at that place of the key, whose spaces do not count.
bool isAt(const QString &key, qsizetype place, const QString &text)
{
    for (const QChar letter : text) {
        while (place < key.size() && key.at(place) == u' ')
            ++place;
        if (place == key.size() || key.at(place) != letter)
            return false;
        ++place;
    }
    return true;
}

bool beginsAWord(const QString &text, const QString &key)
{
    for (qsizetype place = 0; place < key.size(); ++place) {
        if ((place == 0 || key.at(place - 1) == u' ') && isAt(key, place, text))
            return true;
    }
    return false;
}

} // namespace

QStringList joinedWords(const QStringList &words)
{
    QStringList joined;
    QString end = words.value(words.size() - 1);
    for (qsizetype first = words.size() - 2; first >= 0; --first) {
        end.prepend(words.at(first));
        joined.prepend(end);
    }
    return joined;
}

bool isNearlyBeginning(QStringView typed, QStringView word)
{
    // Names are short and many: with two slips one is another.
    return slipsToBeginning(typed, word) <= std::min<qsizetype>(allowedSlips(typed.size()), 1);
}

NameSearch::NameSearch(const QString &typed)
    : NameSearch(nameKey(typed).split(u' ', Qt::SkipEmptyParts))
{
}

NameSearch::NameSearch(const QStringList &words)
    : m_wanted(static_cast<std::size_t>(words.size()))
{
    for (qsizetype word = 0; word < words.size(); ++word)
        m_wanted[static_cast<std::size_t>(word)].append(words.at(word));
    for (qsizetype first = 0; first < words.size(); ++first) {
        QString run = words.at(first);
        const qsizetype end = std::min(first + longestRun, words.size());
        for (qsizetype last = first + 1; last < end; ++last) {
            run += words.at(last);
            for (qsizetype word = first; word <= last; ++word)
                m_wanted[static_cast<std::size_t>(word)].append(run);
        }
    }
}

bool NameSearch::finds(const QString &key) const
{
    return std::ranges::all_of(m_wanted, [&key](const QStringList &answers) {
        return std::ranges::any_of(answers, [&key](const QString &one) { return beginsAWord(one, key); });
    });
}

bool NameSearch::findsNearly(const QString &key) const
{
    const QStringList parts = key.split(u' ', Qt::SkipEmptyParts);
    const QStringList words = parts + joinedWords(parts);
    return std::ranges::all_of(m_wanted, [&words](const QStringList &answers) {
        return std::ranges::any_of(answers, [&words](const QString &one) {
            return std::ranges::any_of(words,
                                       [&one](const QString &word) { return isNearlyBeginning(one, word); });
        });
    });
}

} // namespace parchemin
