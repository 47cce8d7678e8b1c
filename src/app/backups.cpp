#include "parchemin/app/backups.h"

#include "parchemin/core/clock.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <functional>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

const QString backupSuffix = u".backups"_s;

/// Fit for a folder's name, and sorted as time goes.
QString stamp(const QDateTime &at)
{
    return certifierDay(at).toString(Qt::ISODate) + u' ' + certifierTime(at).toString(u"HH-mm-ss"_s);
}

/// A name that nothing has yet: "parchemin 2026-11-25 11-42-05".
QString vacantName(const QDir &folder, const QString &name)
{
    QString vacant = name;
    for (int number = 2; folder.exists(vacant); ++number)
        vacant = u"%1 (%2)"_s.arg(name).arg(number);
    return folder.filePath(vacant);
}

/// Whether a backup is wanted that would differ from the latest.
Result<bool> isDue(const Store &store, const std::optional<FoundBackup> &latest, const QDateTime &now,
                   BackupOccasion occasion)
{
    if (occasion == BackupOccasion::Asked || !latest)
        return true;
    if (occasion == BackupOccasion::Daily && certifierDay(latest->note.takenAt) >= certifierDay(now))
        return false;
    const auto reader = store.openReader();
    if (!reader)
        return reader.error();
    const auto figures = figuresOf(**reader);
    if (!figures)
        return figures.error();
    return *figures != latest->note.figures;
}

/// What backups that were interrupted have left; a day is longer than any backup takes.
void removeAbandonedDrafts(const QDir &folder, const QString &name, const QDateTime &now)
{
    const QFileInfoList drafts =
        folder.entryInfoList({u'.' + name + u" *"_s}, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QFileInfo &draft : drafts) {
        if (draft.lastModified().daysTo(now) > 1)
            QDir(draft.filePath()).removeRecursively();
    }
}

QStringList removeDispensable(const std::vector<FoundBackup> &backups, const BackupRetention &retention)
{
    std::vector<QDateTime> instants;
    std::ranges::transform(backups, std::back_inserter(instants),
                           [](const FoundBackup &backup) { return backup.note.takenAt; });
    const std::vector<QDateTime> dispensable = dispensableBackups(instants, retention);
    QStringList removed;
    for (const FoundBackup &backup : backups) {
        const bool mayGo = std::ranges::find(dispensable, backup.note.takenAt) != dispensable.end();
        if (mayGo && QDir(backup.path).removeRecursively())
            removed.append(backup.path);
    }
    return removed;
}

} // namespace

Result<BackupOutcome> backUp(const Store &store, const BackupPlan &plan, const QDateTime &now,
                             BackupOccasion occasion)
{
    const QString uuid = store.info().uuid;
    std::vector<FoundBackup> backups = backupsIn(plan.folder, uuid);
    const auto latest = backups.empty() ? std::nullopt : std::optional(backups.front());
    const auto due = isDue(store, latest, now, occasion);
    if (!due)
        return due.error();
    if (!*due)
        return BackupOutcome{.isMade = false, .latest = latest};

    if (!QDir().mkpath(plan.folder))
        return Error{ErrorCode::FileUnwritable, u"the folder of the backups cannot be made"_s, plan.folder};
    const QDir folder(plan.folder);
    const QString name = QDir(store.folder()).dirName();
    removeAbandonedDrafts(folder, name, now);
    const BackupOrigin origin =
        occasion == BackupOccasion::Asked ? BackupOrigin::AskedFor : BackupOrigin::Automatic;
    if (Status done = store.backupTo(vacantName(folder, name + u' ' + stamp(now)), now, origin); !done)
        return done.error();
    backups = backupsIn(plan.folder, uuid);
    if (backups.empty())
        return Error{ErrorCode::StoreCorrupt, u"the backup is not where it was written"_s, plan.folder};
    return BackupOutcome{
        .isMade = true, .latest = backups.front(), .removed = removeDispensable(backups, plan.retention)};
}

QString backupFolderBeside(const QString &storeFolder)
{
    return QDir::cleanPath(QFileInfo(storeFolder).absoluteFilePath()) + backupSuffix;
}

std::vector<FoundBackup> backupsFoundAt(const QString &folder)
{
    if (std::optional<BackupNote> note = backupNoteOf(folder))
        return {{folder, *std::move(note)}};
    if (auto inside = backupsIn(folder); !inside.empty())
        return inside;
    if (auto beside = backupsIn(backupFolderBeside(folder)); !beside.empty())
        return beside;
    std::vector<FoundBackup> all;
    const QFileInfoList places =
        QDir(QDir::cleanPath(folder)).entryInfoList({u'*' + backupSuffix}, QDir::Dirs);
    for (const QFileInfo &place : places)
        std::ranges::move(backupsIn(place.filePath()), std::back_inserter(all));
    std::ranges::stable_sort(all, std::greater(),
                             [](const FoundBackup &backup) { return backup.note.takenAt; });
    return all;
}

qint64 RestorePreview::lostEvents() const
{
    return present ? std::max<qint64>(0, present->events - backup.events) : 0;
}

Result<RestorePreview> previewRestore(const QString &backup, const QString &presentFolder,
                                      const ProgressCallback &progress)
{
    const auto note = backupNoteOf(backup);
    if (!note)
        return Error{ErrorCode::NotFound, u"this folder is no backup"_s, backup};
    const auto figures = verifyBackup(backup, progress);
    if (!figures)
        return figures.error();
    RestorePreview preview{.note = *note, .backup = *figures};
    if (presentFolder.isEmpty())
        return preview;
    const auto present = Store::openReadOnly(presentFolder);
    if (!present)
        return preview; // a store that cannot be read is a reason to restore
    const auto presentFigures = figuresOf((*present)->database());
    if (!presentFigures)
        return preview;
    preview.present = *presentFigures;
    preview.isSameStore = (*present)->info().uuid == note->storeUuid;
    const auto isPast = isPastOf((*present)->database(), *figures);
    preview.isPast = preview.isSameStore && isPast && *isPast;
    return preview;
}

Status restoreInto(const QString &backup, const QString &folder)
{
    if (!backupNoteOf(backup))
        return Error{ErrorCode::NotFound, u"this folder is no backup"_s, backup};
    const auto store = Store::openReadOnly(backup);
    if (!store)
        return store.error();
    return (*store)->copyTo(folder);
}

Result<QString> restoreInPlace(const QString &backup, const QString &storeFolder, const QDateTime &now)
{
    const QString place = QDir::cleanPath(QFileInfo(storeFolder).absoluteFilePath());
    const QDir parent(QFileInfo(place).absolutePath());
    const QString name = QFileInfo(place).fileName();
    const QString incoming = vacantName(parent, u'.' + name + u" restored"_s);
    if (Status done = restoreInto(backup, incoming); !done)
        return done.error();
    const QString kept = vacantName(parent, u"%1 (%2)"_s.arg(name, stamp(now)));
    if (Status done = exchangeStores(place, incoming, kept); !done) {
        QDir(incoming).removeRecursively();
        return done.error();
    }
    return kept;
}

} // namespace parchemin
