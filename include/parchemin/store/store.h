#pragma once

#include "parchemin/core/clock.h"
#include "parchemin/core/result.h"
#include "parchemin/store/contentstore.h"
#include "parchemin/store/database.h"

#include <functional>
#include <memory>
#include <optional>

namespace parchemin {

class StoreLock;

/// What a store says of itself.
struct StoreInfo
{
    QString uuid;
    QDateTime createdAt;
    /// The instant at which a demonstration store's clock stands; absent in a real store.
    std::optional<QDateTime> demonstrationNow;
};

/// Whether somebody wanted the backup, or the program made it by itself.
enum class BackupOrigin { AskedFor, Automatic };

/// Who held a store and ended without letting it go: a crash, a power cut.
struct FormerHolder
{
    QString host;
    qint64 process = 0;
    QDateTime since;
};

/// A store: one folder with `parchemin.db` and `files/`, held by one writer at a time.
class Store
{
public:
    /// Creates a store in a folder that is absent or empty. InvalidInput otherwise; nothing is left behind.
    [[nodiscard]] static Result<std::unique_ptr<Store>>
    create(const QString &folder, const Clock &clock, std::optional<QDateTime> demonstrationNow = {});
    /// Opens a store to write. StoreBusy with "host, process, since" in `detail` when another holds it;
    /// NotFound, StoreForeign, StoreNewer, StoreReadOnly, StoreCorrupt. Older stores are migrated.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &folder);
    /// Opens a store to read only; possible while another writes.
    [[nodiscard]] static Result<std::unique_ptr<Store>> openReadOnly(const QString &folder);

    ~Store();
    Q_DISABLE_COPY_MOVE(Store)

    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] const Database &database() const { return *m_database; }
    [[nodiscard]] const ContentStore &files() const { return m_files; }
    [[nodiscard]] const StoreInfo &info() const { return m_info; }
    [[nodiscard]] QString folder() const { return m_folder; }

    /// Whose abandoned lock this store was taken over from; none when it had been closed well.
    [[nodiscard]] std::optional<FormerHolder> takenOverFrom() const;

    /// A second, read-only connection for a worker thread; call it in that thread.
    [[nodiscard]] Result<std::unique_ptr<Database>> openReader() const;
    /// The same store with a second writing connection, for long acts in a worker thread; call it in that
    /// thread. The lock stays with this store, which outlives it; SQLite lets one of the two write at a time.
    /// StoreReadOnly when this one only reads.
    [[nodiscard]] Result<std::unique_ptr<Store>> openWriter() const;

    /// A verified copy of the whole store (VACUUM INTO, then the copy is opened and checked, its files copied
    /// and verified) in a new folder. Conflict when it exists; a failure leaves nothing behind. It uses its
    /// own connection: a worker thread may call it.
    [[nodiscard]] Status copyTo(const QString &folder) const;
    /// The same, with a note in the folder that it is a backup (see store/backup.h).
    [[nodiscard]] Status backupTo(const QString &folder, const QDateTime &takenAt,
                                  BackupOrigin origin = BackupOrigin::AskedFor) const;

private:
    Store(QString folder, std::unique_ptr<StoreLock> lock, std::unique_ptr<Database> database,
          StoreInfo info);
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &folder, Database::Access access);

    [[nodiscard]] Status writeCopy(const QString &folder,
                                   const std::function<Status(const QString &)> &complete) const;

    QString m_folder;
    std::unique_ptr<StoreLock> m_lock;
    std::unique_ptr<Database> m_database;
    ContentStore m_files;
    StoreInfo m_info;
};

} // namespace parchemin
