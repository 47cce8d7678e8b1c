#include "store/storefolder.h"

#include "parchemin/store/statement.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// Who a lock file names; none when there is no such file.
std::optional<FormerHolder> holderNamedIn(const QLockFile &lock)
{
    FormerHolder holder;
    QString program;
    if (!lock.getLockInfo(&holder.process, &holder.host, &program))
        return std::nullopt;
    holder.since = QFileInfo(lock.fileName()).lastModified().toUTC();
    return holder;
}

Error heldBy(const QLockFile &lock)
{
    const std::optional<FormerHolder> holder = holderNamedIn(lock);
    if (!holder)
        return {ErrorCode::StoreBusy, u"another process holds the store"_s};
    return {ErrorCode::StoreBusy, u"%1, process %2, since %3"_s.arg(holder->host)
                                      .arg(holder->process)
                                      .arg(holder->since.toString(Qt::ISODate))};
}

} // namespace

QString databasePathIn(const QString &folder)
{
    return QDir(folder).filePath(u"parchemin.db"_s);
}

QString filesFolderIn(const QString &folder)
{
    return QDir(folder).filePath(u"files"_s);
}

QString lockPathIn(const QString &folder)
{
    return QDir(folder).filePath(u"parchemin.lock"_s);
}

Result<HeldLock> lockStore(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(lockPathIn(folder));
    // Never stale by age: only when its process is gone.
    lock->setStaleLockTime(0);
    std::optional<FormerHolder> left = holderNamedIn(*lock);
    if (lock->tryLock(0))
        return HeldLock{std::move(lock), std::move(left)};
    switch (lock->error()) {
    case QLockFile::LockFailedError:
        return heldBy(*lock);
    case QLockFile::PermissionError:
        return Error{ErrorCode::StoreReadOnly, u"the store's folder does not accept writes"_s, folder};
    case QLockFile::NoError:
    case QLockFile::UnknownError:
        break;
    }
    return Error{ErrorCode::StoreUnavailable, u"the store's lock cannot be written"_s, folder};
}

Result<StoreInfo> readStoreInfo(const Database &database)
{
    Statement head(database, u"SELECT store_uuid FROM journal_head WHERE id = 1"_s);
    const auto uuid = single<QString>(head, [](const Statement &row) { return row.text(0); });
    if (!uuid)
        return Error{ErrorCode::StoreCorrupt, u"the store has no identity: "_s + uuid.error().detail};
    StoreInfo info{.uuid = *uuid, .createdAt = {}, .demonstrationNow = {}};
    Statement facts(database, u"SELECT key, value FROM store_info"_s);
    if (Status done = facts.run(); !done)
        return done.error();
    while (facts.next()) {
        if (facts.text(0) == u"created_at") {
            info.createdAt = facts.instant(1);
        } else if (facts.text(0) == u"demonstration_now") {
            info.demonstrationNow = facts.instant(1);
        }
    }
    if (!info.createdAt.isValid() || (info.demonstrationNow && !info.demonstrationNow->isValid()))
        return Error{ErrorCode::StoreCorrupt, u"the store does not say when it was created"_s};
    return info;
}

} // namespace parchemin
