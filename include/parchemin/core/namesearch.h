#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace parchemin {

/// The words of one name run together, from each of them but the last: "delafontaine" and "lafontaine" of "de
/// la fontaine". An index that holds them finds O'Connor by "oconnor". Nothing of a name of one word.
[[nodiscard]] QStringList joinedWords(const QStringList &words);

/// Whether a word begins as typed but for one slip, where the word typed is long enough for one
/// (allowedSlips()).
[[nodiscard]] bool isNearlyBeginning(QStringView typed, QStringView word);

/// What somebody typed to find a person: beginnings of the words of a name, in any order. Nobody knows how
/// another wrote the name: spaces, hyphens and apostrophes may be missing on either side.
class NameSearch
{
public:
    explicit NameSearch(const QString &typed = {});
    /// Words that are folded already.
    explicit NameSearch(const QStringList &words);

    [[nodiscard]] bool isEmpty() const noexcept { return m_wanted.empty(); }
    /// For each word typed what answers it, where a word of the name begins so: itself, or run together with
    /// its neighbours.
    [[nodiscard]] const std::vector<QStringList> &wanted() const noexcept { return m_wanted; }
    /// Whether these names, folded by nameKey(), answer every word.
    [[nodiscard]] bool finds(const QString &key) const;
    /// Whether they do when each word may have a slip.
    [[nodiscard]] bool findsNearly(const QString &key) const;

private:
    std::vector<QStringList> m_wanted;
};

} // namespace parchemin
