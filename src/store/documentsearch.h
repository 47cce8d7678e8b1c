#pragma once

#include <QString>

namespace parchemin {

class Statement;

/// A text as the FTS5 query of the persons' names: all its words must begin one. Empty without a word.
[[nodiscard]] QString wordQuery(const QString &text);

/// How lists and file names call a person.
struct ListedName
{
    QString whole; ///< "Amrani Yasmine"
    QString family;
    QString first;
};

/// From three columns: birth name, usage name, first names; empty where they are NULL.
[[nodiscard]] ListedName listedName(const Statement &row, int firstColumn);

} // namespace parchemin
