#pragma once

#include "parchemin/core/person.h"

#include <QString>
#include <QStringList>

namespace parchemin {

class Statement;

/// The columns that readPerson() reads, of the table under that alias.
[[nodiscard]] QString personColumns();
/// A person from a row whose columns begin with personColumns().
[[nodiscard]] Person readPerson(const Statement &row);

/// The column `first_names`: given names separated by ", ".
[[nodiscard]] QString joinedFirstNames(const PersonDetails &details);
[[nodiscard]] QStringList splitFirstNames(const QString &joined);

/// The folded words of a text as the search index knows them. A letter that its tokenizer cannot know (newer
/// than its Unicode tables) separates words, so that a word never becomes a phrase.
[[nodiscard]] QStringList searchWords(const QString &text);
/// The column `search_text`: the words of birth name, usage name and given names.
[[nodiscard]] QString searchText(const PersonDetails &details);

} // namespace parchemin
