#pragma once

#include "parchemin/core/result.h"
#include "parchemin/store/store.h"

#include <QLockFile>
#include <QString>

#include <memory>
#include <optional>

namespace parchemin {

[[nodiscard]] QString databasePathIn(const QString &folder);
[[nodiscard]] QString filesFolderIn(const QString &folder);
[[nodiscard]] QString lockPathIn(const QString &folder);

/// The lock of a store, and whose it was when that process had died without letting it go.
struct HeldLock
{
    std::unique_ptr<QLockFile> lock;
    std::optional<FormerHolder> takenOverFrom;
};

/// Takes the lock that makes a process the store's one writer. StoreBusy says who holds it; the lock of a
/// process that died is taken over. StoreReadOnly when the folder does not accept writes.
[[nodiscard]] Result<HeldLock> lockStore(const QString &folder);

/// What the store's own tables say of it. StoreCorrupt when they do not.
[[nodiscard]] Result<StoreInfo> readStoreInfo(const Database &database);

} // namespace parchemin
