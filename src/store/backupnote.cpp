#include "parchemin/store/backup.h"
#include "parchemin/store/journal.h"
#include "parchemin/store/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

#include "store/filesystem.h"
#include "store/storefolder.h"
#include "store/storelock.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

QString notePathIn(const QString &folder)
{
    return QDir(folder).filePath(u"backup.json"_s);
}

QString written(const QDateTime &instant)
{
    return instant.isValid() ? instant.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime instantIn(const QJsonObject &object, const QString &key)
{
    return QDateTime::fromString(object.value(key).toString(), Qt::ISODateWithMs);
}

Status writeNote(const BackupNote &note, const QString &folder)
{
    const StoreFigures &figures = note.figures;
    QJsonObject object{{u"store"_s, note.storeUuid},
                       {u"folder"_s, note.storeFolder},
                       {u"takenAt"_s, written(note.takenAt)},
                       {u"candidacies"_s, figures.candidacies},
                       {u"events"_s, figures.events},
                       {u"drafts"_s, figures.drafts},
                       {u"head"_s, figures.headHash},
                       {u"lastEventAt"_s, written(figures.lastEventAt)},
                       {u"lastDraftAt"_s, written(figures.lastDraftAt)}};
    if (note.origin)
        object.insert(u"askedFor"_s, *note.origin == BackupOrigin::AskedFor);
    QFile file(notePathIn(folder));
    const QByteArray bytes = QJsonDocument(object).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !flushToMedium(file))
        return Error{ErrorCode::FileUnwritable, u"the backup's note cannot be written"_s, folder};
    return Done{};
}

/// The first file of the content store that does not hold what its name says.
Status verifyFiles(const ContentStore &files)
{
    for (const QString &hash : files.hashes()) {
        if (const Result<QString> path = files.verifiedPath(hash); !path)
            return path.error();
    }
    return Done{};
}

} // namespace

std::optional<BackupNote> backupNoteOf(const QString &folder)
{
    QFile file(notePathIn(folder));
    // A note is a few hundred bytes; whatever else bears its name is none.
    constexpr qint64 longest = qint64{64} * 1024;
    if (!file.open(QIODevice::ReadOnly) || file.size() > longest)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    BackupNote note{object.value(u"store"_s).toString(),
                    object.value(u"folder"_s).toString(),
                    instantIn(object, u"takenAt"_s),
                    {.candidacies = object.value(u"candidacies"_s).toInteger(),
                     .events = object.value(u"events"_s).toInteger(),
                     .drafts = object.value(u"drafts"_s).toInteger(),
                     .headHash = object.value(u"head"_s).toString(),
                     .lastEventAt = instantIn(object, u"lastEventAt"_s),
                     .lastDraftAt = instantIn(object, u"lastDraftAt"_s)}};
    if (const QJsonValue asked = object.value(u"askedFor"_s); asked.isBool())
        note.origin = asked.toBool() ? BackupOrigin::AskedFor : BackupOrigin::Automatic;
    if (note.storeUuid.isEmpty() || !note.takenAt.isValid())
        return std::nullopt;
    return note;
}

std::vector<FoundBackup> backupsIn(const QString &folder, const QString &storeUuid)
{
    std::vector<FoundBackup> found;
    const QStringList names = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        const QString path = QDir(folder).filePath(name);
        std::optional<BackupNote> note = backupNoteOf(path);
        if (note && (storeUuid.isEmpty() || note->storeUuid == storeUuid))
            found.push_back({path, *std::move(note)});
    }
    std::ranges::sort(found, [](const FoundBackup &left, const FoundBackup &right) {
        return std::pair(left.note.takenAt, left.path) > std::pair(right.note.takenAt, right.path);
    });
    return found;
}

namespace {

/// When a form was typed in last. A store of an older program has none of them.
Result<QDateTime> lastFormDraft(const Database &database)
{
    Statement table(database, u"SELECT count(*) FROM sqlite_master WHERE name = 'form_draft'"_s);
    const auto known = single<bool>(table, [](const Statement &row) { return row.integer(0) > 0; });
    if (!known)
        return known.error();
    if (!*known)
        return QDateTime();
    Statement latest(database, u"SELECT max(saved_at) FROM form_draft"_s);
    return single<QDateTime>(
        latest, [](const Statement &row) { return row.optionalInstant(0).value_or(QDateTime()); });
}

} // namespace

