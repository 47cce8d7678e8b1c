#include "parchemin/store/journal.h"
#include "parchemin/store/statement.h"
#include "parchemin/store/store.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

#include "store/filesystem.h"
#include "store/hardening.h"
#include "store/storefolder.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

Status writeDatabaseCopy(const Database &source, const QString &path)
{
    // The connection stays read-only; query_only would also refuse writing the copy, which SQLite attaches.
    const AuthorizerPause pause(source.handle());
    if (Status done = source.execute(u"PRAGMA query_only = OFF"_s); !done)
        return done;
    Statement statement(source, u"VACUUM INTO :path"_s);
    statement.bind(u":path"_s, path);
    if (Status done = statement.run(); !done)
        return done;
    QFile copy(path);
    if (!copy.open(QIODevice::ReadWrite) || !flushToMedium(copy))
        return Error{ErrorCode::FileUnwritable, u"the copy cannot be written to the medium"_s, path};
    return Done{};
}

/// Opens the copy anew and checks all of it; it must hold the head that the source had before.
Status verifyDatabaseCopy(const QString &path, const std::optional<Event> &head)
{
    const auto copy = Database::open(path, Database::Access::ReadOnly);
    if (!copy)
        return copy.error();
    const Result<JournalReport> report = verifyJournal(**copy);
    if (!report)
        return report.error();
    if (!report->isIntact()) {
        return Error{ErrorCode::StoreCorrupt,
                     u"the copy does not verify: "_s + codeName(report->faults.front().kind) + u' ' +
                         report->faults.front().detail,
                     path};
    }
    if (!head)
        return Done{};
    Statement statement(**copy, u"SELECT hash FROM event WHERE seq = :seq"_s);
    statement.bind(u":seq"_s, head->seq);
    const auto hash = single<QByteArray>(statement, [](const Statement &row) { return row.bytes(0); });
    if (!hash || *hash != head->hash)
        return Error{ErrorCode::StoreCorrupt, u"the copy has another journal"_s, path};
    return Done{};
}

Status copyFiles(const ContentStore &source, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::FileUnwritable, u"the folder cannot be made"_s, folder};
    const ContentStore target(folder);
    for (const QString &hash : source.hashes()) {
        const Result<QString> path = source.verifiedPath(hash);
        if (!path)
            return path.error();
        const Result<StoredFile> copied = target.add(*path);
        if (!copied)
            return copied.error();
        if (copied->sha256 != hash || !target.verifiedPath(hash))
            return Error{ErrorCode::StoreCorrupt, u"a file was not copied faithfully"_s, hash};
    }
    return Done{};
}

} // namespace

Status Store::copyTo(const QString &folder) const
{
    return writeCopy(folder, [](const QString &) { return Status(Done{}); });
}

Status Store::writeCopy(const QString &folder, const std::function<Status(const QString &)> &complete) const
{
    const QString target = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (QFileInfo::exists(target))
        return Error{ErrorCode::Conflict, u"the backup's folder exists already"_s, target};
    const QString parent = QFileInfo(target).absolutePath();
    // A sibling, so that the last step is one renaming.
    QTemporaryDir draft(parent + u"/."_s + QFileInfo(target).fileName() + u"-XXXXXX"_s);
    if (!QFileInfo(parent).isDir() || !draft.isValid())
        return Error{ErrorCode::FileUnwritable, u"the backup's folder cannot be made"_s, target};

    const auto source = openReader();
    if (!source)
        return source.error();
    const Result<std::optional<Event>> head = Journal(**source).head();
    if (!head)
        return head.error();
    if (Status done = writeDatabaseCopy(**source, databasePathIn(draft.path())); !done)
        return done;
    if (Status done = verifyDatabaseCopy(databasePathIn(draft.path()), *head); !done)
        return done;
    if (Status done = copyFiles(m_files, filesFolderIn(draft.path())); !done)
        return done;
    if (Status done = complete(draft.path()); !done)
        return done;
    if (!flushFolderToMedium(draft.path()))
        return Error{ErrorCode::FileUnwritable, u"the backup cannot be written to the medium"_s, target};
    if (std::rename(QFile::encodeName(draft.path()).constData(), QFile::encodeName(target).constData()) != 0)
        return Error{ErrorCode::FileUnwritable, u"the backup cannot be put in its place"_s, target};
    draft.setAutoRemove(false);
    if (!flushFolderToMedium(parent))
        return Error{ErrorCode::FileUnwritable, u"the backup cannot be written to the medium"_s, target};
    return Done{};
}

} // namespace parchemin
