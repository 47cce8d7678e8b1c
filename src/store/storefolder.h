#pragma once

#include "parchemin/core/result.h"
#include "parchemin/store/store.h"

#include <QString>

namespace parchemin {

[[nodiscard]] QString databasePathIn(const QString &folder);
[[nodiscard]] QString filesFolderIn(const QString &folder);
[[nodiscard]] QString lockPathIn(const QString &folder);

/// What the store's own tables say of it. StoreCorrupt when they do not.
[[nodiscard]] Result<StoreInfo> readStoreInfo(const Database &database);

} // namespace parchemin
