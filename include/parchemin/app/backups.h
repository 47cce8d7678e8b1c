#pragma once

#include "parchemin/core/backupretention.h"
#include "parchemin/core/result.h"
#include "parchemin/store/backup.h"

#include <QString>

#include <vector>

namespace parchemin {

/// Where a store's backups go and how many stay.
struct BackupPlan
{
    QString folder;
    BackupRetention retention;

    friend bool operator==(const BackupPlan &, const BackupPlan &) = default;
};

/// Why a backup is thought of.
enum class BackupOccasion {
    Asked,   ///< the user wants one now
    Daily,   ///< while the store is open: once a day, when something changed
    Closing, ///< the store is being closed: when something changed
};

/// What came of it.
struct BackupOutcome
{
    bool isMade = false;                    ///< false when there was nothing new to save
    std::optional<FoundBackup> latest = {}; ///< the store's latest backup
    QStringList removed = {};               ///< older ones that no generation keeps
};

/// Makes a dated, verified backup when the occasion asks for one, then removes those that no generation
/// keeps. It uses connections of its own: a worker thread may call it. A failure removes nothing.
[[nodiscard]] Result<BackupOutcome> backUp(const Store &store, const BackupPlan &plan, const QDateTime &now,
                                           BackupOccasion occasion);

/// Where a store's backups lie unless somebody chose another place: beside it.
[[nodiscard]] QString backupFolderBeside(const QString &storeFolder);
/// The backups that a folder leads to, the latest first: itself, or those in it, or those beside the store
/// that it is, or those of the stores in it.
[[nodiscard]] std::vector<FoundBackup> backupsFoundAt(const QString &folder);

/// What restoring a backup would change.
struct RestorePreview
{
    BackupNote note;
    StoreFigures backup;
    std::optional<StoreFigures> present = {}; ///< of the store it would take the place of, if it can be read
    bool isSameStore = false;                 ///< the backup is of that store
    bool isPast = false; ///< that store's journal goes on from where the backup ends: nothing else differs

    /// Events of the present store that the backup does not hold.
    [[nodiscard]] qint64 lostEvents() const;
};

/// Verifies the backup through and through and compares it with the store in `presentFolder`, if there is
/// one. NotFound when the folder is no backup; StoreCorrupt when it is damaged.
[[nodiscard]] Result<RestorePreview> previewRestore(const QString &backup, const QString &presentFolder,
                                                    const ProgressCallback &progress = {});
/// Puts a backup into a new folder as a store. Conflict when the folder exists.
[[nodiscard]] Status restoreInto(const QString &backup, const QString &folder);
/// Puts a backup in the place of a closed store, which is kept beside it; gives the folder where it is kept.
/// StoreBusy while somebody has it open. A failure leaves the store as it was.
[[nodiscard]] Result<QString> restoreInPlace(const QString &backup, const QString &storeFolder,
                                             const QDateTime &now);

} // namespace parchemin
