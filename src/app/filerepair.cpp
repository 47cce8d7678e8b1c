#include "parchemin/app/filerepair.h"

#include "parchemin/app/act.h"
#include "parchemin/store/backup.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// "files/5d/0fb8…" is the place of the bytes whose hash is "5d0fb8…".
QString storedHash(const JournalFault &fault)
{
    return fault.name.section(u'/', 1).remove(u'/');
}

/// Copies the bytes from the first of these that holds them.
Status copyFrom(const std::vector<std::unique_ptr<Store>> &backups, const QString &hash,
                const ContentStore &files)
{
    for (const std::unique_ptr<Store> &backup : backups) {
        const Result<QString> whole = backup->files().verifiedPath(hash);
        if (!whole)
            continue;
        const Result<StoredFile> copied = files.add(*whole);
        return copied ? Status(Done{}) : Status(copied.error());
    }
    return Error{ErrorCode::NotFound, u"no backup holds the file"_s, hash};
}

} // namespace

bool isOfFile(const JournalFault &fault)
{
    return fault.kind == JournalFault::Kind::FileAltered || fault.kind == JournalFault::Kind::FileMissing;
}

Blockers FileRepairService::blockers(const Actor &by)
{
    return rightBlockers(by, Right::BackUp);
}

Result<FileRepair> FileRepairService::takeBack(const Actor &by, const std::vector<JournalFault> &faults,
                                               const QString &backupFolder)
{
    auto act = Act::begin(m_context, by, Right::BackUp);
    if (!act)
        return act.error();
    std::vector<std::unique_ptr<Store>> backups;
    for (const FoundBackup &found : backupsIn(backupFolder, m_context.store.info().uuid)) {
        if (auto backup = Store::openReadOnly(found.path))
            backups.push_back(*std::move(backup));
    }
    FileRepair repair;
    std::optional<qint64> first;
    for (const JournalFault &fault : faults) {
        if (!isOfFile(fault))
            continue;
        const Status copied = copyFrom(backups, storedHash(fault), m_context.store.files());
        if (copied) {
            ++repair.restored;
            first = first.value_or(fault.rowId);
        } else if (copied.error().code == ErrorCode::NotFound) {
            repair.missing.append(storedHash(fault));
        } else {
            return copied.error();
        }
    }
    if (!first)
        return repair;
    if (Status done = act->finish({u"files.restored"_s,
                                   u"deliverable"_s,
                                   *first,
                                   std::nullopt,
                                   {},
                                   {{u"count"_s, repair.restored}}});
        !done)
        return done.error();
    return repair;
}

} // namespace parchemin
