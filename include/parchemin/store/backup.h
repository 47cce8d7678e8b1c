#pragma once

#include "parchemin/core/progress.h"
#include "parchemin/core/result.h"
#include "parchemin/store/store.h"

#include <vector>

namespace parchemin {

/// What tells one state of a store from another.
struct StoreFigures
{
    qint64 candidacies = 0;
    qint64 events = 0;
    qint64 drafts = 0;     ///< evaluations begun and not yet locked
    QString headHash;      ///< of the journal, hexadecimal
    QDateTime lastEventAt; ///< invalid in an empty journal
    QDateTime lastDraftAt; ///< of an evaluation or of a form that was left; invalid without a draft

    friend bool operator==(const StoreFigures &, const StoreFigures &) = default;
};

/// What makes a folder a backup and not a store that people work in: a note beside its database.
struct BackupNote
{
    QString storeUuid;
    QString storeFolder; ///< where the store was
    QDateTime takenAt;
    StoreFigures figures;                    ///< of what was copied
    std::optional<BackupOrigin> origin = {}; ///< not known of a backup of an older program

    friend bool operator==(const BackupNote &, const BackupNote &) = default;
};

/// The note in a folder; none when it is no backup.
[[nodiscard]] std::optional<BackupNote> backupNoteOf(const QString &folder);

struct FoundBackup
{
    QString path;
    BackupNote note;
};

/// The backups that lie in a folder, the latest first; of every store when `storeUuid` is empty. Their notes
/// are read, nothing else.
[[nodiscard]] std::vector<FoundBackup> backupsIn(const QString &folder, const QString &storeUuid = {});

[[nodiscard]] Result<StoreFigures> figuresOf(const Database &database);

/// Whether the journal holds what those figures end with: they describe an earlier state of this store.
[[nodiscard]] Result<bool> isPastOf(const Database &database, const StoreFigures &earlier);

/// Checks a backup through and through, its files too, and tells what it holds. StoreCorrupt when it is
/// truncated or altered; Cancelled when `progress` says so.
[[nodiscard]] Result<StoreFigures> verifyBackup(const QString &folder, const ProgressCallback &progress = {});

/// Puts the store in `incoming` in the place of the closed one in `place`, which goes to `kept`; all three
/// are neighbours. StoreBusy while somebody has it open. A failure leaves the store where it was.
[[nodiscard]] Status exchangeStores(const QString &place, const QString &incoming, const QString &kept);

/// Removes a closed store and nothing else that lies in its folder; the folder goes once it is empty.
/// StoreBusy while somebody has it open.
[[nodiscard]] Status removeStore(const QString &folder);

} // namespace parchemin
