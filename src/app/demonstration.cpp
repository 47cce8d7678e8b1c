#include "parchemin/app/demonstration.h"

#include "parchemin/store/backup.h"

#include <QDir>
#include <QFileInfo>

#include "app/demonstration/story.h"
#include "app/demonstration/workfolder.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

/// What a store says of itself; it is closed again.
Result<StoreInfo> infoOf(const QString &folder)
{
    const auto store = Store::open(folder);
    return store ? Result<StoreInfo>((*store)->info()) : Result<StoreInfo>(store.error());
}

} // namespace

Status createDemonstration(const QString &folder, const ProgressCallback &progress)
{
    auto work = demonstration::WorkFolder::beside(folder);
    if (!work)
        return work.error();
    auto stage = demonstration::playStory(work->path(), demonstration::demonstrationInstant(), {}, progress);
    if (!stage)
        return stage.error();
    (*stage)->close();
    return work->moveTo(folder);
}

Status removeDemonstration(const QString &folder, const QString &backupFolder)
{
    const auto info = infoOf(folder);
    if (!info)
        return info.error();
    if (!info->demonstrationNow)
        return Error{ErrorCode::InvalidInput, u"this store is no demonstration"_s, folder};
    for (const FoundBackup &backup : backupsIn(backupFolder, info->uuid)) {
        if (!QDir(backup.path).removeRecursively())
            return Error{ErrorCode::FileUnwritable, u"a backup cannot be removed"_s, backup.path};
    }
    QDir().rmdir(backupFolder); // fails, and may, when something else lies there
    return removeStore(folder);
}

} // namespace parchemin
