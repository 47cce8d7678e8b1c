#include "store/documentsearch.h"

#include "parchemin/core/person.h"
#include "parchemin/store/statement.h"

#include "store/personrow.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {

ListedName listedName(const Statement &row, int firstColumn)
{
    if (row.isNull(firstColumn))
        return {};
    PersonDetails details;
    details.birthName = row.text(firstColumn);
    details.usageName = row.text(firstColumn + 1);
    details.firstNames = splitFirstNames(row.text(firstColumn + 2));
    return {listName(details), details.usageName.trimmed().isEmpty() ? details.birthName : details.usageName,
            details.firstNames.value(0)};
}

} // namespace parchemin
