#include "parchemin/store/store.h"

#include "parchemin/store/backup.h"
#include "parchemin/store/journal.h"
#include "parchemin/store/statement.h"

#include <QDir>
#include <QFileInfo>

#include "store/filesystem.h"
#include "store/logging.h"
#include "store/storefolder.h"
#include "store/storelock.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

Status checkIsVacant(const QString &folder)
{
    const QFileInfo info(folder);
    if (folder.isEmpty())
        return Error{ErrorCode::InvalidInput, u"the folder has no name"_s};
    if (info.exists() && !info.isDir())
        return Error{ErrorCode::InvalidInput, u"a file has this name already"_s, folder};
    if (info.exists() && !info.isReadable())
        return Error{ErrorCode::StoreReadOnly, u"the folder cannot be read"_s, folder};
    if (!QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return Error{ErrorCode::InvalidInput, u"the folder is not empty"_s, folder};
    return Done{};
}

Status insertFact(const Database &database, const QString &key, const QDateTime &value)
{
    Statement statement(database, u"INSERT INTO store_info (key, value) VALUES (:key, :value)"_s);
    statement.bind(u":key"_s, key).bind(u":value"_s, value);
    return statement.run();
}

/// The journal's first event: the store's birth.
Status recordCreation(const Database &database, const QDateTime &now,
                      std::optional<QDateTime> demonstrationNow)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (Status done = insertFact(database, u"created_at"_s, now); !done)
        return done;
    if (demonstrationNow) {
        if (Status done = insertFact(database, u"demonstration_now"_s, *demonstrationNow); !done)
            return done;
    }
    const Result<EventSeq> event = Journal(database).append({.at = now,
                                                             .user = UserId{0},
                                                             .role = u"system"_s,
                                                             .action = u"store.created"_s,
                                                             .entity = u"store_info"_s,
                                                             .entityId = 1});
    if (!event)
        return event.error();
    return transaction->commit();
}

/// What a process that died while it copied a file in has left.
void removeHalfWrittenFiles(const QString &folder)
{
    QDir files(filesFolderIn(folder));
    const QStringList names = files.entryList({u"incoming-*"_s}, QDir::Files | QDir::Hidden);
    for (const QString &name : names)
        files.remove(name);
}

/// Makes the folder, and takes away again what it made unless it is kept.
class FolderDraft
{
public:
    explicit FolderDraft(QString folder)
        : m_folder(std::move(folder))
        , m_existed(QFileInfo::exists(m_folder))
    {
    }
    ~FolderDraft()
    {
        if (m_isKept)
            return;
        QDir(filesFolderIn(m_folder)).removeRecursively();
        if (!m_existed)
            QDir(m_folder).removeRecursively();
    }
    Q_DISABLE_COPY_MOVE(FolderDraft)

    [[nodiscard]] Status make() const
    {
        if (!QDir().mkpath(filesFolderIn(m_folder)))
            return Error{ErrorCode::StoreReadOnly, u"the folder cannot be made"_s, m_folder};
        return Done{};
    }
    void keep() { m_isKept = true; }

private:
    QString m_folder;
    bool m_existed;
    bool m_isKept = false;
};

} // namespace

Store::Store(QString folder, std::unique_ptr<StoreLock> lock, std::unique_ptr<Database> database,
             StoreInfo info)
    : m_folder(std::move(folder))
    , m_lock(std::move(lock))
    , m_database(std::move(database))
    , m_files(filesFolderIn(m_folder))
    , m_info(std::move(info))
{
}

Store::~Store() = default;

std::optional<FormerHolder> Store::takenOverFrom() const
{
    return m_lock ? m_lock->takenOverFrom() : std::nullopt;
}

Result<std::unique_ptr<Store>> Store::create(const QString &folder, const Clock &clock,
                                             std::optional<QDateTime> demonstrationNow)
{
    if (Status done = checkIsVacant(folder); !done)
        return done.error();
    FolderDraft draft(folder);
    if (Status done = draft.make(); !done)
        return done.error();
    auto lock = StoreLock::take(lockPathIn(folder));
    if (!lock)
        return lock.error();
    auto database = Database::create(databasePathIn(folder));
    if (!database)
        return database.error();
    Status recorded = recordCreation(**database, clock.now(), std::move(demonstrationNow));
    Result<StoreInfo> info = recorded ? readStoreInfo(**database) : recorded.error();
    if (!info) {
        (*database).reset();
        QFile::remove(databasePathIn(folder));
        return info.error();
    }
    if (!flushFolderToMedium(folder))
        qCWarning(lcStore) << "the new folder's entries may not be on the medium yet";
    draft.keep();
    return std::unique_ptr<Store>(
        new Store(folder, std::move(*lock), std::move(*database), *std::move(info)));
}

Result<std::unique_ptr<Store>> Store::open(const QString &folder, Database::Access access)
{
    if (!QFileInfo::exists(databasePathIn(folder)))
        return Error{ErrorCode::NotFound, u"there is no store in this folder"_s, folder};
    std::unique_ptr<StoreLock> lock;
    if (access == Database::Access::ReadWrite) {
        if (backupNoteOf(folder))
            return Error{ErrorCode::StoreReadOnly, u"this folder is a backup"_s, folder};
        auto taken = StoreLock::take(lockPathIn(folder));
        if (!taken)
            return taken.error();
        lock = std::move(*taken);
    }
    auto database = Database::open(databasePathIn(folder), access);
    if (!database)
        return database.error();
    Result<StoreInfo> info = readStoreInfo(**database);
    if (!info)
        return info.error();
    if (access == Database::Access::ReadWrite)
        removeHalfWrittenFiles(folder);
    return std::unique_ptr<Store>(new Store(folder, std::move(lock), std::move(*database), *std::move(info)));
}

Result<std::unique_ptr<Store>> Store::open(const QString &folder)
{
    return open(folder, Database::Access::ReadWrite);
}

Result<std::unique_ptr<Store>> Store::openReadOnly(const QString &folder)
{
    return open(folder, Database::Access::ReadOnly);
}

Result<std::unique_ptr<Store>> Store::openWriter() const
{
    if (m_database->isReadOnly())
        return Error{ErrorCode::StoreReadOnly, u"the store is open to read only"_s, m_folder};
    auto database = Database::open(databasePathIn(m_folder), Database::Access::ReadWrite);
    if (!database)
        return database.error();
    return std::unique_ptr<Store>(new Store(m_folder, {}, std::move(*database), m_info));
}

Result<std::unique_ptr<Database>> Store::openReader() const
{
    return Database::open(databasePathIn(m_folder), Database::Access::ReadOnly);
}

} // namespace parchemin