Result<StoreFigures> figuresOf(const Database &database)
{
    StoreFigures figures;
    Statement statement(database, uR"(SELECT (SELECT count(*) FROM candidacy), (SELECT count(*) FROM event),
                                             (SELECT count(*) FROM evaluation_draft),
                                             (SELECT max(saved_at) FROM evaluation_draft))"_s);
    const auto counted = single<bool>(statement, [&figures](const Statement &row) {
        figures.candidacies = row.integer(0);
        figures.events = row.integer(1);
        figures.drafts = row.integer(2);
        figures.lastDraftAt = row.optionalInstant(3).value_or(QDateTime());
        return true;
    });
    if (!counted)
        return counted.error();
    const auto typed = lastFormDraft(database);
    if (!typed)
        return typed.error();
    if (typed->isValid() && (!figures.lastDraftAt.isValid() || *typed > figures.lastDraftAt))
        figures.lastDraftAt = *typed;
    const auto head = Journal(database).head();
    if (!head)
        return head.error();
    if (*head) {
        figures.headHash = QString::fromLatin1((*head)->hash.toHex());
        figures.lastEventAt = (*head)->content.at;
    }
    return figures;
}

Result<StoreFigures> verifyBackup(const QString &folder, const ProgressCallback &progress)
{
    const auto store = Store::openReadOnly(folder);
    if (!store)
        return store.error();
    const auto report = verifyJournal((*store)->database(), progress);
    if (!report)
        return report.error();
    if (!report->isIntact())
        return Error{ErrorCode::StoreCorrupt, codeName(report->faults.front().kind), folder};
    if (Status done = verifyFiles((*store)->files()); !done)
        return done.error();
    return figuresOf((*store)->database());
}

Result<bool> isPastOf(const Database &database, const StoreFigures &earlier)
{
    Statement statement(database, u"SELECT hash FROM event WHERE seq = :seq"_s);
    statement.bind(u":seq"_s, earlier.events);
    const auto hash = single<QByteArray>(statement, [](const Statement &row) { return row.bytes(0); });
    if (!hash && hash.error().code == ErrorCode::NotFound)
        return earlier.events == 0;
    if (!hash)
        return hash.error();
    return QString::fromLatin1(hash->toHex()) == earlier.headHash;
}

Status exchangeStores(const QString &place, const QString &incoming, const QString &kept)
{
    const auto rename = [](const QString &from, const QString &to) -> Status {
        if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
            return Error{ErrorCode::FileUnwritable, u"the folder cannot be renamed"_s, from};
        return Done{};
    };
    {
        // Nobody may have it open; the lock's file moves with the folder.
        const auto held = StoreLock::take(lockPathIn(place));
        if (!held)
            return held.error();
        if (Status done = rename(place, kept); !done)
            return done;
        if (Status done = rename(incoming, place); !done) {
            const Status restored = rename(kept, place);
            return restored ? done : restored;
        }
        // Now it guards the store that came, until it is let go.
        if (Status done = rename(lockPathIn(kept), lockPathIn(place)); !done)
            return done;
    }
    if (!flushFolderToMedium(QFileInfo(place).absolutePath()))
        return Error{ErrorCode::FileUnwritable, u"the exchange cannot be written to the medium"_s, place};
    return Done{};
}

Status removeStore(const QString &folder)
{
    {
        const auto held = StoreLock::take(lockPathIn(folder));
        if (!held)
            return held.error();
        const QString database = databasePathIn(folder);
        // Without its database the rest is no store any more, whatever comes in between.
        for (const QString &path : {database, QString(database + u"-wal"_s), QString(database + u"-shm"_s)}) {
            if (QFile::exists(path) && !QFile::remove(path))
                return Error{ErrorCode::FileUnwritable, u"the database cannot be removed"_s, path};
        }
        if (!QDir(filesFolderIn(folder)).removeRecursively())
            return Error{ErrorCode::FileUnwritable, u"the files cannot be removed"_s, folder};
    }
    QDir().rmdir(folder); // fails, and may, when something else lies there
    return Done{};
}

Status Store::backupTo(const QString &folder, const QDateTime &takenAt, BackupOrigin origin) const
{
    return writeCopy(folder, [this, &takenAt, origin](const QString &draft) -> Status {
        const auto copy = Database::open(databasePathIn(draft), Database::Access::ReadOnly);
        if (!copy)
            return copy.error();
        const auto figures = figuresOf(**copy);
        if (!figures)
            return figures.error();
        return writeNote(
            {m_info.uuid, QDir::cleanPath(QFileInfo(m_folder).absoluteFilePath()), takenAt, *figures, origin},
            draft);
    });
}

} // namespace parchemin
