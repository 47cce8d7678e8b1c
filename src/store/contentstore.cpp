#include "parchemin/store/contentstore.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSaveFile>
#include <QTemporaryFile>

#include <algorithm>
#include <cerrno>
#include <cstdio>

#include "store/filename.h"
#include "store/filesystem.h"

using namespace Qt::Literals::StringLiterals;

namespace parchemin {
namespace {

constexpr qint64 chunkSize = qint64{1} * 1024 * 1024;
constexpr qsizetype hashLength = 64;

bool isHash(const QString &text)
{
    const auto isHexadecimal = [](QChar letter) {
        return (letter >= u'0' && letter <= u'9') || (letter >= u'a' && letter <= u'f');
    };
    return text.size() == hashLength && std::ranges::all_of(text, isHexadecimal);
}

Error writeError(const QString &detail, const QString &path)
{
    const bool isReadOnly = errno == EACCES || errno == EROFS || errno == EPERM;
    if (isOutOfSpace(errno))
        return {ErrorCode::StoreFull, detail, path};
    return {isReadOnly ? ErrorCode::StoreReadOnly : ErrorCode::StoreUnavailable, detail, path};
}

/// What the bytes say, unless they say nothing precise; then the name may.
QString mimeOf(const QString &name, const QByteArray &beginning)
{
    const QMimeDatabase types;
    const QMimeType byContent = types.mimeTypeForData(beginning);
    const bool isVague = byContent.isDefault() || byContent.name() == u"text/plain" ||
                         byContent.name() == u"application/zip" || byContent.name() == u"application/xml" ||
                         byContent.name() == u"application/x-ole-storage";
    return isVague ? types.mimeTypeForFileNameAndData(name, beginning).name() : byContent.name();
}

/// Copies everything, hashing on the way; the size is in `facts`.
Status copy(QIODevice &source, QFile &target, StoredFile &facts, const QString &name,
            const ContentStore::Progress &progress)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (QByteArray chunk = source.read(chunkSize); !chunk.isEmpty(); chunk = source.read(chunkSize)) {
        if (facts.size == 0)
            facts.mime = mimeOf(name, chunk);
        facts.size += chunk.size();
        if (facts.size > ContentStore::maximumFileSize) {
            return Error{ErrorCode::InvalidInput,
                         u"the file is larger than %1 bytes"_s.arg(ContentStore::maximumFileSize), name};
        }
        hash.addData(chunk);
        if (target.write(chunk) != chunk.size())
            return writeError(u"the file cannot be written: "_s + target.errorString(), target.fileName());
        if (progress && !progress(facts.size))
            return Error{ErrorCode::Cancelled, u"the copying of a file was given up"_s};
    }
    if (!source.atEnd())
        return Error{ErrorCode::FileUnreadable, u"the file cannot be read: "_s + source.errorString(), name};
    if (facts.size == 0)
        return Error{ErrorCode::InvalidInput, u"the file is empty"_s, name};
    if (!flushToMedium(target))
        return writeError(u"the file cannot be written to the medium"_s, target.fileName());
    facts.sha256 = QString::fromLatin1(hash.result().toHex());
    return Done{};
}

Status openStored(QFile &file, const QString &sha256)
{
    if (!isHash(sha256))
        return Error{ErrorCode::InvalidInput, u"not a SHA-256 in hexadecimal"_s};
    if (!QFileInfo::exists(file.fileName()))
        return Error{ErrorCode::NotFound, u"the stored file is gone"_s, sha256};
    if (Status done = openRegularFile(file); !done)
        return Error{ErrorCode::StoreCorrupt, done.error().detail, sha256};
    return Done{};
}

Status verify(QFile &file, const QString &sha256)
{
    if (Status done = openStored(file, sha256); !done)
        return done;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file))
        return Error{ErrorCode::StoreUnavailable, u"the stored file cannot be read"_s, sha256};
    if (QString::fromLatin1(hash.result().toHex()) != sha256)
        return Error{ErrorCode::StoreCorrupt, u"the stored file differs from its hash"_s, sha256};
    return Done{};
}

bool isIntact(const QString &path, const QString &sha256)
{
    QFile file(path);
    return verify(file, sha256).hasValue();
}

