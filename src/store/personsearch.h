#pragma once

#include "parchemin/core/result.h"

#include <QString>
#include <QStringList>

struct sqlite3;

namespace parchemin {

/// What the index `person_search` holds of a row of `person`, as SQL: its `search_text`, and the words of
/// each of its names run together ("oconnor" of O'Connor).
inline constexpr QLatin1StringView
    indexedWords("search_text || joined_words(birth_name, usage_name, first_names)");
/// Teaches a connection the `joined_words()` of the above; no schema names it.
[[nodiscard]] Status defineJoinedWords(sqlite3 *handle);

/// These words as the index is asked for them: each must begin a word of the names. Empty without a word;
/// after the eighth they are not searched.
[[nodiscard]] QString searchQuery(const QStringList &words);
/// The same for words that have a slip after their first letter, or change it about with the next
/// (isNearlyBeginning()): by the words that the index knows.
[[nodiscard]] Result<QString> nearQuery(sqlite3 *handle, const QStringList &words);

} // namespace parchemin
