#pragma once

#include "parchemin/store/candidatelistrepository.h"

#include <QStringList>

#include "store/personorder.h"

namespace parchemin {

/// Whom a typed text matches: persons by the beginnings of their names, dossiers by that of their number.
class SearchMatches
{
public:
    /// An empty text matches everybody.
    [[nodiscard]] static Result<SearchMatches> of(sqlite3 *handle, const QString &text, Spelling spelling);

    [[nodiscard]] bool isEverybody() const noexcept { return m_number.isEmpty(); }
    [[nodiscard]] bool isNamed(qint64 person) const;
    /// The persons whose names match, ascending; empty for everybody.
    [[nodiscard]] const Rows &named() const noexcept { return m_named; }
    /// How many numbers match, counted up to fewPersons + 1.
    [[nodiscard]] std::size_t numbers() const noexcept { return m_numbers; }
    /// Whether more match than are sorted one by one.
    [[nodiscard]] bool areMany() const;
    /// The text's words, as they are searched.
    [[nodiscard]] const QStringList &words() const noexcept { return m_words; }
    /// Binds the numbers from (?3) and before (?4) which a dossier's number matches.
    void bindNumbers(RawStatement &statement) const;

private:
    explicit SearchMatches(const QString &text);
    Status countNumbers(sqlite3 *handle);
    Status findNames(sqlite3 *handle, Spelling spelling);

    QString m_number; ///< the text as the start of a dossier number
    QStringList m_words;
    Rows m_named;
    std::size_t m_numbers = 0;
};

} // namespace parchemin
