#pragma once

#include <QString>

namespace parchemin {

/// The word for a field of a journal event; empty when it has none of its own.
[[nodiscard]] QString journalFieldName(const QString &field);
/// The word for a table; empty when it has none.
[[nodiscard]] QString journalEntityName(const QString &table);

} // namespace parchemin
