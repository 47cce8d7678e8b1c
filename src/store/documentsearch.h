#pragma once

#include <QString>

namespace parchemin {

class Statement;

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