/// Puts a written file under its final name; what was there, damaged, is replaced.
Status moveInto(const QString &from, const QString &to)
{
    const QString folder = QFileInfo(to).absolutePath();
    if (!QDir().mkpath(folder))
        return writeError(u"the folder cannot be made"_s, folder);
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return writeError(u"the file cannot be put in its place"_s, to);
    if (!flushFolderToMedium(folder) || !flushFolderToMedium(QFileInfo(folder).absolutePath()))
        return writeError(u"the folder cannot be written to the medium"_s, folder);
    return Done{};
}

} // namespace

Status ContentStore::checkName(const QString &name)
{
    if (const std::optional<QString> fault = faultInFileName(name, maximumNameLength))
        return Error{ErrorCode::InvalidInput, *fault};
    return Done{};
}

Result<StoredFile> ContentStore::add(const QString &path, const Progress &progress) const
{
    const QString name = QFileInfo(path).fileName();
    if (Status done = checkName(name); !done)
        return done.error();
    QFile source(path);
    if (Status done = openRegularFile(source); !done)
        return done.error();
    if (source.size() > maximumFileSize) {
        return Error{ErrorCode::InvalidInput, u"the file is larger than %1 bytes"_s.arg(maximumFileSize),
                     name};
    }
    return addFrom(source, name, progress);
}

Result<StoredFile> ContentStore::addBytes(const QByteArray &bytes, const QString &name) const
{
    QBuffer source;
    source.setData(bytes);
    source.open(QIODevice::ReadOnly);
    return addFrom(source, name, {});
}

Result<StoredFile> ContentStore::addFrom(QIODevice &source, const QString &name,
                                         const Progress &progress) const
{
    if (!QDir().mkpath(m_folder))
        return writeError(u"the folder cannot be made"_s, m_folder);
    QTemporaryFile target(QDir(m_folder).filePath(u"incoming-XXXXXX"_s));
    if (!target.open())
        return writeError(u"the file cannot be made: "_s + target.errorString(), m_folder);
    StoredFile facts{.sha256 = {}, .size = 0, .mime = {}};
    if (Status done = copy(source, target, facts, name, progress); !done)
        return done.error();
    const QString path = pathOf(facts.sha256);
    if (isIntact(path, facts.sha256))
        return facts;
    if (Status done = moveInto(target.fileName(), path); !done)
        return done.error();
    target.setAutoRemove(false);
    return facts;
}

Result<QByteArray> ContentStore::read(const QString &sha256) const
{
    QFile file(pathOf(sha256));
    if (Status done = openStored(file, sha256); !done)
        return done.error();
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::StoreUnavailable, file.errorString(), sha256};
    if (QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()) != sha256)
        return Error{ErrorCode::StoreCorrupt, u"the stored file differs from its hash"_s, sha256};
    return bytes;
}

Status ContentStore::exportTo(const QString &sha256, const QString &path) const
{
    const Result<QByteArray> bytes = read(sha256);
    if (!bytes)
        return bytes.error();
    QSaveFile target(path);
    if (!target.open(QIODevice::WriteOnly) || target.write(*bytes) != bytes->size() || !target.commit())
        return Error{ErrorCode::FileUnwritable, target.errorString(), path};
    return Done{};
}

Result<QString> ContentStore::verifiedPath(const QString &sha256) const
{
    const QString path = pathOf(sha256);
    QFile file(path);
    if (Status done = verify(file, sha256); !done)
        return done.error();
    return path;
}

bool ContentStore::contains(const StoredFile &file) const
{
    return isHash(file.sha256) && QFileInfo(pathOf(file.sha256)).size() == file.size;
}

std::vector<QString> ContentStore::hashes() const
{
    std::vector<QString> found;
    QDirIterator files(m_folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file(files.next());
        const QString hash = file.dir().dirName() + file.fileName();
        if (isHash(hash) && file.filePath() == pathOf(hash))
            found.push_back(hash);
    }
    std::ranges::sort(found);
    return found;
}

QString ContentStore::pathOf(const QString &sha256) const
{
    return QDir(m_folder).filePath(sha256.left(2) + u'/' + sha256.mid(2));
}

} // namespace parchemin
